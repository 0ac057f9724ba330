// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace Gizmoscope {

/// A speed of the replay, as a fraction: 1/10 is ten times as slow as it happened.
struct ReplayRate {
    int times = 1;
    int parts = 1;
    bool operator==(const ReplayRate &) const = default;
};

/// From the slowest to the fastest.
[[nodiscard]] std::span<const ReplayRate> replayRates();

/// Where a replay stands, how fast it goes and whether it goes at all. Whoever owns it tells it how much time
/// has passed. A value; one thread at a time.
class ReplayClock final
{
public:
    static constexpr std::size_t usualRate = 9; ///< as it happened

    explicit ReplayClock(std::int64_t lengthNs = 0)
        : m_lengthNs(lengthNs)
    { }

    [[nodiscard]] std::int64_t lengthNs() const { return m_lengthNs; }
    [[nodiscard]] std::int64_t positionNs() const { return m_positionNs; }
    [[nodiscard]] bool isPlaying() const { return m_direction != 0; }
    [[nodiscard]] bool isBackward() const { return m_direction < 0; }
    [[nodiscard]] std::size_t rate() const { return m_rate; } ///< in replayRates()

    /// Kept within the run. What plays goes on from there.
    void setPosition(std::int64_t ns);
    void setRate(std::size_t rate);
    void pause() { m_direction = 0; }
    /// On; from the beginning where it has reached the end.
    void play();
    /// The keys of editors: the first press plays in that direction, each further one faster.
    void forward() { press(1); }
    void backward() { press(-1); }
    /// That much time has passed where people are. False, and it pauses, when an end is reached.
    bool advance(std::int64_t passedNs);

private:
    void press(int direction);

    std::int64_t m_lengthNs;
    std::int64_t m_positionNs = 0;
    std::int64_t m_rest = 0; // of a nanosecond, in parts of the rate
    std::size_t m_rate = usualRate;
    int m_direction = 0; // 0: it stands
};

} // namespace Gizmoscope
