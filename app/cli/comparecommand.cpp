// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparecommand.h"

#include "app/cli/cli.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "figures/comparison.h"
#include "formats/jsonwriter.h"
#include "formats/runstorage.h"
#include "ui/words/figurewords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Gizmoscope {

namespace {

struct Compared {
    RunMode mode = RunMode::sync;
    RunSettings earlier;
    RunSettings later;
    RunComparison comparison;
};

const RunRecord *runOf(const std::vector<RunRecord> &runs, RunMode mode)
{
    const auto found = std::find_if(
        runs.begin(), runs.end(), [mode](const RunRecord &run) { return run.settings().mode == mode; });
    return found == runs.end() ? nullptr : &*found;
}

QString settingRows(const Compared &each)
{
    std::vector<TableRow> rows;
    for (const SettingDifference &setting : each.comparison.settings)
        rows.push_back({settingName(setting.word),
            {settingValueText(setting.word, setting.earlier), QStringLiteral("→"),
                settingValueText(setting.word, setting.later)}});
    return textTable(rows);
}

QString figureRows(const Compared &each)
{
    std::vector<TableRow> rows {{QString(),
        {Cli::tr("earlier"), Cli::tr("later"), Cli::tr("difference"), Cli::tr("per cent"), QString()}}};
    for (const FigureDifference &figure : each.comparison.figures) {
        if (figure.isNothing())
            continue;
        const FigureUnit unit = figure.figure->unit;
        const auto value = [unit](const std::optional<double> &of) {
            return of ? figureValueText(unit, *of) : QStringLiteral("–");
        };
        rows.push_back({figureName(figure.figure->word),
            {value(figure.earlier), value(figure.later),
                figure.difference() ? figureDifferenceText(unit, *figure.difference()) : QString(),
                figure.percent() ? percentDifferenceText(*figure.percent()) : QString(),
                changeWord(figure.change)}});
    }
    return textTable(rows);
}

QString textOf(const std::vector<Compared> &all)
{
    QString text;
    for (const Compared &each : all) {
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        text += QStringLiteral("%1 · %2 → %3\n")
                    .arg(modeWord(each.mode), headline(each.earlier), headline(each.later));
        text += settingsSentence(each.comparison) + QLatin1Char('\n') + settingRows(each) + QLatin1Char('\n')
            + figureRows(each);
    }
    return text;
}

void writeValue(JsonWriter &w, std::string_view name, const std::optional<double> &value)
{
    if (value)
        w.real(name, *value);
    else
        w.null(name);
}

std::string_view unitWord(FigureUnit unit)
{
    static constexpr std::array<std::string_view, 4> words {"count", "ms", "bytes", "perSecond"};
    return words[static_cast<std::size_t>(unit)];
}

void writeFigure(JsonWriter &w, const FigureDifference &figure)
{
    w.beginObject();
    w.text("figure", figure.figure->word);
    w.text("unit", unitWord(figure.figure->unit));
    writeValue(w, "earlier", figure.earlier);
    writeValue(w, "later", figure.later);
    writeValue(w, "difference", figure.difference());
    writeValue(w, "percent", figure.percent());
    w.text("change", toWord(figure.change));
    w.endObject();
}

std::string jsonOf(const std::vector<Compared> &all)
{
    JsonWriter w;
    w.beginObject();
    w.beginArray("comparisons");
    for (const Compared &each : all) {
        w.beginObject();
        w.text("mode", toWord(each.mode));
        w.beginArray("settings");
        for (const SettingDifference &setting : each.comparison.settings) {
            w.beginObject();
            w.text("setting", setting.word);
            w.text("earlier", setting.earlier);
            w.text("later", setting.later);
            w.endObject();
        }
        w.endArray();
        w.beginArray("figures");
        for (const FigureDifference &figure : each.comparison.figures)
            writeFigure(w, figure);
        w.endArray();
        w.endObject();
    }
    w.endArray();
    w.endObject();
    return w.take();
}

} // namespace

int compareAndPrint(const CompareOptions &options)
{
    const RunFileResult earlier = loadRuns(options.earlier);
    if (earlier.error != RunFileError::none)
        return notCarriedOut(runFileErrorSentence(earlier, options.earlier));
    const RunFileResult later = loadRuns(options.later);
    if (later.error != RunFileError::none)
        return notCarriedOut(runFileErrorSentence(later, options.later));
    std::vector<Compared> all;
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        const RunRecord *a = runOf(earlier.runs, mode);
        const RunRecord *b = runOf(later.runs, mode);
        if (a && b)
            all.push_back({mode, a->settings(), b->settings(), compare(*a, *b)});
    }
    if (all.empty())
        return notCarriedOut(
            Cli::tr("There are no runs of the same mode in %1 and %2: nothing can be compared.")
                .arg(options.earlier, options.later));
    const bool isPrinted = options.json ? printOut(jsonOf(all)) : printOut(textOf(all));
    return isPrinted ? exitDone
                     : notCarriedOut(saveErrorSentence(Cli::tr("The standard output"), qt_error_string()));
}

} // namespace Gizmoscope
