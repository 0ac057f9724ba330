// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/registry.h"
#include "webapp/webserver.h"

#include <mutex>
#include <optional>
#include <unordered_map>

namespace Gizmoscope {

/// What a request runs.
struct RequestPlan {
    const Experiment *experiment = nullptr;
    RunMode mode = RunMode::sync;
    int timeoutMs = 0; ///< 0: that of the run
};

/// The requests that come to a run from outside, until each has got its page. Any thread.
class Visits final
{
public:
    [[nodiscard]] bool isOpen();
    /// False when the run takes no more of them.
    [[nodiscard]] bool add(std::uint32_t request, RequestPlan plan, std::int64_t nowNs, PageMaker::Done done);
    /// What it runs; nothing where its visitor has left already.
    [[nodiscard]] std::optional<RequestPlan> begin(std::uint32_t request, std::int64_t nowNs, std::uint64_t thread);
    void setLeft(std::uint32_t request);
    /// Hands over the page. True for the one that was the last of a closed run.
    [[nodiscard]] bool end(std::uint32_t request, Outcome outcome, const std::optional<Page> &page,
        std::int64_t nowNs, std::uint64_t thread);
    /// No more are taken. True when none is under way.
    [[nodiscard]] bool close();

private:
    struct Visit {
        RequestPlan plan;
        PageMaker::Done done;
        std::int64_t queuedNs = 0;
        std::int64_t startedNs = 0;
        std::uint64_t firstThread = 0;
        bool left = false;
    };

    std::mutex m_mutex;
    std::unordered_map<std::uint32_t, Visit> m_visits; // guarded by m_mutex
    bool m_closed = false; // guarded by m_mutex
};

} // namespace Gizmoscope
