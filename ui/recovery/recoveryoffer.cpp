// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/recoveryoffer.h"

#include "experiments/registry.h"
#include "formats/runstorage.h"
#include "ui/messagearea.h"
#include "ui/session.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr qint64 bytesOfHead = 64 * 1024; // more than the settings of a run take

QString titleOf(const RunSettings &settings)
{
    const Experiment *experiment = findExperiment(settings.experiment);
    return experiment ? experimentTitle(*experiment) : QString::fromStdString(settings.experiment);
}

QString startOf(const MachineFacts &facts)
{
    const QDateTime start =
        QDateTime::fromString(QString::fromStdString(facts.startedAt), Qt::ISODateWithMs).toLocalTime();
    return QLocale().toString(start, QLocale::ShortFormat);
}

// The oldest go where there are too many, or too much.
QStringList withinBounds(QStringList files)
{
    qint64 bytes = 0;
    qsizetype keep = 0;
    while (keep < files.size() && keep < static_cast<qsizetype>(RecoveryOffer::mostFiles)) {
        bytes += QFileInfo(files[files.size() - 1 - keep]).size();
        if (bytes > RecoveryOffer::mostBytes && keep > 0)
            break;
        ++keep;
    }
    while (files.size() > keep)
        QFile::remove(files.takeFirst());
    return files;
}

} // namespace

RecoveryOffer::RecoveryOffer(Session &session, MessageArea &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(0); // it has work at the start only
    m_thread.setObjectName(QStringLiteral("files"));
    connect(&session, &Session::recordStarted, this, &RecoveryOffer::onStarted);
    connect(&session, &Session::recordRemoved, this, &RecoveryOffer::removeIfUnwanted);
    connect(&session, &Session::recordFiled, this, &RecoveryOffer::removeIfUnwanted);
}

RecoveryOffer::~RecoveryOffer() { m_thread.waitForDone(); }

void RecoveryOffer::look(const QString &root)
{
    m_thread.start([this, root] {
        const auto found = std::make_shared<const Found>(find(root));
        if (!found->files.isEmpty())
            QMetaObject::invokeMethod(this, [this, found] { offer(*found); });
    });
}

RecoveryOffer::Found RecoveryOffer::find(const QString &root)
{
    Found found;
    QStringList files;
    for (auto &folder : RecoveryFolder::adopt(root)) {
        files += folder->files();
        found.folders.push_back(std::move(folder));
    }
    for (const QString &path : withinBounds(files)) {
        const RunFileResult head = salvageRuns(path, bytesOfHead);
        if (head.error == RunFileError::none) {
            found.files += path;
            found.settings = head.runs.front().settings();
            found.facts = head.runs.front().facts();
        } else if (head.error != RunFileError::newerVersion && head.error != RunFileError::cannotOpen) {
            QFile::remove(path); // it had just been begun: there is no run in it
        }
    }
    return found;
}

void RecoveryOffer::offer(const Found &found)
{
    m_found = found;
    const auto words = [settings = found.settings, facts = found.facts,
                           others = static_cast<int>(found.files.size()) - 1] {
        const QString title = titleOf(settings);
        return others == 0
            ? tr("“%1” of %2 was not saved before Gizmoscope ended.").arg(title, startOf(facts))
            : tr("“%1” of %2 and %n older run(s) were not saved before Gizmoscope ended.", nullptr, others)
                  .arg(title, startOf(facts));
    };
    const auto openWords = [count = found.files.size()] {
        return count == 1 ? tr("&Open it") : tr("&Open them");
    };
    m_messages.add(MessageArea::Kind::notice, words,
        {{"recoverButton", openWords, [this] { open(); }},
            {"discardButton", [] { return tr("&Discard"); },
                [this] {
                    for (const QString &path : std::as_const(m_found.files))
                        QFile::remove(path);
                    m_found = {};
                }}});
}

void RecoveryOffer::open()
{
    for (const QString &path : std::as_const(m_found.files)) {
        m_thread.start([this, path] {
            const auto result = std::make_shared<RunFileResult>(salvageRuns(path));
            QMetaObject::invokeMethod(this, [this, path, result] { take(std::move(*result), path); });
        });
    }
    m_found.files.clear();
}

void RecoveryOffer::take(RunFileResult result, const QString &path)
{
    if (result.error == RunFileError::none) {
        m_session.add(std::move(result.runs), path, true);
        return;
    }
    result.runs.clear();
    m_messages.add(MessageArea::Kind::error,
        [result, path] { return runFileErrorSentence(result, QDir::toNativeSeparators(path)); });
}

void RecoveryOffer::onStarted(int number)
{
    const SessionRun *run = m_session.find(number);
    if (run && run->unsaved && !run->file.isEmpty())
        m_opened.insert(run->file);
}

void RecoveryOffer::removeIfUnwanted()
{
    const auto isWanted = [this](const QString &path) {
        return std::any_of(m_session.runs().begin(), m_session.runs().end(),
            [&path](const SessionRun &run) { return run.unsaved && run.file == path; });
    };
    for (auto each = m_opened.begin(); each != m_opened.end();) {
        if (isWanted(*each)) {
            ++each;
        } else {
            QFile::remove(*each);
            each = m_opened.erase(each);
        }
    }
}

void RecoveryOffer::discardOpened()
{
    for (const QString &path : m_opened)
        QFile::remove(path);
    m_opened.clear();
}

} // namespace Gizmoscope
