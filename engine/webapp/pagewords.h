// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace Gizmoscope {

/// The words of the web app's pages, in the language of whoever runs it. English unless told otherwise.
struct PageWords {
    PageWords();

    std::string language; ///< as HTML wants it
    std::string appName;
    std::string intro;
    std::string sync;
    std::string async;
    std::string products;
    std::string widgets;
    std::string gizmos;
    std::string name;
    std::string price;
    std::string introduced;
    std::string quantity;
    std::string elapsed;
    std::string queued;
    std::string threadBefore;
    std::string threadAfter;
    std::string allPages;
    std::string timedOutTitle;
    std::string timedOut;
    std::string fullTitle;
    std::string full;
    std::string failedTitle;
    std::string failed;
    std::string endedTitle;
    std::string ended;
    std::string cancelPage;
    std::string cancelIntro;
    std::string start;
    std::string cancel;
    std::string notFound;
};

/// A text of the pages and where it belongs.
struct PageText {
    std::string PageWords::*member = nullptr;
    const char *english = nullptr; ///< source text in the translation context "WebPages"
};
/// All but the language.
[[nodiscard]] std::span<const PageText> pageTexts();

} // namespace Gizmoscope
