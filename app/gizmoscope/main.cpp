// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gizmoscope/startoptions.h"
#include "backend/embeddedbackend.h"
#include "telemetry/processprobe.h"
#include "ui/mainwindow.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>

using namespace Gizmoscope;

namespace {

constexpr int cannot = 1;
constexpr int usage = 2;

int say(std::FILE *stream, const QString &text, int status)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    return std::fflush(stream) == 0 ? status : cannot;
}

// Without one Qt would abort with a core dump.
bool hasScreen(const QStringList &arguments)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(arguments);
    return true;
#else
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || arguments.contains(QLatin1String("-platform"));
#endif
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

EmbeddedBackendFacts startBackend(EmbeddedBackend &backend)
{
    const ListenResult result = backend.start();
    if (result.error != ListenError::none)
        return {{}, 0, false,
            listenErrorSentence(result, QStringLiteral("127.0.0.1"), GizmoBackend::defaultPort)};
    return {QString::fromStdString(backend.address()), backend.backend().port(), backend.moved(), {}};
}

// Words need an application for their translation; this one needs no display.
int explain(int argc, char **argv, const QString &code)
{
    QCoreApplication application(argc, argv);
    Language language;
    language.use(code.isEmpty() ? Language::systemCode() : code);
    const StartOptions options = parseStartOptions(argumentsOf(argc, argv));
    if (!options.error.isEmpty())
        return say(stderr, QStringLiteral("gizmoscope: ") + options.error + QLatin1Char('\n'), usage);
    return say(stdout, startHelp(), 0);
}

int runWindow(QApplication &application, const StartOptions &options)
{
    QApplication::setApplicationName(QStringLiteral("gizmoscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Gizmoscope"));
    QApplication::setApplicationVersion(QLatin1String(GIZMOSCOPE_VERSION));
    // By it a desktop finds our name and icon for the window.
    QApplication::setDesktopFileName(QStringLiteral("org.gizmoscope.Gizmoscope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/gizmoscope.svg")));
    QSettings store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("gizmoscope"),
        QStringLiteral("gizmoscope"));
    Preferences preferences(store);

    Language language;
    const QString remembered =
        preferences.language().isEmpty() ? Language::systemCode() : preferences.language();
    language.use(options.language.isEmpty() ? remembered : options.language);
    Theme theme;
    theme.setScale(preferences.scale());
    theme.use(options.theme.value_or(preferences.theme()));

    EmbeddedBackend backend;
    const EmbeddedBackendFacts facts = startBackend(backend);
    ExperimentRunner runner(facts.address.isEmpty() ? nullptr : &backend.backend());
    Session session(runner);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString recovery = data.isEmpty() ? QString() : data + QStringLiteral("/recovery");
    MainWindow window({session, language, theme, preferences, facts, recovery, options.lessons});
    if (!options.backend.isEmpty())
        window.useBackend(options.backend);
    window.show();
    if (!options.file.isEmpty())
        window.openRun(options.file);
    else if (!options.experiment.empty())
        window.runExperiment(options.experiment);
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    joinFreedMemoryAtOnce();
    // GLib's event loop is dear where thousands of sockets wait; Qt asks for this when a thread begins.
    qputenv("QT_NO_THREADED_GLIB", "1");
    const QStringList arguments = argumentsOf(argc, argv);
    const StartOptions options = parseStartOptions(arguments);
    if (options.version && options.error.isEmpty())
        return say(stdout, QStringLiteral("gizmoscope " GIZMOSCOPE_VERSION "\n"), 0);
    if (options.help || !options.error.isEmpty())
        return explain(argc, argv, options.language);
    if (!hasScreen(arguments)) {
        return say(stderr,
            QStringLiteral(
                "gizmoscope: there is no display to open a window on; gizmoscope-cli shows the same as "
                "text.\n"),
            cannot);
    }
    raiseDescriptorLimit();
    QApplication application(argc, argv);
    return runWindow(application, options);
}
