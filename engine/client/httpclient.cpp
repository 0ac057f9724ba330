// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httpclient.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QHttp1Configuration>
#endif

namespace Gizmoscope {

namespace {

constexpr int mostRedirects = 5;
constexpr std::size_t leastRetired = 64;
constexpr std::size_t readBytes = 32 * 1024; // above the 16 KiB from which QIODevice reads without its buffer
constexpr std::chrono::milliseconds tidyUp {100};

QString laneName(ConnectionSlots::Slot slot)
{
    return QLatin1String("lane-") + QString::number(ConnectionSlots::laneOf(slot));
}

} // namespace

/// One call on its way. I/O thread, but for its making.
struct HttpClient::Call {
    std::uint32_t id = 0;
    CallRequest request;
    std::unique_ptr<CallSink> sink;
    std::optional<ConnectionSlots::Slot> slot;
    QNetworkReply *reply = nullptr;
    int attempts = 0;
    Cause stopped = Cause::none;
    std::optional<std::stop_callback<std::function<void()>>> onScopeStop;
    std::optional<std::stop_callback<std::function<void()>>> onOwnStop;

    [[nodiscard]] Cause stopCause() const
    {
        const Cause cause = request.scope->cause();
        return cause == Cause::none ? Cause::user : cause;
    }
};

/// Connections on their way to being open. A client has one at most.
class HttpClient::Opening final : public QObject
{
public:
    using Done = std::function<void(unsigned)>;

    Opening(HttpClient &client, unsigned count, std::chrono::milliseconds most, Done done)
        : QObject(&client)
        , m_client(client)
        , m_done(std::move(done))
    {
        QTimer::singleShot(most, this, [this] { end(); });
        for (ConnectionSlots::Slot slot = 0; slot < count; ++slot)
            open(slot);
    }

    void end()
    {
        if (const Done done = std::exchange(m_done, nullptr)) {
            deleteLater();
            m_client.m_opening = nullptr;
            done(m_opened);
        }
    }

private:
    void open(ConnectionSlots::Slot slot)
    {
        // What QNetworkAccessManager::connectToHost() does, which cannot be told a lane.
        QUrl url = m_client.m_settings.backend.root();
        url.setScheme(QStringLiteral("preconnect-http"));
        QNetworkRequest request = m_client.m_prototype;
        request.setUrl(url);
        request.setPeerVerifyName(laneName(slot));
        ++m_left;
        QNetworkReply *reply = m_client.managerFor(slot).get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] { onFinished(*reply); });
    }

    void onFinished(QNetworkReply &reply)
    {
        reply.deleteLater();
        if (reply.error() == QNetworkReply::NoError)
            ++m_opened;
        // The network threads still tidy up after thousands of replies; that is not to fall into the run.
        if (--m_left == 0)
            QTimer::singleShot(tidyUp, this, [this] { end(); });
    }

    HttpClient &m_client;
    unsigned m_left = 0;
    unsigned m_opened = 0;
    Done m_done;
};

HttpClient::HttpClient(ClientSettings settings, std::shared_ptr<Recorder> recorder)
    : m_settings(std::move(settings))
    , m_recorder(std::move(recorder))
    , m_slots(static_cast<ConnectionSlots::Slot>(m_settings.connections))
    , m_deadlines(new DeadlineClock(this))
    , m_readBuffer(readBytes)
{
    for (int i = 0; i < m_settings.managers; ++i) {
        auto *manager = new QNetworkAccessManager(this);
        manager->setProxy(QNetworkProxy::NoProxy);
        m_managers.push_back(manager);
    }
    m_prototype.setMaximumRedirectsAllowed(mostRedirects);
    m_prototype.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    m_prototype.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_prototype.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    m_prototype.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    m_prototype.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    m_prototype.setRawHeader("Accept", "application/json");
    // Without compression a body is as long as its length says, and no small answer unfolds into a huge one.
    m_prototype.setRawHeader("Accept-Encoding", "identity");
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (m_settings.backend.isEncrypted() && m_settings.connections > 0) {
        QHttp1Configuration http1;
        http1.setNumberOfConnectionsPerHost(m_settings.connections);
        m_prototype.setHttp1Configuration(http1);
    }
#endif
}

