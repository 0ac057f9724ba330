// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/calltablemodel.h"
#include "ui/sessionrun.h"

#include <QWidget>

#include <deque>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace Gizmoscope {

class ViewState;

/// The calls of the run in view, one line each, and the choice of that run. Main thread.
class CallList final : public QWidget
{
    Q_OBJECT

public:
    explicit CallList(ViewState &state, QWidget *parent = nullptr);

    void setColours(const Colours &colours);
    /// The runs to choose from.
    void setRuns(const std::deque<SessionRun> &runs);
    /// The one in view stands in the box.
    void choose(int number);
    /// Shows its calls from now on; nullptr: none. The record must stay where it is.
    void show(const SessionRun *run);
    /// Takes in what has come since.
    void refresh();
    /// What can be done with the selected call; stands in the table's context menu.
    void addCallAction(QAction *action);

Q_SIGNALS:
    void runChosen(int number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fitColumns();
    [[nodiscard]] int usualWidth(int column) const;
    void showCounts();
    void showEmpty();
    void applyFont();
    void followSelection();
    [[nodiscard]] static QString runText(int number, const RunSettings &settings);

    ViewState &m_state;
    QLabel *m_title;
    QComboBox *m_choice;
    QLabel *m_counts;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QTableView *m_table;
    CallTableModel *m_model;
    const RunRecord *m_record = nullptr;
    bool m_fitted = false; // the columns are as wide as they need to be
    bool m_freshColumns = true;
};

} // namespace Gizmoscope
