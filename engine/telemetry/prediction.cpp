// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/prediction.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>

namespace Gizmoscope {

namespace {

constexpr std::size_t longestLesson = 200;
constexpr std::size_t longestText = 2'000;
constexpr std::size_t mostAnswers = 16;

struct Utf8Lead {
    unsigned char least = 0;
    unsigned char most = 0;
    std::size_t more = 0; // bytes that follow
    std::uint32_t from = 0; // the first code point that needs as many
};

constexpr std::array utf8Leads {Utf8Lead {0x00, 0x7F, 0, 0}, Utf8Lead {0xC2, 0xDF, 1, 0x80},
    Utf8Lead {0xE0, 0xEF, 2, 0x800}, Utf8Lead {0xF0, 0xF4, 3, 0x10000}};

// Takes the first code point off; false where there is none.
bool takeCodePoint(std::string_view &text)
{
    const auto first = static_cast<unsigned char>(text.front());
    const auto lead = std::find_if(utf8Leads.begin(), utf8Leads.end(),
        [first](const Utf8Lead &each) { return first >= each.least && first <= each.most; });
    if (lead == utf8Leads.end() || text.size() <= lead->more)
        return false;
    std::uint32_t code = lead->more == 0 ? first : first & (0x3FU >> lead->more);
    for (const char each : text.substr(1, lead->more)) {
        const auto next = static_cast<unsigned char>(each);
        if ((next & 0xC0) != 0x80)
            return false;
        code = code << 6 | (next & 0x3FU);
    }
    text.remove_prefix(1 + lead->more);
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    return code >= lead->from && code <= 0x10FFFF && !isSurrogate;
}

} // namespace

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        if (!takeCodePoint(text))
            return false;
    }
    return true;
}

bool isSound(const Prediction &p)
{
    if (p.lesson.empty() || p.lesson.size() > longestLesson || p.text.size() > longestText
        || p.answer.size() > mostAnswers) {
        return false;
    }
    if (p.kind != "number" && p.kind != "choice" && p.kind != "order")
        return false;
    const bool isFinite =
        std::all_of(p.answer.begin(), p.answer.end(), [](double each) { return std::isfinite(each); });
    return isFinite && isUtf8(p.lesson) && isUtf8(p.text);
}

} // namespace Gizmoscope
