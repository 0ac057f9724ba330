// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "experiments/modelledrun.h"
#include "experiments/registry.h"
#include "ui/words/words.h"
#include "webapp/profile.h"
#include "webapp/webserver.h"

#include <QCoreApplication>
#include <QLocale>
#include <QThread>

#include <algorithm>

namespace Gizmoscope {

namespace {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Qt's own errors end in a full stop in some languages only.
QString sentence(const QString &error)
{
    return error.endsWith(QLatin1Char('.')) ? error : error + QLatin1Char('.');
}

/// Reads one command's arguments and keeps the first thing that is wrong with them.
class Reader
{
public:
    Reader() { m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions); }

    void flag(const QString &name, const QString &meaning) { declare({name, meaning}); }
    void value(const QString &name, const QString &meaning, const QString &kind)
    {
        declare({name, meaning, kind});
    }
    void alias(const QStringList &names, const QString &meaning, const QString &kind)
    {
        declare({names, meaning, kind});
    }

    void read(const QStringList &arguments)
    {
        declare({QStringLiteral("help"), Cli::tr("Show this help.")});
        if (!m_parser.parse(QStringList {QStringLiteral("gizmoscope-cli")} + arguments))
            fail(sentence(m_parser.errorText()));
    }

    // Commands have different options; what one does not have is not set.
    [[nodiscard]] bool isSet(const QString &name) const
    {
        return m_declared.contains(name) && m_parser.isSet(name);
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        return m_declared.contains(name) ? m_parser.value(name) : QString();
    }
    [[nodiscard]] QStringList texts(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] QString help() const { return m_parser.helpText(); }
    [[nodiscard]] QString error() const { return m_error; }

    void fail(const QString &text)
    {
        if (m_error.isEmpty())
            m_error = text;
    }

    void number(const QString &name, Range range, int &value)
    {
        if (!isSet(name))
            return;
        bool isNumber = false;
        const qlonglong given = text(name).toLongLong(&isNumber);
        if (isNumber && range.contains(given))
            value = static_cast<int>(given);
        else
            fail(Cli::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                     .arg(name, QLocale().toString(static_cast<qlonglong>(range.least)),
                         QLocale().toString(static_cast<qlonglong>(range.most)), text(name)));
    }

    void seed(std::uint64_t &value)
    {
        const QString name = QStringLiteral("seed");
        bool isNumber = true;
        if (isSet(name))
            value = text(name).toULongLong(&isNumber);
        if (!isNumber)
            fail(Cli::tr("--seed takes a whole number that is not negative, not “%1”.").arg(text(name)));
    }

    void delay(int &minMs, int &maxMs)
    {
        const QString name = QStringLiteral("delay");
        if (!isSet(name))
            return;
        const auto range = parseDelayRange(text(name).toStdString(), static_cast<int>(Bounds::delayMs.most));
        if (!range) {
            fail(Cli::tr("--delay takes milliseconds from 0 to %1, or two of them as in 500-1500, not “%2”.")
                     .arg(QLocale().toString(static_cast<qlonglong>(Bounds::delayMs.most)), text(name)));
            return;
        }
        minMs = range->minMs;
        maxMs = range->maxMs;
    }

private:
    void declare(const QCommandLineOption &option)
    {
        m_declared += option.names();
        m_parser.addOption(option);
    }

