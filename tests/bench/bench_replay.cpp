// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole window costs at 1920x1080 while a run with 100,000 events (and its counterpart with as many)
// is opened and scrubbed: each turn of the event loop, with cutting the records, refreshing the panels and
// painting them, whatever it is made of.

#include "formats/runstorage.h"
#include "telemetry/processprobe.h"
#include "timelinerecords.h"
#include "wholewindow.h"

#include <QAbstractButton>
#include <QAbstractEventDispatcher>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <utility>

using namespace Gizmoscope;

namespace {

constexpr int requests = 11'200; // nine events each
constexpr int frames = 400;
constexpr std::int64_t sampleEachNs = 50'000'000;

std::vector<Event> eventsOf(RunMode mode)
{
    const MadeUp::Burst burst {mode, requests, mode == RunMode::sync ? 500 : 16, 500, 3000, true};
    std::vector<Event> events = MadeUp::burstEvents(burst);
    const Event last = events.back();
    events.pop_back();
    for (std::int64_t ns = 0; ns < last.timeNs; ns += sampleEachNs) {
        for (std::uint8_t role = 0; role < threadRoleCount; ++role)
            events.push_back({ns, static_cast<std::uint64_t>(role + ns / sampleEachNs % 7), 0, 0,
                EventKind::threadSample, role, 0, 0});
        events.push_back({ns, 60, 0, 0, EventKind::processSample, 0, 0, 0});
        events.push_back({ns, 50'000'000 + static_cast<std::uint64_t>(ns / 100), 900'000'000, 0,
            EventKind::memorySample, 0, 0, 0});
    }
    std::stable_sort(
        events.begin(), events.end(), [](const Event &a, const Event &b) { return a.timeNs < b.timeNs; });
    events.push_back(last);
    return events;
}

/// How long each turn of the event loop was busy: time of the processor, because the machine has other work,
/// too.
class Turns final : public QObject
{
public:
    Turns()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        // Waiting takes no time of the processor, so that from one wait to the next is one turn.
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            const std::clock_t now = std::clock();
            if (m_begin >= 0)
                ms.push_back(static_cast<double>(now - std::exchange(m_begin, now)) * 1e3 / CLOCKS_PER_SEC);
            m_begin = now;
        });
    }
    std::vector<double> ms;

private:
    std::clock_t m_begin = -1;
};

void tell(const char *what, std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    if (ms.empty())
        return;
    const auto at = [&ms](std::size_t percent) { return ms[(ms.size() - 1) * percent / 100]; };
    const auto above = std::count_if(ms.begin(), ms.end(), [](double one) { return one > 16; });
    std::printf("  %-34s %4zu, median %6.2f  95%% %6.2f  99%% %6.2f  longest %6.2f ms; above 16 ms: %ld\n",
        what, ms.size(), at(50), at(95), at(99), ms.back(), static_cast<long>(above));
    std::fflush(stdout);
}

/// Pulls the slider to another place for each picture.
void scrub(WholeWindow &whole, const char *how, const std::function<int(int)> &place)
{
    std::vector<double> pictures;
    QObject context;
    QObject::connect(&whole.window(), &MainWindow::framePainted, &context,
        [&pictures](qint64 ns) { pictures.push_back(static_cast<double>(ns) / 1e6); });
    auto *slider = whole.find<QSlider>("replaySlider");
    Turns turns;
    QEventLoop loop;
    QTimer timer;
    int frame = 0;
    QObject::connect(&timer, &QTimer::timeout, &context, [&] {
        slider->setValue(place(frame));
        if (++frame == frames)
            loop.quit();
    });
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(16);
    loop.exec();
    std::printf("%s\n", how);
    tell("pictures (wall clock)", pictures);
    tell("turns of the event loop", turns.ms);
}

void measure(WholeWindow &whole, const char *kind)
{
    whole.find<QAbstractButton>(kind)->click();
    std::printf("-- %s\n", kind);
    std::mt19937 random(1);
    scrub(whole, "forward", [](int frame) { return frame * 25; });
    scrub(whole, "backward", [](int frame) { return 10'000 - frame * 25; });
    scrub(whole, "to and fro", [](int frame) { return 5'000 + (frame % 2 ? 100 : -100) * (frame % 37); });
    scrub(whole, "anywhere", [&random](int) { return static_cast<int>(random() % 10'001); });
}

} // namespace

int main(int argc, char *argv[])
{
    joinFreedMemoryAtOnce();
    qputenv("QT_NO_THREADED_GLIB", "1");
    QApplication application(argc, argv);
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("large.gizmorun"));
    std::vector<RunRecord> runs;
    for (const RunMode mode : {RunMode::sync, RunMode::async})
        runs.push_back(MadeUp::runOf(1, mode, eventsOf(mode)).record);
    std::printf("platform %s, %zu and %zu events\n", qPrintable(QGuiApplication::platformName()),
        runs[0].events().size(), runs[1].events().size());
    if (!saveRuns(path, runs).isEmpty())
        return 1;
    WholeWindow whole;
    whole.window().resize(1920, 1080);
    whole.window().show();
    QCoreApplication::processEvents();
    QElapsedTimer clock;
    clock.start();
    whole.window().openRun(path);
    while (whole.session().runs().size() < 2)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    std::printf("opened and painted after %lld ms\n", static_cast<long long>(clock.elapsed()));
    QTest::qWait(500);
    clock.start();
    whole.find<QAction>("replayAction")->trigger();
    QCoreApplication::processEvents();
    std::printf("replay begun after %lld ms\n", static_cast<long long>(clock.elapsed()));
    QTest::keyClick(&whole.window(), Qt::Key_K);
    measure(whole, "byCallButton");
    measure(whole, "byThreadButton");
    return 0;
}
