// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/embeddedbackend.h"
#include "ui/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Gizmoscope {

/// The window and all that it stands on, as the program makes it, with settings of its own in a temporary
/// place. For programs that use the window as a user does.
class WholeWindow final
{
public:
    /// `recovery`: see MainWindow::Parts.
    explicit WholeWindow(QString recovery = {});
    ~WholeWindow();
    WholeWindow(const WholeWindow &) = delete;
    WholeWindow &operator=(const WholeWindow &) = delete;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Theme &theme() { return *m_theme; }
    [[nodiscard]] Preferences &preferences() { return *m_preferences; }
    /// The address of the embedded backend.
    [[nodiscard]] std::string backend() const { return m_backend->address(); }
    /// Closes the window, and opens another as the next start of the program would.
    void reopen(const std::function<void(QSettings &)> &meanwhile = {});

    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }

private:
    void open();

    QTemporaryDir m_dir;
    QString m_recovery;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EmbeddedBackend> m_backend;
    std::unique_ptr<ExperimentRunner> m_runner;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Gizmoscope
