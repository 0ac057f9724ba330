// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Gizmoscope {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString experimentTitle(const Experiment &experiment)
{
    return QCoreApplication::translate("Experiments", experiment.title);
}

QString experimentSummary(const Experiment &experiment)
{
    return QCoreApplication::translate("Experiments", experiment.summary);
}

QString modeWord(RunMode mode) { return mode == RunMode::sync ? Words::tr("Sync") : Words::tr("Async"); }

QString kindWord(const RunSettings &settings)
{
    return isServed(settings) ? experimentTitle(webAppExperiment()) : modeWord(settings.mode);
}

// Korean and Chinese have the mnemonic behind the word, in brackets, where a tool bar would show it.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\(&\\w\\)"));
    return text.remove(behind).remove(QLatin1Char('&'));
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::pending:
        return Words::tr("under way");
    case Outcome::ok:
        return Words::tr("ok");
    case Outcome::timedOut:
        return Words::tr("timed out");
    case Outcome::cancelled:
        return Words::tr("cancelled");
    case Outcome::rejected:
        return Words::tr("rejected");
    case Outcome::failed:
        return Words::tr("failed");
    }
    return {};
}

QString stateWord(RunState state)
{
    switch (state) {
    case RunState::running:
        return Words::tr("Running");
    case RunState::finished:
        return Words::tr("Finished");
    case RunState::cancelled:
        return Words::tr("Cancelled");
    case RunState::timedOut:
        return Words::tr("Timed out");
    case RunState::failed:
        return Words::tr("Failed");
    case RunState::interrupted:
        return Words::tr("Interrupted");
    }
    return {};
}

QString roleWord(ThreadRole role)
{
    switch (role) {
    case ThreadRole::main:
        return Words::tr("main");
    case ThreadRole::io:
        return Words::tr("I/O");
    case ThreadRole::network:
        return Words::tr("network");
    case ThreadRole::pool:
        return Words::tr("request pool");
    case ThreadRole::backend:
        return Words::tr("backend");
    case ThreadRole::webapp:
        return Words::tr("web app");
    case ThreadRole::telemetry:
        return Words::tr("telemetry");
    case ThreadRole::other:
        return Words::tr("other");
    }
    return {};
}

QString causeWords(Cause cause)
{
    switch (cause) {
    case Cause::none:
        return {};
    case Cause::deadline:
        return Words::tr("the timeout ran out");
    case Cause::watchdog:
        return Words::tr("no answer within any reasonable time");
    case Cause::user:
        return Words::tr("cancelled by you");
    case Cause::shutdown:
        return Words::tr("the program was closing");
    case Cause::refused:
        return Words::tr("nothing listens there");
    case Cause::hostNotFound:
        return Words::tr("the host name was not found");
    case Cause::unreachable:
        return Words::tr("the host cannot be reached");
    case Cause::peerClosed:
        return Words::tr("the connection was closed before the answer");
    case Cause::incomplete:
        return Words::tr("the answer broke off");
    case Cause::malformed:
        return Words::tr("the answer is not the list that was asked for");
    case Cause::protocol:
        return Words::tr("the answer is not HTTP");
    case Cause::httpStatus:
        return Words::tr("the server answered with an error status");
    case Cause::busy:
        return Words::tr("the server is full");
    case Cause::tooLarge:
        return Words::tr("the answer was too large and was cut off");
    case Cause::redirectLoop:
        return Words::tr("the server redirected in a circle");
    case Cause::resources:
        return Words::tr("this computer has no resources left for it");
    case Cause::action:
        return Words::tr("the action itself failed");
    case Cause::callerLeft:
        return Words::tr("the visitor left before the page was ready");
    }
    return {};
}

QString failureSentence(const RunRecord &run)
{
    if (run.state() != RunState::failed)
        return {};
    if (run.threadsGranted() == std::optional<std::uint64_t>(0))
        return Words::tr("The system let us start no thread at all. Close other programs, or raise the limit "
                         "of processes (ulimit -u).");
    const QString backend = QString::fromStdString(run.settings().backend);
    switch (run.mainCause()) {
    case Cause::refused:
        return Words::tr("Nothing listens on %1. Start a backend there (gizmoscope-cli serve backend), or "
                         "choose another address.")
            .arg(backend);
    case Cause::hostNotFound:
        return Words::tr("The host of %1 was not found. Check the name, or give its IP address.")
            .arg(backend);
    case Cause::unreachable:
        return Words::tr("%1 cannot be reached. Check the network and the address.").arg(backend);
    case Cause::malformed:
    case Cause::httpStatus:
    case Cause::protocol:
        return Words::tr("The server at %1 answers, but not as a gizmo backend does (%2). Check the address.")
            .arg(backend, causeWords(run.mainCause()));
    case Cause::none:
        return Words::tr("No request got as far as a call: the request queue was full. Allow a longer queue "
                         "or more pool threads.");
    default:
        return Words::tr("No call to %1 was answered: %2.").arg(backend, causeWords(run.mainCause()));
    }
}

