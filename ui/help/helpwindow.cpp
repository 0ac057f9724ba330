// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/help/findbar.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helppages.h"
#include "ui/words/language.h"

#include <QAction>
#include <QEvent>
#include <QFontMetrics>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace Gizmoscope {

namespace {

// In letters and lines, so that the first size goes with the font.
constexpr int firstLetters = 150;
constexpr int firstLines = 44;

} // namespace

HelpWindow::HelpWindow(const Language &language, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_language(language)
    , m_bar(new QToolBar(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_contents(new QListWidget(this))
    , m_browser(new HelpBrowser(this))
    , m_find(new FindBar(m_browser, this))
{
    setObjectName(QStringLiteral("helpWindow"));
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_browser->setObjectName(QStringLiteral("helpPage"));
    makeActions();
    place();
    m_browser->setLanguage(m_language.code());
    fillContents();
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_browser->showPage(HelpPages::names().at(row));
    });
    // Not sourceChanged: at that moment source() is still the page before.
    connect(m_browser, &QTextBrowser::historyChanged, this, &HelpWindow::onPage);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QAction::setEnabled);
    retranslate();
    m_browser->showPage(HelpPages::names().constFirst());
    const QFontMetrics metrics(font());
    const QSize wanted(metrics.averageCharWidth() * firstLetters, metrics.lineSpacing() * firstLines);
    resize(wanted.boundedTo(screen()->availableSize()));
}

QAction *HelpWindow::make(const char *name, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    addAction(action);
    return action;
}

void HelpWindow::makeActions()
{
    m_back = make("helpBack", {QKeySequence(Qt::ALT | Qt::Key_Left)});
    m_forward = make("helpForward", {QKeySequence(Qt::ALT | Qt::Key_Right)});
    m_findAction = make("helpFind", {QKeySequence(Qt::CTRL | Qt::Key_F)});
    m_close = make("helpClose", {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_W)});
    QAction *next = make("helpFindNext", {QKeySequence(Qt::Key_F3)});
    QAction *previous = make("helpFindPrevious", {QKeySequence(Qt::SHIFT | Qt::Key_F3)});
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    connect(m_back, &QAction::triggered, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QAction::triggered, m_browser, &QTextBrowser::forward);
    connect(m_findAction, &QAction::triggered, m_find, &FindBar::begin);
    connect(m_close, &QAction::triggered, this, &HelpWindow::escape);
    connect(next, &QAction::triggered, m_find, [this] { m_find->findAgain(false); });
    connect(previous, &QAction::triggered, m_find, [this] { m_find->findAgain(true); });
}

void HelpWindow::place()
{
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_bar->addActions({m_back, m_forward, m_findAction});
    auto *right = new QWidget(this);
    auto *pageColumn = new QVBoxLayout(right);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->addWidget(m_find);
    pageColumn->addWidget(m_browser, 1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_contents);
    m_split->addWidget(right);
    m_split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(m_split, 1);
    setFocusProxy(m_browser);
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const QString &name : HelpPages::names())
        m_contents->addItem(HelpPages::title(m_language.code(), name));
    m_contents->setCurrentRow(static_cast<int>(HelpPages::names().indexOf(m_browser->page())));
    fitContents();
}

// As wide as its longest title; what is right of it takes the rest.
void HelpWindow::fitContents()
{
    const int frame = 2 * m_contents->frameWidth() + QFontMetrics(m_contents->font()).height();
    m_contents->setMinimumWidth(m_contents->sizeHintForColumn(0) + frame);
    m_split->setSizes({m_contents->minimumWidth(), qMax(1, width() - m_contents->minimumWidth())});
}

void HelpWindow::onPage()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentRow(static_cast<int>(HelpPages::names().indexOf(page())));
    retranslate();
}

void HelpWindow::showPage(const QString &name)
{
    m_browser->showPage(name);
    show();
    raise();
    activateWindow();
}

QString HelpWindow::page() const { return m_browser->page(); }

void HelpWindow::escape()
{
    if (m_find->isVisible())
        m_find->end();
    else
        close();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_browser->language() != m_language.code()) {
            m_browser->setLanguage(m_language.code());
            fillContents();
            retranslate();
        }
    } else if (event->type() == QEvent::PaletteChange) {
        m_browser->setLanguage(m_language.code()); // links keep the colour in which they were read
    } else if (event->type() == QEvent::FontChange) {
        m_browser->setFont(QFont()); // lets go of what Ctrl and the wheel did to this page alone
        fitContents();
    }
    QWidget::changeEvent(event);
}

void HelpWindow::retranslate()
{
    const QString title = HelpPages::title(m_language.code(), page());
    setWindowTitle(tr("Help: %1").arg(title));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("The page before (Alt+Left)"));
    m_forward->setText(tr("Forward"));
    m_forward->setToolTip(tr("The page after (Alt+Right)"));
    m_findAction->setText(tr("Find"));
    m_findAction->setToolTip(tr("Find words on this page (Ctrl+F)"));
    m_bar->setWindowTitle(tr("Tool bar of the help"));
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_browser->setAccessibleName(tr("Page of the help: %1").arg(title));
}

} // namespace Gizmoscope
