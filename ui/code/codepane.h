// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/code/codeview.h"
#include "ui/sessionrun.h"

#include <QWidget>

class QLabel;

namespace Gizmoscope {

class ViewState;

/// The source of the experiment, both versions side by side, as it was compiled; the lines at which requests
/// wait are marked while the run goes on, and the line that waits for the selected call. Main thread.
class CodePane final : public QWidget
{
    Q_OBJECT

public:
    explicit CodePane(ViewState &state, QWidget *parent = nullptr);

    void setColours(const Colours &colours);
    /// What will run, while there is no run in view.
    void setExperiment(const Experiment &experiment);
    void show(const SessionRun *run, const RunPair &pair);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Side {
        RunMode mode = RunMode::sync;
        QLabel *mark = nullptr;
        QLabel *title = nullptr;
        CodeView *view = nullptr;
    };
    Side makeSide(RunMode mode);
    void retranslate();
    void setCode(const Experiment *experiment);
    void showMarks(const Side &side, const SessionRun *run);
    void showServed();
    static void showTitle(const Side &side, const QStringList &words);
    void showSelected();
    [[nodiscard]] Side &sideOf(RunMode mode) { return mode == RunMode::sync ? m_sync : m_async; }

    ViewState &m_state;
    Side m_sync;
    Side m_async;
    const Experiment *m_planned = nullptr;
    const SessionRun *m_run = nullptr;
    RunPair m_pair;
};

/// The line at which the request of that call waited for it; 0: not known. Looks at all events.
[[nodiscard]] int lineThatAwaits(const RunRecord &record, std::uint32_t call);

} // namespace Gizmoscope