QString startErrorSentence(const StartError &error)
{
    using Kind = StartError::Kind;
    const QString member = QString::fromStdString(error.member);
    const QLocale locale;
    switch (error.kind) {
    case Kind::none:
        return {};
    case Kind::alreadyRunning:
        return Words::tr("A run is going on. Wait for its end, or cancel it first.");
    case Kind::claimsUnderWay:
        return Words::tr(
            "The claims are being checked, and a run beside that would disturb both. Wait for its end, or "
            "stop it first.");
    case Kind::unknownExperiment:
        return Words::tr("There is no experiment “%1”. “gizmoscope-cli list” shows those there are.")
            .arg(member);
    case Kind::outOfBounds:
        return Words::tr("The setting %1 is out of its range.").arg(member);
    case Kind::notAnAddress:
        return Words::tr("“%1” is not an address. It should look like http://127.0.0.1:7734/.").arg(member);
    case Kind::schemeNotAllowed:
        return Words::tr("“%1” cannot be a backend: only http and https addresses are allowed.").arg(member);
    case Kind::noHost:
        return Words::tr(
            "“%1” lacks a host, or has a user name in it. It should look like http://127.0.0.1:7734/.")
            .arg(member);
    case Kind::descriptors:
        return Words::tr("This run needs %1 open files and sockets, and the system allows this program %2. "
                         "Raise the limit (ulimit -n %3), or choose fewer connections.")
            .arg(locale.toString(static_cast<qulonglong>(error.needed)),
                locale.toString(static_cast<qulonglong>(error.available)),
                QString::number(error.needed)); // to be typed, so without marks between the thousands
    }
    return {};
}

QString listenErrorSentence(const ListenResult &result, const QString &host, int port)
{
    const QString place = QStringLiteral("%1:%2").arg(host).arg(port);
    switch (result.error) {
    case ListenError::none:
        return {};
    case ListenError::portTaken:
        return Words::tr(
            "Another program listens on %1 already. Choose another port with --port, or end that program.")
            .arg(place);
    case ListenError::notPermitted:
        return Words::tr("The system does not let this program listen on %1. Choose a port above 1023.")
            .arg(place);
    case ListenError::badAddress:
        return Words::tr("%1 is not an address of this computer. Use 127.0.0.1, or the address of one of its "
                         "network cards.")
            .arg(host);
    case ListenError::other:
        break;
    }
    return Words::tr("Cannot listen on %1: %2.").arg(place, QString::fromLocal8Bit(result.reason.c_str()));
}

QString movedSentence(int port)
{
    return Words::tr("Port %1 is taken by another program; the embedded backend uses %2 instead.")
        .arg(GizmoBackend::defaultPort)
        .arg(port);
}

QString runFileErrorSentence(const RunFileResult &result, const QString &path)
{
    const QString place = QLocale().toString(static_cast<qulonglong>(result.offset));
    switch (result.error) {
    case RunFileError::none:
        return {};
    case RunFileError::notARunFile:
        return Words::tr("%1 is not a run file of Gizmoscope.").arg(path);
    case RunFileError::newerVersion:
        return Words::tr("%1 was written by a newer version of Gizmoscope. Install that version to open it.")
            .arg(path);
    case RunFileError::truncated:
        return Words::tr("%1 is damaged: it ends too early, at byte %2. Take another copy of it.")
            .arg(path, place);
    case RunFileError::checksum:
        return Words::tr("%1 is damaged: the part at byte %2 was altered. Take another copy of it.")
            .arg(path, place);
    case RunFileError::badHead:
        return Words::tr("%1 is damaged: the settings at byte %2 cannot be. Take another copy of it.")
            .arg(path, place);
    case RunFileError::badPrediction:
        return Words::tr("%1 is damaged: the prediction at byte %2 cannot be. Take another copy of it.")
            .arg(path, place);
    case RunFileError::badEvents:
        return Words::tr(
            "%1 is damaged: the events at byte %2 contradict each other. Take another copy of it.")
            .arg(path, place);
    case RunFileError::empty:
        return Words::tr("There is no run in %1.").arg(path);
    case RunFileError::cannotOpen:
        return Words::tr("%1 cannot be opened: %2.").arg(path, QString::fromStdString(result.systemReason));
    }
    return {};
}

