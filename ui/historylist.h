// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessionrun.h"
#include "ui/theme.h"

#include <QTreeWidget>

#include <deque>
#include <vector>

namespace Gizmoscope {

/// The runs of this session, the latest first, to click back to. Main thread.
class HistoryList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit HistoryList(QWidget *parent = nullptr);

    void setColours(const Colours &colours);
    /// Reads the runs and keeps what it shows of them.
    void setRuns(const std::deque<SessionRun> &runs, int inView);
    /// Marks the one in view; 0: none.
    void choose(int number);
    /// The numbers of the runs that are selected, in no order.
    [[nodiscard]] std::vector<int> chosen() const;
    /// Takes in what has become of that run.
    void refresh(const SessionRun &run);

Q_SIGNALS:
    void runChosen(int number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill(QTreeWidgetItem *item, const SessionRun &run) const;

    Colours m_colours = Colours::light();
};

} // namespace Gizmoscope