HttpClient::~HttpClient()
{
    m_ending = true;
    std::vector<CallPtr> late;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        late.swap(m_intake);
    }
    for (CallPtr &call : late) {
        const std::uint32_t id = call->id;
        m_calls.emplace(id, std::move(call));
    }
    // A manager that is deleted never tells its replies: end each of them ourselves.
    while (!m_calls.empty()) {
        Call &call = *m_calls.begin()->second;
        const std::uint32_t id = call.id;
        call.stopped = call.stopped == Cause::none ? Cause::shutdown : call.stopped;
        if (call.reply) {
            call.reply->disconnect(this);
            call.reply->abort();
        }
        finish(id, resultOf(call));
    }
}

void HttpClient::openConnections(
    unsigned count, std::chrono::milliseconds most, std::function<void(unsigned)> done)
{
    // Only whole lanes: Qt sometimes opens more in a lane than it was asked to, but never more than six.
    const unsigned whole = count - count % ConnectionSlots::slotsPerLane;
    if (whole == 0 || m_settings.backend.isEncrypted()) {
        done(0);
        return;
    }
    m_opening = new Opening(*this, whole, most, std::move(done)); // ours as its parent
}

void HttpClient::stopOpening()
{
    if (m_opening)
        m_opening->end();
}

std::uint32_t HttpClient::issue(CallRequest request, std::unique_ptr<CallSink> sink)
{
    auto call = std::make_unique<Call>();
    const std::uint32_t id = m_recorder->nextCallId();
    call->id = id;
    call->sink = std::move(sink);
    m_recorder->record(EventKind::callIssued, id,
        request.delayMs ? static_cast<std::uint64_t>(*request.delayMs) : noDelay, request.scope->requestId(),
        static_cast<std::uint8_t>(request.service));
    call->request = std::move(request);
    std::unique_lock lock(m_mutex);
    if (m_closed) {
        lock.unlock();
        CallResult result;
        result.id = id;
        result.end(Outcome::cancelled, Cause::shutdown);
        m_recorder->record(EventKind::callFinished, id, 0, 0, static_cast<std::uint8_t>(result.outcome),
            static_cast<std::uint8_t>(result.cause));
        call->sink->finish(std::move(result));
        return id;
    }
    m_intake.push_back(std::move(call));
    wake();
    return id;
}

void HttpClient::cancel(std::uint32_t id)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    m_stops.push_back(id);
    wake();
}

void HttpClient::setConnections(int connections)
{
    m_settings.connections = connections;
    m_slots.setLimit(static_cast<ConnectionSlots::Slot>(connections));
    startWaiting();
}

// With m_mutex held. One event brings in all that has come since the last.
void HttpClient::wake()
{
    if (std::exchange(m_woken, true))
        return;
    QMetaObject::invokeMethod(this, &HttpClient::takeIntake, Qt::QueuedConnection);
}

void HttpClient::takeIntake()
{
    std::vector<CallPtr> calls;
    std::vector<std::uint32_t> stops;
    {
        const std::lock_guard lock(m_mutex);
        calls.swap(m_intake);
        stops.swap(m_stops);
        m_woken = false;
    }
    for (CallPtr &call : calls)
        admit(std::move(call));
    for (const std::uint32_t id : stops)
        stopCall(id);
    startWaiting();
}

