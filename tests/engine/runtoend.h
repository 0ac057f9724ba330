// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experimentrunner.h"

#include <QSignalSpy>

namespace Gizmoscope {

/// A run that takes longer does not end.
inline constexpr int longestRunMs = 60'000;

/// Runs to the end and returns what was recorded.
inline RunRecord runToEnd(ExperimentRunner &runner, const RunSettings &settings)
{
    QSignalSpy finished(&runner, &ExperimentRunner::finished);
    RunRecord record = runner.newRecord(settings);
    const StartError error = runner.start(settings);
    if (error.kind != StartError::Kind::none)
        qFatal("the run could not be started");
    if (!finished.wait(longestRunMs))
        qFatal("the run did not end");
    runner.collect(record);
    return record;
}

} // namespace Gizmoscope
