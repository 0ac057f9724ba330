// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/marks.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace Gizmoscope {

namespace {

constexpr int statusMarkSize = 12;
constexpr int msBetweenFigures = 500; // faster than that nobody can read them

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_mark(new QLabel(this))
    , m_backendText(new QLabel(this))
    , m_events(new QLabel(this))
    , m_frame(new QLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_backendText->setObjectName(QStringLiteral("backendState"));
    m_backendText->setTextFormat(Qt::PlainText);
    m_events->setObjectName(QStringLiteral("eventCount"));
    addWidget(m_mark);
    addWidget(m_backendText);
    m_frame->setObjectName(QStringLiteral("frameTime"));
    addPermanentWidget(m_events);
    addPermanentWidget(m_frame);
    retranslate();
}

void StatusLine::setColours(const Colours &colours)
{
    m_colours = colours;
    retranslate();
}

void StatusLine::setBackend(Backend backend, const QString &place)
{
    m_backend = backend;
    m_place = place;
    m_answers = true;
    retranslate();
}

void StatusLine::setAnswering(bool answers)
{
    if (m_answers == answers)
        return;
    m_answers = answers;
    retranslate();
}

void StatusLine::setEvents(std::size_t events, std::uint64_t lost)
{
    if (m_eventCount == events && m_lost == lost)
        return;
    m_eventCount = events;
    m_lost = lost;
    retranslate();
}

void StatusLine::addFrameNs(qint64 ns)
{
    m_worstNs = std::max(m_worstNs, ns);
    if (m_written.isValid() && m_written.elapsed() < msBetweenFigures)
        return;
    m_written.start();
    m_frameMs = static_cast<double>(std::exchange(m_worstNs, 0)) / 1e6;
    retranslate();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

void StatusLine::retranslate()
{
    QString text;
    switch (m_backend) {
    case Backend::embedded:
        text = tr("backend embedded, %1").arg(m_place);
        break;
    case Backend::external:
        text = tr("backend at %1").arg(m_place);
        break;
    case Backend::missing:
        text = tr("no backend");
        break;
    }
    const bool good = m_answers && m_backend != Backend::missing;
    if (!m_answers)
        text = tr("%1: did not answer").arg(text);
    m_backendText->setText(text);
    m_mark->setPixmap(outcomeIcon(good ? Outcome::ok : Outcome::failed, m_colours).pixmap(statusMarkSize));
    const QLocale locale;
    m_frame->setText(tr("frame %1 ms").arg(locale.toString(m_frameMs, 'f', 1)));
    m_events->setText(tr("events %1 · lost %2")
                          .arg(locale.toString(static_cast<qulonglong>(m_eventCount)),
                              locale.toString(static_cast<qulonglong>(m_lost))));
}

} // namespace Gizmoscope
