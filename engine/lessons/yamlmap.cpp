// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/yamlmap.h"

#include "lessons/lessontext.h"

#include <algorithm>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr std::size_t longestText = 1'500; // bytes; as much as can be read aloud in a minute
constexpr std::size_t mostPairs = 16;

std::string joined(std::span<const std::string_view> words)
{
    std::string text;
    for (const std::string_view word : words)
        text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

} // namespace

YamlMap::YamlMap(const YamlNode &node, std::string_view name, std::initializer_list<std::string_view> keys,
    LessonErrors &errors)
    : m_node(node)
    , m_errors(errors)
{
    if (node.kind != YamlNode::Kind::map) {
        note(LessonFault::notAMap, node.line, name);
        return;
    }
    const std::span<const std::string_view> known(keys.begin(), keys.size());
    for (std::size_t i = 0; i + 1 < node.parts.size(); i += 2) {
        const YamlNode &key = node.parts[i];
        if (std::find(known.begin(), known.end(), key.text) == known.end())
            note(LessonFault::unknownKey, key.line, key.text, joined(known));
        else if (find(key.text) != &node.parts[i + 1])
            note(LessonFault::twice, key.line, key.text);
    }
}

void YamlMap::note(
    LessonFault fault, int line, std::string_view key, std::string detail, double least, double most)
{
    m_errors.push_back({fault, line, std::string(key), std::move(detail), least, most});
}

const YamlNode *YamlMap::find(std::string_view key) const
{
    if (m_node.kind != YamlNode::Kind::map)
        return nullptr;
    for (std::size_t i = 0; i + 1 < m_node.parts.size(); i += 2) {
        const YamlNode &each = m_node.parts[i];
        if (each.kind == YamlNode::Kind::scalar && each.text == key)
            return &m_node.parts[i + 1];
    }
    return nullptr;
}

const YamlNode *YamlMap::part(std::string_view key)
{
    const YamlNode *found = find(key);
    if (!found && m_node.kind == YamlNode::Kind::map)
        note(LessonFault::missing, m_node.line, key);
    return found;
}

bool YamlMap::textOf(const YamlNode &node, std::string_view key, std::string &value)
{
    // Escapes in quotes can make signs that no text has.
    const bool isText = node.kind == YamlNode::Kind::scalar && !node.text.empty()
        && node.text.size() <= longestText && lineThatIsNoText(node.text) == 0;
    if (isText)
        value = node.text;
    else
        note(LessonFault::notAText, node.line, key, {}, 1, static_cast<double>(longestText));
    return isText;
}

void YamlMap::text(std::string_view key, std::string &value)
{
    if (const YamlNode *node = part(key))
        textOf(*node, key, value);
}

void YamlMap::number(std::string_view key, double least, double most, double &value)
{
    const YamlNode *node = part(key);
    if (!node)
        return;
    const auto given = node->kind == YamlNode::Kind::scalar ? numberOf(node->text) : std::nullopt;
    if (given && *given >= least && *given <= most)
        value = *given;
    else
        note(LessonFault::notANumber, node->line, key, {}, least, most);
}

void YamlMap::numberIfThere(std::string_view key, double least, double most, std::optional<double> &value)
{
    if (!has(key))
        return;
    double given = std::nan("");
    number(key, least, most, given);
    if (!std::isnan(given))
        value = given;
}

void YamlMap::whole(std::string_view key, double least, double most, int &value)
{
    double given = std::nan("");
    number(key, least, most, given);
    if (std::isnan(given))
        return;
    if (given == std::floor(given))
        value = static_cast<int>(given);
    else
        note(LessonFault::notANumber, find(key)->line, key, {}, least, most);
}

void YamlMap::yesOrNo(std::string_view key, bool &value)
{
    const YamlNode *node = part(key);
    if (!node)
        return;
    value = node->text == "true";
    if (node->kind != YamlNode::Kind::scalar || (!value && node->text != "false"))
        note(LessonFault::notYesOrNo, node->line, key);
}

void YamlMap::word(std::string_view key, std::span<const std::string_view> words, std::string &value)
{
    const YamlNode *node = part(key);
    if (!node)
        return;
    if (node->kind == YamlNode::Kind::scalar
        && std::find(words.begin(), words.end(), node->text) != words.end())
        value = node->text;
    else
        note(LessonFault::notOneOf, node->line, key, joined(words));
}

std::span<const YamlNode> YamlMap::list(std::string_view key, std::size_t least, std::size_t most)
{
    const YamlNode *node = part(key);
    if (!node)
        return {};
    if (node->kind == YamlNode::Kind::list && node->parts.size() >= least && node->parts.size() <= most)
        return node->parts;
    note(LessonFault::notAList, node->line, key, {}, static_cast<double>(least), static_cast<double>(most));
    return {};
}

std::vector<std::string> YamlMap::texts(std::string_view key, std::size_t most)
{
    std::vector<std::string> values;
    for (const YamlNode &each : list(key, 0, most)) {
        std::string value;
        if (textOf(each, key, value))
            values.push_back(value);
    }
    return values;
}

std::vector<std::string> YamlMap::words(std::string_view key, std::span<const std::string_view> words)
{
    std::vector<std::string> values;
    for (const YamlNode &each : list(key, 0, words.size())) {
        if (each.kind == YamlNode::Kind::scalar
            && std::find(words.begin(), words.end(), each.text) != words.end())
            values.push_back(each.text);
        else
            note(LessonFault::notOneOf, each.line, key, joined(words));
    }
    return values;
}

std::vector<std::pair<std::string, std::string>> YamlMap::pairs(std::string_view key)
{
    const YamlNode *node = part(key);
    if (!node)
        return {};
    if (node->kind != YamlNode::Kind::map || node->parts.size() > 2 * mostPairs) {
        note(LessonFault::notAMap, node->line, key);
        return {};
    }
    std::vector<std::pair<std::string, std::string>> found;
    for (std::size_t i = 0; i + 1 < node->parts.size(); i += 2) {
        std::pair<std::string, std::string> each;
        if (textOf(node->parts[i], key, each.first) && textOf(node->parts[i + 1], each.first, each.second))
            found.push_back(std::move(each));
    }
    return found;
}

void YamlMap::refuse(std::string_view key)
{
    if (const YamlNode *node = find(key))
        note(LessonFault::unknownKey, node->line, key);
}

} // namespace Gizmoscope
