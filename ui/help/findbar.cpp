// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/findbar.h"

#include "ui/help/helpbrowser.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Gizmoscope {

FindBar::FindBar(HelpBrowser *browser, QWidget *parent)
    : QWidget(parent)
    , m_browser(browser)
    , m_label(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_result(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_label->setBuddy(m_words);
    m_result->setObjectName(QStringLiteral("findResult"));
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setObjectName(QStringLiteral("findNext"));
    m_next->setArrowType(Qt::DownArrow);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_words, 1);
    for (QToolButton *button : {m_previous, m_next}) {
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addWidget(m_result);
    connect(m_words, &QLineEdit::textEdited, this, &FindBar::findFromHere);
    connect(m_previous, &QToolButton::clicked, this, [this] { findAgain(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { findAgain(false); });
    hide();
    retranslate();
}

void FindBar::begin()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::end()
{
    hide();
    m_browser->setFocus(Qt::OtherFocusReason);
}

void FindBar::findAgain(bool backward)
{
    if (m_words->text().isEmpty())
        begin();
    else
        tell(m_browser->findNext(m_words->text(), backward));
}

// A further letter makes the place that was found longer; it does not jump to the next one.
void FindBar::findFromHere()
{
    QTextCursor cursor = m_browser->textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_browser->setTextCursor(cursor);
    tell(m_words->text().isEmpty() || m_browser->findNext(m_words->text()));
}

void FindBar::tell(bool found)
{
    m_isMissing = !found;
    retranslate();
    QAccessibleEvent event(m_result, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            findAgain(key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::retranslate()
{
    m_label->setText(tr("F&ind:"));
    m_words->setAccessibleName(tr("Find on this page"));
    m_previous->setToolTip(tr("The place before (Shift+F3)"));
    m_previous->setAccessibleName(tr("Find the place before"));
    m_next->setToolTip(tr("The next place (F3)"));
    m_next->setAccessibleName(tr("Find the next place"));
    m_result->setText(m_isMissing ? tr("not on this page") : QString());
}

} // namespace Gizmoscope
