// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine costs above a bare QNetworkAccessManager that makes the same calls, and what recording an
// event costs. Machines are noisy, so both are measured in turns within one run and compared as ratios.

#include "backend/gizmobackend.h"
#include "experiments/experimentrunner.h"
#include "telemetry/processprobe.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <thread>

using namespace Gizmoscope;

namespace {

constexpr int calls = 10'000;
constexpr int atOnce = 300; // of 50 lanes, on two managers, as the engine has them
constexpr int rounds = 9;

/// The same calls on the same number of connections, without any of the engine.
class BareLoop final : public QObject
{
public:
    BareLoop(const QUrl &url, QObject *parent)
        : QObject(parent)
        , m_url(url)
    {
        for (QNetworkAccessManager *&manager : m_managers) {
            manager = new QNetworkAccessManager(this);
            manager->setProxy(QNetworkProxy::NoProxy);
        }
        for (int lane = 0; lane < atOnce; ++lane)
            next(lane);
    }

private:
    void next(int slot)
    {
        if (m_started == calls)
            return;
        ++m_started;
        const int lane = slot / 6;
        QNetworkRequest request(m_url);
        request.setPeerVerifyName(QStringLiteral("lane-") + QString::number(lane));
        request.setRawHeader("Accept-Encoding", "identity");
        QNetworkReply *reply = m_managers[lane % 2]->get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply, slot] {
            if (reply->error() != QNetworkReply::NoError || reply->readAll().isEmpty())
                qFatal("a call failed: %s", qPrintable(reply->errorString()));
            reply->deleteLater();
            next(slot);
            if (++m_finished == calls)
                thread()->quit();
        });
    }

    QUrl m_url;
    QNetworkAccessManager *m_managers[2] {};
    int m_started = 0;
    int m_finished = 0;
};

double bareCpuUs(const QUrl &url)
{
    const std::int64_t before = ProcessProbe::cpuTimeNs();
    QThread thread;
    QObject context;
    context.moveToThread(&thread);
    thread.start();
    std::unique_ptr<BareLoop> loop;
    QMetaObject::invokeMethod(&context, [&] { loop = std::make_unique<BareLoop>(url, nullptr); });
    QObject::connect(
        &thread, &QThread::finished, &context, [&] { loop.reset(); }, Qt::DirectConnection);
    thread.wait();
    return static_cast<double>(ProcessProbe::cpuTimeNs() - before) / 1000.0 / calls;
}

double engineCpuUs(const QString &root)
{
    ExperimentRunner runner;
    RunSettings settings;
    settings.experiment = "gizmos";
    settings.requests = calls;
    settings.visitors = atOnce;
    settings.delayMinMs = settings.delayMaxMs = 20;
    settings.backend = root.toStdString();
    QObject::connect(&runner, &ExperimentRunner::finished, qApp, &QCoreApplication::quit);
    const std::int64_t before = ProcessProbe::cpuTimeNs();
    if (runner.start(settings).kind != StartError::Kind::none)
        qFatal("the run could not be started");
    QCoreApplication::exec();
    const std::int64_t after = ProcessProbe::cpuTimeNs();
    RunRecord record = runner.newRecord(settings);
    runner.collect(record);
    if (record.count(Outcome::ok) != calls)
        qFatal("%u of %d calls were answered", record.count(Outcome::ok), calls);
    return static_cast<double>(after - before) / 1000.0 / calls;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double recordNs(int threads)
{
    constexpr int events = 500'000;
    Recorder recorder(static_cast<std::size_t>(events) * static_cast<std::size_t>(threads));
    const auto before = Recorder::Clock::now();
    {
        std::vector<std::jthread> writers;
        writers.reserve(static_cast<std::size_t>(threads));
        for (int i = 0; i < threads; ++i) {
            writers.emplace_back([&recorder] {
                for (int n = 0; n < events; ++n)
                    recorder.record(EventKind::callSent, 1, 1);
            });
        }
    }
    const auto after = Recorder::Clock::now();
    return static_cast<double>((after - before) / std::chrono::nanoseconds(1)) / events / threads;
}

} // namespace

int main(int argc, char *argv[])
{
    joinFreedMemoryAtOnce();
    qputenv("QT_NO_THREADED_GLIB", "1");
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    raiseDescriptorLimit();
    if (application.arguments().contains(QStringLiteral("--serve"))) {
        GizmoBackend backend;
        std::printf("%u\n", backend.start({}).port);
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    // In a process of its own, so that only the client's processor time is counted.
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--serve")});
    if (!server.waitForReadyRead())
        qFatal("the backend did not start");
    const QString root = QStringLiteral("http://127.0.0.1:%1/").arg(server.readLine().trimmed().toInt());
    const QUrl url(root + QStringLiteral("api/gizmos?delay=20"));

    std::vector<double> bare;
    std::vector<double> engine;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(bareCpuUs(url));
        engine.push_back(engineCpuUs(root));
        ratios.push_back(engine.back() / bare.back());
        std::printf("round %d: bare %.1f us, engine %.1f us of processor time a call, ratio %.3f\n",
            round + 1, bare.back(), engine.back(), ratios.back());
    }
    std::printf(
        "median: bare %.1f us, engine %.1f us, ratio %.3f\n", median(bare), median(engine), median(ratios));
    for (const int threads : {1, 2, 8})
        std::printf("recording an event, %d thread(s): %.0f ns\n", threads, recordNs(threads));
    server.kill();
    server.waitForFinished();
    return 0;
}
