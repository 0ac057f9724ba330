// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Gizmoscope {

/// An axis from 0 to a round number, with round numbers at its marks. A value; any thread.
struct RoundAxis {
    double top = 1;
    int intervals = 1;
    int decimals = 0; ///< that the figures at the marks need
    bool operator==(const RoundAxis &) const = default;
};

/// The least round number (1, 1.5, 2, 3, 4, 5, 6 or 8 times a power of ten) that is not below `most`, and
/// whole for `integers`; 1 for nothing.
[[nodiscard]] double roundTop(double most, bool integers);
/// For an axis whose end is a roundTop(): at most `mostIntervals` pieces; whole numbers only for `integers`.
[[nodiscard]] RoundAxis roundAxis(double top, int mostIntervals, bool integers);

} // namespace Gizmoscope
