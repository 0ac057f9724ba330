// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webapp/pagewords.h"

#include <array>

// What Qt's translators look for; this room does without Qt.
#define QT_TRANSLATE_NOOP(context, text) text

namespace Gizmoscope {

namespace {

// clang-format off
constexpr std::array texts {
    PageText {&PageWords::appName, QT_TRANSLATE_NOOP("WebPages", "Web app")},
    PageText {&PageWords::intro, QT_TRANSLATE_NOOP("WebPages", "Each page calls the gizmo backend, and says how it waited. Load it from many places at once.")},
    PageText {&PageWords::sync, QT_TRANSLATE_NOOP("WebPages", "Synchronous: the pool thread was held while the calls waited.")},
    PageText {&PageWords::async, QT_TRANSLATE_NOOP("WebPages", "Asynchronous: no thread was held while the calls waited.")},
    PageText {&PageWords::products, QT_TRANSLATE_NOOP("WebPages", "Products")},
    PageText {&PageWords::widgets, QT_TRANSLATE_NOOP("WebPages", "Widgets")},
    PageText {&PageWords::gizmos, QT_TRANSLATE_NOOP("WebPages", "Gizmos")},
    PageText {&PageWords::name, QT_TRANSLATE_NOOP("WebPages", "Name")},
    PageText {&PageWords::price, QT_TRANSLATE_NOOP("WebPages", "Price")},
    PageText {&PageWords::introduced, QT_TRANSLATE_NOOP("WebPages", "Introduced")},
    PageText {&PageWords::quantity, QT_TRANSLATE_NOOP("WebPages", "Quantity")},
    PageText {&PageWords::elapsed, QT_TRANSLATE_NOOP("WebPages", "Elapsed time, ms")},
    PageText {&PageWords::queued, QT_TRANSLATE_NOOP("WebPages", "In the queue, ms")},
    PageText {&PageWords::threadBefore, QT_TRANSLATE_NOOP("WebPages", "Thread before the calls")},
    PageText {&PageWords::threadAfter, QT_TRANSLATE_NOOP("WebPages", "Thread after the calls")},
    PageText {&PageWords::allPages, QT_TRANSLATE_NOOP("WebPages", "All pages")},
    PageText {&PageWords::timedOutTitle, QT_TRANSLATE_NOOP("WebPages", "Timed out")},
    PageText {&PageWords::timedOut, QT_TRANSLATE_NOOP("WebPages", "The request took longer than its timeout, and its calls were cancelled. Nothing is broken: the timeout is shorter than the answer takes.")},
    PageText {&PageWords::fullTitle, QT_TRANSLATE_NOOP("WebPages", "The server is full")},
    PageText {&PageWords::full, QT_TRANSLATE_NOOP("WebPages", "So many requests wait already that the queue takes no more. Nothing is broken: come again in a moment, or let fewer requests hold a thread.")},
    PageText {&PageWords::failedTitle, QT_TRANSLATE_NOOP("WebPages", "The backend did not answer")},
    PageText {&PageWords::failed, QT_TRANSLATE_NOOP("WebPages", "A call to the gizmo backend went wrong, so there is nothing to show. Look whether the backend runs and can be reached.")},
    PageText {&PageWords::endedTitle, QT_TRANSLATE_NOOP("WebPages", "Cancelled")},
    PageText {&PageWords::ended, QT_TRANSLATE_NOOP("WebPages", "The request was cancelled before its page was ready.")},
    PageText {&PageWords::cancelPage, QT_TRANSLATE_NOOP("WebPages", "Cancel button")},
    PageText {&PageWords::cancelIntro, QT_TRANSLATE_NOOP("WebPages", "Start a page, and cancel it while it waits. The browser closes the connection, the web app cancels the calls, and the backend stops its work.")},
    PageText {&PageWords::start, QT_TRANSLATE_NOOP("WebPages", "Start")},
    PageText {&PageWords::cancel, QT_TRANSLATE_NOOP("WebPages", "Cancel")},
    PageText {&PageWords::notFound, QT_TRANSLATE_NOOP("WebPages", "There is no such page.")},
};
// clang-format on

} // namespace

std::span<const PageText> pageTexts() { return texts; }

PageWords::PageWords()
    : language("en")
{
    for (const PageText &text : texts)
        this->*text.member = text.english;
}

} // namespace Gizmoscope
