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
{
}

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
    const ListenResult result = m_server.start(address);
    if (result.error == ListenError::none && settings().fault == Fault::refused)
        return m_server.setListening(false);
    return result;
}

BackendSettings GizmoBackend::settings() const
{
    const std::lock_guard lock(m_mutex);
    return m_settings;
}

void GizmoBackend::setSettings(const BackendSettings &settings)
{
    {
        const std::lock_guard lock(m_mutex);
        m_settings = settings;
    }
    m_server.setListening(settings.fault != Fault::refused);
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
    std::optional<DelayRange> range = DelayRange {now.delayMinMs, now.delayMaxMs};
    if (const std::string text = request.parameter("delay", "-"); text != "-")
        range = parseDelayRange(text, longestDelayMs);
    if (!range)
        return errorReply(400, "delay takes milliseconds from 0 to 60000, or two of them as in 500-1500.");
    if (const std::string word = request.parameter("fault", "-"); word != "-") {
        const auto fault = faultFromWord(word, now.faultCode);
        if (!fault)
            return errorReply(400, "That fault is not known. The page at / lists those that are.");
        now.fault = *fault;
    }
    const std::uint64_t number = m_requests.fetch_add(1);
    HttpReply reply;
    reply.body = itemsJson(service, now.seed);
    if (now.fault != Fault::none)
        applyFault(now.fault, now.faultCode, request.path, refusedPort(), reply);
    const int delay = static_cast<int>(uniform(now.seed, number, static_cast<std::uint64_t>(range->minMs),
        static_cast<std::uint64_t>(range->maxMs)));
    if (delay == 0)
        ++m_answered;
    else
        reply.pending = [this, delay, now](HttpReply &) { return work(delay, now); };
    return reply;
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
struct GizmoBackend::Work {
    GizmoBackend &backend;
    explicit Work(GizmoBackend &owner)
        : backend(owner)
    {
        ++backend.m_waiting;
    }
    ~Work() { --backend.m_waiting; }
    Work(const Work &) = delete;
    Work &operator=(const Work &) = delete;
};

asio::awaitable<void> GizmoBackend::work(int delayMs, BackendSettings settings)
{
    const Work counted(*this);
    const std::chrono::milliseconds delay(delayMs);
    const auto end = Clock::now() + delay;
    // The server cancels us when the caller leaves; we want to count that, not to be thrown out.
    co_await asio::this_coro::throw_if_cancelled(false);
    if (settings.sleepingThreads)
        co_await sleepOnThread(delay);
    else
        co_await sleepOnTimer(delay);
    const auto state = co_await asio::this_coro::cancellation_state;
    if (state.cancelled() == asio::cancellation_type::none) {
        ++m_answered;
        co_return;
    }
    ++m_abandoned;
    const auto left = end - Clock::now();
    // A thread that sleeps cannot be called back: what it has left is wasted, as it is in keepWorking.
    if (!settings.keepWorking && !settings.sleepingThreads) {
        m_savedMs += wholeMs(left);
        co_return;
    }
    m_wastedMs += wholeMs(left);
    if (left > Clock::duration::zero()) {
        co_await asio::this_coro::reset_cancellation_state(asio::disable_cancellation());
        co_await sleepOnTimer(std::chrono::ceil<std::chrono::milliseconds>(left));
    }
}

asio::awaitable<void> GizmoBackend::sleepOnTimer(std::chrono::milliseconds delay)
{
    boost::system::error_code ignored;
    asio::steady_timer timer(m_server.context(), delay);
    co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
}

asio::awaitable<void> GizmoBackend::sleepOnThread(std::chrono::milliseconds delay)
{
    if (!m_sleepers)
        m_sleepers = std::make_unique<asio::thread_pool>(sleepers);
    auto done = std::make_shared<asio::steady_timer>(m_server.context(), Clock::time_point::max());
    asio::post(*m_sleepers, [this, done, delay] {
        nameThisThread(ThreadRole::backend, 1);
        ++m_sleeping;
        {
            std::unique_lock lock(m_mutex);
            m_stop.wait_for(lock, delay, [this] { return m_stopping; });
        }
        --m_sleeping;
        asio::post(m_server.context(), [done] { done->cancel(); });
    });
    boost::system::error_code ignored;
    co_await done->async_wait(asio::redirect_error(asio::use_awaitable, ignored));
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
