// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/yamltree.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace Gizmoscope {

namespace {

constexpr std::size_t deepest = 8;
constexpr int mostNodes = 2'000;

/// Ends the reading where a text asks for more than a lesson may.
struct TooMuch {
    int line;
};

/// Builds the tree while the text is read, so that nothing is kept of what is too large.
class TreeBuilder final : public YAML::EventHandler
{
public:
    explicit TreeBuilder(int firstLine)
        : m_firstLine(firstLine)
    { }

    [[nodiscard]] YamlNode take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(YamlNode::Kind::scalar, mark, anchor);
        close();
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { throw TooMuch {lineOf(mark)}; }
    void OnScalar(
        const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, const std::string &value) override
    {
        add(YamlNode::Kind::scalar, mark, anchor).text = value;
        close();
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
        YAML::EmitterStyle::value) override
    {
        add(YamlNode::Kind::list, mark, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
        YAML::EmitterStyle::value) override
    {
        add(YamlNode::Kind::map, mark, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    [[nodiscard]] int lineOf(const YAML::Mark &mark) const { return m_firstLine + std::max(0, mark.line); }

    YamlNode &add(YamlNode::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor || ++m_nodes > mostNodes || m_open.size() >= deepest)
            throw TooMuch {lineOf(mark)};
        m_open.push_back({kind, lineOf(mark), {}, {}});
        return m_open.back();
    }

    void close()
    {
        YamlNode node = std::move(m_open.back());
        m_open.pop_back();
        if (m_open.empty())
            m_root = std::move(node);
        else
            m_open.back().parts.push_back(std::move(node));
    }

    int m_firstLine;
    int m_nodes = 0;
    std::vector<YamlNode> m_open; // from the root to the one that is being read
    YamlNode m_root;
};

} // namespace

YamlNode readYaml(std::string_view text, int firstLine, LessonError &error)
{
    TreeBuilder builder(firstLine);
    try {
        std::istringstream stream {std::string(text)};
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            error = {LessonFault::noFrontMatter, firstLine};
    } catch (const TooMuch &place) {
        error = {LessonFault::tooMuch, place.line};
    } catch (const YAML::DeepRecursion &deep) {
        error = {LessonFault::tooMuch, firstLine + std::max(0, deep.mark.line)};
    } catch (const YAML::Exception &wrong) {
        error = {LessonFault::notYaml, firstLine + std::max(0, wrong.mark.line), {}, wrong.msg};
    }
    return builder.take();
}

} // namespace Gizmoscope
