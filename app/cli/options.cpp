// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optionreader.h"

#include "experiments/modelledrun.h"
#include "experiments/registry.h"
#include "ui/words/words.h"
#include "webapp/profile.h"
#include "webapp/webserver.h"

#include <QLocale>
#include <QThread>

#include <algorithm>

namespace Gizmoscope {

namespace {

std::vector<RunMode> modesOf(OptionReader &reader)
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
void declareServer(OptionReader &reader, const RunSettings &usual = {})
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
        Cli::tr("Pool threads that are there at once; further ones come slowly (default: all of --pool)."),
        n);
    reader.value(QStringLiteral("injection"),
        Cli::tr("A pool thread above --pool-min is added each time after that many ms (default 500)."),
        QStringLiteral("MS"));
    reader.value(QStringLiteral("at-once"),
        Cli::tr("Requests that may be inside the web app at once (default: any number)."), n);
}

// How calls to the backend are made.
void declareCalls(OptionReader &reader)
{
    reader.value(QStringLiteral("delay"), Cli::tr("Delay of each call in ms, or a range (default 500)."),
        QStringLiteral("MS|MIN-MAX"));
    reader.value(QStringLiteral("timeout"),
        Cli::tr("Timeout of each request in ms (default: the experiment's own)."), QStringLiteral("MS"));
    reader.value(QStringLiteral("seed"), Cli::tr("Seed of the delays (default 1)."), QStringLiteral("N"));
    reader.flag(QStringLiteral("backend-sleeps"),
        Cli::tr("Each delay of the backend holds one of its 8 sleeping threads."));
    reader.flag(QStringLiteral("backend-goes-on"), Cli::tr("The backend works on when its caller has left."));
}

// What a run and its model have in common.
void declareSettings(OptionReader &reader)
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

void declareBackend(OptionReader &reader)
{
    reader.value(QStringLiteral("backend"), Cli::tr("Address of a backend (default: one of its own)."),
        QStringLiteral("URL"));
}

void declareRun(OptionReader &reader)
{
    declareSettings(reader);
    declareBackend(reader);
    reader.value(QStringLiteral("har"),
        Cli::tr("Instead of an experiment: a page load that a browser saved (HTTP Archive, HAR). Its "
                "requests are "
                "repeated with the waits that were recorded, in turn (sync) and all together (async)."),
        QStringLiteral("FILE"));
    reader.value(QStringLiteral("save"), Cli::tr("Save the runs to this file."), QStringLiteral("FILE"));
}

void readSettings(OptionReader &reader, RunSettings &s, Range requests = Bounds::requests)
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

const Experiment *readExperiment(OptionReader &reader, const QString &command)
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
const Experiment *readWhatToRun(OptionReader &reader)
{
    const QString har = QStringLiteral("har");
    if (!reader.isSet(har)) {
        const Experiment *experiment = readExperiment(reader, QStringLiteral("run"));
        if (experiment == &recordedPageExperiment())
            reader.fail(Cli::tr("A recorded page needs its recording: “gizmoscope-cli run --har FILE”."));
        return experiment;
    }
    if (!reader.positional().isEmpty())
        reader.fail(Cli::tr("--har takes the place of an experiment; leave out “%1”.")
                        .arg(reader.positional().first()));
    if (reader.isSet(QStringLiteral("delay")))
        reader.fail(Cli::tr("--delay does not go with --har: each call gets the wait that was recorded."));
    if (reader.text(har).isEmpty())
        reader.fail(Cli::tr("--har takes the name of a file."));
    return &recordedPageExperiment();
}

} // namespace

Parsed<RunOptions> parseRun(const QStringList &arguments)
{
    OptionReader reader;
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
    OptionReader reader;
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

void declareListening(OptionReader &reader, int port)
{
    reader.value(QStringLiteral("host"),
        Cli::tr("Address to listen on (default 127.0.0.1: this computer only)."), QStringLiteral("ADDRESS"));
    reader.value(
        QStringLiteral("port"), Cli::tr("Port to listen on (default %1).").arg(port), QStringLiteral("PORT"));
    reader.value(QStringLiteral("name"),
        Cli::tr("A further host name to answer to; may be given more than once."), QStringLiteral("NAME"));
}

template <typename Options> void readListening(OptionReader &reader, Options &options)
{
    if (reader.isSet(QStringLiteral("host")))
        options.host = reader.text(QStringLiteral("host"));
    reader.number(QStringLiteral("port"), {0, 65'535}, options.port);
    for (const QString &name : reader.texts(QStringLiteral("name")))
        options.names.push_back(name.toLower().toStdString());
}

void refusePositional(OptionReader &reader)
{
    if (!reader.positional().isEmpty())
        reader.fail(Cli::tr("“%1” was not expected here.").arg(reader.positional().first()));
}

void readProfile(OptionReader &reader, RunSettings &settings)
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
    OptionReader reader;
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
    OptionReader reader;
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
std::vector<const Claim *> readClaims(OptionReader &reader)
{
    const QString only = QStringLiteral("only");
    std::vector<const Claim *> named;
    for (const QString &id : reader.text(only).split(QLatin1Char(','))) {
        named.push_back(findClaim(id.trimmed().toStdString()));
        if (reader.isSet(only) && !named.back())
            reader.fail(
                Cli::tr("--only takes names of claims as in B2,B7, not “%1”.").arg(reader.text(only)));
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
    OptionReader reader;
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

QString helpText()
{
    return Cli::tr(
        "Gizmoscope: see what synchronous and asynchronous requests do.\n"
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
