// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"

namespace Gizmoscope {

/// A part of a YAML text. A value; any thread.
struct YamlNode {
    enum class Kind : std::uint8_t { scalar, list, map };
    Kind kind = Kind::scalar;
    int line = 0; ///< in the file, from 1
    std::string text; ///< of a scalar
    std::vector<YamlNode> parts; ///< of a list; of a map each key with its value behind it
};

/// Reads one YAML text of little size and depth, without anchors: a lesson needs none, and they are how a
/// small text becomes a huge one. `error` says what is wrong; then the node is of no use.
[[nodiscard]] YamlNode readYaml(std::string_view text, int firstLine, LessonError &error);

} // namespace Gizmoscope
