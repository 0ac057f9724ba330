// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/markfigures.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace Gizmoscope {

/// What the marks of two runs say, by mode; absent where there is no such run.
struct OrderData {
    std::array<std::optional<MarkReader>, 2> readers;

    [[nodiscard]] const std::optional<MarkReader> &of(RunMode mode) const
    {
        return readers[static_cast<std::size_t>(mode)];
    }
    /// Of the first of the two that has marks.
    [[nodiscard]] MarkTopic topic() const;
    /// Of the longer page, or of the longest time that a clock shows or work took.
    [[nodiscard]] std::int64_t endNs() const;
    /// Of the order that was the most frequent in either mode.
    [[nodiscard]] std::uint32_t mostFrequent() const;
};

/// A call inside the bar of a step; from and to as in OrderRow.
struct OrderCall {
    QString name;
    double from = 0;
    double to = 0;
    bool operator==(const OrderCall &) const = default;
};

/// A line of the picture.
struct OrderRow {
    enum class Kind : std::uint8_t { heading, bar, words, axis };
    Kind kind = Kind::bar;
    int column = 0; ///< where there is room, columns stand side by side
    std::optional<RunMode> mode;
    bool isMarked = false; ///< the mark of its mode stands before the bar
    QString text; ///< left of the bar; of the other kinds all there is
    QString value; ///< between text and bar
    double from = 0; ///< as a share of the axis, 0 to 1
    double to = 0;
    std::vector<OrderCall> calls;
    std::optional<double> truth; ///< where the bar would end if it were right
    bool operator==(const OrderRow &) const = default;
};

[[nodiscard]] std::vector<OrderRow> orderRows(const OrderData &data);
/// The same for people who hear it.
[[nodiscard]] QString spokenRows(const std::vector<OrderRow> &rows);

/// The names of the three handlers, in the order in which they are written.
[[nodiscard]] QString handlersSentence();

} // namespace Gizmoscope
