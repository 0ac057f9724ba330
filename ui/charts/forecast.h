// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/simulation.h"
#include "ui/charts/stepseries.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace Gizmoscope {

/// What the model says of one run. Computed on a thread of its own, which is there only meanwhile; what comes
/// when something else is asked for already is dropped. Main thread; waits at its end for what is being
/// computed, at most some tenths of a second.
class Forecast final : public QObject
{
    Q_OBJECT

public:
    struct Figures {
        StepSeries answered; ///< as AnswerData has it
        std::int64_t lastNs = 0; ///< the last answer
        std::int64_t meanNs = 0; ///< of those that were served
        std::int64_t served = 0;
    };

    explicit Forecast(QObject *parent = nullptr);

    /// Forgets what it has, and begins to compute.
    void ask(const SimulationSettings &settings);
    /// Forgets what it has and what is being computed.
    void clear();
    /// Absent while it is computed.
    [[nodiscard]] const std::optional<Figures> &figures() const { return m_figures; }

Q_SIGNALS:
    void ready();

private:
    [[nodiscard]] static Figures figuresOf(const SimulationResult &result);
    void receive(int asked, Figures figures);

    std::optional<Figures> m_figures;
    int m_asked = 0; // counts what was asked for
    QThreadPool m_threads; // the last: its end waits for them
};

} // namespace Gizmoscope
