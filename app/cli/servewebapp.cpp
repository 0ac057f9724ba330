// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servewebapp.h"

#include "app/cli/ownbackend.h"
#include "telemetry/processprobe.h"
#include "ui/words/words.h"

#include <QLocale>

namespace Gizmoscope {

namespace {

constexpr int lookMs = 250;

QString number(quint64 value) { return QLocale().toString(static_cast<qulonglong>(value)); }

} // namespace

ServeWebApp::ServeWebApp(WebAppOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_tick(this)
    , m_interrupts(this)
{
    connect(&m_tick, &QTimer::timeout, this, &ServeWebApp::look);
    connect(&m_interrupts, &Interrupts::interrupted, this, &ServeWebApp::onInterrupted);
}

ServeWebApp::~ServeWebApp() = default;

QString ServeWebApp::startBackend()
{
    if (!m_options.settings.backend.empty())
        return {};
    if (const QString error = startOwnBackend(m_backend); !error.isEmpty())
        return error;
    m_options.settings.backend = m_backend->address();
    return {};
}

std::optional<int> ServeWebApp::begin()
{
    raiseDescriptorLimit();
    if (const QString error = startBackend(); !error.isEmpty())
        return notCarriedOut(error);
    m_runner = std::make_unique<ExperimentRunner>(m_backend ? &m_backend->backend() : nullptr);
    connect(m_runner.get(), &ExperimentRunner::finished, this, &ServeWebApp::onFinished);
    connect(m_runner.get(), &ExperimentRunner::poolSeen, this, &ServeWebApp::showPool);
    const StartError error = m_runner->start(m_options.settings);
    if (error.kind != StartError::Kind::none)
        return notCarriedOut(startErrorSentence(error));
    m_pages = m_runner->pageMaker();
    m_server = std::make_unique<WebServer>(*m_pages, pageWords());
    const ListenResult result = m_server->start(
        {m_options.host.toStdString(), static_cast<std::uint16_t>(m_options.port), m_options.names});
    if (result.error != ListenError::none)
        return notCarriedOut(listenErrorSentence(result, m_options.host, m_options.port));
    const QString address = QStringLiteral("http://%1:%2/").arg(m_options.host).arg(m_server->port());
    if (!printOut(tr("The web app listens on %1. Ctrl+C ends it.").arg(address) + QLatin1Char('\n')))
        return exitNotCarriedOut;
    m_progress = std::make_unique<Progress>();
    m_tick.start(lookMs);
    return std::nullopt;
}

void ServeWebApp::look()
{
    m_runner->discard(); // nobody reads the recording; it would grow for as long as the server runs
    m_runner->lookAtPool();
}

void ServeWebApp::showPool(unsigned threads, unsigned blocked, quint64 waiting)
{
    const WebServerStats stats = m_server->stats();
    m_progress->show(tr("%1 requests, %2 served, %3 rejected · pool threads %4, blocked %5 · queue %6")
                         .arg(number(stats.requests), number(stats.answered), number(stats.rejected),
                             number(threads), number(blocked), number(waiting)));
}

void ServeWebApp::onInterrupted()
{
    m_tick.stop();
    m_progress.reset();
    m_runner->cancel();
}

void ServeWebApp::onFinished()
{
    m_server->stop();
    const WebServerStats stats = m_server->stats();
    printError(tr("Ended: %1 requests, %2 served, %3 rejected, %4 not served in another way, %5 left by "
                  "their visitors.")
                   .arg(number(stats.requests), number(stats.answered), number(stats.rejected),
                       number(stats.otherwise), number(stats.left)));
    Q_EMIT ended(m_interrupts.exitStatus());
}

} // namespace Gizmoscope