    QCommandLineParser m_parser;
    QStringList m_declared;
    QString m_error;
};

template <typename Options> Parsed<Options> done(const Reader &reader, Options options)
{
    if (reader.error().isEmpty() && reader.isSet(QStringLiteral("help")))
        return {std::move(options), reader.help(), true};
    return {std::move(options), reader.error(), false};
}

std::vector<RunMode> modesOf(Reader &reader)
{
    const QString mode =
        reader.isSet(QStringLiteral("mode")) ? reader.text(QStringLiteral("mode")) : QStringLiteral("both");
    if (mode == QLatin1String("sync"))
        return {RunMode::sync};
    if (mode == QLatin1String("async"))
        return {RunMode::async};
    if (mode != QLatin1String("both"))
        reader.fail(Cli::tr("--mode takes sync, async or both, not “%1”.").arg(mode));
    return {RunMode::sync, RunMode::async};
}

// How the web app admits requests. `usual`: what it does unless told otherwise.
void declareServer(Reader &reader, const RunSettings &usual = {})
{
    const QString n = QStringLiteral("N");
    reader.value(QStringLiteral("connections"),
        Cli::tr("Connections to the backend at once (default: as many as needed)."), n);
    reader.value(QStringLiteral("pool"),
        usual.pool > 0 ? Cli::tr("Pool threads at most (default %1).").arg(usual.pool)
                       : Cli::tr("Pool threads at most (default: as many as needed)."),
        n);
    reader.value(QStringLiteral("queue"),
        usual.queue >= 0 ? Cli::tr("Requests that may wait for a pool thread (default %1).").arg(usual.queue)
                         : Cli::tr("Requests that may wait for a pool thread (default: any number)."),
        n);
    reader.value(QStringLiteral("pool-min"),
        Cli::tr("Pool threads that are there at once; further ones come slowly (default: all of --pool)."), n);
    reader.value(QStringLiteral("injection"),
        Cli::tr("A pool thread above --pool-min is added each time after that many ms (default 500)."),
        QStringLiteral("MS"));
    reader.value(QStringLiteral("at-once"),
        Cli::tr("Requests that may be inside the web app at once (default: any number)."), n);
}

// How calls to the backend are made.
void declareCalls(Reader &reader)
{
    reader.value(QStringLiteral("delay"), Cli::tr("Delay of each call in ms, or a range (default 500)."),
        QStringLiteral("MS|MIN-MAX"));
    reader.value(QStringLiteral("timeout"),
        Cli::tr("Timeout of each request in ms (default: the experiment's own)."), QStringLiteral("MS"));
    reader.value(QStringLiteral("seed"), Cli::tr("Seed of the delays (default 1)."), QStringLiteral("N"));
    reader.flag(QStringLiteral("backend-sleeps"),
        Cli::tr("Each delay of the backend holds one of its 8 sleeping threads."));
    reader.flag(
        QStringLiteral("backend-goes-on"), Cli::tr("The backend works on when its caller has left."));
}

// What a run and its model have in common.
void declareSettings(Reader &reader)
{
    const QString n = QStringLiteral("N");
    reader.value(
        QStringLiteral("mode"), Cli::tr("sync, async or both (default both)."), QStringLiteral("MODE"));
    declareCalls(reader);
    reader.value(
        QStringLiteral("visitors"), Cli::tr("Visitors who send their requests one after the other."), n);
    reader.value(QStringLiteral("requests"), Cli::tr("Requests all in all."), n);
    declareServer(reader);
    reader.value(QStringLiteral("think"),
        Cli::tr("Pause of a visitor between an answer and the next request, in ms (default 0)."),
        QStringLiteral("MS"));
    reader.value(QStringLiteral("rate"),
        Cli::tr("Requests a second, no matter who has been answered (default: visitors decide)."), n);
    reader.value(QStringLiteral("arrivals"),
        Cli::tr("Of the requests of --rate: even or poisson (default even)."), QStringLiteral("HOW"));
    reader.value(QStringLiteral("async-share"),
        Cli::tr("Requests of an asynchronous run that are asynchronous, in per cent (default 100)."), n);
    reader.value(QStringLiteral("work"),
        Cli::tr("Processor time that each request uses, in ms (default: the experiment's own)."),
        QStringLiteral("MS"));
    reader.value(QStringLiteral("format"), Cli::tr("text or json (default text)."), QStringLiteral("FORMAT"));
}

void declareBackend(Reader &reader)
{
    reader.value(QStringLiteral("backend"), Cli::tr("Address of a backend (default: one of its own)."),
        QStringLiteral("URL"));
}

void declareRun(Reader &reader)
{
    declareSettings(reader);
    declareBackend(reader);
    reader.value(QStringLiteral("har"),
        Cli::tr("Instead of an experiment: a page load that a browser saved (HTTP Archive, HAR). Its requests are "
                "repeated with the waits that were recorded, in turn (sync) and all together (async)."),
        QStringLiteral("FILE"));
    reader.value(QStringLiteral("save"), Cli::tr("Save the runs to this file."), QStringLiteral("FILE"));
}

void readSettings(Reader &reader, RunSettings &s, Range requests = Bounds::requests)
{
    reader.delay(s.delayMinMs, s.delayMaxMs);
    for (const NumberSetting &setting : numberSettings()) {
        const bool areRequests = setting.member == &RunSettings::requests;
        if (areRequests)
            s.requests = std::max(s.requests, s.visitors); // each visitor comes at least once
        reader.number(
            QString::fromLatin1(setting.option.data(), static_cast<qsizetype>(setting.option.size())),
            areRequests ? requests : setting.range, s.*setting.member);
    }
    const QString arrivals = QStringLiteral("arrivals");
    if (reader.text(arrivals) == QLatin1String("poisson"))
        s.arrivals = Arrivals::poisson;
    else if (reader.isSet(arrivals) && reader.text(arrivals) != QLatin1String("even"))
        reader.fail(Cli::tr("--arrivals takes even or poisson, not “%1”.").arg(reader.text(arrivals)));
    s.backendSleeps = s.backendSleeps || reader.isSet(QStringLiteral("backend-sleeps"));
    s.backendGoesOn = s.backendGoesOn || reader.isSet(QStringLiteral("backend-goes-on"));
    reader.seed(s.seed);
}

bool readFormat(Reader &reader)
{
    const QString format = reader.text(QStringLiteral("format"));
    const bool json = format == QLatin1String("json");
    if (reader.isSet(QStringLiteral("format")) && !json && format != QLatin1String("text"))
        reader.fail(Cli::tr("--format takes text or json, not “%1”.").arg(format));
    return json;
}

const Experiment *readExperiment(Reader &reader, const QString &command)
{
    const QStringList names = reader.positional();
    if (names.size() != 1) {
        reader.fail(
            Cli::tr("“%1” takes the name of one experiment. “gizmoscope-cli list” shows them.").arg(command));
        return nullptr;
    }
    const Experiment *experiment = findExperiment(names.first().toStdString());
    if (!experiment) {
        StartError unknown;
        unknown.kind = StartError::Kind::unknownExperiment;
        unknown.member = names.first().toStdString();
        reader.fail(startErrorSentence(unknown));
    }
    return experiment;
}

} // namespace