QString obstacleSentence(const RunFileResult &obstacle, const QString &path)
{
    switch (obstacle.error) {
    case RunFileError::none:
        return {};
    case RunFileError::newerVersion:
        return Words::tr("%1 was written by a newer version of Gizmoscope, and what is in it would be lost. "
                         "Nothing was changed there; choose another name.")
            .arg(path);
    case RunFileError::cannotOpen:
        return Words::tr("%1 is there already and cannot be read: %2. Nothing was changed there; choose "
                         "another name.")
            .arg(path, QString::fromStdString(obstacle.systemReason));
    default:
        return Words::tr(
            "%1 is a damaged run file, and what can still be had of it would be lost. Nothing was "
            "changed there; choose another name, or remove that file.")
            .arg(path);
    }
}

QString saveErrorSentence(const QString &path, const QString &reason)
{
    return Words::tr("%1 could not be written: %2. Nothing was changed there; choose another place.")
        .arg(path, reason);
}

QStringList machineLines(const MachineFacts &facts)
{
    return {Words::tr("Computer: %1, processors: %2")
                .arg(QString::fromStdString(facts.system), QLocale().toString(facts.processors)),
        Words::tr("Program: Gizmoscope %1, Qt %2")
            .arg(QString::fromStdString(facts.program), QString::fromStdString(facts.qt))};
}

QString secondsText(std::int64_t ns)
{
    return Words::tr("%1 s").arg(QLocale().toString(static_cast<double>(ns) / 1e9, 'f', 3));
}

QString millisecondsText(std::int64_t ns)
{
    return Words::tr("%1 ms").arg(QLocale().toString(static_cast<double>(ns) / 1e6, 'f', 0));
}

QString bytesText(std::uint64_t bytes) { return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1); }

QString settingChangeText(Setting setting, std::uint64_t before, std::uint64_t after)
{
    const auto ms = [](std::uint64_t value) {
        return value == 0 ? Words::tr("off", "timeout")
                          : Words::tr("%1 ms").arg(QLocale().toString(static_cast<qulonglong>(value)));
    };
    const auto delay = [](std::uint64_t value) {
        return Words::tr("%1 ms").arg(QLocale().toString(static_cast<qulonglong>(value)));
    };
    const auto count = [](std::uint64_t value) {
        return value == 0 ? Words::tr("as needed") : QLocale().toString(static_cast<qulonglong>(value));
    };
    switch (setting) {
    case Setting::delayMin:
        return Words::tr("Delay, from: %1 → %2").arg(delay(before), delay(after));
    case Setting::delayMax:
        return Words::tr("Delay, to: %1 → %2").arg(delay(before), delay(after));
    case Setting::timeout:
        return Words::tr("Timeout: %1 → %2").arg(ms(before), ms(after));
    case Setting::connections:
        return Words::tr("Connections: %1 → %2").arg(count(before), count(after));
    case Setting::pool:
        return Words::tr("Pool threads: %1 → %2").arg(count(before), count(after));
    }
    return {};
}

QString delayText(const RunSettings &settings)
{
    const QLocale locale;
    const QString low = locale.toString(settings.delayMinMs);
    if (settings.delayMinMs == settings.delayMaxMs)
        return Words::tr("%1 ms").arg(low);
    return Words::tr("%1–%2 ms").arg(low, locale.toString(settings.delayMaxMs));
}

QString delayChangeText(const RunSettings &before, const RunSettings &after)
{
    return Words::tr("Delay: %1 → %2").arg(delayText(before), delayText(after));
}

QString ratioText(std::int64_t syncNs, std::int64_t asyncNs)
{
    if (syncNs <= 0 || asyncNs <= 0)
        return {};
    return Words::tr("%1 ×").arg(
        QLocale().toString(static_cast<double>(syncNs) / static_cast<double>(asyncNs), 'f', 1));
}

QString ratioSentence(std::int64_t syncNs, std::int64_t asyncNs)
{
    if (syncNs <= 0 || asyncNs <= 0)
        return {};
    const double ratio = static_cast<double>(syncNs) / static_cast<double>(asyncNs);
    const QLocale locale;
    if (ratio >= 1.05)
        return Words::tr("Async was done %1 times as fast as sync.").arg(locale.toString(ratio, 'f', 1));
    if (ratio <= 1 / 1.05)
        return Words::tr("Sync was done %1 times as fast as async.").arg(locale.toString(1 / ratio, 'f', 1));
    return Words::tr("Both took the same time.");
}

QString headline(const RunSettings &settings)
{
    const Experiment *experiment = findExperiment(settings.experiment);
    const int calls = settings.requests * (experiment ? callsPerRequest(settings, *experiment) : 1);
    const QString title =
        experiment ? experimentTitle(*experiment) : QString::fromStdString(settings.experiment);
    if (isServed(settings))
        return Words::tr("%1 · delay %2").arg(title, delayText(settings)); // nobody knows how many calls
    if (calls == 0)
        return title; // it calculates
    return Words::tr("%1 · %n call(s) of %2", nullptr, calls).arg(title, delayText(settings));
}

} // namespace Gizmoscope
