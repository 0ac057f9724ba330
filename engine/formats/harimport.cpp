// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/harimport.h"

#include "formats/harhandler.h"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

namespace Gizmoscope {

namespace {

namespace json = boost::json;

constexpr std::size_t harChunk = 64 * 1024;
constexpr std::size_t deepest = 512; // call stacks that browsers write down nest some hundred levels
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Feeds the parser with what the source gives.
class HarReader
{
public:
    explicit HarReader(const std::function<std::size_t(std::span<char>)> &source)
        : m_source(source)
        , m_parser(options())
        , m_buffer(harChunk)
    { }

    HarImportResult read()
    {
        HarImportError error = HarImportError::none;
        for (bool more = true; more && error == HarImportError::none;) {
            const std::size_t got = fill();
            more = got == m_buffer.size();
            error = m_bytes > mostHarBytes ? HarImportError::tooLarge : parse({m_buffer.data(), got}, more);
        }
        HarImportResult result = std::move(m_parser.handler()).result();
        if (error != HarImportError::none && error != HarImportError::badEntry
            && error != HarImportError::tooManyEntries)
            result.error = error;
        result.offset = m_parsed;
        if (result.error != HarImportError::none)
            result.page.waitsMs.clear();
        return result;
    }

private:
    static json::parse_options options()
    {
        json::parse_options options;
        options.max_depth = deepest;
        return options;
    }

    std::size_t fill()
    {
        std::size_t got = 0;
        while (got < m_buffer.size()) {
            const std::size_t part = m_source(std::span(m_buffer).subspan(got));
            if (part == 0)
                break;
            got += part;
        }
        m_bytes += got;
        return got;
    }

    HarImportError parse(std::string_view text, bool more)
    {
        if (m_parsed == 0 && text.starts_with(byteOrderMark)) {
            text.remove_prefix(byteOrderMark.size());
            m_parsed = byteOrderMark.size();
        }
        json::error_code error;
        const std::size_t used = m_parser.write_some(more, text.data(), text.size(), error);
        m_parsed += used;
        if (error == json::error::exception)
            return HarImportError::badEntry; // or another that the handler knows
        if (error == json::error::too_deep)
            return HarImportError::tooDeep;
        return error || used < text.size() ? HarImportError::notJson : HarImportError::none;
    }

    const std::function<std::size_t(std::span<char>)> &m_source;
    json::basic_parser<HarHandler> m_parser;
    std::vector<char> m_buffer;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_parsed = 0;
};

} // namespace

std::int64_t RecordedPage::sumMs() const
{
    return std::accumulate(waitsMs.begin(), waitsMs.end(), std::int64_t {0});
}

int RecordedPage::longestMs() const
{
    return waitsMs.empty() ? 0 : *std::max_element(waitsMs.begin(), waitsMs.end());
}

HarImportResult readHar(const std::function<std::size_t(std::span<char>)> &source)
{
    return HarReader(source).read();
}

void apply(const RecordedPage &page, RunSettings &settings)
{
    settings.experiment = "recorded-page";
    settings.delaysMs = page.waitsMs;
    settings.delayMaxMs = page.longestMs();
    settings.delayMinMs =
        page.waitsMs.empty() ? 0 : *std::min_element(page.waitsMs.begin(), page.waitsMs.end());
}

} // namespace Gizmoscope
