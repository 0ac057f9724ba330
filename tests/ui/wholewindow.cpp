// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholewindow.h"

namespace Gizmoscope {

WholeWindow::WholeWindow(QString recovery)
    : m_recovery(std::move(recovery))
    , m_store(std::make_unique<QSettings>(m_dir.filePath(QStringLiteral("x.ini")), QSettings::IniFormat))
    , m_preferences(std::make_unique<Preferences>(*m_store))
    , m_language(std::make_unique<Language>())
    , m_theme(std::make_unique<Theme>())
    , m_backend(std::make_unique<EmbeddedBackend>())
{
    m_language->use(QStringLiteral("en"));
    m_theme->use(ThemeChoice::light);
    if (m_backend->start(0).error != ListenError::none)
        qFatal("the backend did not start");
    m_runner = std::make_unique<ExperimentRunner>(&m_backend->backend());
    m_session = std::make_unique<Session>(*m_runner);
    open();
}

void WholeWindow::open()
{
    const EmbeddedBackendFacts facts {
        QString::fromStdString(m_backend->address()), m_backend->backend().port(), false, {}};
    m_theme->setScale(m_preferences->scale());
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts {*m_session, *m_language, *m_theme, *m_preferences, facts, m_recovery});
}

void WholeWindow::reopen(const std::function<void(QSettings &)> &meanwhile)
{
    m_window->close();
    m_window.reset();
    if (meanwhile)
        meanwhile(*m_store);
    m_preferences = std::make_unique<Preferences>(*m_store);
    open();
    m_window->show();
}

WholeWindow::~WholeWindow() = default;

} // namespace Gizmoscope