namespace {

// With a recorded page, what is run and its delays come from the file.
const Experiment *readWhatToRun(Reader &reader)
{
    const QString har = QStringLiteral("har");
    if (!reader.isSet(har)) {
        const Experiment *experiment = readExperiment(reader, QStringLiteral("run"));
        if (experiment == &recordedPageExperiment())
            reader.fail(Cli::tr("A recorded page needs its recording: “gizmoscope-cli run --har FILE”."));
        return experiment;
    }
    if (!reader.positional().isEmpty())
        reader.fail(Cli::tr("--har takes the place of an experiment; leave out “%1”.").arg(reader.positional().first()));
    if (reader.isSet(QStringLiteral("delay")))
        reader.fail(Cli::tr("--delay does not go with --har: each call gets the wait that was recorded."));
    if (reader.text(har).isEmpty())
        reader.fail(Cli::tr("--har takes the name of a file."));
    return &recordedPageExperiment();
}

} // namespace

Parsed<RunOptions> parseRun(const QStringList &arguments)
{
    Reader reader;
    declareRun(reader);
    reader.read(arguments);
    if (reader.isSet(QStringLiteral("help")))
        return done(reader, RunOptions {});
    RunOptions options;
    if (const Experiment *experiment = readWhatToRun(reader)) {
        RunSettings settings = startSettings(*experiment);
        readSettings(reader, settings);
        settings.backend = reader.text(QStringLiteral("backend")).toStdString();
        for (const RunMode mode : modesOf(reader)) {
            settings.mode = mode;
            options.runs.push_back(settings);
        }
    }
    options.har = reader.text(QStringLiteral("har"));
    options.json = readFormat(reader);
    options.saveTo = reader.text(QStringLiteral("save"));
    return done(reader, std::move(options));
}

