// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace Gizmoscope {

/// What somebody said before the run that it would show; kept with the run. A value.
struct Prediction {
    std::string lesson; ///< its name; 1 to 200 bytes
    std::string kind; ///< "number", "choice" or "order"
    std::vector<double> answer; ///< at most 16, all finite
    std::string text; ///< the answer in the words that the person saw; at most 2,000 bytes
    bool operator==(const Prediction &) const = default;
};

/// It is within its bounds, and its texts are UTF-8: a file can hold it.
[[nodiscard]] bool isSound(const Prediction &prediction);

/// All of it; the empty text as well.
[[nodiscard]] bool isUtf8(std::string_view text);

} // namespace Gizmoscope
