// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole window costs at 1920x1080 while 5,000 real calls are in flight: the time of each picture
// from its figures to the last pixel, and the gaps between two turns of the event loop. The run itself takes
// both processors of a small machine meanwhile; that is part of what is measured.

#include "telemetry/processprobe.h"
#include "wholewindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Gizmoscope;

namespace {

constexpr int requests = 5000;
constexpr int delayMs = 2000;
constexpr int rounds = 3;

double at(std::vector<double> &values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(
        values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

void report(const char *what, std::vector<double> &ms)
{
    std::printf("%s: %zu, median %.2f ms, 99th percentile %.2f ms, longest %.2f ms\n", what, ms.size(),
        at(ms, 0.5), at(ms, 0.99), at(ms, 1));
}

class Round final : public QObject
{
public:
    Round(WholeWindow &whole, RunMode mode)
        : m_whole(whole)
    {
        connect(&whole.window(), &MainWindow::framePainted, this,
            [this](qint64 ns) { m_frames.push_back(static_cast<double>(ns) / 1e6); });
        connect(&m_tick, &QTimer::timeout, this, [this] {
            m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6), m_clock.restart();
        });
        connect(&whole.session(), &Session::stageChanged, this, [this] {
            if (m_whole.session().stage() == Stage::ended)
                m_loop.quit();
        });
        whole.find<QSpinBox>("requestsSpin")->setValue(requests);
        whole.find<QSpinBox>("delaySpin")->setValue(delayMs);
        whole.find<QAbstractButton>(mode == RunMode::sync ? "syncButton" : "asyncButton")->click();
        m_clock.start();
        m_tick.start(1);
        whole.find<QAbstractButton>("runButton")->click();
    }

    void wait() { m_loop.exec(); }

    void tell(const char *mode)
    {
        const RunRecord &record = m_whole.session().runs().back().record;
        std::printf("%s: %u of %d calls ok, %.3f s, events lost %llu\n", mode, record.count(Outcome::ok),
            requests, static_cast<double>(record.elapsedNs()) / 1e9,
            static_cast<unsigned long long>(m_whole.session().lost()));
        report("  pictures", m_frames);
        report("  turns of the event loop", m_gaps);
    }

private:
    WholeWindow &m_whole;
    QTimer m_tick;
    QEventLoop m_loop; // to quit the program would close the window
    QElapsedTimer m_clock;
    std::vector<double> m_frames;
    std::vector<double> m_gaps;
};

} // namespace

int main(int argc, char *argv[])
{
    joinFreedMemoryAtOnce();
    qputenv("QT_NO_THREADED_GLIB", "1");
    QApplication application(argc, argv);
    const QTemporaryDir dir;
    const bool isKept = argc > 1 && qstrcmp(argv[1], "kept") == 0; // runs are written down while they go on
    WholeWindow whole(isKept ? dir.path() : QString());
    whole.window().resize(1920, 1080);
    whole.window().show();
    std::printf("platform %s, runs %s\n", qPrintable(QGuiApplication::platformName()),
        isKept ? "written down" : "not written down");
    whole.window().chooseExperiment("burst");
    for (int round = 0; round < rounds; ++round) {
        for (const RunMode mode : {RunMode::async, RunMode::sync}) {
            Round measured(whole, mode);
            measured.wait();
            measured.tell(mode == RunMode::sync ? "sync" : "async");
        }
    }
    return 0;
}
