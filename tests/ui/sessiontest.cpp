// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"
#include "backend/gizmobackend.h"
#include "madeup.h"

#include <QSignalSpy>
#include <QTest>

using namespace Gizmoscope;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_backend.start({}).error, ListenError::none); }

    void init()
    {
        MadeUp::failOnWarnings();
        m_runner = std::make_unique<ExperimentRunner>(&m_backend);
        m_session = std::make_unique<Session>(*m_runner);
    }

    void cleanup()
    {
        m_session.reset();
        m_runner.reset();
    }

    void oneRun_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("sync") << static_cast<int>(RunMode::sync);
        QTest::newRow("async") << static_cast<int>(RunMode::async);
    }

    void oneRun()
    {
        QFETCH(int, mode);
        QSignalSpy started(m_session.get(), &Session::recordStarted);
        QSignalSpy changed(m_session.get(), &Session::recordChanged);
        QSignalSpy finished(m_session.get(), &Session::recordFinished);
        QCOMPARE(m_session->stage(), Stage::ready);
        QCOMPARE(start(static_cast<ModeChoice>(mode)), StartError::Kind::none);
        QCOMPARE(m_session->stage(), Stage::running);
        QCOMPARE(start(ModeChoice::sync), StartError::Kind::alreadyRunning);
        QTRY_COMPARE(m_session->stage(), Stage::ended);
        QCOMPARE(started.count(), 1);
        QCOMPARE(finished.count(), 1);
        QVERIFY(changed.count() >= 1);
        const RunRecord &record = m_session->runs().front().record;
        QCOMPARE(record.state(), RunState::finished);
        QCOMPARE(record.settings().mode, static_cast<RunMode>(mode));
        QCOMPARE(record.calls().size(), std::size_t {1});
        QCOMPARE(m_session->lost(), std::uint64_t {0});
    }

    void bothAreSyncThenAsync()
    {
        QCOMPARE(start(ModeChoice::both), StartError::Kind::none);
        QTRY_COMPARE(m_session->stage(), Stage::ended);
        const auto &runs = m_session->runs();
        QCOMPARE(runs.size(), std::size_t {2});
        QCOMPARE(runs[0].record.settings().mode, RunMode::sync);
        QCOMPARE(runs[1].record.settings().mode, RunMode::async);
        QCOMPARE(runs[0].round, runs[1].round);
        QCOMPARE(runs[0].record.settings().seed, runs[1].record.settings().seed);
        QVERIFY(pairOf(runs, runs[1]).isComparable());
    }

    void cancelEndsBoth()
    {
        QCOMPARE(start(ModeChoice::both, 60'000), StartError::Kind::none);
        QTRY_VERIFY(!m_session->runs().back().record.calls().empty());
        m_session->cancel();
        QCOMPARE(m_session->stage(), Stage::cancelling);
        QTRY_COMPARE(m_session->stage(), Stage::ended);
        QCOMPARE(m_session->runs().size(), std::size_t {1});
        QCOMPARE(m_session->runs()[0].record.state(), RunState::cancelled);
        m_session->cancel(); // after the end: nothing
        QCOMPARE(m_session->stage(), Stage::ended);
    }

    void cancelAtOnce()
    {
        QCOMPARE(start(ModeChoice::both, 60'000), StartError::Kind::none);
        m_session->cancel();
        QTRY_COMPARE(m_session->stage(), Stage::ended);
        QCOMPARE(m_session->runs().size(), std::size_t {1});
    }

    void refusedStartLeavesNothing()
    {
        RunSettings settings = MadeUp::settings(RunMode::sync, "gizmos");
        settings.backend = "file:///etc/passwd";
        QCOMPARE(m_session->start(settings, ModeChoice::both).kind, StartError::Kind::schemeNotAllowed);
        QCOMPARE(m_session->stage(), Stage::ready);
        QVERIFY(m_session->runs().empty());
    }

    void aDeadBackendIsNotAskedTwice()
    {
        RunSettings settings = MadeUp::settings(RunMode::sync, "gizmos");
        settings.backend = "http://127.0.0.1:1/";
        QCOMPARE(m_session->start(settings, ModeChoice::both).kind, StartError::Kind::none);
        QTRY_COMPARE(m_session->stage(), Stage::ended);
        QCOMPARE(m_session->runs().size(), std::size_t {1});
        QCOMPARE(m_session->runs()[0].record.state(), RunState::failed);
    }

    void settingsChangedOnTheWayAreMarked()
    {
        QCOMPARE(start(ModeChoice::sync, 100), StartError::Kind::none);
        m_session->setDelay(100, 100); // as it is: no change
        QVERIFY(!m_session->runs()[0].changedLive);
        m_session->setDelay(50, 60);
        m_session->setTimeout(5000);
        QVERIFY(m_session->runs()[0].changedLive);
        QTRY_COMPARE(m_session->stage(), Stage::ended);
        QVERIFY(wasChangedLive(m_session->runs()[0].record));
    }

    void openedRunsLookLikeLiveOnes()
    {
        QSignalSpy started(m_session.get(), &Session::recordStarted);
        QSignalSpy finished(m_session.get(), &Session::recordFinished);
        m_session->add({MadeUp::pwg(RunMode::sync), MadeUp::pwg(RunMode::async)});
        QCOMPARE(started.count(), 1); // the last comes into view, with the first beside it
        QCOMPARE(finished.count(), 1);
        QCOMPARE(m_session->runs().size(), std::size_t {2});
        QCOMPARE(m_session->stage(), Stage::ended);
        QVERIFY(pairOf(m_session->runs(), m_session->runs()[0]).isComparable());
    }

    void aFileThatComesDuringARunIsShownAfterIt()
    {
        RunSettings settings = MadeUp::settings(RunMode::async, "gizmos");
        settings.backend = "http://127.0.0.1:" + std::to_string(m_backend.port()) + "/";
        settings.delayMinMs = settings.delayMaxMs = 50;
        QCOMPARE(m_session->start(settings, ModeChoice::async).kind, StartError::Kind::none);
        m_session->add({MadeUp::pwg(RunMode::sync)});
        QCOMPARE(m_session->runs().size(), std::size_t {1});
        QTRY_COMPARE(m_session->runs().size(), std::size_t {2});
        QVERIFY(m_session->runs().back().opened);
        QVERIFY(!m_session->runs().front().opened);
        QCOMPARE(m_session->stage(), Stage::ended);
    }

    void theOldestGo()
    {
        QSignalSpy removed(m_session.get(), &Session::recordRemoved);
        for (std::size_t i = 0; i < Session::mostRuns + 2; ++i)
            m_session->add({MadeUp::pwg(RunMode::sync)});
        QCOMPARE(m_session->runs().size(), Session::mostRuns);
        QCOMPARE(removed.count(), 2);
        QVERIFY(!m_session->find(1));
        QVERIFY(m_session->find(3));
        m_session->clear();
        QVERIFY(m_session->runs().empty());
        QCOMPARE(m_session->stage(), Stage::ready);
    }

    void ownerGoesFirst()
    {
        QCOMPARE(start(ModeChoice::both, 60'000), StartError::Kind::none);
        QTRY_VERIFY(!m_session->runs().back().record.calls().empty());
        m_session.reset();
        m_runner.reset(); // cancels, and must not take long or reach for the session
    }

private:
    StartError::Kind start(ModeChoice modes, int delayMs = 20)
    {
        RunSettings settings = MadeUp::settings(RunMode::sync, "gizmos");
        settings.delayMinMs = settings.delayMaxMs = delayMs;
        settings.backend = "http://127.0.0.1:" + std::to_string(m_backend.port()) + '/';
        return m_session->start(settings, modes).kind;
    }

    GizmoBackend m_backend;
    std::unique_ptr<ExperimentRunner> m_runner;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
