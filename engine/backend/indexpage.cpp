// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/indexpage.h"

#include "backend/gizmobackend.h"

namespace Gizmoscope {

namespace {

std::string link(std::string_view address)
{
    const std::string text = escapeHtml(address);
    return "<li><a href=\"" + text + "\">" + text + "</a></li>\n";
}

std::string row(std::string_view name, std::uint64_t value)
{
    return "<tr><th>" + escapeHtml(name) + "</th><td>" + std::to_string(value) + "</td></tr>\n";
}

std::string faultList()
{
    std::string list;
    for (int i = 0; i < faultCount; ++i)
        list.append(i > 0 ? ", " : "")
            .append("<code>")
            .append(faultWord(static_cast<Fault>(i)))
            .append("</code>");
    return list;
}

} // namespace

HttpReply indexPage(const BackendSettings &settings, const BackendStats &stats)
{
    HttpReply reply;
    reply.contentType = "text/html; charset=utf-8";
    reply.body =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Gizmo backend</title>"
        "<style>body{font:16px/1.5 sans-serif;max-width:44em;margin:2em auto;padding:0 1em}"
        "th{text-align:left;padding-right:2em}</style></head>\n<body>\n<h1>Gizmo backend</h1>\n"
        "<p>A slow web API: each list comes after a delay, and no thread waits for it.</p>\n<ul>\n";
    for (const std::string_view address : {"/api/products", "/api/widgets", "/api/gizmos",
             "/api/gizmos?delay=2000", "/api/gizmos?delay=500-1500", "/api/gizmos?fault=503", "/api/stats"}) {
        reply.body += link(address);
    }
    reply.body += "</ul>\n<p>Delay: " + std::to_string(settings.delayMinMs) + " to "
        + std::to_string(settings.delayMaxMs) + " ms. Faults on demand: " + faultList() + ".</p>\n<table>\n"
        + row("Requests", stats.requests) + row("Waiting", stats.waiting) + row("Answered", stats.answered)
        + row("Abandoned", stats.abandoned) + row("Saved, ms", stats.savedMs)
        + row("Wasted, ms", stats.wastedMs) + row("Connections", stats.connections)
        + "</table>\n</body>\n</html>\n";
    return reply;
}

} // namespace Gizmoscope
