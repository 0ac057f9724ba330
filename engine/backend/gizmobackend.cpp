// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gizmobackend.h"

#include "backend/delayrange.h"
#include "backend/indexpage.h"
#include "catalog/random.h"
#include "telemetry/threadname.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <array>

namespace asio = boost::asio;

namespace Gizmoscope {

namespace {

using Clock = std::chrono::steady_clock;

std::uint64_t wholeMs(Clock::duration time)
{
    return static_cast<std::uint64_t>(
        std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::milliseconds>(time).count()));
}

std::string itemsJson(Service service, std::uint64_t seed)
{
    switch (service) {
    case Service::products:
        return toJson(sampleProducts());
    case Service::widgets:
        return toJson(sampleWidgets());
    case Service::gizmos:
        break;
    }
    return toJson(
        sampleGizmos(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()), seed));
}

} // namespace

/// A port that is taken and that nobody listens on: connecting to it is refused, for certain.
struct GizmoBackend::DeadPort {
    asio::io_context context {1};
    asio::ip::tcp::socket socket {context};
};

GizmoBackend::GizmoBackend(BackendSettings settings, ServerLimits limits)
    : m_settings(settings)
    , m_server([this](const HttpRequest &request) { return answer(request); }, ThreadRole::backend, limits)
{ }

GizmoBackend::~GizmoBackend()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_stop.notify_all();
    m_server.stop();
}

ListenResult GizmoBackend::start(const ListenAddress &address)
{
    ListenResult result = m_server.start(address);
    if (result.error == ListenError::none && settings().fault == Fault::refused)
        return m_server.setListening(false);
    return result;
}

BackendSettings GizmoBackend::settings() const
{
    const std::lock_guard lock(m_mutex);
    return m_settings;
}

ListenResult GizmoBackend::setSettings(const BackendSettings &settings)
{
    {
        const std::lock_guard lock(m_mutex);
        m_settings = settings;
    }
    return m_server.setListening(settings.fault != Fault::refused);
}

BackendStats GizmoBackend::stats() const
{
    return {m_requests, m_waiting, m_answered, m_abandoned, m_savedMs, m_wastedMs, m_sleeping,
        m_server.connections(), m_server.accepted()};
}

HttpReply GizmoBackend::answer(const HttpRequest &request)
{
    if (request.method != "GET" && request.method != "HEAD") {
        HttpReply reply = errorReply(405, "Only GET and HEAD are served here.");
        reply.headers.emplace_back("Allow", "GET, HEAD");
        return reply;
    }
    for (const Service service : {Service::products, Service::widgets, Service::gizmos}) {
        if (request.path == servicePath(service))
            return answerItems(request, service);
    }
    if (request.path == "/api/stats")
        return statsReply();
    if (request.path == "/")
        return indexPage(settings(), stats());
    return errorReply(404, "There is nothing at this address. Try /api/gizmos.");
}

HttpReply GizmoBackend::answerItems(const HttpRequest &request, Service service)
{
    BackendSettings now = settings();
    if (auto refusal = readWishes(request, now))
        return std::move(*refusal);
    const std::uint64_t number = m_requests.fetch_add(1);
    HttpReply reply;
    reply.body = itemsJson(service, now.seed);
    if (now.fault != Fault::none)
        applyFault(now.fault, now.faultCode, request.path, refusedPort(), reply);
    const std::chrono::milliseconds delay(uniform(now.seed, number,
        static_cast<std::uint64_t>(now.delayMinMs), static_cast<std::uint64_t>(now.delayMaxMs)));
    if (delay == delay.zero()) {
        ++m_answered;
    } else {
        // Counted in here and now, not when the coroutine begins: the figures add up at every moment.
        reply.pending = [this, delay, now](
                            HttpReply &) { return work(std::make_unique<Waiting>(*this), delay, now); };
    }
    return reply;
}

std::optional<HttpReply> GizmoBackend::readWishes(const HttpRequest &request, BackendSettings &settings)
{
    if (const auto text = request.find("delay")) {
        const auto range = parseDelayRange(*text, longestDelayMs);
        if (!range)
            return errorReply(
                400, "delay takes milliseconds from 0 to 60000, or two of them as in 500-1500.");
        settings.delayMinMs = range->minMs;
        settings.delayMaxMs = range->maxMs;
    }
    settings.sleepingThreads = settings.sleepingThreads || request.parameter("sleep") == "1";
    settings.keepWorking = settings.keepWorking || request.parameter("goes-on") == "1";
    if (const auto text = request.find("code")) {
        const auto code = errorStatus(*text);
        if (!code)
            return errorReply(400, "code takes an error status from 400 to 599.");
        settings.faultCode = *code;
    }
    if (const auto word = request.find("fault")) {
        const auto fault = faultFromWord(*word, settings.faultCode);
        if (!fault)
            return errorReply(400, "That fault is not known. The page at / lists those that are.");
        settings.fault = *fault;
    }
    return std::nullopt;
}

