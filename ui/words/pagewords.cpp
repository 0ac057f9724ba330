// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace Gizmoscope {

namespace {

class WebPages
{
    Q_DECLARE_TR_FUNCTIONS(WebPages)
};

} // namespace

PageWords pageWords()
{
    const auto text = [](const QString &translated) { return translated.toStdString(); };
    PageWords w;
    w.language = text(QLocale().bcp47Name());
    w.appName = text(WebPages::tr("Web app"));
    w.intro = text(WebPages::tr("Each page calls the gizmo backend, and says how it waited. Load it from many places at once."));
    w.sync = text(WebPages::tr("Synchronous: the pool thread was held while the calls waited."));
    w.async = text(WebPages::tr("Asynchronous: no thread was held while the calls waited."));
    w.products = text(WebPages::tr("Products"));
    w.widgets = text(WebPages::tr("Widgets"));
    w.gizmos = text(WebPages::tr("Gizmos"));
    w.name = text(WebPages::tr("Name"));
    w.price = text(WebPages::tr("Price"));
    w.introduced = text(WebPages::tr("Introduced"));
    w.quantity = text(WebPages::tr("Quantity"));
    w.elapsed = text(WebPages::tr("Elapsed time, ms"));
    w.queued = text(WebPages::tr("In the queue, ms"));
    w.threadBefore = text(WebPages::tr("Thread before the calls"));
    w.threadAfter = text(WebPages::tr("Thread after the calls"));
    w.allPages = text(WebPages::tr("All pages"));
    w.timedOutTitle = text(WebPages::tr("Timed out"));
    w.timedOut = text(WebPages::tr("The request took longer than its timeout, and its calls were cancelled. Nothing is broken: the timeout is shorter than the answer takes."));
    w.fullTitle = text(WebPages::tr("The server is full"));
    w.full = text(WebPages::tr("So many requests wait already that the queue takes no more. Nothing is broken: come again in a moment, or let fewer requests hold a thread."));
    w.failedTitle = text(WebPages::tr("The backend did not answer"));
    w.failed = text(WebPages::tr("A call to the gizmo backend went wrong, so there is nothing to show. Look whether the backend runs and can be reached."));
    w.endedTitle = text(WebPages::tr("Cancelled"));
    w.ended = text(WebPages::tr("The request was cancelled before its page was ready."));
    w.cancelPage = text(WebPages::tr("Cancel button"));
    w.cancelIntro = text(WebPages::tr("Start a page, and cancel it while it waits. The browser closes the connection, the web app cancels the calls, and the backend stops its work."));
    w.start = text(WebPages::tr("Start"));
    w.cancel = text(WebPages::tr("Cancel"));
    w.notFound = text(WebPages::tr("There is no such page."));
    return w;
}

} // namespace Gizmoscope
