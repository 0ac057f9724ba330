// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/servedfigures.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QFrame>

class QLabel;

namespace Gizmoscope {

/// The headline: what is run, how long sync and async took, how they compare, and the state in a word. Of the
/// web app instead: how many requests of either mode were answered, and how many a second. Main thread.
class Readout final : public QFrame
{
    Q_OBJECT

public:
    explicit Readout(QWidget *parent = nullptr);

    void setColours(const Colours &colours);
    /// `run` is the one in view, nullptr before the first; reads it and keeps nothing.
    void show(const SessionRun *run, const RunPair &pair, Stage stage);
    /// What a run would be made with; stands there until there is one.
    void showPlan(const RunSettings &settings);
    /// The picture stands still; says so, large, in place of the state.
    void setPaused(bool paused);
    /// It shows what was; says so in the same way.
    void setReplaying(bool replaying);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Figure {
        QLabel *mark = nullptr;
        QLabel *caption = nullptr;
        QLabel *number = nullptr;
    };
    Figure makeFigure(const QString &name);
    void retranslate();
    void applyFonts();
    void setServed(bool served);
    void showTimes(const RunPair &pair);
    void showServed(const SessionRun &run);
    [[nodiscard]] QString stateText(const SessionRun *run, Stage stage) const;

    bool m_paused = false;
    bool m_replaying = false;
    bool m_served = false; // the run in view is one of the web app
    RecordReader m_reader;
    ServedFigures m_figures;

    QLabel *m_headline;
    Figure m_sync;
    Figure m_async;
    Figure m_ratio;
    Figure m_state;
};

} // namespace Gizmoscope
