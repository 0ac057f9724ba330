// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"
#include "telemetry/runrecord.h"
#include "telemetry/runsettings.h"

#include <QString>

#include <functional>

namespace Gizmoscope {

/// The settings of a lesson's run: those of its experiment, with what the lesson sets.
[[nodiscard]] RunSettings settingsOfLesson(const Lesson &lesson);

/// The runs of a lesson, for its key; either may be nullptr.
struct LessonRuns {
    const RunRecord *sync = nullptr;
    const RunRecord *async = nullptr;
};

/// What is written on paper.
struct LessonSheet {
    std::vector<Lesson> lessons; ///< in the order in which they are taught
    QString language; ///< "pl", for the page
    bool isKey = false; ///< with the answers, from `runs`
    std::function<LessonRuns(const Lesson &)> runs; ///< of a key
    QString
        axes; ///< the address of the picture with empty axes; empty: the one that is written into the page
};

/// The worksheet as one HTML page: questions, answers to tick, an empty table, axes to sketch on; or its key,
/// with the right answers and the figures of the runs. Needs no other file. Main thread.
[[nodiscard]] QString worksheetHtml(const LessonSheet &sheet);

} // namespace Gizmoscope
