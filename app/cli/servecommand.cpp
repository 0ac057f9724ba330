// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servecommand.h"

#include "telemetry/processprobe.h"
#include "ui/words/words.h"

#include <QLocale>

namespace Gizmoscope {

namespace {

BackendSettings settingsOf(const BackendOptions &o)
{
    return {o.delay.minMs, o.delay.maxMs, o.seed, o.sleepingThreads, o.keepWorking, o.fault, o.faultCode};
}

ServerLimits limitsNow()
{
    raiseDescriptorLimit(); // before the server takes its share of it
    return {};
}

} // namespace

ServeCommand::ServeCommand(const BackendOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_backend(settingsOf(options), limitsNow())
    , m_interrupts(this)
{
    connect(&m_interrupts, &Interrupts::interrupted, this, &ServeCommand::onInterrupted);
}

std::optional<int> ServeCommand::begin()
{
    const ListenResult result = m_backend.start(
        {m_options.host.toStdString(), static_cast<std::uint16_t>(m_options.port), m_options.names});
    if (result.error != ListenError::none)
        return notCarriedOut(listenErrorSentence(result, m_options.host, m_options.port));
    const QString address = QStringLiteral("http://%1:%2/").arg(m_options.host).arg(m_backend.port());
    if (!printOut(tr("The gizmo backend listens on %1. Ctrl+C ends it.").arg(address) + QLatin1Char('\n')))
        return exitNotCarriedOut;
    return std::nullopt;
}

void ServeCommand::onInterrupted()
{
    const BackendStats stats = m_backend.stats();
    const QLocale locale;
    printError(tr("Ended: %1 calls, %2 answered, %3 abandoned by their callers, %4 under way.")
                   .arg(locale.toString(static_cast<qulonglong>(stats.requests)),
                       locale.toString(static_cast<qulonglong>(stats.answered)),
                       locale.toString(static_cast<qulonglong>(stats.abandoned)),
                       locale.toString(static_cast<qulonglong>(stats.waiting))));
    Q_EMIT ended(m_interrupts.exitStatus());
}

} // namespace Gizmoscope
