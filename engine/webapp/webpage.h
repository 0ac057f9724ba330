// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/items.h"
#include "http/message.h"
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

/// The words of the pages, in the language of whoever runs the web app. English unless told otherwise.
struct PageWords {
    std::string language = "en"; ///< as HTML wants it
    std::string appName = "Web app";
    std::string intro = "Each page calls the gizmo backend, and says how it waited. Load it from many places at once.";
    std::string sync = "Synchronous: the pool thread was held while the calls waited.";
    std::string async = "Asynchronous: no thread was held while the calls waited.";
    std::string products = "Products";
    std::string widgets = "Widgets";
    std::string gizmos = "Gizmos";
    std::string name = "Name";
    std::string price = "Price";
    std::string introduced = "Introduced";
    std::string quantity = "Quantity";
    std::string elapsed = "Elapsed time, ms";
    std::string queued = "In the queue, ms";
    std::string threadBefore = "Thread before the calls";
    std::string threadAfter = "Thread after the calls";
    std::string allPages = "All pages";
    std::string timedOutTitle = "Timed out";
    std::string timedOut = "The request took longer than its timeout, and its calls were cancelled. Nothing is broken: "
                           "the timeout is shorter than the answer takes.";
    std::string fullTitle = "The server is full";
    std::string full = "So many requests wait already that the queue takes no more. Nothing is broken: come again "
                       "in a moment, or let fewer requests hold a thread.";
    std::string failedTitle = "The backend did not answer";
    std::string failed = "A call to the gizmo backend went wrong, so there is nothing to show. Look whether the "
                         "backend runs and can be reached.";
    std::string endedTitle = "Cancelled";
    std::string ended = "The request was cancelled before its page was ready.";
    std::string cancelPage = "Cancel button";
    std::string cancelIntro = "Start a page, and cancel it while it waits. The browser closes the connection, the "
                              "web app cancels the calls, and the backend stops its work.";
    std::string start = "Start";
    std::string cancel = "Cancel";
    std::string notFound = "There is no such page.";
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
