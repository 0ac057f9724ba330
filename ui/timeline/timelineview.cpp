// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/timeline/timelinewords.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr double zoomStep = 1.25;
constexpr double cursorStep = 8; // pixels
constexpr double panShare = 0.1;
constexpr double notchAngle = 120; // of a wheel
constexpr double rowsPerNotch = 3;

void paintEmpty(QPainter &painter, const QRectF &area, const Colours &colours, double margin)
{
    painter.fillRect(area, colours.of(Tint::ground));
    painter.setPen(colours.of(Tint::faint));
    painter.drawText(area.adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
        TimelineWords::emptyText());
}

} // namespace

TimelineView::TimelineView(ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setObjectName(QStringLiteral("timelineView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_scene.setFont(font());
    setMinimumSize(QSize(12, 6) * fontMetrics().height());
    connect(&m_state, &ViewState::cursorMoved, this, &TimelineView::moveCursorLine);
    connect(&m_state, &ViewState::callSelected, this, &TimelineView::followSelection);
    retranslate();
}

void TimelineView::setColours(const Colours &colours)
{
    m_scene.setColours(colours);
    update();
}

void TimelineView::setKind(TimelineKind kind)
{
    m_scene.setKind(kind);
    m_scene.reveal(m_state.call());
    moved();
}

void TimelineView::show(const SessionRun *run, const RunPair &pair)
{
    m_scene.show(run, pair);
    m_scene.setLimit(m_state.limitNs().value_or(TimelineData::noLimit));
    nameFigures();
    moved();
}

void TimelineView::refresh()
{
    const double height = m_scene.layout().contentHeight();
    const bool isElsewhere = m_scene.setLimit(m_state.limitNs().value_or(TimelineData::noLimit));
    if (!m_scene.refresh() && !isElsewhere)
        return;
    nameFigures();
    if (m_scene.layout().contentHeight() != height)
        Q_EMIT contentMoved();
    update();
}

void TimelineView::setGhost(const SessionRun *run)
{
    m_scene.setGhost(run);
    moved();
}

void TimelineView::fit()
{
    m_scene.fit();
    moved();
}

void TimelineView::setScroll(int scroll)
{
    m_scene.setScroll(scroll);
    update();
}

void TimelineView::moved()
{
    Q_EMIT contentMoved();
    update();
}

void TimelineView::retranslate()
{
    setWhatsThis(tr(
        "What happened when. By thread: a lane for each thread of the pool, solid while it runs, hatched "
        "while it is blocked, an outline while it is idle; a line leads from where a request gave its thread "
        "back to where it went on. The lane of the I/O thread has a mark for each call that is sent, begins "
        "to "
        "arrive, or ends. By call: an outline while it is queued, pale while it waits, full while it is "
        "received, and a mark for how it ended. + and − zoom, the arrow keys move the line, Home shows "
        "all."));
    m_scene.setFont(font()); // numbers may be as wide as they were not before
    nameFigures();
    update();
}

void TimelineView::nameFigures()
{
    const QString name = tr("Timeline") + QStringLiteral(". ")
        + (m_scene.isEmpty() ? TimelineWords::emptyText() : m_scene.figures());
    if (name != accessibleName())
        setAccessibleName(name);
}

void TimelineView::paintTo(QPainter &painter, const QSize &size) const
{
    painter.save();
    TimelineScene scene = m_scene;
    painter.setFont(font());
    if (scene.isEmpty()) {
        paintEmpty(painter, QRectF(QPointF(), size), scene.colours(), scene.layout().metrics().text);
    } else {
        scene.setPixelRatio(painter.device()->devicePixelRatioF());
        scene.setSize(size);
        painter.setClipRect(QRectF(QPointF(), size), Qt::IntersectClip);
        scene.paintDirectly(painter, m_state.call());
    }
    painter.restore();
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const TimelineMetrics &metrics = m_scene.layout().metrics();
    if (m_scene.isEmpty()) {
        paintEmpty(painter, rect(), m_scene.colours(), metrics.text);
    } else {
        m_scene.setPixelRatio(devicePixelRatioF());
        m_scene.paint(painter, event->region(), m_state.momentNs(), m_state.call());
    }
    if (!hasFocus())
        return;
    const double width = metrics.stroke;
    painter.setPen(QPen(m_scene.colours().of(Tint::accent), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    m_scene.setSize(size());
    Q_EMIT contentMoved();
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_scene.setFont(font());
        setMinimumSize(QSize(12, 6) * fontMetrics().height());
        moved();
    }
    QWidget::changeEvent(event);
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = m_scene.isEmpty() ? QString() : m_scene.detailsAt(help->pos());
    if (text.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
    } else {
        // What is said holds for this place only.
        QToolTip::showText(help->globalPos(), text, this, QRect(help->pos() - QPoint(2, 2), QSize(5, 5)));
    }
    return true;
}

// Only what the line leaves and where it comes to is painted.
void TimelineView::moveCursorLine()
{
    if (m_state.limitNs()) {
        update(); // the line of the replay comes or goes as well
        return;
    }
    const QRectF plot = m_scene.layout().plot();
    const double x = m_state.cursorNs() ? std::clamp(cursorX(), -1.0, width() + 1.0) : -1;
    const int wide = static_cast<int>(std::ceil(m_scene.layout().metrics().stroke)) + 2;
    for (const double line : {m_cursorLineX, x}) {
        if (line >= 0)
            update(static_cast<int>(line) - 1, static_cast<int>(plot.top()), wide, height());
    }
    update(0, 0, width(), static_cast<int>(std::ceil(plot.top())));
    m_cursorLineX = x;
}

void TimelineView::followSelection()
{
    if (!m_choosing)
        m_scene.reveal(m_state.call());
    moved();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const double notches = angle.y() / notchAngle;
    const QPointF at = event->position();
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier);
    event->accept();
    if (zooms && event->modifiers().testFlag(Qt::ShiftModifier)) {
        zoomRows(at.y(), std::pow(zoomStep, notches));
    } else if (zooms || at.y() < m_scene.layout().plot().top()) {
        m_scene.zoomTime(std::max(at.x(), m_scene.layout().plot().left()), std::pow(zoomStep, notches));
        m_scene.pan(angle.x());
    } else {
        m_scene.setScroll(
            m_scene.layout().scroll() - notches * rowsPerNotch * m_scene.layout().metrics().text);
        m_scene.pan(angle.x());
    }
    moved();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_draggedTo = event->position();
    m_dragging = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed) {
        const double distance = (event->position() - *m_pressed).manhattanLength();
        m_dragging = m_dragging || distance >= QApplication::startDragDistance();
        if (m_dragging)
            drag(event->position());
    }
    const QRectF plot = m_scene.layout().plot();
    const bool inside = !m_scene.isEmpty() && event->position().x() >= plot.left();
    const std::int64_t ns = std::max<std::int64_t>(0, m_scene.map().toNsAt(event->position().x()));
    m_state.setCursorNs(inside ? std::optional(ns) : std::nullopt);
}

void TimelineView::drag(const QPointF &to)
{
    setCursor(Qt::ClosedHandCursor);
    const QPointF by = to - std::exchange(m_draggedTo, to);
    m_scene.pan(by.x());
    m_scene.setScroll(m_scene.layout().scroll() - by.y());
    moved();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    unsetCursor();
    if (std::exchange(m_dragging, false) || m_scene.isEmpty())
        return;
    const std::uint32_t call = m_scene.callAt(event->position());
    // Calls are numbered in each run by itself.
    if (call != 0 && m_scene.layout().hit(event->position()).section != m_scene.sectionInView())
        Q_EMIT counterpartWanted();
    const QScopedValueRollback choosing(m_choosing, true);
    m_state.setCall(call);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        fit();
}

void TimelineView::leaveEvent(QEvent *) { m_state.setCursorNs(std::nullopt); }

double TimelineView::cursorX() const
{
    const auto ns = m_state.momentNs();
    return ns ? m_scene.map().toX(*ns) : m_scene.layout().plot().center().x();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (m_scene.isEmpty() || !(takeZoomKey(*event) || takeMoveKey(*event))) {
        QWidget::keyPressEvent(event);
        return;
    }
    moved();
}

bool TimelineView::takeZoomKey(const QKeyEvent &event)
{
    if (event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    const QRectF plot = m_scene.layout().plot();
    const double x = std::clamp(cursorX(), plot.left(), plot.right());
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_scene.zoomTime(x, zoomStep);
        return true;
    case Qt::Key_Minus:
        m_scene.zoomTime(x, 1 / zoomStep);
        return true;
    case Qt::Key_Home:
        m_scene.fit();
        return true;
    default:
        return false;
    }
}

bool TimelineView::takeMoveKey(const QKeyEvent &event)
{
    const TimelineLayout &layout = m_scene.layout();
    const double page = layout.plot().height();
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool back =
        event.key() == Qt::Key_Left || event.key() == Qt::Key_Up || event.key() == Qt::Key_PageUp;
    const int sign = back ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (shift)
            m_scene.pan(-sign * panShare * layout.plot().width());
        else
            stepCursor(sign * cursorStep);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control)
            zoomRows(layout.plot().center().y(), back ? zoomStep : 1 / zoomStep);
        else
            stepRows(sign);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_scene.setScroll(layout.scroll() + sign * page);
        return true;
    default:
        return false;
    }
}

void TimelineView::stepCursor(double pixels)
{
    const std::int64_t ns = m_scene.map().toNsAt(m_state.cursorNs() ? cursorX() + pixels : cursorX());
    m_scene.revealMoment(std::max<std::int64_t>(0, ns));
    m_state.setCursorNs(std::clamp<std::int64_t>(ns, 0, TimeMap::mostNs));
}

// By call: to the next call; threads have none of their own to go to.
void TimelineView::stepRows(int rows)
{
    if (m_scene.kind() == TimelineKind::byThread) {
        m_scene.setScroll(m_scene.layout().scroll() + rows * m_scene.layout().metrics().row);
        return;
    }
    const auto most = static_cast<std::int64_t>(m_scene.run(m_scene.sectionInView()).calls().size());
    const std::int64_t now = m_state.call();
    const std::int64_t next = now == 0 ? (rows > 0 ? 1 : most) : now + rows;
    if (most > 0)
        m_state.setCall(static_cast<std::uint32_t>(std::clamp<std::int64_t>(next, 1, most)));
}

void TimelineView::zoomRows(double y, double factor) { m_scene.zoomRows(y, factor); }

} // namespace Gizmoscope
