// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/viewstate.h"
#include "ui/words/language.h"

#include <QElapsedTimer>
#include <QMainWindow>

namespace Gizmoscope {

class ExperimentList;
class Farewell;
class HelpWindow;
class LessonDesk;
class MessageArea;
class ModeSwitch;
class PanelDocks;
class PanelPictures;
class Panels;
class Readout;
class RunDocuments;
class RunViewer;
class SettingsPanel;
class StatusLine;
class Ticker;
class WindowActions;
class WindowToolBar;
class WindowView;

/// Where calls go when no other address is given.
struct EmbeddedBackendFacts {
    QString address; ///< empty: it could not be started, and `error` says why
    int port = 0;
    bool moved = false; ///< not on its usual port
    QString error;
};

/// The one window: makes the parts, places them, connects them. Main thread; owned by the program, as is all
/// that it is given.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        Language &language;
        Theme &theme;
        Preferences &preferences;
        EmbeddedBackendFacts backend;
        QString recovery = {}; ///< see RunDocuments::Parts
        QString lessons = {}; ///< a directory of one's own; empty: those that are compiled in
    };

    explicit MainWindow(Parts parts, QWidget *parent = nullptr);

    /// As if the user had chosen and pressed Run.
    void chooseExperiment(std::string_view name);
    void runExperiment(std::string_view name);
    void useBackend(const QString &address);
    void openRun(const QString &path);
    void saveRun(const QString &path);

Q_SIGNALS:
    /// A picture of a run that goes on is on the screen; what it took, from its figures to the last pixel.
    void framePainted(qint64 ns);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    QWidget *makeHead();
    void connectActions();
    void connectPanels();
    void connectSession();
    void connectSettings();
    void retranslate();
    void applyColours();

    void run();
    void reset();
    void onFinished(int number);
    void onStage();
    void tellChange();
    void showPlan();
    void showBackend();
    void showEvents();
    void showHelp();
    void say(const QString &sentence);
    void startFailed(const StartError &error);
    void useLanguage(const QString &code);
    void useTheme(ThemeChoice choice);
    [[nodiscard]] RunSettings settings() const;

    Parts m_parts;
    WindowActions *m_actions;
    ModeSwitch *m_mode;
    ExperimentList *m_experiments;
    SettingsPanel *m_settings;
    MessageArea *m_messages;
    Readout *m_readout;
    ViewState *m_state;
    Panels *m_panels;
    Ticker *m_ticker;
    StatusLine *m_status;
    RunViewer *m_viewer;
    RunDocuments *m_documents;
    Farewell *m_farewell;
    PanelPictures *m_pictures;
    WindowToolBar *m_toolBar;
    PanelDocks *m_docks = nullptr;
    LessonDesk *m_lessons = nullptr;
    WindowView *m_view = nullptr;
    HelpWindow *m_help = nullptr; // made when it is first asked for
};

} // namespace Gizmoscope
