// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/harwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Gizmoscope {

namespace {

class HarWords
{
    Q_DECLARE_TR_FUNCTIONS(HarWords)
};

constexpr std::uint64_t bytesPerMegabyte = 1024ULL * 1024;
constexpr std::int64_t nsPerMs = 1'000'000;

QString number(std::uint64_t value) { return QLocale().toString(static_cast<qulonglong>(value)); }

QString badEntrySentence(const HarImportResult &result, const QString &path)
{
    if (result.member.empty())
        return HarWords::tr("%1 is damaged: entry %2 is not an object. Save the page load again.")
            .arg(path, number(result.entry));
    return HarWords::tr("%1 is damaged: “%3” of entry %2 cannot be. Save the page load again.")
        .arg(path, number(result.entry), QString::fromStdString(result.member));
}

} // namespace

QString harImportErrorSentence(const HarImportResult &result, const QString &path)
{
    switch (result.error) {
    case HarImportError::none:
        return {};
    case HarImportError::tooLarge:
        return HarWords::tr("%1 is larger than %2 MB. Save the page load without the contents of its files.")
            .arg(path, number(mostHarBytes / bytesPerMegabyte));
    case HarImportError::notJson:
        return HarWords::tr("%1 is not an HTTP Archive (HAR): from byte %2 on it is not JSON.")
            .arg(path, number(result.offset));
    case HarImportError::tooDeep:
        return HarWords::tr("%1 is not a recording of a browser: at byte %2 it is nested too deeply.")
            .arg(path, number(result.offset));
    case HarImportError::notHar:
        return HarWords::tr(
            "%1 is JSON, but no HTTP Archive (HAR): it has no log.entries. Save the page load as HAR.")
            .arg(path);
    case HarImportError::badEntry:
        return badEntrySentence(result, path);
    case HarImportError::tooManyEntries:
        return HarWords::tr("%1 holds more than %2 requests. Save a page load alone.")
            .arg(path, number(mostHarEntries));
    case HarImportError::nothingToReplay:
        return (HarWords::tr("%1 holds no request that can be repeated.").arg(path) + QLatin1Char(' ')
            + harImportOmissions(result.page))
            .trimmed();
    case HarImportError::cannotOpen:
        break;
    }
    return HarWords::tr("%1 cannot be read: %2. Check the name and who may read it.")
        .arg(path, QString::fromStdString(result.systemReason));
}

QString harImportSummary(const RecordedPage &page)
{
    return HarWords::tr("%n request(s) that waited %1 in all, the longest %2.", nullptr,
        static_cast<int>(page.waitsMs.size()))
        .arg(secondsText(page.sumMs() * nsPerMs), secondsText(page.longestMs() * nsPerMs));
}

QString harImportOmissions(const RecordedPage &page)
{
    const auto count = [](std::uint32_t n) { return static_cast<int>(n); };
    QStringList reasons;
    if (page.notHttp > 0)
        reasons << HarWords::tr("%n not over HTTP", nullptr, count(page.notHttp));
    if (page.fromCache > 0)
        reasons << HarWords::tr("%n from the browser's cache", nullptr, count(page.fromCache));
    if (page.unanswered > 0)
        reasons << HarWords::tr("%n without an answer", nullptr, count(page.unanswered));
    if (page.withoutWait > 0)
        reasons << HarWords::tr("%n without a recorded wait", nullptr, count(page.withoutWait));
    QStringList sentences;
    if (!reasons.isEmpty())
        sentences << HarWords::tr("Left out: %1.").arg(reasons.join(HarWords::tr(", ", "between reasons")));
    if (page.shortened > 0)
        sentences << HarWords::tr(
            "%n waited longer than %1 s and waits that long here.", nullptr, count(page.shortened))
                         .arg(number(Bounds::delayMs.most / 1000));
    return sentences.join(QLatin1Char(' '));
}

} // namespace Gizmoscope