HttpReply GizmoBackend::statsReply() const
{
    const BackendStats now = stats();
    HttpReply reply;
    reply.body = '{';
    const auto add = [&reply](std::string_view name, std::uint64_t value) {
        if (reply.body.size() > 1)
            reply.body += ',';
        reply.body.append("\"").append(name).append("\":").append(std::to_string(value));
    };
    add("Requests", now.requests);
    add("Waiting", now.waiting);
    add("Answered", now.answered);
    add("Abandoned", now.abandoned);
    add("SavedMs", now.savedMs);
    add("WastedMs", now.wastedMs);
    add("SleepingThreads", now.sleeping);
    add("Connections", now.connections);
    add("Accepted", now.accepted);
    reply.body += '}';
    return reply;
}

/// Counts one delay in and out, however it ends: run through, abandoned, or destroyed with the server.
struct GizmoBackend::Waiting {
    GizmoBackend &backend;
    explicit Waiting(GizmoBackend &owner)
        : backend(owner)
    {
        ++backend.m_waiting;
    }
    ~Waiting() { --backend.m_waiting; }
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;
};

/// One delay that a thread sleeps through.
struct GizmoBackend::Sleep {
    asio::steady_timer over; ///< cancelled when it is
    const std::chrono::milliseconds delay;
    std::atomic<Clock::duration> end {Clock::duration::max()}; ///< written by the thread when it begins

    Sleep(asio::io_context &context, std::chrono::milliseconds time)
        : over(context, Clock::time_point::max())
        , delay(time)
    { }
    /// How long the thread will sleep from now on; all of the delay while it has not begun.
    [[nodiscard]] Clock::duration left() const
    {
        const Clock::duration when = end.load();
        return when == Clock::duration::max() ? Clock::duration(delay)
                                              : when - Clock::now().time_since_epoch();
    }
};

asio::awaitable<void> GizmoBackend::work(
    std::unique_ptr<Waiting> waiting, std::chrono::milliseconds delay, BackendSettings settings)
{
    const auto end = Clock::now() + delay;
    // The server cancels us when the caller leaves; we want to count that, not to be thrown out.
    co_await asio::this_coro::throw_if_cancelled(false);
    const std::shared_ptr<Sleep> sleep = settings.sleepingThreads ? sleepOnThread(delay) : nullptr;
    boost::system::error_code ignored;
    if (sleep)
        co_await sleep->over.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    else
        co_await sleepOnTimer(delay);
    waiting.reset();
    const auto state = co_await asio::this_coro::cancellation_state;
    if (state.cancelled() == asio::cancellation_type::none) {
        ++m_answered;
        co_return;
    }
    ++m_abandoned;
    const auto left = sleep ? sleep->left() : end - Clock::now();
    // A thread that sleeps cannot be called back: what it has left is wasted, as it is in keepWorking.
    if (sleep) {
        m_wastedMs += wholeMs(left);
    } else if (settings.keepWorking) {
        m_wastedMs += wholeMs(left);
        co_await asio::this_coro::reset_cancellation_state(asio::disable_cancellation());
        co_await sleepOnTimer(std::chrono::ceil<std::chrono::milliseconds>(left));
    } else {
        m_savedMs += wholeMs(left);
    }
}

asio::awaitable<void> GizmoBackend::sleepOnTimer(std::chrono::milliseconds delay)
{
    boost::system::error_code ignored;
    asio::steady_timer timer(m_server.context(), delay);
    co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
}

std::shared_ptr<GizmoBackend::Sleep> GizmoBackend::sleepOnThread(std::chrono::milliseconds delay)
{
    if (!m_sleepers)
        m_sleepers = std::make_unique<asio::thread_pool>(sleepers);
    auto sleep = std::make_shared<Sleep>(m_server.context(), delay);
    asio::post(*m_sleepers, [this, sleep] {
        nameThisThread(ThreadRole::backend, 1);
        sleep->end = Clock::now().time_since_epoch() + sleep->delay;
        ++m_sleeping;
        {
            std::unique_lock lock(m_mutex);
            m_stop.wait_for(lock, sleep->delay, [this] { return m_stopping; });
        }
        --m_sleeping;
        asio::post(m_server.context(), [sleep] { sleep->over.cancel(); });
    });
    return sleep;
}

std::uint16_t GizmoBackend::refusedPort()
{
    boost::system::error_code error;
    if (!m_deadPort) {
        m_deadPort = std::make_unique<DeadPort>();
        m_deadPort->socket.open(asio::ip::tcp::v4(), error);
        if (!error)
            m_deadPort->socket.bind({asio::ip::address_v4::loopback(), 0}, error);
    }
    const auto endpoint = m_deadPort->socket.local_endpoint(error);
    return error ? 1 : endpoint.port();
}

} // namespace Gizmoscope
