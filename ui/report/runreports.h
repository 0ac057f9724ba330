// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/runreport.h"

#include <QObject>

namespace Gizmoscope {

/// Asks where to save a report of a run, and writes it. Never waits for the answer. Main thread; owned by the
/// window.
class RunReports final : public QObject
{
    Q_OBJECT

public:
    explicit RunReports(QWidget *window);

    /// The report is made now: what the panels show may be another run's when the answer comes.
    void ask(const RunReport &report);

Q_SIGNALS:
    void saved(const QString &path);
    /// A sentence: what happened, why, and what to do.
    void failed(const QString &sentence);

private:
    QWidget *m_window;
};

} // namespace Gizmoscope
