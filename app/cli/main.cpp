// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/claimscommand.h"
#include "app/cli/cli.h"
#include "app/cli/comparecommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/lessonscommand.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/replaycommand.h"
#include "app/cli/runcommand.h"
#include "app/cli/servecommand.h"
#include "app/cli/servewebapp.h"
#include "app/cli/simulatecommand.h"
#include "telemetry/processprobe.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <csignal>

namespace Gizmoscope {

namespace {

int print(const QString &text) { return printOut(text) ? exitDone : exitNotCarriedOut; }

int list()
{
    int width = 0;
    for (const Experiment &experiment : experiments())
        width = std::max(width, static_cast<int>(experiment.name.size()));
    QString text;
    for (const Experiment &experiment : experiments()) {
        const QString name =
            QString::fromLatin1(experiment.name.data(), static_cast<qsizetype>(experiment.name.size()));
        text +=
            padded(name, width) + QStringLiteral("  ") + experimentSummary(experiment) + QLatin1Char('\n');
    }
    return print(text);
}

/// Runs a command that takes its time until it says that it has ended.
template <typename Command> int untilEnded(Command &command)
{
    QObject::connect(&command, &Command::ended, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    const std::optional<int> status = command.begin();
    return status ? *status : QCoreApplication::exec();
}

template <typename Options, typename Go> int carryOut(const Parsed<Options> &parsed, Go go)
{
    if (parsed.help)
        return print(parsed.error);
    return parsed.error.isEmpty() ? go(parsed.options) : wrongUsage(parsed.error);
}

int serve(QStringList arguments)
{
    const QString what = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (what == QLatin1String("webapp")) {
        return carryOut(parseServeWebApp(arguments), [](const WebAppOptions &options) {
            ServeWebApp command(options);
            return untilEnded(command);
        });
    }
    if (what != QLatin1String("backend"))
        return wrongUsage(Cli::tr("“serve” takes what to serve: backend or webapp."));
    return carryOut(parseServeBackend(arguments), [](const BackendOptions &options) {
        ServeCommand command(options);
        return untilEnded(command);
    });
}

int dispatch(QStringList arguments)
{
    const QString command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (command == QLatin1String("--version"))
        return print(QStringLiteral("gizmoscope-cli %1\n").arg(QCoreApplication::applicationVersion()));
    if (command == QLatin1String("--help") || command == QLatin1String("-h")
        || command == QLatin1String("help"))
        return print(helpText());
    if (command == QLatin1String("list") && arguments.isEmpty())
        return list();
    if (command == QLatin1String("lessons"))
        return lessonsCommand(arguments);
    if (command == QLatin1String("serve"))
        return serve(arguments);
    if (command == QLatin1String("claims")) {
        return carryOut(parseClaims(arguments), [](const ClaimsOptions &options) {
            ClaimsCommand claims(options);
            return untilEnded(claims);
        });
    }
    if (command == QLatin1String("replay")) {
        return carryOut(parseReplay(arguments), [](const ReplayOptions &options) {
            ReplayCommand replay(options);
            return untilEnded(replay);
        });
    }
    if (command == QLatin1String("compare"))
        return carryOut(parseCompare(arguments), compareAndPrint);
    if (command == QLatin1String("export"))
        return carryOut(parseExport(arguments), exportRun);
    if (command == QLatin1String("simulate"))
        return carryOut(parseSimulate(arguments), simulateAndPrint);
    if (command == QLatin1String("run")) {
        return carryOut(parseRun(arguments), [](const RunOptions &options) {
            RunCommand run(options);
            return untilEnded(run);
        });
    }
    if (command.isEmpty())
        return wrongUsage(Cli::tr("A command is missing."));
    return wrongUsage(Cli::tr("There is no command “%1”.").arg(command));
}

} // namespace

} // namespace Gizmoscope

int main(int argc, char *argv[])
{
    Gizmoscope::joinFreedMemoryAtOnce();
    // GLib's event dispatcher is the dearest part of a call; Qt reads this when a thread makes its own.
    qputenv("QT_NO_THREADED_GLIB", "1");
    qputenv("QT_NO_GLIB", "1"); // the main thread of this program needs nothing of GLib either
#if defined(SIGPIPE)
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is reported by the write
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gizmoscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GIZMOSCOPE_VERSION));
    Gizmoscope::Language language;
    language.use(Gizmoscope::Language::systemCode());
    return Gizmoscope::dispatch(QCoreApplication::arguments().mid(1));
}
