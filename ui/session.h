// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experimentrunner.h"
#include "ui/sessionrun.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

namespace Gizmoscope {

enum class ModeChoice : std::uint8_t { sync, async, both };

/// Where the present run stands. What is asked for and what has happened are two things: cancelling goes on
/// until the last request has ended.
enum class Stage : std::uint8_t { ready, running, cancelling, ended };

/// The runs of this session: starts them, one mode after the other where both are asked for, gathers what
/// happened once per frame, and keeps the records. Views are told by signal and read the records, nothing
/// else. Main thread; owned by the program.
class Session final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostRuns = 24; // the oldest goes
    static constexpr std::chrono::milliseconds frame {16};

    /// `runner` outlives this.
    explicit Session(ExperimentRunner &runner, QObject *parent = nullptr);

    /// settings.mode is set by `modes`. Both: sync first, then async with the same seed.
    /// `prediction`: what was said of these runs before, to be kept with them.
    [[nodiscard]] StartError start(
        RunSettings settings, ModeChoice modes, std::optional<Prediction> prediction = {});
    void cancel(Cause cause = Cause::user);
    /// For calls made from now on, and for the second run of two.
    void setDelay(int minMs, int maxMs);
    void setTimeout(int ms);
    /// 0: as many as needed.
    void setConnections(int connections);
    void setPool(int threads);
    /// Ends one call of the run that goes on.
    void cancelCall(std::uint32_t id);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isRunning() const { return m_stage == Stage::running || m_stage == Stage::cancelling; }
    [[nodiscard]] const std::deque<SessionRun> &runs() const { return m_runs; }
    /// nullptr where there is none (any more).
    [[nodiscard]] const SessionRun *find(int number) const;
    /// As ExperimentRunner::embedded().
    [[nodiscard]] const GizmoBackend *embedded() const { return m_runner.embedded(); }
    /// While claims are checked: a run beside them would disturb both, and start() says so.
    void setClaimsUnderWay(bool underWay) { m_claimsUnderWay = underWay; }
    /// As ExperimentRunner::pageMaker().
    [[nodiscard]] std::shared_ptr<PageMaker> pageMaker() const { return m_runner.pageMaker(); }
    /// Events of the last run that were recorded and did not arrive.
    [[nodiscard]] std::uint64_t lost() const { return m_lost; }

    /// Takes the runs of a file. `unsaved`: it is one that will not stay.
    void add(std::vector<RunRecord> records, const QString &file = {}, bool unsaved = false);
    /// These runs are in that file now.
    void setFile(const std::vector<int> &numbers, const QString &file);
    /// Runs that have ended and would be lost, but for those that came to nothing.
    [[nodiscard]] std::vector<int> unsaved() const;
    /// Forgets all runs. Not while one is going on.
    void clear();

Q_SIGNALS:
    void stageChanged();
    void recordStarted(int number);
    void recordChanged(int number);
    void recordFinished(int number);
    void recordRemoved(int number);
    /// Which file the run is in, or that it is in one, has changed.
    void recordFiled(int number);
    /// The second run of two could not be begun.
    void startRefused(const Gizmoscope::StartError &error);

private:
    StartError begin(RunMode mode);
    void collect();
    void onFinished();
    void setStage(Stage stage);
    SessionRun &append(RunRecord record);
    [[nodiscard]] bool change(int RunSettings::*member, int value);

    ExperimentRunner &m_runner;
    QTimer m_frame; // runs only while a run does
    std::deque<SessionRun> m_runs; // references stay valid as it grows
    RunSettings m_settings; // of the present run, with what was changed since
    std::optional<RunMode> m_next;
    std::optional<Prediction> m_prediction; // of the present run, or two
    Stage m_stage = Stage::ready;
    bool m_claimsUnderWay = false;
    int m_lastNumber = 0;
    int m_round = 0;
    std::uint64_t m_lost = 0;
    struct Arrival {
        std::vector<RunRecord> records;
        QString file;
        bool unsaved = false;
    };
    std::vector<Arrival> m_arrived; // from files while a run went on
};

} // namespace Gizmoscope
