// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame of the timeline costs while thousands of calls are in flight: taking in the events of a 60th
// of a second and painting. With a directory as argument it also saves pictures there.

#include "timelinerecords.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Gizmoscope;

namespace {

constexpr std::int64_t frameNs = 16'666'667;
constexpr QSize screen(1920, 1080);

class Bench final
{
public:
    Bench()
    {
        m_panel.setColours(Colours::light());
        m_panel.resize(screen);
        m_panel.QWidget::show();
        QApplication::processEvents();
    }

    /// One frame for each 60th of a second of the run, then some that only move what is seen.
    void measure(const char *name, const MadeUp::Burst &burst, bool byCall)
    {
        const std::vector<Event> events = MadeUp::burstEvents(burst);
        RunSettings settings;
        settings.mode = burst.mode;
        SessionRun run {++m_number, 1, false, RunRecord(settings, {})};
        choose(byCall);
        m_panel.show(&run, burst.mode == RunMode::sync ? RunPair {&run, nullptr} : RunPair {nullptr, &run});
        std::vector<double> times;
        std::size_t taken = 0;
        for (std::int64_t ns = frameNs; taken < events.size(); ns += frameNs) {
            taken = MadeUp::grow(run.record, events, taken, ns);
            times.push_back(frame([this] { m_panel.refresh(); }));
        }
        print(name, "growing", times);
        times.clear();
        for (int i = 0; i < 100; ++i)
            times.push_back(frame([this, i] { zoom(i < 50 ? 120 : -120); }));
        print(name, "zooming", times);
        times.clear();
        for (int i = 0; i < 100; ++i)
            times.push_back(frame([this, i] { m_state.setCursorNs(i * 1'000'000); }));
        print(name, "pointing", times);
        m_state.clear();
        m_panel.show(nullptr, {});
    }

    void choose(bool byCall)
    {
        m_panel
            .findChild<QAbstractButton *>(
                byCall ? QStringLiteral("byCallButton") : QStringLiteral("byThreadButton"))
            ->click();
    }

private:
    template <typename Change> double frame(const Change &change)
    {
        // Of the processor, not of the clock on the wall: the machine has other work, too.
        const std::clock_t begin = std::clock();
        change();
        // What asked to be painted is, at once and alone.
        QEvent paint(QEvent::UpdateRequest);
        QApplication::sendEvent(&m_panel, &paint);
        return static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC;
    }

    void zoom(int angle)
    {
        auto *view = m_panel.findChild<TimelineView *>();
        const QPointF at(view->width() / 2.0, view->height() / 2.0);
        QWheelEvent wheel(at, view->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::ControlModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(view, &wheel);
    }

    static void print(const char *name, const char *what, std::vector<double> times)
    {
        std::sort(times.begin(), times.end());
        const auto at = [&times](std::size_t percent) { return times[(times.size() - 1) * percent / 100]; };
        std::printf("%-34s %-9s %4zu frames  median %6.2f  99%% %6.2f  max %6.2f ms\n", name, what,
            times.size(), at(50), at(99), times.back());
        std::fflush(stdout);
    }

    ViewState m_state;
    TimelinePanel m_panel {m_state};
    int m_number = 0;
};

void savePicture(const QString &path, const RunPair &pair, bool byCall, bool dark, const QSize &size,
    std::uint32_t call = 0, std::int64_t cursorNs = -1)
{
    const Colours colours = dark ? Colours::dark() : Colours::light();
    QApplication::setPalette(colours.palette());
    ViewState state;
    TimelinePanel panel(state);
    panel.setColours(colours);
    panel.resize(size);
    panel
        .findChild<QAbstractButton *>(
            byCall ? QStringLiteral("byCallButton") : QStringLiteral("byThreadButton"))
        ->click();
    panel.show(pair.async ? pair.async : pair.sync, pair);
    panel.QWidget::show();
    QApplication::processEvents();
    state.setCall(call);
    if (cursorNs >= 0)
        state.setCursorNs(cursorNs);
    panel.grab().save(path);
}

void savePictures(const QString &directory)
{
    const SessionRun sync = MadeUp::runOf(1, RunMode::sync, MadeUp::pwgEvents(RunMode::sync));
    const SessionRun async = MadeUp::runOf(2, RunMode::async, MadeUp::pwgEvents(RunMode::async));
    const SessionRun burst = MadeUp::runOf(3, RunMode::async, MadeUp::burstEvents({RunMode::async}));
    const SessionRun pool =
        MadeUp::runOf(4, RunMode::sync, MadeUp::burstEvents({RunMode::sync, 600, 200, 500, 400, true}));
    const SessionRun few =
        MadeUp::runOf(5, RunMode::async, MadeUp::burstEvents({RunMode::async, 40, 6, 500, 400, true}));
    const SessionRun syncBurst =
        MadeUp::runOf(6, RunMode::sync, MadeUp::burstEvents({RunMode::sync, 5000, 5000, 500, 400, true}));
    constexpr QSize wide(1280, 420);
    for (const bool dark : {false, true}) {
        const QString end = dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
        const auto path = [&](const char *name) {
            return directory + QLatin1Char('/') + QLatin1String(name) + end;
        };
        savePicture(path("pwg-call"), {&sync, &async}, true, dark, wide, 2, 400'000'000);
        savePicture(path("pwg-thread"), {&sync, &async}, false, dark, wide, 2);
        savePicture(path("burst-call"), {nullptr, &burst}, true, dark, screen, 0, 500'000'000);
        savePicture(path("pool-thread"), {&pool, nullptr}, false, dark, screen);
        savePicture(path("pool-call"), {&pool, nullptr}, true, dark, wide);
        savePicture(path("few-call"), {nullptr, &few}, true, dark, {900, 700}, 8);
        savePicture(path("few-thread"), {nullptr, &few}, false, dark, wide, 8);
        savePicture(path("burst-thread"), {&syncBurst, &burst}, false, dark, screen);
        savePicture(path("burst-both"), {&syncBurst, &burst}, true, dark, wide);
        savePicture(path("empty"), {}, true, dark, wide);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc > 1) {
        savePictures(QString::fromLocal8Bit(argv[1]));
        return 0;
    }
    Bench bench;
    bench.measure("5,000 async calls, by call", {RunMode::async, 5000, 8, 300, 2000, true}, true);
    bench.measure("10,000 async calls, by call", {RunMode::async, 10'000, 8, 300, 2000, true}, true);
    bench.measure("5,000 async calls, by thread", {RunMode::async, 5000, 8, 300, 2000, true}, false);
    bench.measure("5,000 sync calls, by call", {RunMode::sync, 5000, 5000, 300, 2000, true}, true);
    bench.measure("5,000 blocked threads, by thread", {RunMode::sync, 5000, 5000, 300, 2000, true}, false);
    bench.measure("200 sync threads, by thread", {RunMode::sync, 5000, 200, 50, 40, true}, false);
    bench.measure("300 calls in rows, by call", {RunMode::async, 300, 8, 300, 2000, true}, true);
    return 0;
}
