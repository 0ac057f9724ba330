// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/farewell.h"

#include "ui/preferences.h"
#include "ui/rundocuments.h"
#include "ui/session.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace Gizmoscope {

Farewell::Farewell(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(longest);
    connect(&m_patience, &QTimer::timeout, this, &Farewell::goOn);
    connect(&m_parts.session, &Session::stageChanged, this, &Farewell::onStage);
    connect(&m_parts.documents, &RunDocuments::allSaved, this, &Farewell::leave);
}

bool Farewell::mayClose()
{
    if (m_agreed)
        return true;
    if (m_asking || m_patience.isActive())
        return false;
    m_cutShort = 0;
    if (m_parts.session.isRunning()) {
        m_cutShort = m_parts.session.runs().back().round;
        m_patience.start();
        m_parts.session.cancel(Cause::shutdown); // it may be over at once, and then goOn() has been called
        return m_agreed;
    }
    if (m_parts.preferences.asksAboutUnsaved() && !m_parts.session.unsaved().empty()) {
        ask();
        return false;
    }
    m_parts.documents.forgetBut(0);
    return true;
}

void Farewell::onStage()
{
    if (m_patience.isActive() && !m_parts.session.isRunning()) {
        m_patience.stop();
        // Others are still to hear of the end of the run.
        QMetaObject::invokeMethod(this, &Farewell::goOn, Qt::QueuedConnection);
    }
}

// The run has ended, or takes too long.
void Farewell::goOn()
{
    if (m_parts.preferences.asksAboutUnsaved() && !m_parts.session.unsaved().empty()) {
        ask();
        return;
    }
    // Nobody is asked, so what was cut short is offered at the next start.
    m_parts.documents.forgetBut(m_cutShort);
    leave();
}

void Farewell::leave()
{
    m_agreed = true;
    m_window->close();
}

QString Farewell::questionText() const
{
    const int count = static_cast<int>(m_parts.session.unsaved().size());
    return tr("%n run(s) of this session are not saved.", nullptr, count);
}

void Farewell::ask()
{
    if (std::exchange(m_asking, true))
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Unsaved runs"), questionText(),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question->setObjectName(QStringLiteral("unsavedQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Without saving, they are lost when the window closes."));
    question->button(QMessageBox::Save)->setText(tr("&Save…"));
    question->button(QMessageBox::Discard)->setText(tr("&Don't save"));
    question->button(QMessageBox::Cancel)->setText(tr("&Cancel"));
    question->setDefaultButton(QMessageBox::Save);
    question->setEscapeButton(QMessageBox::Cancel);
    auto *again = new QCheckBox(tr("Ask again &next time"), question);
    again->setObjectName(QStringLiteral("askAgainBox"));
    again->setChecked(true);
    question->setCheckBox(again);
    connect(question, &QMessageBox::finished, this,
        [this, question](int answer) { onAnswer(*question, answer); });
    question->open();
}

void Farewell::onAnswer(const QMessageBox &question, int answer)
{
    m_asking = false;
    if (answer != QMessageBox::Save && answer != QMessageBox::Discard)
        return; // the window stays
    m_parts.documents.setAsks(question.checkBox()->isChecked());
    if (answer == QMessageBox::Save) {
        m_parts.documents.saveAll();
        return;
    }
    m_parts.documents.forgetBut(0);
    leave();
}

} // namespace Gizmoscope
