// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/interrupts.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "backend/embeddedbackend.h"
#include "experiments/experimentrunner.h"
#include "webapp/webserver.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace Gizmoscope {

/// “serve webapp”: the web app, and a backend where none is named, until it is interrupted. On a terminal a
/// line says how the pool and the queue stand. Main thread; needs its event loop.
class ServeWebApp final : public QObject
{
    Q_OBJECT

public:
    explicit ServeWebApp(WebAppOptions options, QObject *parent = nullptr);
    ~ServeWebApp() override;

    /// As RunCommand::begin().
    [[nodiscard]] std::optional<int> begin();

Q_SIGNALS:
    void ended(int exitStatus);

private:
    [[nodiscard]] QString startBackend();
    void look();
    void showPool(unsigned threads, unsigned blocked, quint64 waiting);
    void onInterrupted();
    void onFinished();

    WebAppOptions m_options;
    std::unique_ptr<EmbeddedBackend> m_backend;
    std::unique_ptr<ExperimentRunner> m_runner;
    std::shared_ptr<PageMaker> m_pages;
    std::unique_ptr<WebServer> m_server; // before m_pages goes
    std::unique_ptr<Progress> m_progress;
    QTimer m_tick;
    Interrupts m_interrupts;
};

} // namespace Gizmoscope
