// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinescene.h"
#include "ui/viewstate.h"

#include <QWidget>

namespace Gizmoscope {

/// The picture of the timeline, and what mouse and keys do in it. Main thread; owned by the panel.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    TimelineView(ViewState &state, QWidget *parent);

    void setColours(const Colours &colours);
    void setKind(TimelineKind kind);
    void show(const SessionRun *run, const RunPair &pair);
    void refresh();
    void setGhost(const SessionRun *run);
    void fit();
    /// Pixels of the content above the plot.
    void setScroll(int scroll);
    void retranslate();
    /// All that is in view, without cursor and focus, fitted into that size.
    void paintTo(QPainter &painter, const QSize &size) const;

    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }

Q_SIGNALS:
    /// The height of the content, or the part of it in view.
    void contentMoved();
    /// A call of the other run was clicked: that run has to come into view.
    void counterpartWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moved(); // the picture shows another part
    void moveCursorLine();
    void followSelection();
    void drag(const QPointF &to);
    [[nodiscard]] bool takeZoomKey(const QKeyEvent &event);
    [[nodiscard]] bool takeMoveKey(const QKeyEvent &event);
    void stepCursor(double pixels);
    void stepRows(int rows);
    void zoomRows(double y, double factor);
    [[nodiscard]] double cursorX() const;
    void nameFigures();

    ViewState &m_state;
    TimelineScene m_scene;
    std::optional<QPointF> m_pressed;
    QPointF m_draggedTo;
    bool m_dragging = false;
    bool m_choosing = false; // the selection is being set from here
    double m_cursorLineX = -1; // where it was painted
};

} // namespace Gizmoscope
