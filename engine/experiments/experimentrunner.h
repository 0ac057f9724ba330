// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/run.h"
#include "telemetry/runrecord.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Gizmoscope {

/// Why a run cannot be begun. The window and the command line make a sentence of it.
struct StartError {
    enum class Kind : std::uint8_t {
        none,
        alreadyRunning,
        claimsUnderWay, ///< the claims are being checked; what is measured beside that would be wrong
        unknownExperiment,
        outOfBounds, ///< member: the setting's word
        notAnAddress,
        schemeNotAllowed,
        noHost,
        descriptors, ///< needed and available: of this process
    };
    Kind kind = Kind::none;
    std::string member;
    std::uint64_t needed = 0;
    std::uint64_t available = 0;
};

/// Runs one experiment at a time and lets its owner watch. The owner calls collect() whenever it wants to see
/// what has happened since (the window once a frame). Lives on its owner's thread, never blocks it, and has
/// an I/O thread of its own.
class ExperimentRunner final : public QObject
{
    Q_OBJECT

public:
    /// `embedded`: the backend to sample; may be nullptr, else it outlives the runner.
    explicit ExperimentRunner(const GizmoBackend *embedded = nullptr, QObject *parent = nullptr);
    /// Cancels what runs and waits until it has ended.
    ~ExperimentRunner() override;

    /// Begins a run. settings.backend names the address.
    [[nodiscard]] StartError start(const RunSettings &settings);
    /// Makes pages for as long as the run goes on that start() began with the experiment "web-app"; cancel()
    /// ends it. Others may keep it longer: then its pages say that it has ended. nullptr for other runs.
    [[nodiscard]] std::shared_ptr<PageMaker> pageMaker() const;
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    /// The backend to sample; nullptr where there is none.
    [[nodiscard]] const GizmoBackend *embedded() const { return m_embedded; }
    void cancel(Cause cause = Cause::user);
    void setDelay(int minMs, int maxMs);
    void setTimeout(int ms);
    /// 0: as many as needed. Refused when this process may not open that many.
    [[nodiscard]] StartError setConnections(int connections);
    void setPool(int threads);
    /// Ends one call of the run that goes on; the others go on.
    void cancelCall(std::uint32_t id);

    /// A record for the run that start() began, without any event.
    [[nodiscard]] RunRecord newRecord(const RunSettings &settings) const;
    /// Appends what has happened since the last time; true if there was anything. Also after finished().
    bool collect(RunRecord &record);
    /// Asks how the pool stands; the answer comes as poolSeen().
    void lookAtPool();
    /// Forgets what has happened, for who only serves and shows no record.
    void discard();
    /// After finished() and a last collect(): events of the last run that were recorded and are in no record.
    [[nodiscard]] std::uint64_t lost() const;
    /// What the last request of the last run showed.
    [[nodiscard]] const Page &lastPage() const { return m_lastPage; }

Q_SIGNALS:
    void poolSeen(unsigned threads, unsigned blocked, quint64 waiting);
    /// The run has ended and all its events can be collected.
    void finished();

private:
    void takeDown(const std::shared_ptr<Run> &run);
    void onIo(std::function<void(Run &)> what);
    [[nodiscard]] static StartError checkDescriptors(
        const RunSettings &settings, const Experiment &experiment, bool embedded, std::uint64_t own);
    [[nodiscard]] StartError check(const RunSettings &settings, Run::Plan &plan) const;

    const GizmoBackend *m_embedded;
    QThread m_ioThread;
    QObject *m_io; // lives on the I/O thread; what is to happen there is sent to it
    std::shared_ptr<Run> m_run; // the one that goes on
    RunSettings m_settings; // of that run, with what was changed since
    std::shared_ptr<Run> m_last; // the one to collect from
    std::vector<Event> m_drained;
    std::uint64_t m_collected = 0; // of m_last
    Page m_lastPage;
};

/// This machine, now.
[[nodiscard]] MachineFacts machineFacts();

} // namespace Gizmoscope
