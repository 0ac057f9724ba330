// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webapp/webpage.h"

#include <cstdio>

namespace Gizmoscope {

namespace {

constexpr int retryAfterSeconds = 1;

std::string frame(const PageWords &words, const std::string &title, const std::string &body)
{
    return "<!DOCTYPE html>\n<html lang=\"" + escapeHtml(words.language)
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        + escapeHtml(title)
        + "</title>\n<style>body{font:16px/1.5 sans-serif;max-width:44em;margin:2em auto;padding:0 1em}"
          "th{text-align:left;padding-right:2em}td{padding-right:2em}iframe{width:100%;height:24em}</style>\n"
          "</head>\n<body>\n<h1>"
        + escapeHtml(title) + "</h1>\n" + body + "</body>\n</html>\n";
}

HttpReply html(int status, const PageWords &words, const std::string &title, const std::string &body)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = "text/html; charset=utf-8";
    reply.body = frame(words, title, body);
    return reply;
}

std::string paragraph(const std::string &text) { return "<p>" + escapeHtml(text) + "</p>\n"; }

std::string link(std::string_view path, std::string_view text)
{
    return "<a href=\"" + escapeHtml(path) + "\">" + escapeHtml(text) + "</a>";
}

std::string money(double price)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", price);
    return text;
}

std::string milliseconds(std::int64_t ns)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", static_cast<double>(ns) / 1e6);
    return text;
}

std::string date(std::chrono::year_month_day day)
{
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()),
        static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text;
}

std::string cells(std::string_view tag, std::initializer_list<std::string> texts)
{
    std::string row = "<tr>";
    for (const std::string &text : texts)
        row.append("<").append(tag).append(">").append(escapeHtml(text)).append("</").append(tag).append(">");
    return row + "</tr>\n";
}

template <typename Items> std::string priceTable(const std::string &title, const Items &items, const PageWords &w)
{
    std::string table = "<h2>" + escapeHtml(title) + "</h2>\n<table>\n" + cells("th", {w.name, w.price});
    for (const auto &item : items)
        table += cells("td", {item.name, money(item.price)});
    return table + "</table>\n";
}

std::string gizmoTable(const Gizmos &items, const PageWords &w)
{
    std::string table = "<h2>" + escapeHtml(w.gizmos) + "</h2>\n<table>\n"
        + cells("th", {w.name, w.introduced, w.quantity});
    for (const Gizmo &item : items)
        table += cells("td", {item.name, date(item.introduced), std::to_string(item.quantity)});
    return table + "</table>\n";
}

std::string figures(const PageData &data, const PageWords &w)
{
    return "<table>\n" + cells("td", {w.elapsed, milliseconds(data.elapsedNs)})
        + cells("td", {w.queued, milliseconds(data.queuedNs)})
        + cells("td", {w.threadBefore, std::to_string(data.threadBefore)})
        + cells("td", {w.threadAfter, std::to_string(data.threadAfter)}) + "</table>\n";
}

std::string lists(const PageData &data, const PageWords &w)
{
    std::string text;
    if (data.products)
        text += priceTable(w.products, *data.products, w);
    if (data.widgets)
        text += priceTable(w.widgets, *data.widgets, w);
    if (data.gizmos)
        text += gizmoTable(*data.gizmos, w);
    return text;
}

int statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::ok:
        return 200;
    case Outcome::timedOut:
        return 504;
    case Outcome::rejected:
    case Outcome::cancelled:
    case Outcome::pending:
        return 503;
    case Outcome::failed:
        return 502;
    }
    return 500;
}

struct Trouble {
    std::string title;
    std::string text;
};

Trouble troubleOf(Outcome outcome, const PageWords &w)
{
    if (outcome == Outcome::timedOut)
        return {w.timedOutTitle, w.timedOut};
    if (outcome == Outcome::rejected)
        return {w.fullTitle, w.full};
    if (outcome == Outcome::failed)
        return {w.failedTitle, w.failed};
    return {w.endedTitle, w.ended};
}

std::string listJson(const PageData &data)
{
    std::string text;
    if (data.products)
        text += ",\"Products\":" + toJson(*data.products);
    if (data.widgets)
        text += ",\"Widgets\":" + toJson(*data.widgets);
    if (data.gizmos)
        text += ",\"Gizmos\":" + toJson(*data.gizmos);
    return text;
}

HttpReply json(const Route &route, const PageData &data)
{
    HttpReply reply;
    reply.status = statusOf(data.outcome);
    reply.body = "{\"Mode\":\"" + std::string(toWord(route.mode)) + "\",\"Outcome\":\""
        + std::string(toWord(data.outcome)) + "\",\"Cause\":\"" + std::string(toWord(data.cause))
        + "\",\"ElapsedMs\":" + milliseconds(data.elapsedNs) + ",\"QueuedMs\":" + milliseconds(data.queuedNs)
        + ",\"ThreadBefore\":" + std::to_string(data.threadBefore)
        + ",\"ThreadAfter\":" + std::to_string(data.threadAfter) + listJson(data) + "}";
    return reply;
}

HttpReply troublePage(const Route &route, const PageData &data, const PageWords &words)
{
    const Trouble trouble = troubleOf(data.outcome, words);
    return html(statusOf(data.outcome), words, trouble.title,
        paragraph(trouble.text) + figures(data, words) + "<p>" + link(route.path, route.path) + " · "
            + link("/", words.allPages) + "</p>\n");
}

} // namespace

HttpReply pageReply(const Route &route, const PageData &data, const PageWords &words, bool wantsJson)
{
    HttpReply reply;
    if (wantsJson)
        reply = json(route, data);
    else if (data.outcome != Outcome::ok)
        reply = troublePage(route, data, words);
    else
        reply = html(200, words, std::string(route.path.substr(1)),
            paragraph(route.mode == RunMode::sync ? words.sync : words.async) + lists(data, words)
                + figures(data, words) + "<p>" + link("/", words.allPages) + "</p>\n");
    if (reply.status == 503)
        reply.headers.emplace_back("Retry-After", std::to_string(retryAfterSeconds));
    // Each page is another request: an old one would tell of another moment.
    reply.headers.emplace_back("Cache-Control", "no-store");
    return reply;
}

HttpReply indexReply(const PageWords &words)
{
    std::string list = paragraph(words.intro) + "<ul>\n";
    for (const Route &route : routes())
        list += "<li>" + link(route.path, route.path) + "</li>\n";
    return html(200, words, words.appName,
        list + "<li>" + link(cancelPath, words.cancelPage) + "</li>\n</ul>\n");
}

// Without a script: a link that loads another page into the frame makes the browser give up the one before.
HttpReply cancelReply(const PageWords &words)
{
    return html(200, words, words.cancelPage,
        paragraph(words.cancelIntro) + "<p><a href=\"/Home/PWGasync\" target=\"page\">" + escapeHtml(words.start)
            + "</a> · <a href=\"" + std::string(cancelledPath) + "\" target=\"page\">" + escapeHtml(words.cancel)
            + "</a></p>\n<iframe name=\"page\" title=\"" + escapeHtml(words.appName) + "\"></iframe>\n<p>"
            + link("/", words.allPages) + "</p>\n");
}

HttpReply cancelledReply(const PageWords &words)
{
    return html(200, words, words.endedTitle, paragraph(words.ended));
}

HttpReply notFoundReply(const PageWords &words)
{
    return html(404, words, words.notFound, "<p>" + link("/", words.allPages) + "</p>\n");
}

} // namespace Gizmoscope