Parsed<SimulateOptions> parseSimulate(const QStringList &arguments)
{
    Reader reader;
    const QString cpus = QStringLiteral("cpus");
    declareSettings(reader);
    reader.value(cpus, Cli::tr("Processors of the modelled web app (default 4)."), QStringLiteral("N"));
    reader.read(arguments);
    if (reader.isSet(QStringLiteral("help")))
        return done(reader, SimulateOptions {});
    SimulateOptions options;
    const Experiment *experiment = readExperiment(reader, QStringLiteral("simulate"));
    if (experiment == &recordedPageExperiment())
        reader.fail(Cli::tr("A recorded page can only be run: “gizmoscope-cli run --har FILE”."));
    if (experiment) {
        SimulationSettings settings = modelOf(*experiment);
        readSettings(reader, settings.run, SimulationBounds::requests);
        settings.requests = settings.run.requests;
        reader.number(cpus, SimulationBounds::processors, settings.processors);
        for (const RunMode mode : modesOf(reader)) {
            settings.run.mode = mode;
            options.runs.push_back(settings);
        }
    }
    options.json = readFormat(reader);
    return done(reader, std::move(options));
}

namespace {

void declareListening(Reader &reader, int port)
{
    reader.value(QStringLiteral("host"),
        Cli::tr("Address to listen on (default 127.0.0.1: this computer only)."), QStringLiteral("ADDRESS"));
    reader.value(QStringLiteral("port"), Cli::tr("Port to listen on (default %1).").arg(port),
        QStringLiteral("PORT"));
    reader.value(QStringLiteral("name"),
        Cli::tr("A further host name to answer to; may be given more than once."), QStringLiteral("NAME"));
}

template <typename Options> void readListening(Reader &reader, Options &options)
{
    if (reader.isSet(QStringLiteral("host")))
        options.host = reader.text(QStringLiteral("host"));
    reader.number(QStringLiteral("port"), {0, 65'535}, options.port);
    for (const QString &name : reader.texts(QStringLiteral("name")))
        options.names.push_back(name.toLower().toStdString());
}

void refusePositional(Reader &reader)
{
    if (!reader.positional().isEmpty())
        reader.fail(Cli::tr("“%1” was not expected here.").arg(reader.positional().first()));
}

void readProfile(Reader &reader, RunSettings &settings)
{
    const QString word = reader.text(QStringLiteral("profile"));
    if (word.isEmpty())
        return;
    const auto profile = profileFromWord(word.toStdString());
    if (profile)
        apply(*profile, QThread::idealThreadCount(), settings);
    else
        reader.fail(
            Cli::tr("--profile takes this-machine, windows-client, net45 or tuned, not “%1”.").arg(word));
}

} // namespace

Parsed<WebAppOptions> parseServeWebApp(const QStringList &arguments)
{
    Reader reader;
    declareListening(reader, WebServer::defaultPort);
    reader.value(QStringLiteral("profile"),
        Cli::tr("Limits of a kind of server: this-machine, windows-client, net45 or tuned."),
        QStringLiteral("WORD"));
    declareCalls(reader);
    declareBackend(reader);
    WebAppOptions options;
    options.settings = startSettings(webAppExperiment());
    declareServer(reader, options.settings);
    reader.read(arguments);
    readListening(reader, options);
    readProfile(reader, options.settings);
    readSettings(reader, options.settings);
    options.settings.backend = reader.text(QStringLiteral("backend")).toStdString();
    refusePositional(reader);
    return done(reader, std::move(options));
}

Parsed<BackendOptions> parseServeBackend(const QStringList &arguments)
{
    Reader reader;
    declareListening(reader, GizmoBackend::defaultPort);
    reader.value(QStringLiteral("delay"), Cli::tr("Delay of each call in ms, or a range (default 500)."),
        QStringLiteral("MS|MIN-MAX"));
    reader.value(QStringLiteral("seed"), Cli::tr("Seed of the delays (default 1)."), QStringLiteral("N"));
    reader.value(QStringLiteral("fault"),
        Cli::tr("What each answer does wrong; the page at / lists the words."), QStringLiteral("WORD"));
    reader.flag(QStringLiteral("sleeping-threads"), Cli::tr("Hold one of 8 threads during each delay."));
    reader.flag(QStringLiteral("keep-working"), Cli::tr("Go on for nothing when a caller has left."));
    reader.read(arguments);
    BackendOptions options;
    readListening(reader, options);
    reader.delay(options.delay.minMs, options.delay.maxMs);
    reader.seed(options.seed);
    options.sleepingThreads = reader.isSet(QStringLiteral("sleeping-threads"));
    options.keepWorking = reader.isSet(QStringLiteral("keep-working"));
    if (reader.isSet(QStringLiteral("fault"))) {
        const auto fault =
            faultFromWord(reader.text(QStringLiteral("fault")).toStdString(), options.faultCode);
        if (!fault)
            reader.fail(Cli::tr("--fault does not know “%1”. The page at / lists the words.")
                            .arg(reader.text(QStringLiteral("fault"))));
        options.fault = fault.value_or(Fault::none);
    }
    refusePositional(reader);
    return done(reader, std::move(options));
}

namespace {

// Of all claims those that are named.
std::vector<const Claim *> readClaims(Reader &reader)
{
    const QString only = QStringLiteral("only");
    std::vector<const Claim *> named;
    for (const QString &id : reader.text(only).split(QLatin1Char(','))) {
        named.push_back(findClaim(id.trimmed().toStdString()));
        if (reader.isSet(only) && !named.back())
            reader.fail(Cli::tr("--only takes names of claims as in B2,B7, not “%1”.").arg(reader.text(only)));
    }
    std::vector<const Claim *> chosen;
    for (const Claim &claim : claims()) {
        if (!reader.isSet(only) || std::find(named.begin(), named.end(), &claim) != named.end())
            chosen.push_back(&claim);
    }
    return chosen;
}

} // namespace

Parsed<ClaimsOptions> parseClaims(const QStringList &arguments)
{
    Reader reader;
    reader.value(QStringLiteral("only"), Cli::tr("Only these claims, as in B2,B7 (default: all)."),
        QStringLiteral("LIST"));
    reader.value(QStringLiteral("format"), Cli::tr("text or json (default text)."), QStringLiteral("FORMAT"));
    reader.read(arguments);
    ClaimsOptions options;
    options.claims = readClaims(reader);
    options.json = readFormat(reader);
    refusePositional(reader);
    return done(reader, std::move(options));
}

namespace {

// One of the words of a list, as its number; nothing where it is another.
std::optional<std::size_t> choose(
    Reader &reader, const QString &name, const QStringList &words, const QString &complaint)
{
    const qsizetype at = words.indexOf(reader.text(name));
    if (at < 0)
        reader.fail(complaint.arg(reader.text(name)));
    return at < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(at));
}

void readExportChoice(Reader &reader, ExportChoice &choice)
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
    Reader reader;
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
double readSpeed(Reader &reader)
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
    Reader reader;
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
    Reader reader;
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

QString helpText()
{
    return Cli::tr("Gizmoscope: see what synchronous and asynchronous requests do.\n"
                   "\n"
                   "  gizmoscope-cli list                     the experiments\n"
                   "  gizmoscope-cli run EXPERIMENT           run one and show the figures\n"
                   "  gizmoscope-cli run --har FILE           repeat a page load that a browser saved\n"
                   "  gizmoscope-cli simulate EXPERIMENT      the same as a model, for sizes "
                   "no machine here holds\n"
                   "  gizmoscope-cli serve backend            the slow web API alone\n"
                   "  gizmoscope-cli serve webapp             the web app, for browsers and load tools\n"
                   "  gizmoscope-cli claims                   what is said of async, checked on this machine\n"
                   "  gizmoscope-cli lessons                  lessons that make people predict: list, show, check\n"
                   "  gizmoscope-cli export FILE --to FORMAT  a saved run as csv, json, har or trace\n"
                   "  gizmoscope-cli replay FILE              the events of a saved run, each when it happened\n"
                   "  gizmoscope-cli compare FILE FILE        what sets two saved runs apart\n"
                   "  gizmoscope-cli --version\n"
                   "\n"
                   "Each command has a --help of its own.\n"
                   "Exit status: 0 done, 1 could not be carried out, 2 wrong usage.\n");
}

} // namespace Gizmoscope