void HttpClient::admit(CallPtr owned)
{
    Call &call = *owned;
    m_calls.emplace(call.id, std::move(owned));
    m_waiting.push_back(call.id);
    m_deadlines->watch(call.request.scope);
    const auto onStop = [this, id = call.id] { cancel(id); };
    // Either runs at once when the stop was requested before.
    const std::stop_token token = call.request.scope->token();
    call.onScopeStop.emplace(token, onStop);
    if (call.request.stop.stop_possible() && call.request.stop != token)
        call.onOwnStop.emplace(call.request.stop, onStop);
}

void HttpClient::stopCall(std::uint32_t id)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return;
    Call &call = *found->second;
    if (call.reply) {
        cut(call, call.stopCause());
        return;
    }
    call.stopped = call.stopCause();
    finish(id, resultOf(call));
}

void HttpClient::cut(Call &call, Cause cause)
{
    if (call.stopped != Cause::none)
        return;
    call.stopped = cause;
    call.reply->abort(); // emits finished before it returns
}

void HttpClient::startWaiting()
{
    while (!m_waiting.empty()) {
        const auto found = m_calls.find(m_waiting.front());
        if (found == m_calls.end()) {
            m_waiting.pop_front();
            continue;
        }
        Call &call = *found->second;
        // Stopped between its admission and now: it must never be sent.
        if (call.request.scope->token().stop_requested() || call.request.stop.stop_requested()) {
            m_waiting.pop_front();
            stopCall(call.id);
            continue;
        }
        const auto slot = m_slots.take();
        if (!slot)
            return;
        m_waiting.pop_front();
        start(call, *slot);
    }
}

// Most calls of a run ask for the same, and to make a request costs much of what a call does: that of the
// lane serves for as long as it fits.
const QNetworkRequest &HttpClient::requestFor(const Call &call, ConnectionSlots::Slot slot)
{
    const auto number = ConnectionSlots::laneOf(slot);
    if (number >= m_lanes.size())
        m_lanes.resize(number + 1);
    Lane &lane = m_lanes[number];
    const QUrl &address = addressOf(call.request);
    if (lane.address != m_addresses) {
        lane.address = m_addresses;
        lane.request = m_prototype;
        lane.request.setUrl(address);
        // Never for HTTPS: there the name is verified.
        if (!m_settings.backend.isEncrypted())
            lane.request.setPeerVerifyName(laneName(slot));
    }
    return lane.request;
}

const QUrl &HttpClient::addressOf(const CallRequest &request)
{
    if (m_lastUrl.isEmpty() || request.service != m_lastService || request.delayMs != m_lastDelayMs) {
        m_lastService = request.service;
        m_lastDelayMs = request.delayMs;
        m_lastUrl = m_settings.backend.of(request.service, request.delayMs, m_settings.ways);
        ++m_addresses;
    }
    return m_lastUrl;
}

QNetworkAccessManager &HttpClient::managerFor(ConnectionSlots::Slot slot) const
{
    return *m_managers[ConnectionSlots::laneOf(slot) % m_managers.size()];
}

void HttpClient::start(Call &call, ConnectionSlots::Slot slot)
{
    call.slot = slot;
    m_mostActive = std::max(m_mostActive, std::size_t {m_slots.inUse()});
    call.reply = managerFor(slot).get(requestFor(call, slot));
    listen(call);
}

void HttpClient::listen(Call &call)
{
    // By number: the reply may outlive the call, and to disconnect it costs more than to look.
    const std::uint32_t id = call.id;
    connect(call.reply, &QNetworkReply::requestSent, this, [this, id] { with(id, &HttpClient::onSent); });
    connect(call.reply, &QNetworkReply::metaDataChanged, this, [this, id] { with(id, &HttpClient::onHead); });
    connect(call.reply, &QNetworkReply::finished, this, [this, id] { onFinished(id); });
}

void HttpClient::with(std::uint32_t id, void (HttpClient::*react)(Call &))
{
    if (const auto found = m_calls.find(id); found != m_calls.end())
        (this->*react)(*found->second);
}

