// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experimentrunner.h"

#include "runtoend.h"

#include <QTest>

using namespace Gizmoscope;

/// A page load that somebody recorded, repeated.
class TestRecordedPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_backend.start({}).error, ListenError::none); }

    void eachCallGetsItsOwnWait_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("sync") << static_cast<int>(RunMode::sync);
        QTest::newRow("async") << static_cast<int>(RunMode::async);
    }

    void eachCallGetsItsOwnWait()
    {
        QFETCH(int, mode);
        RunSettings settings = recorded({40, 0, 80, 5, 40});
        settings.mode = static_cast<RunMode>(mode);
        settings.requests = 2; // one after the other: the page is loaded twice
        const RunRecord record = runToEnd(m_runner, settings);
        QCOMPARE(record.state(), RunState::finished);
        QCOMPARE(record.calls().size(), std::size_t {10});
        for (std::size_t i = 0; i < record.calls().size(); ++i) {
            const CallRecord &call = record.calls()[i];
            QCOMPARE(call.delayMs, std::optional(settings.delaysMs[i % 5]));
            QCOMPARE(call.request, static_cast<std::uint32_t>(i / 5 + 1));
            QVERIFY(call.finishedNs - call.issuedNs >= std::int64_t {*call.delayMs} * 1'000'000);
        }
        for (const RequestRecord &request : record.requests()) {
            const std::int64_t took = request.finishedNs - request.startedNs;
            // In turn it is the sum, together the longest.
            QVERIFY(took >= (mode == static_cast<int>(RunMode::sync) ? 165 : 80) * std::int64_t {1'000'000});
            QVERIFY((request.blockedNs > 0) == (mode == static_cast<int>(RunMode::sync)));
        }
    }

    void manyAtOnceWithFewConnections()
    {
        RunSettings settings = recorded(std::vector<int>(120, 10));
        settings.connections = 6;
        const RunRecord record = runToEnd(m_runner, settings);
        QCOMPARE(record.count(Outcome::ok), 120U);
        QVERIFY(record.elapsedNs() >= 200'000'000); // twenty waves
    }

    void onePageThatTimesOutHasFailed()
    {
        RunSettings settings = recorded({1, 5000, 1});
        settings.timeoutMs = 100;
        const RunRecord record = runToEnd(m_runner, settings);
        QCOMPARE(record.state(), RunState::timedOut);
        QCOMPARE(record.count(Outcome::timedOut), 1U);
        QCOMPARE(record.count(Outcome::ok), 2U);
    }

    void theWaitsStayAsTheyWereRecorded()
    {
        const RunSettings settings = recorded({50, 60});
        QSignalSpy finished(&m_runner, &ExperimentRunner::finished);
        RunRecord record = m_runner.newRecord(settings);
        QCOMPARE(m_runner.start(settings).kind, StartError::Kind::none);
        m_runner.setDelay(1, 1);
        QVERIFY(finished.wait());
        m_runner.collect(record);
        QCOMPARE(record.calls()[1].delayMs, std::optional(60));
        for (const Event &event : record.events())
            QVERIFY(event.kind != EventKind::settingChanged);
    }

    void waitsAndExperimentBelongTogether()
    {
        QCOMPARE(refused(recorded({})), std::string("delaysMs"));
        RunSettings other = recorded({1});
        other.experiment = "pwg";
        QCOMPARE(refused(other), std::string("delaysMs"));
        QCOMPARE(refused(recorded({1, -1})), std::string("delaysMs"));
        QCOMPARE(refused(recorded({60'001})), std::string("delaysMs"));
        QCOMPARE(refused(recorded(std::vector<int>(10'001, 1))), std::string("delaysMs"));
        RunSettings many = recorded(std::vector<int>(10'000, 1));
        many.requests = 101; // more than a million calls
        QCOMPARE(refused(many), std::string("requests"));
    }

private:
    [[nodiscard]] RunSettings recorded(std::vector<int> waits) const
    {
        RunSettings settings = startSettings(recordedPageExperiment());
        settings.backend = "http://127.0.0.1:" + std::to_string(m_backend.port()) + "/";
        settings.delaysMs = std::move(waits);
        return settings;
    }
    [[nodiscard]] std::string refused(const RunSettings &settings)
    {
        const StartError error = m_runner.start(settings);
        return error.kind == StartError::Kind::outOfBounds ? error.member : "not refused";
    }

    GizmoBackend m_backend;
    ExperimentRunner m_runner {&m_backend};
};

QTEST_GUILESS_MAIN(TestRecordedPage)
#include "tst_recordedpage.moc"
