// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/registry.h"
#include "telemetry/runrecord.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace Gizmoscope {

enum class Unit : std::uint8_t { count, nanoseconds, bytes };

/// One number that was measured, and where the claim puts it. `label` is an English source text in the
/// translation context "Claims"; `key` names the number in JSON, a time there in milliseconds.
struct Figure {
    std::string_view key;
    const char *label = nullptr;
    Unit unit = Unit::count;
    std::int64_t value = 0;
    std::optional<std::int64_t> least; ///< absent: no lower bound
    std::optional<std::int64_t> most; ///< absent: no upper bound
    bool isCondition = false; ///< where it does not fit, the claim could not be put to the test
    [[nodiscard]] bool fits() const;
    bool operator==(const Figure &) const = default;
};

enum class Verdict : std::uint8_t { holds, doesNotHold, notChecked };
inline constexpr int verdictCount = 3;
/// The word of JSON, the same in every language.
[[nodiscard]] std::string_view toWord(Verdict verdict);

/// Why a claim is judged as it is. The comment says what belongs to it in Judgement.
enum class ClaimReason : std::uint8_t {
    asClaimed, ///< all figures are where the claim puts them
    figureOff, ///< number: which of the figures is the first that is not
    conditionOff, ///< number: which of the figures
    runFailed, ///< state and cause: of the first run that came to nothing
    requestsFailed, ///< number: how many, cause
    threadsRefused, ///< number: threads that the system let start
    memoryUnknown, ///< this system does not tell
    notStarted, ///< a run could not be begun; who began it knows why
    interrupted, ///< by the user
};

struct Judgement {
    std::vector<Figure> figures;
    Verdict verdict = Verdict::notChecked;
    ClaimReason reason = ClaimReason::interrupted;
    std::uint64_t number = 0;
    RunState state = RunState::running;
    Cause cause = Cause::none;
};

/// A sentence about requests that can be checked on this machine. The texts are English source texts in the
/// translation context "Claims".
struct Claim {
    std::string_view id; ///< "B1"
    const char *text;
    const char *because; ///< why it holds where it does
    std::vector<RunSettings> (*runs)(); ///< what is to be run; without the backend's address
    /// From the finished runs, in their order. Nothing where this system does not tell what is needed.
    std::optional<std::vector<Figure>> (*measure)(std::span<const RunRecord> runs);
    bool failuresTell = false; ///< requests that fail count against it; else nothing follows from such a run
};

[[nodiscard]] std::span<const Claim> claims();
/// nullptr where there is none of that name. "b7" is B7.
[[nodiscard]] const Claim *findClaim(std::string_view id);
/// `runs`: one record for each of the claim's runs, in their order.
[[nodiscard]] Judgement judge(const Claim &claim, std::span<const RunRecord> runs);

} // namespace Gizmoscope
