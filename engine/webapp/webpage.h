// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/items.h"
#include "http/message.h"
#include "webapp/pagewords.h"
#include "webapp/route.h"

#include <optional>

namespace Gizmoscope {

/// What a request brought, for the page that shows it.
struct PageData {
    Outcome outcome = Outcome::failed;
    Cause cause = Cause::none; ///< of the first call that did not end well
    std::optional<Products> products; ///< of the lists that were asked for, those that came
    std::optional<Widgets> widgets;
    std::optional<Gizmos> gizmos;
    std::int64_t elapsedNs = 0; ///< from the arrival of the request to its last line
    std::int64_t queuedNs = 0; ///< of that, before a thread took it
    std::uint64_t threadBefore = 0; ///< the first and the last thread, as the operating system numbers them
    std::uint64_t threadAfter = 0;
};

inline constexpr std::string_view cancelPath = "/Home/Cancel";
inline constexpr std::string_view cancelledPath = "/Home/Cancelled";

/// The page, or the JSON where `wantsJson`, with the status that fits the outcome.
[[nodiscard]] HttpReply pageReply(
    const Route &route, const PageData &data, const PageWords &words, bool wantsJson);
/// The list of all pages.
[[nodiscard]] HttpReply indexReply(const PageWords &words);
/// A page with the button that the original only names.
[[nodiscard]] HttpReply cancelReply(const PageWords &words);
[[nodiscard]] HttpReply cancelledReply(const PageWords &words);
[[nodiscard]] HttpReply notFoundReply(const PageWords &words);

} // namespace Gizmoscope
