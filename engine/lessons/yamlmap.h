// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/yamltree.h"

#include <initializer_list>
#include <span>
#include <utility>

namespace Gizmoscope {

/// Takes values out of a map whose keys are known, and notes whatever is not as it must be. `node` and
/// `errors` outlive it. Any thread.
class YamlMap final
{
public:
    /// `name`: how the map is called in errors.
    YamlMap(const YamlNode &node, std::string_view name, std::initializer_list<std::string_view> keys,
        LessonErrors &errors);

    [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }
    /// nullptr, and an error, where it is missing.
    [[nodiscard]] const YamlNode *part(std::string_view key);
    void text(std::string_view key, std::string &value);
    void number(std::string_view key, double least, double most, double &value);
    void numberIfThere(std::string_view key, double least, double most, std::optional<double> &value);
    void whole(std::string_view key, double least, double most, int &value);
    void yesOrNo(std::string_view key, bool &value);
    /// One of `words`.
    void word(std::string_view key, std::span<const std::string_view> words, std::string &value);
    [[nodiscard]] std::span<const YamlNode> list(std::string_view key, std::size_t least, std::size_t most);
    [[nodiscard]] std::vector<std::string> texts(std::string_view key, std::size_t most);
    [[nodiscard]] std::vector<std::string> words(
        std::string_view key, std::span<const std::string_view> words);
    /// Of a map of texts.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> pairs(std::string_view key);
    /// It must not be there.
    void refuse(std::string_view key);

private:
    [[nodiscard]] const YamlNode *find(std::string_view key) const;
    bool textOf(const YamlNode &node, std::string_view key, std::string &value);
    void note(LessonFault fault, int line, std::string_view key, std::string detail = {}, double least = 0,
        double most = 0);

    const YamlNode &m_node;
    LessonErrors &m_errors;
};

} // namespace Gizmoscope
