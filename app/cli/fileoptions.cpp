// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optionreader.h"

namespace Gizmoscope {

namespace {

// One of the words of a list, as its number; nothing where it is another.
std::optional<std::size_t> choose(
    OptionReader &reader, const QString &name, const QStringList &words, const QString &complaint)
{
    const qsizetype at = words.indexOf(reader.text(name));
    if (at < 0)
        reader.fail(complaint.arg(reader.text(name)));
    return at < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(at));
}

void readExportChoice(OptionReader &reader, ExportChoice &choice)
{
    const QString table = QStringLiteral("table");
    const QString states = QStringLiteral("thread-states");
    QStringList words;
    for (int format = 0; format < exportFormatCount; ++format) {
        const std::string_view word = toWord(static_cast<ExportFormat>(format));
        words << QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    }
    if (const auto format = choose(
            reader, QStringLiteral("to"), words, Cli::tr("--to takes csv, json, har or trace, not “%1”.")))
        choice.format = static_cast<ExportFormat>(*format);
    if (reader.isSet(table)) {
        if (choice.format != ExportFormat::csv)
            reader.fail(Cli::tr("--table goes with --to csv only."));
        if (const auto which = choose(reader, table,
                {QStringLiteral("calls"), QStringLiteral("requests"), QStringLiteral("samples")},
                Cli::tr("--table takes calls, requests or samples, not “%1”.")))
            choice.table = static_cast<CsvTable>(*which);
    }
    choice.trace.threadStates = reader.isSet(states);
    if (reader.isSet(states) && choice.format != ExportFormat::trace)
        reader.fail(Cli::tr("--thread-states goes with --to trace only."));
}

} // namespace

Parsed<ExportOptions> parseExport(const QStringList &arguments)
{
    OptionReader reader;
    reader.value(QStringLiteral("to"),
        Cli::tr("csv, json, har (network panels of browsers) or trace (ui.perfetto.dev, chrome://tracing)."),
        QStringLiteral("FORMAT"));
    reader.value(QStringLiteral("table"), Cli::tr("Of csv: calls, requests or samples (default calls)."),
        QStringLiteral("TABLE"));
    reader.flag(QStringLiteral("thread-states"),
        Cli::tr("In a trace, also what each pool thread does (Perfetto 54 and newer)."));
    reader.alias({QStringLiteral("o"), QStringLiteral("output")},
        Cli::tr("Write to this file (default: standard output)."), QStringLiteral("FILE"));
    reader.read(arguments);
    ExportOptions options;
    if (reader.isSet(QStringLiteral("help")))
        return done(reader, options);
    readExportChoice(reader, options.choice);
    options.output = reader.text(QStringLiteral("output"));
    if (reader.positional().size() == 1)
        options.file = reader.positional().first();
    else
        reader.fail(Cli::tr("“export” takes the name of one run file."));
    return done(reader, std::move(options));
}

namespace {

constexpr double slowest = 0.001;
constexpr double fastest = 1000;

// "0.1", "1/10", "10" or "max", which is 0.
double readSpeed(OptionReader &reader)
{
    const QString name = QStringLiteral("speed");
    if (!reader.isSet(name))
        return 1;
    const QString text = reader.text(name);
    if (text == QLatin1String("max"))
        return 0;
    const QStringList parts = text.split(QLatin1Char('/'));
    bool isNumber = false;
    bool isDivisor = true;
    const double times = parts.value(0).toDouble(&isNumber);
    const double divisor = parts.size() > 1 ? parts[1].toDouble(&isDivisor) : 1;
    const double speed = divisor > 0 ? times / divisor : 0;
    if (isNumber && isDivisor && parts.size() <= 2 && speed >= slowest && speed <= fastest)
        return speed;
    reader.fail(
        Cli::tr("--speed takes a number from 0.001 to 1000, as in 0.1 or 1/10, or max, not “%1”.").arg(text));
    return 1;
}

} // namespace

Parsed<ReplayOptions> parseReplay(const QStringList &arguments)
{
    OptionReader reader;
    const QString run = QStringLiteral("run");
    reader.value(QStringLiteral("speed"),
        Cli::tr("How fast, as in 2, 0.1 or 1/10; max: all at once (default 1, as it happened)."),
        QStringLiteral("X"));
    reader.value(run, Cli::tr("Only this run of the file, from 1 (default: all)."), QStringLiteral("N"));
    reader.read(arguments);
    ReplayOptions options;
    options.speed = readSpeed(reader);
    reader.number(run, {1, 1'000'000}, options.run);
    if (reader.positional().size() == 1)
        options.file = reader.positional().first();
    else if (!reader.isSet(QStringLiteral("help")))
        reader.fail(Cli::tr("“replay” takes the name of one run file."));
    return done(reader, std::move(options));
}

Parsed<CompareOptions> parseCompare(const QStringList &arguments)
{
    OptionReader reader;
    reader.value(QStringLiteral("format"), Cli::tr("text or json (default text)."), QStringLiteral("FORMAT"));
    reader.read(arguments);
    CompareOptions options;
    options.json = readFormat(reader);
    const QStringList files = reader.positional();
    if (files.size() == 2) {
        options.earlier = files[0];
        options.later = files[1];
    } else if (!reader.isSet(QStringLiteral("help"))) {
        reader.fail(Cli::tr("“compare” takes the names of two run files: the earlier, then the later."));
    }
    return done(reader, std::move(options));
}

} // namespace Gizmoscope
