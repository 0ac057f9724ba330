// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pool/poolpanel.h"

#include "ui/words/words.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr double largestCell = 1.4; // in heights of letters, as are the others
constexpr double barHeight = 1.0;
constexpr double margin = 0.5;

QString number(std::uint32_t value) { return QLocale().toString(value); }

} // namespace

PoolPanel::PoolPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("poolPanel"));
    setFocusPolicy(Qt::StrongFocus);
    say();
}

QSize PoolPanel::sizeHint() const { return {fontMetrics().height() * 20, fontMetrics().height() * 8}; }

void PoolPanel::setColours(const Colours &colours)
{
    m_colours = colours;
    update();
}

void PoolPanel::show(const SessionRun *run)
{
    m_run = run;
    if (m_reader.follow(run))
        m_law = run ? LittlesLaw(run->record.settings()) : LittlesLaw();
    m_mostQueued = 0;
    m_figures = {};
    refresh();
    say();
    update();
}

void PoolPanel::refresh()
{
    const PoolFigures figures = m_run ? poolFigures(m_run->record) : PoolFigures {};
    if (m_run)
        m_reader.readNew(*m_run, [this](const Event &event) { m_law.take(event); });
    const QString law = lawText();
    if (figures == m_figures && law == m_lawText)
        return;
    m_lawText = law;
    m_figures = figures;
    m_mostQueued = std::max(m_mostQueued, figures.queued);
    say();
    update();
}

// For who cannot see it; and the same words stand in the picture.
void PoolPanel::say()
{
    m_lawText = lawText();
    setWhatsThis(tr("The threads of the web app and the requests that wait for one. A blocked thread waits for a call "
                    "and serves nobody; a request that is suspended waits for a call and holds no thread."));
    setAccessibleName(tr("Pool and queue"));
    setAccessibleDescription(m_run ? threadsText() + QLatin1Char(' ') + queueText() : QString());
}

QString PoolPanel::threadsText() const
{
    QString text = tr("%Ln thread(s):", nullptr, static_cast<int>(m_figures.threads())) + QLatin1Char(' ')
        + tr("%1 running, %2 blocked, %3 idle.")
              .arg(number(m_figures.running), number(m_figures.blocked), number(m_figures.idle));
    if (m_figures.suspended > 0)
        text += QLatin1Char(' ')
            + tr("%Ln request(s) suspended, without a thread.", nullptr, static_cast<int>(m_figures.suspended));
    if (m_figures.added > 0)
        text += QLatin1Char(' ')
            + tr("%Ln thread(s) added because requests waited.", nullptr, static_cast<int>(m_figures.added));
    return text;
}

QString PoolPanel::queueText() const
{
    QString text = m_figures.queueLimit >= 0
        ? tr("Queue: %1 of %2.").arg(number(m_figures.queued), QLocale().toString(m_figures.queueLimit))
        : tr("Queue: %1, no limit.").arg(number(m_figures.queued));
    if (m_figures.rejected > 0)
        text += QLatin1Char(' ')
            + tr("%Ln request(s) turned away (503).", nullptr, static_cast<int>(m_figures.rejected));
    return m_lawText.isEmpty() ? text : text + QLatin1Char('\n') + m_lawText;
}

QString PoolPanel::lawText() const
{
    const auto figures = m_law.figures();
    if (!figures)
        return {};
    const QLocale locale;
    return tr("Little's law: %1 a second × %2 = %3 requests inside; measured: %4.")
        .arg(locale.toString(figures->rate), secondsText(figures->meanNs),
            locale.toString(figures->expected, 'f', 1), locale.toString(figures->inside, 'f', 1));
}

void PoolPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_colours.of(Tint::ground));
    painter.setPen(m_colours.of(Tint::text));
    const double line = fontMetrics().height();
    const QRectF inside = QRectF(rect()).adjusted(line * margin, line * margin, -line * margin, -line * margin);
    if (!m_run) {
        painter.drawText(inside, Qt::AlignCenter | Qt::TextWordWrap,
            tr("Here the threads of the pool and the queue appear when a run begins."));
        return;
    }
    const double bar = line * (barHeight + 3 * margin);
    const QRectF words = painter.boundingRect(inside, Qt::TextWordWrap, threadsText());
    const QRectF last = painter.boundingRect(inside, Qt::TextWordWrap, queueText());
    painter.drawText(inside, Qt::TextWordWrap, threadsText());
    const QRectF below(
        inside.left(), inside.bottom() - last.height(), inside.width(), last.height());
    painter.drawText(below, Qt::TextWordWrap, queueText());
    const double top = words.bottom() + line * margin;
    paintThreads(painter, QRectF(inside.left(), top, inside.width(), below.top() - bar - top));
    paintQueue(painter,
        QRectF(inside.left(), below.top() - line * (barHeight + margin), inside.width(), line * barHeight));
}

void PoolPanel::paintThreads(QPainter &painter, const QRectF &area) const
{
    if (area.height() < 1 || m_figures.threads() == 0)
        return;
    const CellGrid grid(area, m_figures.threads(), fontMetrics().height() * largestCell);
    for (std::uint32_t i = 0; i < m_figures.threads(); ++i)
        paintCell(painter, grid.cell(i), i);
}

// Blocked first: they are what the lesson is about. Hatched, solid, outline: never by colour alone.
void PoolPanel::paintCell(QPainter &painter, const QRectF &cell, std::uint32_t index) const
{
    const double stroke = strokeFor(font());
    if (index < m_figures.blocked) {
        painter.setPen(QPen(m_colours.of(RunMode::sync), stroke));
        painter.setBrush(m_colours.brush(RunMode::sync));
    } else if (index < m_figures.blocked + m_figures.running) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.of(Tint::running));
    } else {
        painter.setPen(QPen(m_colours.of(Tint::idle), stroke));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawRect(cell);
}

void PoolPanel::paintQueue(QPainter &painter, const QRectF &area) const
{
    painter.setPen(QPen(m_colours.of(Tint::idle), strokeFor(font())));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    QRectF full = area;
    full.setWidth(area.width() * queueShare(m_figures, m_mostQueued));
    const bool isFull = m_figures.queueLimit >= 0
        && m_figures.queued >= static_cast<std::uint32_t>(m_figures.queueLimit) && m_figures.rejected > 0;
    painter.fillRect(full, m_colours.of(isFull ? Tint::rejected : Tint::accent));
}

void PoolPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        say();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace Gizmoscope
