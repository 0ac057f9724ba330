// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentencepanel.h"

#include "ui/words/happening.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace Gizmoscope {

namespace {

constexpr double sentenceScale = 1.25;

} // namespace

SentencePanel::SentencePanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    setObjectName(QStringLiteral("sentencePanel"));
    m_text->setObjectName(QStringLiteral("sentence"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_text);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll);
    applyFont();
    retranslate();
}

void SentencePanel::retranslate()
{
    m_text->setWhatsThis(tr("What happens, said from the figures of the run itself."));
    m_isFinal = false;
    refresh();
}

void SentencePanel::applyFont()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * sentenceScale);
    m_text->setFont(large);
}

void SentencePanel::show(const SessionRun *run, const RunPair &pair)
{
    m_run = run;
    m_pair = pair;
    m_isFinal = false;
    refresh();
}

void SentencePanel::setStage(Stage stage)
{
    m_stage = stage;
    m_isFinal = false; // its counterpart may have come
    refresh();
}

QString SentencePanel::sentence() const
{
    if (!m_run)
        return tr("Nothing runs. Choose an experiment and press Run.");
    if (m_run->record.state() != RunState::running) {
        const RunRecord &record = m_run->record;
        QString text = happened(record);
        if (m_pair.isComparable()) {
            text += QLatin1Char(' ')
                + ratioSentence(m_pair.sync->record.elapsedNs(), m_pair.async->record.elapsedNs());
        }
        return text.trimmed(); // of what makes no calls, there may be the ratio alone
    }
    if (m_stage == Stage::cancelling)
        return tr("The calls under way are being ended, and the backend is told.");
    return happeningNow(m_run->record);
}

void SentencePanel::refresh()
{
    const auto goesOn = [](const SessionRun *run) { return run && run->record.state() == RunState::running; };
    const bool hasEnded = m_run && !goesOn(m_run) && !goesOn(m_pair.sync) && !goesOn(m_pair.async);
    if (std::exchange(m_isFinal, hasEnded) && hasEnded)
        return; // all of it was looked at, and nothing can change, but that a replay goes back
    const QString text = sentence();
    if (text == m_text->text())
        return;
    m_text->setText(text);
    m_text->setAccessibleName(text);
}

void SentencePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        applyFont();
    }
    QWidget::changeEvent(event);
}

} // namespace Gizmoscope
