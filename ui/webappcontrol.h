// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "webapp/webserver.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Gizmoscope {

class MessageArea;
class PanelDocks;
class WindowActions;

/// Serves the web app's pages from the window: requests that come from outside become a run of the session, and
/// are seen as those of an experiment are. Main thread; owned by the window.
class WebAppControl final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        WindowActions &actions;
        MessageArea &messages;
        std::function<RunSettings()> settings; ///< those that the user has set
        PanelDocks &docks;
    };
    /// The recording of a run that is served grows with each request; it ends there.
    static constexpr std::size_t mostEvents = 2'000'000;

    /// All of `parts` outlive this.
    explicit WebAppControl(Parts parts, QObject *parent);
    ~WebAppControl() override;

    /// "http://127.0.0.1:7735/"; empty while nothing is served.
    [[nodiscard]] QString address() const;

private:
    void serve(bool on);
    void begin();
    [[nodiscard]] ListenResult listen();
    void onStage();
    void watch(int number);
    void openBrowser() const;

    Parts m_parts;
    std::shared_ptr<PageMaker> m_pages;
    std::unique_ptr<WebServer> m_server; // ends before m_pages
};

} // namespace Gizmoscope
