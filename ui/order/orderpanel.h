// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeseries.h"
#include "ui/theme.h"
#include "ui/words/orderrows.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace Gizmoscope {

class OrderTableModel;
class OrderView;

/// What the code of requests said of itself, in the run in view and its counterpart: the steps of a page with
/// the calls that hang in them, the orders in which handlers ended, or the clocks beside the truth. Runs that
/// say nothing leave it empty. Main thread.
class OrderPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderPanel(QWidget *parent = nullptr);

    void setColours(const Colours &colours);
    using QWidget::show;
    /// Both stay until the next show().
    void show(const SessionRun *run, const RunPair &pair);
    void refresh();
    void setAsTable(bool asTable);

Q_SIGNALS:
    /// The run in view has begun to say something, and the one before was about something else; or it has
    /// ended and has said nothing.
    void topicChanged(Gizmoscope::MarkTopic topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(RunMode mode, const SessionRun *run);
    [[nodiscard]] bool hasEnded() const;
    void showFigures();
    void retranslate();

    Colours m_colours = Colours::light();
    std::array<const SessionRun *, 2> m_runs {}; // by mode
    std::array<RecordReader, 2> m_followers;
    OrderData m_data;
    MarkTopic m_topic = MarkTopic::none; // that was told
    bool m_asTable = false;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QScrollArea *m_scroll;
    OrderView *m_view;
    QTableView *m_table;
    OrderTableModel *m_model;
};

} // namespace Gizmoscope
