// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessionrun.h"
#include "ui/theme.h"
#include "ui/viewstate.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QPainter;
class QScrollBar;
class QToolButton;

namespace Gizmoscope {

class TimelineView;

/// What each thread, or each call, of the run in view did when; beside it, on the same axis of time, the run
/// of the other mode. A head with the choice between the two, and the picture under it. Main thread.
class TimelinePanel final : public QWidget
{
    Q_OBJECT

public:
    /// `state` must outlive the panel.
    explicit TimelinePanel(ViewState &state, QWidget *parent = nullptr);

    void setColours(const Colours &colours);
    /// `run` is the one in view, nullptr: none. Both stay valid until the next show().
    void show(const SessionRun *run, const RunPair &pair);
    using QWidget::show;
    /// By thread or by call; as if the user had chosen it.
    void showThreads(bool byThread);
    /// Takes in what has come since; once per frame at most.
    void refresh();
    /// An earlier run behind the one of the same mode; nullptr: none.
    void setGhost(const SessionRun *run);
    /// Paints what the panel shows into that size, for a file.
    void paintTo(QPainter &painter, const QSize &size) const;

Q_SIGNALS:
    /// A call of the other run was clicked: that run has to come into view.
    void counterpartWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChecked();
    void moveScrollBar();

    QButtonGroup *m_kinds;
    std::array<QToolButton *, 2> m_kindButtons;
    QToolButton *m_fit;
    TimelineView *m_view;
    QScrollBar *m_scroll;
    Colours m_colours = Colours::light();
};

} // namespace Gizmoscope
