// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/fault.h"
#include "catalog/items.h"
#include "http/httpserver.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace boost::asio {
class thread_pool;
}

namespace Gizmoscope {

struct BackendSettings {
    /// The delay of a call that does not ask for one of its own, in ms, 0 to 60,000; drawn evenly between
    /// both.
    int delayMinMs = 500;
    int delayMaxMs = 500;
    std::uint64_t seed = 1; ///< of the delays and of the quantities
    bool sleepingThreads = false; ///< each delay holds one of `sleepers` threads instead of none
    bool keepWorking = false; ///< go on for nothing when the caller has left
    Fault fault = Fault::none;
    int faultCode = 500;
    bool operator==(const BackendSettings &) const = default;
};

/// Counted since the start. answered + abandoned + waiting = requests for items.
struct BackendStats {
    std::uint64_t requests = 0; ///< for items, all in all
    std::uint64_t waiting = 0; ///< in their delay now
    std::uint64_t answered = 0; ///< the answer (or the fault that was asked for) was handed to the network
    std::uint64_t abandoned = 0; ///< the caller left during the delay
    std::uint64_t savedMs = 0; ///< delay not worked through, because the caller left and the work was stopped
    std::uint64_t wastedMs = 0; ///< delay worked through though the caller has left
    std::uint64_t sleeping = 0; ///< threads that sleep now
    std::uint64_t connections = 0; ///< open now
    std::uint64_t accepted = 0; ///< connections taken
};

/// The slow web API of the sample: products, widgets and gizmos behind a delay, and faults on demand.
/// No thread waits during a delay (unless sleepingThreads asks for that).
/// start(), stop(), the constructor and destructor: the owner's thread. The rest: any thread.
class GizmoBackend final
{
public:
    static constexpr std::uint16_t defaultPort = 7734;
    static constexpr int longestDelayMs = 60'000;
    static constexpr int sleepers = 8;

    explicit GizmoBackend(BackendSettings settings = {}, ServerLimits limits = {});
    ~GizmoBackend();
    GizmoBackend(const GizmoBackend &) = delete;
    GizmoBackend &operator=(const GizmoBackend &) = delete;

    [[nodiscard]] ListenResult start(const ListenAddress &address);
    [[nodiscard]] std::uint16_t port() const { return m_server.port(); }

    [[nodiscard]] BackendSettings settings() const;
    /// In force from the next call on. Fault::refused closes the port, any other opens it again; the result
    /// tells when another program has taken it meanwhile. Before start() no port is touched.
    ListenResult setSettings(const BackendSettings &settings);
    [[nodiscard]] BackendStats stats() const;

private:
    struct Waiting;
    struct Sleep;

    HttpReply answer(const HttpRequest &request);
    HttpReply answerItems(const HttpRequest &request, Service service);
    [[nodiscard]] HttpReply statsReply() const;
    /// Replaces `settings` where the call asks for something else; otherwise the reason why it is refused.
    static std::optional<HttpReply> readWishes(const HttpRequest &request, BackendSettings &settings);
    boost::asio::awaitable<void> work(
        std::unique_ptr<Waiting> waiting, std::chrono::milliseconds delay, BackendSettings settings);
    boost::asio::awaitable<void> sleepOnTimer(std::chrono::milliseconds delay);
    std::shared_ptr<Sleep> sleepOnThread(std::chrono::milliseconds delay);
    std::uint16_t refusedPort();

    mutable std::mutex m_mutex;
    BackendSettings m_settings; // guarded by m_mutex
    std::atomic<std::uint64_t> m_requests {0};
    std::atomic<std::uint64_t> m_waiting {0};
    std::atomic<std::uint64_t> m_answered {0};
    std::atomic<std::uint64_t> m_abandoned {0};
    std::atomic<std::uint64_t> m_savedMs {0};
    std::atomic<std::uint64_t> m_wastedMs {0};
    std::atomic<std::uint64_t> m_sleeping {0};
    std::condition_variable m_stop;
    bool m_stopping = false; // guarded by m_mutex
    struct DeadPort;
    std::unique_ptr<DeadPort> m_deadPort; // the server's thread's
    HttpServer m_server;
    std::unique_ptr<boost::asio::thread_pool> m_sleepers; // the server's thread's
};

} // namespace Gizmoscope
