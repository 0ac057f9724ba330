// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/runreport.h"

#include "figures/runfigures.h"
#include "ui/words/figurewords.h"
#include "ui/words/happening.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr int pictureWidth = 640; // fits upright A4
constexpr qreal pictureScaleOnPaper = 1.5; // a page with five pictures is to be sent by mail

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RunReport)
};

QList<const RunRecord *> recordsOf(const RunPair &pair)
{
    QList<const RunRecord *> records;
    for (const SessionRun *run : {pair.sync, pair.async}) {
        if (run)
            records.append(&run->record);
    }
    return records;
}

QStringList headsOf(const QList<const RunRecord *> &records)
{
    QStringList heads {QString()};
    for (const RunRecord *record : records)
        heads.append(modeWord(record->settings().mode));
    return heads;
}

void addResult(HtmlPage &page, const RunPair &pair, const QList<const RunRecord *> &records)
{
    QStringList lines;
    for (const RunRecord *record : records) {
        const QString failure = failureSentence(*record);
        lines.append(Words::tr("%1: %2 (%3). %4")
                         .arg(modeWord(record->settings().mode), secondsText(record->elapsedNs()),
                             stateWord(record->state()), failure.isEmpty() ? happened(*record) : failure));
    }
    page.list(lines);
    if (pair.isComparable()) {
        page.paragraph(ratioSentence(pair.sync->record.elapsedNs(), pair.async->record.elapsedNs()));
    }
    const auto &prediction = records.first()->prediction();
    if (prediction)
        page.paragraph(
            Words::tr("Predicted before the run: %1").arg(QString::fromStdString(prediction->text)));
}

void addPictures(HtmlPage &page, const QList<Picture> &pictures)
{
    for (const Picture &picture : pictures) {
        page.heading(picture.title);
        page.picture(imageOf(picture, pictureScaleOnPaper), picture.title,
            std::min(pictureWidth, qRound(picture.size.width())));
    }
}

void addFigures(HtmlPage &page, const QList<const RunRecord *> &records)
{
    page.heading(Words::tr("Figures (measured)"));
    std::vector<FigureSource> sources;
    sources.reserve(static_cast<std::size_t>(records.size()));
    for (const RunRecord *record : records)
        sources.emplace_back(*record);
    QList<QStringList> rows;
    for (const RunFigure &figure : runFigures()) {
        QStringList row {figureName(figure.word)};
        bool isKnown = false;
        for (const FigureSource &source : sources) {
            const auto value = figure.value(source);
            isKnown = isKnown || value;
            row.append(value ? figureValueText(figure.unit, *value) : QStringLiteral("–"));
        }
        if (isKnown)
            rows.append(row);
    }
    page.table(headsOf(records), rows);
}

// What is off or as usual for all runs would only be in the way.
QStringList settingLines(const RunSettings &settings)
{
    const RunSettings usual;
    QStringList lines {Words::tr("Delay of each call: %1").arg(delayText(settings))};
    for (const NumberSetting &setting : numberSettings()) {
        const int value = settings.*setting.member;
        if (value != usual.*setting.member || setting.member == &RunSettings::requests) {
            lines.append(
                Words::tr("%1: %2", "a setting and its value")
                    .arg(settingName(setting.word), settingValueText(setting.word, std::to_string(value))));
        }
    }
    if (settings.rate > 0)
        lines.append(settingName("arrivals") + QLatin1String(": ")
            + settingValueText("arrivals", std::string(toWord(settings.arrivals))));
    if (settings.backendSleeps)
        lines.append(settingName("backendSleeps"));
    if (settings.backendGoesOn)
        lines.append(settingName("backendGoesOn"));
    return lines;
}

QStringList factLines(const RunRecord &record)
{
    const MachineFacts &facts = record.facts();
    const auto when = QDateTime::fromString(QString::fromStdString(facts.startedAt), Qt::ISODateWithMs);
    const QString begun = when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::LongFormat)
                                         : QString::fromStdString(facts.startedAt);
    return QStringList {Words::tr("Begun: %1").arg(begun)} + machineLines(facts)
        + QStringList {Words::tr("Seed of the delays: %1").arg(record.settings().seed)};
}

} // namespace

HtmlPage runReport(const RunReport &report)
{
    const QList<const RunRecord *> records = recordsOf(report.pair);
    HtmlPage page(headline(records.first()->settings()), report.language);
    addResult(page, report.pair, records);
    addPictures(page, report.pictures);
    addFigures(page, records);
    page.heading(Words::tr("Settings"));
    page.list(settingLines(records.first()->settings()));
    page.heading(Words::tr("Made on"));
    page.list(factLines(*records.first()));
    return page;
}

} // namespace Gizmoscope
