// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webappcontrol.h"

#include "ui/messagearea.h"
#include "ui/paneldocks.h"
#include "ui/windowactions.h"
#include "ui/words/words.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>

namespace Gizmoscope {

namespace {

constexpr auto loopback = "127.0.0.1";

} // namespace

WebAppControl::WebAppControl(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(m_parts.actions.serveWebApp, &QAction::triggered, this, &WebAppControl::serve);
    connect(m_parts.actions.openBrowser, &QAction::triggered, this, &WebAppControl::openBrowser);
    connect(&m_parts.session, &Session::stageChanged, this, &WebAppControl::onStage);
    connect(&m_parts.session, &Session::recordChanged, this, &WebAppControl::watch);
    onStage();
}

WebAppControl::~WebAppControl() = default;

QString WebAppControl::address() const
{
    return m_server ? QStringLiteral("http://%1:%2/").arg(QLatin1String(loopback)).arg(m_server->port())
                    : QString();
}

void WebAppControl::serve(bool on)
{
    if (on)
        begin();
    else
        m_parts.session.cancel();
    onStage();
}

void WebAppControl::begin()
{
    RunSettings settings = m_parts.settings();
    const RunSettings usual = startSettings(webAppExperiment());
    settings.experiment = usual.experiment;
    settings.requests = usual.requests;
    settings.rate = 0;
    if (settings.pool == 0)
        settings.pool = usual.pool;
    if (settings.queue < 0)
        settings.queue = usual.queue;
    m_parts.messages.dismissErrors();
    const StartError error = m_parts.session.start(settings, ModeChoice::async);
    if (error.kind != StartError::Kind::none) {
        m_parts.messages.add(MessageArea::Kind::error, [error] { return startErrorSentence(error); });
        return;
    }
    m_pages = m_parts.session.pageMaker();
    m_server = std::make_unique<WebServer>(*m_pages, pageWords());
    if (const ListenResult result = listen(); result.error != ListenError::none) {
        m_server.reset();
        m_parts.session.cancel();
        m_parts.messages.add(MessageArea::Kind::error, [result] {
            return listenErrorSentence(result, QLatin1String(loopback), WebServer::defaultPort);
        });
        return;
    }
    m_parts.docks.showPool(); // in which one sees it serve
    m_parts.messages.add(
        MessageArea::Kind::notice, [at = address()] { return tr("The web app listens on %1.").arg(at); });
}

// On its usual port, or where that is taken on any other.
ListenResult WebAppControl::listen()
{
    const ListenResult usual = m_server->start({loopback, WebServer::defaultPort, {}});
    return usual.error == ListenError::portTaken ? m_server->start({loopback, 0, {}}) : usual;
}

void WebAppControl::onStage()
{
    const bool running = m_parts.session.isRunning();
    if (!running) {
        m_server.reset();
        m_pages.reset();
    }
    m_parts.actions.serveWebApp->setChecked(m_server != nullptr);
    m_parts.actions.serveWebApp->setEnabled(!running || m_server);
    m_parts.actions.openBrowser->setEnabled(m_server != nullptr);
}

void WebAppControl::watch(int number)
{
    const SessionRun *run = m_server ? m_parts.session.find(number) : nullptr;
    if (!run || run->record.events().size() < mostEvents || m_parts.session.stage() != Stage::running)
        return;
    m_parts.session.cancel();
    m_parts.messages.add(MessageArea::Kind::notice,
        [] { return tr("The web app was ended: its recording is full. Serve it again to go on."); });
}

void WebAppControl::openBrowser() const
{
    if (!QDesktopServices::openUrl(QUrl(address())))
        m_parts.messages.add(MessageArea::Kind::error,
            [at = address()] { return tr("No browser could be opened. Open %1 in one yourself.").arg(at); });
}

} // namespace Gizmoscope
