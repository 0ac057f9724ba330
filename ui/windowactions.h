// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace Gizmoscope {

/// Everything that can be done in the window, once, with its words and keys; menus and tool bar show the same
/// actions. Main thread; owned by the window.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget *window);

    void fill(QMenuBar *bar);
    void setColours(const Colours &colours);
    void retranslate();

    [[nodiscard]] QMenu *fileMenu() const { return m_fileMenu; }
    /// The panels to show and hide.
    [[nodiscard]] QMenu *panelMenu() const { return m_panelMenu; }
    /// Of the files that were last opened or saved.
    [[nodiscard]] QMenu *recentMenu() const { return m_recentMenu; }
    [[nodiscard]] QMenu *languageMenu() const { return m_languageMenu; }
    [[nodiscard]] QMenu *themeMenu() const { return m_themeMenu; }
    /// Marks what is in use, without a signal.
    void showLanguage(const QString &code);
    void showTheme(ThemeChoice choice);

    QAction *run;
    QAction *cancel;
    QAction *cancelCall;
    QAction *pause; ///< its key is the space bar, which the window takes where no control needs it
    QAction *replay;
    QAction *compare; ///< of the runs chosen in the history
    QAction *changeOne;
    QAction *reset;
    QAction *serveWebApp;
    QAction *openBrowser;
    QAction *checkClaims;
    QAction *open;
    QAction *save;
    QAction *saveAs;
    QAction *saveReport;
    QAction *askAboutUnsaved;
    QAction *quit;
    QAction *asTable;
    QAction *larger;
    QAction *smaller;
    QAction *usualSize;
    QAction *present;
    QAction *wholePanel;
    QAction *resetLayout;
    QAction *savePicture;
    QAction *copyPicture;
    QAction *help;
    QAction *whatsThis;
    QAction *about;
    QAction *aboutQt;

Q_SIGNALS:
    void languageChosen(const QString &code);
    void themeChosen(Gizmoscope::ThemeChoice choice);

private:
    QAction *make(const char *name, const QList<QKeySequence> &keys = {});
    void makeLanguages();
    void makeThemes();
    void makeViews();
    void retranslateView();
    void retranslateAfter();

    QWidget *m_window;
    QMenu *m_fileMenu;
    QMenu *m_recentMenu;
    QMenu *m_runMenu;
    QMenu *m_viewMenu;
    QMenu *m_helpMenu;
    QMenu *m_panelMenu;
    QMenu *m_languageMenu;
    QMenu *m_themeMenu;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
};

} // namespace Gizmoscope
