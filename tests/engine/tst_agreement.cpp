// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The model against the real engine: the same settings, the same seed, and mean and 95th percentile of what
// visitors waited within a tenth of each other.
#include "clientfixture.h"
#include "experiments/experimentrunner.h"
#include "experiments/modelledrun.h"
#include "runtoend.h"
#include "simulation/simulation.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Gizmoscope;

namespace {

constexpr double tolerance = 0.1;
// Threads wake up late now and then, whatever the delay: that is a time, not a share.
constexpr double lateMs = 12;
// Other work on this machine can only make the real run slower, so the best of a few counts.
constexpr int attempts = 4;

struct Waits {
    double meanMs = 0;
    double p95Ms = 0;
    std::int64_t served = 0;
};

double ms(std::int64_t ns) { return static_cast<double>(ns) / 1e6; }

Waits waitsOf(const RunRecord &record)
{
    std::vector<double> times;
    for (const RequestRecord &request : record.requests()) {
        if (request.outcome == Outcome::ok)
            times.push_back(ms(
                request.finishedNs - (request.meantNs == notYet ? request.queuedNs : request.meantNs)));
    }
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end());
    const auto rank = static_cast<std::size_t>(std::ceil(0.95 * static_cast<double>(times.size())));
    return {std::accumulate(times.begin(), times.end(), 0.0) / static_cast<double>(times.size()),
        times[rank - 1], static_cast<std::int64_t>(times.size())};
}

Waits modelWaits(const RunSettings &settings)
{
    const auto model = modelOf(settings, QThread::idealThreadCount());
    const auto result = model ? simulate(*model) : std::nullopt;
    if (!result)
        return {};
    return {ms(result->latency.meanNs), ms(result->latency.p95Ns), result->served};
}

bool isNear(double real, double model) { return std::abs(real - model) <= tolerance * model + lateMs; }

} // namespace

class TestAgreement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelAgrees_data()
    {
        QTest::addColumn<RunSettings>("settings");
        const auto add = [](const char *row, std::string_view experiment, RunMode mode, auto change) {
            RunSettings settings = startSettings(*findExperiment(experiment));
            settings.mode = mode;
            settings.delayMinMs = settings.delayMaxMs = 200;
            change(settings);
            QTest::newRow(row) << settings;
        };
        using S = RunSettings;
        add("three calls in turn", "pwg", RunMode::sync, [](S &s) { s.visitors = 10; s.requests = 20; });
        add("three calls together", "pwg", RunMode::async, [](S &s) {
            s.visitors = 10;
            s.requests = 40;
            s.delayMinMs = 100;
            s.delayMaxMs = 300;
        });
        add("awaiting in turn", "await-in-turn", RunMode::async, [](S &s) { s.visitors = 5; s.requests = 10; });
        add("a burst on few threads", "burst", RunMode::sync, [](S &s) { s.pool = 20; });
        add("a burst without threads", "burst", RunMode::async, [](S &) { });
        add("few connections", "connections", RunMode::async, [](S &s) { s.connections = 12; });
        add("a slow pool", "starvation", RunMode::sync, [](S &s) { s.injectionMs = 200; });
        add("a full queue", "queue-limit", RunMode::sync, [](S &s) {
            s.requests = 90;
            s.pool = 20;
            s.queue = 60;
        });
        add("ten at once", "client-os", RunMode::async, [](S &) { });
        add("ten at once and a queue", "client-os", RunMode::sync, [](S &s) { s.queue = 25; });
        add("ten at once, few threads, a queue", "client-os", RunMode::sync, [](S &s) {
            s.pool = 4;
            s.queue = 20;
        });
        add("a slow pool and a queue", "starvation", RunMode::sync, [](S &s) {
            s.queue = 40;
            s.injectionMs = 150;
        });
        add("a backend that sleeps", "backend-sleeps", RunMode::async, [](S &) { });
        add("open load, few threads", "gizmos", RunMode::sync, [](S &s) {
            s.rate = 60;
            s.arrivals = Arrivals::poisson;
            s.requests = 150;
            s.pool = 14;
        });
        add("open load, no threads", "gizmos", RunMode::async, [](S &s) {
            s.rate = 60;
            s.arrivals = Arrivals::poisson;
            s.requests = 150;
        });
        add("half of them asynchronous", "async-share", RunMode::async, [](S &) { });
    }

    void theModelAgrees()
    {
        QFETCH(RunSettings, settings);
        TestBackend backend;
        settings.backend = backend.address().root().toString().toStdString();
        const Waits model = modelWaits(settings);
        Waits real;
        for (int attempt = 0; attempt < attempts; ++attempt) {
            real = waitsOf(run(backend, settings));
            if (isNear(real.meanMs, model.meanMs) && isNear(real.p95Ms, model.p95Ms))
                break;
        }
        qInfo("mean %.1f ms, model %.1f ms; 95 %% %.1f ms, model %.1f ms", real.meanMs, model.meanMs, real.p95Ms,
            model.p95Ms);
        QCOMPARE(real.served, model.served);
        QVERIFY(isNear(real.meanMs, model.meanMs));
        QVERIFY(isNear(real.p95Ms, model.p95Ms));
    }

private:
    static RunRecord run(TestBackend &backend, const RunSettings &settings)
    {
        ExperimentRunner runner(&*backend);
        return runToEnd(runner, settings);
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
