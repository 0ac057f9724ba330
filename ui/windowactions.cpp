// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowactions.h"

#include "ui/marks.h"
#include "ui/preferences.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QWhatsThis>

namespace Gizmoscope {

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_fileMenu(new QMenu(window))
    , m_recentMenu(new QMenu(window))
    , m_runMenu(new QMenu(window))
    , m_viewMenu(new QMenu(window))
    , m_helpMenu(new QMenu(window))
    , m_panelMenu(new QMenu(window))
    , m_languageMenu(new QMenu(window))
    , m_themeMenu(new QMenu(window))
    , m_languages(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
{
    run = make("runAction", {QKeySequence(Qt::CTRL | Qt::Key_R), QKeySequence(Qt::Key_F9)});
    cancel = make("cancelAction", {QKeySequence(Qt::Key_Escape)});
    cancelCall = make("cancelCallAction", {QKeySequence(Qt::Key_Delete)});
    pause = make("pauseAction");
    pause->setCheckable(true);
    serveWebApp = make("serveWebAppAction", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)});
    serveWebApp->setCheckable(true);
    openBrowser = make("openBrowserAction", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)});
    checkClaims = make("checkClaimsAction", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)});
    replay = make("replayAction", {QKeySequence(Qt::Key_F7)});
    replay->setCheckable(true);
    compare = make("compareAction", {QKeySequence(Qt::CTRL | Qt::Key_D)});
    changeOne = make("changeOneAction", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    reset = make("resetAction", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)});
    open = make("openAction", {QKeySequence(Qt::CTRL | Qt::Key_O)});
    save = make("saveAction", {QKeySequence(Qt::CTRL | Qt::Key_S)});
    saveAs = make("saveAsAction");
    saveReport = make("saveReportAction", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    askAboutUnsaved = make("askAboutUnsavedAction");
    askAboutUnsaved->setCheckable(true);
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    quit = make("quitAction", {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    makeViews();
    help = make("helpAction", {QKeySequence(Qt::Key_F1)});
    about = make("aboutAction");
    aboutQt = make("aboutQtAction");
    whatsThis = QWhatsThis::createAction(this);
    whatsThis->setObjectName(QStringLiteral("whatsThisAction"));
    makeLanguages();
    makeThemes();
    retranslate();
}

void WindowActions::makeViews()
{
    m_panelMenu->setObjectName(QStringLiteral("panelMenu"));
    asTable = make("asTableAction", {QKeySequence(Qt::CTRL | Qt::Key_T)});
    // The second: as it is typed where the plus is on the shifted key.
    larger =
        make("largerAction", {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = make("smallerAction", {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    usualSize = make("usualSizeAction", {QKeySequence(Qt::CTRL | Qt::Key_0)});
    present = make("presentAction", {QKeySequence(Qt::Key_F5)});
    wholePanel = make("wholePanelAction", {QKeySequence(Qt::Key_F11)});
    resetLayout = make("resetLayoutAction");
    savePicture = make("savePictureAction", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    copyPicture = make("copyPictureAction", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    for (QAction *action : {asTable, present})
        action->setCheckable(true);
}

QAction *WindowActions::make(const char *name, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    m_window->addAction(action);
    return action;
}

void WindowActions::makeLanguages()
{
    m_languageMenu->setObjectName(QStringLiteral("languageMenu"));
    for (const QString &code : Language::codes()) {
        // Each in its own language: whoever needs it can read it.
        QAction *action = m_languageMenu->addAction(Language::nativeName(code));
        action->setObjectName(QStringLiteral("language_") + code);
        action->setCheckable(true);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
}

void WindowActions::makeThemes()
{
    m_themeMenu->setObjectName(QStringLiteral("themeMenu"));
    for (const ThemeChoice choice : {ThemeChoice::system, ThemeChoice::light, ThemeChoice::dark}) {
        QAction *action = m_themeMenu->addAction(QString());
        action->setObjectName(QStringLiteral("theme_") + themeName(choice));
        action->setCheckable(true);
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
    }
}

void WindowActions::fill(QMenuBar *bar)
{
    for (QMenu *menu : {m_fileMenu, m_runMenu, m_viewMenu, m_helpMenu})
        bar->addMenu(menu);
    m_fileMenu->addAction(open);
    m_fileMenu->addMenu(m_recentMenu);
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({save, saveAs, saveReport, askAboutUnsaved});
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({savePicture, copyPicture});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(quit);
    m_runMenu->addActions({run, cancel, cancelCall, pause});
    m_runMenu->addSeparator();
    m_runMenu->addActions({replay, compare, changeOne});
    m_runMenu->addSeparator();
    m_runMenu->addActions({serveWebApp, openBrowser});
    m_runMenu->addSeparator();
    m_runMenu->addAction(checkClaims);
    m_runMenu->addSeparator();
    m_runMenu->addAction(reset);
    m_viewMenu->addMenu(m_panelMenu);
    m_viewMenu->addActions({wholePanel, resetLayout});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({asTable, present});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({larger, smaller, usualSize});
    m_viewMenu->addSeparator();
    m_viewMenu->addMenu(m_languageMenu);
    m_viewMenu->addMenu(m_themeMenu);
    m_helpMenu->addActions({help, whatsThis});
    m_helpMenu->addSeparator();
    m_helpMenu->addActions({about, aboutQt});
}

void WindowActions::setColours(const Colours &colours)
{
    run->setIcon(glyphIcon(Glyph::run, colours));
    cancel->setIcon(glyphIcon(Glyph::cancel, colours));
    reset->setIcon(glyphIcon(Glyph::reset, colours));
}

void WindowActions::showLanguage(const QString &code)
{
    m_languages->actions().at(qMax(0, Language::codes().indexOf(code)))->setChecked(true);
}

void WindowActions::showTheme(ThemeChoice choice)
{
    m_themes->actions().at(static_cast<int>(choice))->setChecked(true);
}

void WindowActions::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_runMenu->setTitle(tr("&Run"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("T&heme"));
    run->setText(tr("&Run"));
    run->setToolTip(tr("Run the experiment (Ctrl+R)"));
    cancel->setText(tr("&Cancel"));
    cancel->setToolTip(tr("Cancel all calls that are under way (Esc)"));
    serveWebApp->setText(tr("&Serve web app"));
    serveWebApp->setToolTip(tr("Let browsers and load tools ask for the pages of the web app (Ctrl+Shift+W)"));
    openBrowser->setText(tr("Open in &browser"));
    openBrowser->setToolTip(tr("Show the list of pages in a browser (Ctrl+Shift+B)"));
    checkClaims->setText(tr("Check the clai&ms…"));
    checkClaims->setToolTip(tr("What the tutorials claim, checked on this computer (Ctrl+Shift+K)"));
    reset->setText(tr("R&eset"));
    for (QAction *action : {run, cancel, reset})
        action->setIconText(withoutMnemonic(action->text()));
    reset->setToolTip(tr("Restore all settings and forget the runs of this session (Ctrl+Shift+R)"));
    open->setText(tr("&Open run…"));
    save->setText(tr("&Save run"));
    saveAs->setText(tr("Save run &as…"));
    saveReport->setText(tr("Save re&port…"));
    askAboutUnsaved->setText(tr("As&k about unsaved runs"));
    askAboutUnsaved->setToolTip(tr("When the window is closed and there are runs that were not saved"));
    m_recentMenu->setTitle(tr("Open &recent"));
    quit->setText(tr("&Quit"));
    cancelCall->setText(tr("Cancel the selected ca&ll"));
    cancelCall->setToolTip(tr("End this call only; the others go on (Delete)"));
    // The key is shown and not taken: a button with the focus needs it.
    pause->setText(tr("&Pause the picture") + QLatin1Char('\t')
        + QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText));
    pause->setToolTip(tr("The picture stands still while the run goes on (space bar)"));
    retranslateAfter();
    retranslateView();
    help->setText(tr("&Help"));
    whatsThis->setText(tr("&What's this?"));
    about->setText(tr("&About Gizmoscope"));
    aboutQt->setText(tr("About &Qt"));
    const QList<QAction *> themes = m_themes->actions();
    themes[0]->setText(tr("As the &system"));
    themes[1]->setText(tr("&Light"));
    themes[2]->setText(tr("&Dark"));
}

// What is done with runs that have ended.
void WindowActions::retranslateAfter()
{
    replay->setText(tr("Re&play"));
    replay->setToolTip(tr("Go through the run in view once more, at any speed and back (F7)"));
    compare->setText(tr("Co&mpare runs"));
    compare->setToolTip(tr("Set the two runs chosen in the history side by side, or the one in view and the "
                           "one before it (Ctrl+D)"));
    changeOne->setText(tr("Run again with &one setting changed"));
    changeOne->setToolTip(
        tr("Takes over the settings of the run in view; the next run is compared with it (Ctrl+Shift+D)"));
}

void WindowActions::retranslateView()
{
    m_panelMenu->setTitle(tr("&Panels"));
    asTable->setText(tr("Charts as &table"));
    asTable->setToolTip(tr("Show the figures of the charts in a table"));
    larger->setText(tr("Lar&ger"));
    smaller->setText(tr("&Smaller"));
    usualSize->setText(tr("&Usual size"));
    present->setText(tr("P&resenter mode"));
    present->setToolTip(tr("Readout, timeline and one chart, large (F5)"));
    wholePanel->setText(tr("Panel in the &whole window"));
    wholePanel->setToolTip(tr("The panel with the focus alone, or all again (F11)"));
    resetLayout->setText(tr("Reset la&yout"));
    savePicture->setText(tr("Save &picture of the panel…"));
    copyPicture->setText(tr("&Copy picture of the panel"));
}

} // namespace Gizmoscope
