// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lesson.h"

namespace Gizmoscope {

const std::vector<std::string_view> &misconceptionWords()
{
    static const std::vector<std::string_view> words {"async-makes-one-request-faster", "await-blocks",
        "async-means-more-threads", "more-parallel-is-always-faster", "cancelling-stops-the-server",
        "timeout-is-the-servers-fault", "503-is-a-crash", "async-is-no-different", "async-for-calculation",
        "any-stopwatch-is-right"};
    return words;
}

const std::vector<std::string_view> &lookWords()
{
    static const std::vector<std::string_view> words {"timeline", "timeline-by-thread", "elapsed", "latency", "threads",
        "calls-in-flight", "cancellations", "memory", "code", "sentence", "pool", "calls", "history",
        "order", "answers"};
    return words;
}

} // namespace Gizmoscope