void HttpClient::onSent(Call &call)
{
    ++call.attempts;
    m_recorder->record(EventKind::callSent, call.id, static_cast<std::uint64_t>(call.attempts));
}

void HttpClient::onHead(Call &call)
{
    const int status = call.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_recorder->record(EventKind::callFirstByte, call.id, static_cast<std::uint64_t>(status));
    const QVariant length = call.reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.toLongLong() > m_settings.largestBody)
        cut(call, Cause::tooLarge);
    else if (!length.isValid()) // else no more than that can come
        connect(call.reply, &QNetworkReply::readyRead, this,
            [this, id = call.id] { with(id, &HttpClient::onData); });
}

void HttpClient::onData(Call &call)
{
    if (call.reply->bytesAvailable() > m_settings.largestBody)
        cut(call, Cause::tooLarge);
}

void HttpClient::onFinished(std::uint32_t id)
{
    const auto found = m_calls.find(id);
    if (found != m_calls.end())
        finish(id, resultOf(*found->second));
    if (!m_ending)
        startWaiting();
}

// A read of less than Qt's own buffer would have Qt allocate one, for every reply.
QByteArray HttpClient::bodyOf(QNetworkReply &reply)
{
    QByteArray body;
    while (reply.isOpen() && body.size() < m_settings.largestBody) {
        const qint64 count = reply.read(m_readBuffer.data(), static_cast<qint64>(m_readBuffer.size()));
        if (count <= 0)
            break;
        body.append(m_readBuffer.data(), std::min(count, m_settings.largestBody - body.size()));
    }
    return body;
}

CallResult HttpClient::resultOf(Call &call)
{
    CallResult result;
    result.id = call.id;
    result.attempts = call.attempts;
    if (!call.reply) {
        result.end(outcomeOfStop(call.stopped), call.stopped);
        return result;
    }
    QNetworkReply &reply = *call.reply;
    result.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
    result.expectedBytes = length.isValid() ? length.toLongLong() : -1;
    result.body = bodyOf(reply);
    result.bytes = result.body.size();
    const Ending ending =
        classify({reply.error(), result.status, call.stopped, result.bytes, result.expectedBytes});
    result.end(ending.outcome, ending.cause);
    // Nobody asked for compression, so nobody unpacks it.
    const QByteArray encoding = reply.rawHeader("Content-Encoding");
    if (result.ok() && !encoding.isEmpty() && encoding.compare("identity", Qt::CaseInsensitive) != 0)
        result.end(Outcome::failed, Cause::malformed);
    if (ending.cause == Cause::busy) {
        bool isNumber = false;
        const int seconds = reply.rawHeader("Retry-After").toInt(&isNumber);
        if (isNumber && seconds >= 0)
            result.retryAfterSeconds = seconds;
    }
    return result;
}

// Deleting a reply costs a good part of a call. While thousands of answers come in at once that would make
// the others wait, so as many finished replies as there were calls at once are kept for later.
void HttpClient::retire(QNetworkReply *reply)
{
    if (m_retired.size() >= std::max(m_mostActive, leastRetired)) {
        qDeleteAll(m_retired);
        m_retired.clear();
    }
    m_retired.push_back(reply); // itself still on its way out of finished()
}

void HttpClient::finish(std::uint32_t id, CallResult &&result)
{
    const auto node = m_calls.extract(id);
    const CallPtr call = std::move(node.mapped());
    call->onScopeStop.reset();
    call->onOwnStop.reset();
    if (call->reply)
        retire(call->reply);
    if (const auto slot = call->slot)
        m_slots.giveBack(*slot);
    if (result.ok())
        call->sink->check(result);
    m_recorder->record(EventKind::callFinished, id, static_cast<std::uint64_t>(result.bytes),
        static_cast<std::uint64_t>(result.status), static_cast<std::uint8_t>(result.outcome),
        static_cast<std::uint8_t>(result.cause));
    call->sink->finish(std::move(result));
}

} // namespace Gizmoscope
