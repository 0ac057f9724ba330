// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runsettings.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace Gizmoscope {

/// A page load that somebody recorded: how long each of its requests waited for an answer.
struct RecordedPage {
    std::string title; ///< as the file has it; may be empty, and hold anything
    std::vector<int> waitsMs; ///< in the order in which they were begun; within Bounds::delayMs
    std::uint32_t entries = 0; ///< in the file
    // Entries that were left out, each counted once, and why.
    std::uint32_t notHttp = 0; ///< data:, blob:, ws: and the like
    std::uint32_t fromCache = 0; ///< the browser had it already
    std::uint32_t unanswered = 0; ///< status 0: no answer came
    std::uint32_t withoutWait = 0; ///< the recording does not say how long it waited
    std::uint32_t shortened = 0; ///< taken, but waited longer than a backend can be asked to
    [[nodiscard]] std::int64_t sumMs() const;
    [[nodiscard]] int longestMs() const;
    bool operator==(const RecordedPage &) const = default;
};

enum class HarImportError : std::uint8_t {
    none,
    tooLarge, ///< more than mostHarBytes
    notJson, ///< at offset
    tooDeep, ///< nested deeper than any recording, at offset
    notHar, ///< JSON without log.entries
    badEntry, ///< entry and member: of another type than it must be
    tooManyEntries, ///< more than mostHarEntries
    nothingToReplay, ///< no entry can be used; page says why
    cannotOpen, ///< see systemReason
};

struct HarImportResult {
    HarImportError error = HarImportError::none;
    std::uint64_t offset = 0; ///< bytes from the beginning, where reading ended
    std::uint32_t entry = 0; ///< from 1
    std::string member; ///< as in "timings.wait"
    std::string systemReason;
    RecordedPage page;
};

inline constexpr std::uint64_t mostHarBytes = 64ULL * 1024 * 1024;
inline constexpr std::uint32_t mostHarEntries = 10'000;

/// Reads an HTTP Archive from `source`, which fills the buffer as far as it can and returns how many bytes it
/// gave; 0 is the end. The file may be anybody's: it is read piece by piece, and nothing of it is kept but
/// what RecordedPage holds.
[[nodiscard]] HarImportResult readHar(const std::function<std::size_t(std::span<char>)> &source);

/// Makes `settings` those of the experiment "recorded-page" with these waits; the others stay.
void apply(const RecordedPage &page, RunSettings &settings);

} // namespace Gizmoscope
