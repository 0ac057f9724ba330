// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lessontext.h"

#include "telemetry/prediction.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace Gizmoscope {

namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isInWord(char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-'; }

// Where the place that begins at `open` ends: behind its brace; `open` where it is none.
std::size_t endOfPlace(std::string_view text, std::size_t open)
{
    std::size_t at = open + 1;
    if (at >= text.size() || !isLetter(text[at]))
        return open;
    while (at < text.size() && isInWord(text[at]))
        ++at;
    return at < text.size() && text[at] == '}' ? at + 1 : open;
}

bool isControl(char c)
{
    const auto code = static_cast<unsigned char>(c);
    return (code < 0x20 && c != '\n' && c != '\r' && c != '\t') || code == 0x7F;
}

} // namespace

int lineThatIsNoText(std::string_view text)
{
    int line = 1;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        const std::string_view each = text.substr(0, end);
        if (std::any_of(each.begin(), each.end(), isControl) || !isUtf8(each))
            return line;
        text.remove_prefix(end);
        ++line;
    }
    return 0;
}

std::optional<double> numberOf(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::vector<std::string> placesIn(std::string_view text)
{
    std::vector<std::string> words;
    (void)filled(text, [&words](std::string_view word) {
        words.emplace_back(word);
        return std::string();
    });
    return words;
}

std::string filled(std::string_view text, const std::function<std::string(std::string_view word)> &fill)
{
    std::string whole;
    std::size_t done = 0;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open)) {
        const std::size_t end = endOfPlace(text, open);
        if (end == open) {
            ++open;
            continue;
        }
        whole.append(text.substr(done, open - done)).append(fill(text.substr(open + 1, end - open - 2)));
        done = open = end;
    }
    return whole.append(text.substr(done));
}

} // namespace Gizmoscope
