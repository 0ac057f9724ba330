// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experimentrunner.h"

#include "telemetry/threadname.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>

#include <algorithm>
#include <future>

namespace Gizmoscope {

namespace {

constexpr std::uint64_t descriptorReserve = 48; // files, timers and pipes that Qt opens as it goes
constexpr std::int64_t mostCalls = 1'000'000; // of one run; more than the experiments of the list can make

/// The run as its pages' server sees it.
class RunPages final : public PageMaker
{
public:
    explicit RunPages(std::shared_ptr<Run> run)
        : m_run(std::move(run))
    { }

    std::uint32_t submit(const Route &route, Done done) override
    {
        return m_run->visit(
            {findExperiment(route.experiment), route.mode, route.timeoutMs}, std::move(done));
    }
    void leave(std::uint32_t request) override { m_run->visitorLeft(request); }

private:
    std::shared_ptr<Run> m_run;
};

} // namespace

MachineFacts machineFacts()
{
    return {GIZMOSCOPE_VERSION, qVersion(), QSysInfo::prettyProductName().toStdString(),
        QThread::idealThreadCount(),
        QDateTime::currentDateTime()
            .toOffsetFromUtc(QDateTime::currentDateTime().offsetFromUtc())
            .toString(Qt::ISODateWithMs)
            .toStdString()};
}

ExperimentRunner::ExperimentRunner(const GizmoBackend *embedded, QObject *parent)
    : QObject(parent)
    , m_embedded(embedded)
    , m_io(new QObject)
{
    raiseDescriptorLimit();
    m_ioThread.setObjectName(QStringLiteral("io")); // Qt names the thread after it
    m_io->moveToThread(&m_ioThread);
    connect(&m_ioThread, &QThread::finished, m_io, &QObject::deleteLater);
    m_ioThread.start();
    // And so for the threads that it makes: those of the pool, and Qt's for the network.
    QMetaObject::invokeMethod(
        m_io, [] { letOthersGoFirst(); }, Qt::QueuedConnection);
}

ExperimentRunner::~ExperimentRunner()
{
    cancel(Cause::shutdown);
    if (m_run) {
        // Its last request sends end() to the I/O thread; that must come before the thread's own end.
        m_run->waitUntilEnded();
    }
    m_ioThread.quit();
    m_ioThread.wait();
}

StartError ExperimentRunner::check(const RunSettings &settings, Run::Plan &plan) const
{
    using Kind = StartError::Kind;
    if (m_run)
        return {Kind::alreadyRunning, {}, 0, 0};
    plan.experiment = findExperiment(settings.experiment);
    if (!plan.experiment)
        return {Kind::unknownExperiment, settings.experiment, 0, 0};
    if (const auto member = outOfBounds(settings))
        return {Kind::outOfBounds, std::string(*member), 0, 0};
    const std::int64_t calls = std::int64_t {settings.requests} * callsPerRequest(settings, *plan.experiment);
    if (calls > mostCalls)
        return {Kind::outOfBounds, "requests", 0, 0};
    // The waits belong to this experiment, and it to them.
    if ((plan.experiment == &recordedPageExperiment()) == settings.delaysMs.empty())
        return {Kind::outOfBounds, "delaysMs", 0, 0};
    AddressError error {};
    const auto address = BackendAddress::parse(QString::fromStdString(settings.backend), error);
    if (error == AddressError::schemeNotAllowed)
        return {Kind::schemeNotAllowed, settings.backend, 0, 0};
    if (!address)
        return {error == AddressError::noHost ? Kind::noHost : Kind::notAnAddress, settings.backend, 0, 0};
    plan.backend = *address;
    return checkDescriptors(settings, *plan.experiment, plan.embedded != nullptr, 0);
}

// `own`: descriptors that the run has already.
StartError ExperimentRunner::checkDescriptors(
    const RunSettings &settings, const Experiment &experiment, bool embedded, std::uint64_t own)
{
    const auto use = ProcessProbe::descriptors();
    if (!use)
        return {};
    // Both ends of a connection are ours when the backend is embedded.
    const std::uint64_t ends = embedded ? 2 : 1;
    const std::uint64_t needed = ends * Run::connectionsAtOnce(settings, experiment) + use->open
        - std::min<std::uint64_t>(own, use->open) + descriptorReserve;
    if (needed > use->limit)
        return {StartError::Kind::descriptors, {}, needed, use->limit};
    return {};
}

StartError ExperimentRunner::start(const RunSettings &settings)
{
    Run::Plan plan;
    plan.settings = settings;
    const QUrl address(QString::fromStdString(settings.backend));
    const bool own = m_embedded && address.port() == static_cast<int>(m_embedded->port())
        && (address.host() == QLatin1String("127.0.0.1") || address.host() == QLatin1String("localhost"));
    plan.embedded = own ? m_embedded : nullptr;
    StartError error = check(settings, plan);
    if (error.kind != StartError::Kind::none)
        return error;
    plan.whenDone = [this, io = m_io](const std::shared_ptr<Run> &run) {
        QMetaObject::invokeMethod(
            io, [this, run] { takeDown(run); }, Qt::QueuedConnection);
    };
    m_settings = settings;
    m_run = m_last = std::make_shared<Run>(std::move(plan));
    m_collected = 0;
    QMetaObject::invokeMethod(
        m_io, [run = m_run] { run->begin(); }, Qt::QueuedConnection);
    return {};
}

// On the I/O thread: taking down thousands of connections and threads must not hold up the window.
void ExperimentRunner::takeDown(const std::shared_ptr<Run> &run)
{
    run->end();
    QMetaObject::invokeMethod(
        this,
        [this, run] {
            if (m_run != run)
                return;
            m_run.reset();
            m_lastPage = run->lastPage();
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

void ExperimentRunner::cancel(Cause cause)
{
    if (!m_run)
        return;
    m_run->cancel(cause);
    onIo([](Run &run) { run.stopOpening(); });
    if (findExperiment(m_settings.experiment)->load == Load::outside)
        onIo([](Run &run) { run.close(); });
}

void ExperimentRunner::setDelay(int minMs, int maxMs)
{
    if (m_run && Bounds::delayMs.contains(minMs) && Bounds::delayMs.contains(maxMs) && minMs <= maxMs)
        m_run->setDelay(minMs, maxMs);
}

void ExperimentRunner::setTimeout(int ms)
{
    if (m_run && (ms == 0 || Bounds::timeoutMs.contains(ms)))
        m_run->setTimeout(ms);
}

// To the run that goes on, on the thread where it sets up and takes down what it has.
void ExperimentRunner::onIo(std::function<void(Run &)> what)
{
    if (!m_run)
        return;
    QMetaObject::invokeMethod(
        m_io, [run = m_run, what = std::move(what)] { what(*run); }, Qt::QueuedConnection);
}

StartError ExperimentRunner::setConnections(int connections)
{
    if (!m_run || (connections != 0 && !Bounds::connections.contains(connections)))
        return {};
    const std::uint64_t ends = m_run->isEmbedded() ? 2 : 1;
    const std::uint64_t own =
        ends * Run::connectionsAtOnce(m_settings, *findExperiment(m_settings.experiment));
    RunSettings settings = m_settings;
    settings.connections = connections;
    StartError error =
        checkDescriptors(settings, *findExperiment(settings.experiment), m_run->isEmbedded(), own);
    if (error.kind != StartError::Kind::none)
        return error;
    m_settings = settings;
    onIo([connections](Run &run) { run.setConnections(connections); });
    return {};
}

void ExperimentRunner::setPool(int threads)
{
    if (threads == 0 || Bounds::pool.contains(threads))
        onIo([threads](Run &run) { run.setPool(threads); });
}

void ExperimentRunner::cancelCall(std::uint32_t id)
{
    onIo([id](Run &run) { run.cancelCall(id); });
}

RunRecord ExperimentRunner::newRecord(const RunSettings &settings) const
{
    return {settings, machineFacts()};
}

bool ExperimentRunner::collect(RunRecord &record)
{
    if (!m_last)
        return false;
    m_drained.clear();
    m_last->recorder().drain(m_drained);
    for (const Event &event : m_drained) {
        const bool fits = record.append(event);
        Q_ASSERT(fits);
        m_collected += fits ? 1 : 0;
    }
    return !m_drained.empty();
}

void ExperimentRunner::lookAtPool()
{
    onIo([this](Run &run) {
        const RequestPool::Figures figures = run.poolFigures();
        QMetaObject::invokeMethod(
            this, [this, figures] { Q_EMIT poolSeen(figures.threads, figures.blocked, figures.waiting); },
            Qt::QueuedConnection);
    });
}

void ExperimentRunner::discard()
{
    m_drained.clear();
    if (m_last)
        m_collected += m_last->recorder().drain(m_drained);
    m_drained.clear();
}

std::shared_ptr<PageMaker> ExperimentRunner::pageMaker() const
{
    if (!m_run || findExperiment(m_settings.experiment)->load != Load::outside)
        return nullptr;
    return std::make_shared<RunPages>(m_run);
}

std::uint64_t ExperimentRunner::lost() const
{
    return m_last ? m_last->recorder().recorded() - m_collected : 0;
}

} // namespace Gizmoscope
