// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gizmoscope/startoptions.h"

#include "client/backendaddress.h"
#include "experiments/registry.h"
#include "ui/preferences.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Gizmoscope {

namespace {

class Start
{
    Q_DECLARE_TR_FUNCTIONS(Start)
};

// Those of QGuiApplication and QApplication that take a value after them.
bool isQtOptionWithValue(const QString &argument)
{
    static const QStringList names {QStringLiteral("-platform"), QStringLiteral("-platformtheme"),
        QStringLiteral("-platformpluginpath"), QStringLiteral("-plugin"), QStringLiteral("-display"),
        QStringLiteral("-geometry"), QStringLiteral("-qwindowgeometry"), QStringLiteral("-qwindowtitle"),
        QStringLiteral("-qwindowicon"), QStringLiteral("-style"), QStringLiteral("-stylesheet"),
        QStringLiteral("-session"), QStringLiteral("-name"), QStringLiteral("-title")};
    return names.contains(argument);
}

QString experimentNames()
{
    QStringList names;
    for (const Experiment &experiment : experiments())
        names += QString::fromUtf8(experiment.name.data(), static_cast<qsizetype>(experiment.name.size()));
    return names.join(QStringLiteral(", "));
}

QString setBackend(StartOptions &options, const QString &value)
{
    AddressError error {};
    if (!BackendAddress::parse(value, error)) {
        using Kind = StartError::Kind;
        const Kind kind = error == AddressError::schemeNotAllowed ? Kind::schemeNotAllowed
            : error == AddressError::noHost                       ? Kind::noHost
                                                                  : Kind::notAnAddress;
        return startErrorSentence({kind, value.toStdString(), 0, 0});
    }
    options.backend = value;
    return {};
}

QString setLanguage(StartOptions &options, const QString &value)
{
    options.language = value;
    if (Language::codes().contains(value))
        return {};
    return Start::tr("There is no language “%1”; there are %2.")
        .arg(value, Language::codes().join(QStringLiteral(", ")));
}

QString setTheme(StartOptions &options, const QString &value)
{
    ThemeChoice choice {};
    if (!themeFromName(value, choice))
        return Start::tr("There is no theme “%1”; there are light, dark and system.").arg(value);
    options.theme = choice;
    return {};
}

QString setExperiment(StartOptions &options, const QString &value)
{
    options.experiment = value.toStdString();
    if (findExperiment(options.experiment))
        return {};
    return Start::tr("There is no experiment “%1”; there are %2.").arg(value, experimentNames());
}

QString setLessons(StartOptions &options, const QString &value)
{
    options.lessons = value;
    return QFileInfo(value).isDir() ? QString() : Start::tr("%1 is not a directory of lessons.").arg(value);
}

using Setter = QString (*)(StartOptions &, const QString &);

Setter setterFor(const QString &name)
{
    if (name == QLatin1String("--backend"))
        return setBackend;
    if (name == QLatin1String("--lang"))
        return setLanguage;
    if (name == QLatin1String("--theme"))
        return setTheme;
    if (name == QLatin1String("--lessons"))
        return setLessons;
    return name == QLatin1String("--run") ? setExperiment : nullptr;
}

QString setFlagOrFile(StartOptions &options, const QString &argument)
{
    if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
        options.help = true;
    else if (argument == QLatin1String("--version") || argument == QLatin1String("-v"))
        options.version = true;
    else if (argument.startsWith(QLatin1Char('-')))
        return Start::tr("There is no option %1; --help shows those there are.").arg(argument);
    else if (!options.file.isEmpty())
        return Start::tr("Only one run can be opened at a time, and %1 is one too many.").arg(argument);
    else
        options.file = argument;
    return {};
}

} // namespace

StartOptions parseStartOptions(const QStringList &arguments)
{
    StartOptions options;
    for (qsizetype i = 0; i < arguments.size() && options.error.isEmpty(); ++i) {
        const QString &argument = arguments[i];
        if (isQtOptionWithValue(argument)) {
            ++i;
            continue;
        }
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.left(equals);
        const Setter setter = setterFor(name);
        if (!setter)
            options.error = setFlagOrFile(options, argument);
        else if (equals >= 0)
            options.error = setter(options, argument.mid(equals + 1));
        else if (i + 1 < arguments.size())
            options.error = setter(options, arguments[++i]);
        else
            options.error = Start::tr("%1 needs a value; --help shows which.").arg(name);
    }
    return options;
}

QString startHelp()
{
    const auto line = [](const char *option, const QString &meaning) {
        return QStringLiteral("  %1 %2\n").arg(QLatin1String(option), -22).arg(meaning);
    };
    return Start::tr("Usage: gizmoscope [options] [run file]") + QLatin1Char('\n')
        + Start::tr("See what synchronous and asynchronous requests do.") + QStringLiteral("\n\n")
        + line("FILE.gizmorun", Start::tr("open this saved run; --run is then passed over"))
        + line("--run EXPERIMENT", Start::tr("run it at once: %1").arg(experimentNames()))
        + line("--backend URL", Start::tr("call this server instead of the embedded backend"))
        + line("--lang CODE", Start::tr("language: %1").arg(Language::codes().join(QStringLiteral(", "))))
        + line("--theme THEME", Start::tr("light, dark or system"))
        + line("--lessons DIR", Start::tr("lessons of your own, instead of the program's"))
        + line("-v, --version", Start::tr("print the version and end"))
        + line("-h, --help", Start::tr("print this and end")) + QLatin1Char('\n')
        + Start::tr("A value follows its option after a blank or =. Qt's own options (-platform, -style, "
                    "-geometry, …) are understood, too.")
        + QLatin1Char('\n') + Start::tr("Exit status: 0 done, 1 could not be carried out, 2 wrong usage.")
        + QLatin1Char('\n');
}

} // namespace Gizmoscope
