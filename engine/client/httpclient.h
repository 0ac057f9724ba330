// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/items.h"
#include "client/backendaddress.h"
#include "client/callresult.h"
#include "client/connectionslots.h"
#include "client/deadlineclock.h"
#include "client/requestscope.h"
#include "telemetry/recorder.h"

#include <QNetworkRequest>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace Gizmoscope {

struct CallRequest {
    Service service = Service::products;
    std::optional<int> delayMs; ///< asked of the backend
    std::shared_ptr<RequestScope> scope; ///< whose call it is; never empty
    std::stop_token stop; ///< a further way to stop it; may be the scope's own
};

/// Who waits for a call. Both functions are called once, one after the other, on the I/O thread.
class CallSink
{
public:
    virtual ~CallSink() = default;
    /// Looks at an answer that arrived whole with a success status; may turn it into a failure.
    virtual void check(CallResult &result) = 0;
    /// The end, after it was recorded.
    virtual void finish(CallResult &&result) = 0;
};

struct ClientSettings {
    BackendAddress backend;
    int connections = 0; ///< at once; 0: as many as needed
    int managers = 1; ///< each has one network thread of Qt's own
    qint64 largestBody = 16 * 1024 * 1024; ///< more is cut off
    BackendWays ways {};
};

/// Makes calls over QNetworkAccessManager and records their phases.
///
/// Qt opens six connections to a host. To have exactly as many as were asked for, the client hands out
/// numbered slots, and calls wait here, not in Qt, until one is free. Six slots form a lane, and each lane
/// looks to Qt like a host of its own (setPeerVerifyName, which plain HTTP does not use otherwise).
///
/// Lives on the I/O thread, where it is made and destroyed; issue() may be called from any thread. Whatever
/// happens (also when the client is destroyed first), every issued call ends, exactly once.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    HttpClient(ClientSettings settings, std::shared_ptr<Recorder> recorder);
    ~HttpClient() override;

    /// Returns the number of the call. Any thread.
    std::uint32_t issue(CallRequest request, std::unique_ptr<CallSink> sink);
    /// Ends one call, as its user would; one that has ended, or never was, is left alone. Any thread.
    void cancel(std::uint32_t id);

    /// For calls that begin from now on; 0: as many as needed. I/O thread.
    void setConnections(int connections);

    /// Opens up to `count` connections (whole lanes of six) before they are needed, as a client that has been
    /// running for a while has them, and calls `done` with the number that Qt reports open, at the latest
    /// after `most`. At most once, before the first call; plain HTTP only, else `done` is called at once. I/O
    /// thread.
    void openConnections(unsigned count, std::chrono::milliseconds most, std::function<void(unsigned)> done);
    /// Ends that early: `done` is called now. I/O thread.
    void stopOpening();

private:
    struct Call;
    class Opening;
    using CallPtr = std::unique_ptr<Call>;

    void wake();
    void takeIntake();
    void admit(CallPtr call);
    void stopCall(std::uint32_t id);
    void startWaiting();
    void start(Call &call, ConnectionSlots::Slot slot);
    void listen(Call &call);
    void with(std::uint32_t id, void (HttpClient::*react)(Call &));
    void onSent(Call &call);
    void onHead(Call &call);
    void onData(Call &call);
    void onFinished(std::uint32_t id);
    void cut(Call &call, Cause cause);
    void finish(std::uint32_t id, CallResult &&result);
    void retire(QNetworkReply *reply);
    [[nodiscard]] CallResult resultOf(Call &call);
    [[nodiscard]] QByteArray bodyOf(QNetworkReply &reply);
    [[nodiscard]] const QNetworkRequest &requestFor(const Call &call, ConnectionSlots::Slot slot);
    [[nodiscard]] const QUrl &addressOf(const CallRequest &request);
    [[nodiscard]] QNetworkAccessManager &managerFor(ConnectionSlots::Slot slot) const;

    ClientSettings m_settings;
    std::shared_ptr<Recorder> m_recorder;
    std::vector<QNetworkAccessManager *> m_managers;
    QNetworkRequest m_prototype;
    struct Lane {
        QNetworkRequest request;
        std::uint64_t address = 0; // which it was made for
    };
    std::vector<Lane> m_lanes;
    QUrl m_lastUrl;
    Service m_lastService = Service::products;
    std::optional<int> m_lastDelayMs;
    std::uint64_t m_addresses = 0; // that have been made; the last is m_lastUrl
    ConnectionSlots m_slots;
    DeadlineClock *m_deadlines;
    std::unordered_map<std::uint32_t, CallPtr> m_calls; // waiting for a slot, or active
    std::deque<std::uint32_t> m_waiting; // numbers that are no longer in m_calls are passed over
    Opening *m_opening = nullptr;
    std::vector<QNetworkReply *> m_retired; // ended; their managers own them
    std::size_t m_mostActive = 0;
    std::vector<char> m_readBuffer;
    bool m_ending = false;

    std::mutex m_mutex; // guards what comes from other threads
    std::vector<CallPtr> m_intake;
    std::vector<std::uint32_t> m_stops;
    bool m_woken = false;
    bool m_closed = false;
};

} // namespace Gizmoscope
