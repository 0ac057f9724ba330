// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/eventwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace Gizmoscope {

namespace {

class EventWords
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)

public:
    explicit EventWords(const RunRecord &run)
        : m_run(run)
    { }

    [[nodiscard]] QString of(const Event &event) const
    {
        switch (event.kind) {
        case EventKind::callIssued:
        case EventKind::callSent:
        case EventKind::callFirstByte:
        case EventKind::callFinished:
            return ofCall(event);
        case EventKind::requestQueued:
        case EventKind::requestStarted:
        case EventKind::requestBlocked:
        case EventKind::requestUnblocked:
        case EventKind::requestSuspended:
        case EventKind::requestResumed:
        case EventKind::requestFinished:
            return ofRequest(event);
        case EventKind::requestMark:
            return markText(event);
        case EventKind::threadSample:
        case EventKind::processSample:
        case EventKind::memorySample:
        case EventKind::backendSample:
        case EventKind::backendWork:
            return ofSample(event);
        default:
            return ofRun(event);
        }
    }

private:
    static QString number(std::uint64_t value) { return QLocale().toString(static_cast<qulonglong>(value)); }

    [[nodiscard]] QString callName(std::uint64_t id) const
    {
        if (id < 1 || id > m_run.calls().size())
            return number(id);
        const std::string_view service = serviceName(m_run.calls()[id - 1].service);
        return QStringLiteral("%1 (%2)").arg(
            number(id), QString::fromLatin1(service.data(), static_cast<qsizetype>(service.size())));
    }

    [[nodiscard]] QString took(const Event &event) const
    {
        const bool isKnown = event.id >= 1 && event.id <= m_run.calls().size();
        const std::int64_t from = isKnown ? m_run.calls()[event.id - 1].issuedNs : event.timeNs;
        return millisecondsText(event.timeNs - from);
    }

    [[nodiscard]] QString ofCall(const Event &event) const
    {
        const QString call = callName(event.id);
        switch (event.kind) {
        case EventKind::callIssued:
            return event.value == noDelay ? tr("Request %1 makes call %2.").arg(number(event.extra), call)
                                          : tr("Request %1 makes call %2, which asks for a delay of %3 ms.")
                                                .arg(number(event.extra), call, number(event.value));
        case EventKind::callSent:
            return event.value > 1 ? tr("Call %1 is sent again.").arg(call)
                                   : tr("Call %1 is sent.").arg(call);
        case EventKind::callFirstByte:
            return tr("The answer to call %1 begins.").arg(call);
        default:
            break;
        }
        if (static_cast<Outcome>(event.detail) == Outcome::ok)
            return tr("Call %1 is answered after %2.").arg(call, took(event));
        return tr("Call %1 ends after %2: %3.").arg(call, took(event), endText(event));
    }

    static QString endText(const Event &event)
    {
        const auto cause = static_cast<Cause>(event.detail2);
        const QString outcome = outcomeWord(static_cast<Outcome>(event.detail));
        return event.kind != EventKind::callFinished || cause == Cause::none
            ? outcome
            : tr("%1 (%2)", "how a call ended, and why").arg(outcome, causeWords(cause));
    }

    [[nodiscard]] QString ofRequest(const Event &event) const
    {
        const QString request = number(event.id);
        const QString call = callName(event.extra);
        switch (event.kind) {
        case EventKind::requestQueued:
            return tr("Request %1 arrives.").arg(request);
        case EventKind::requestStarted:
            return tr("Request %1 gets a thread and begins.").arg(request);
        case EventKind::requestBlocked:
            return event.extra == 0
                ? tr("Request %1 waits and holds its thread.").arg(request)
                : tr("Request %1 waits for call %2 and holds its thread.").arg(request, call);
        case EventKind::requestSuspended:
            return event.extra == 0
                ? tr("Request %1 waits and gives its thread back.").arg(request)
                : tr("Request %1 waits for call %2 and gives its thread back.").arg(request, call);
        case EventKind::requestUnblocked:
        case EventKind::requestResumed:
            return goesOnText(event);
        default:
            return tr("Request %1 ends: %2.").arg(request, endText(event));
        }
    }

    // What it waited for is said once more: it is why it goes on.
    [[nodiscard]] QString goesOnText(const Event &event) const
    {
        const bool isKnown = event.extra >= 1 && event.extra <= m_run.calls().size();
        if (!isKnown)
            return tr("Request %1 goes on.").arg(number(event.id));
        const CallRecord &call = m_run.calls()[event.extra - 1];
        const QString time = millisecondsText(std::max<std::int64_t>(0, call.finishedNs - call.issuedNs));
        if (call.outcome == Outcome::ok && call.finishedNs <= event.timeNs)
            return tr("Call %1 was answered after %2; request %3 goes on.")
                .arg(callName(event.extra), time, number(event.id));
        return tr("Request %1 goes on: it no longer waits for call %2.")
            .arg(number(event.id), callName(event.extra));
    }

    static QString markText(const Event &event)
    {
        static constexpr std::array<const char *, markCount> texts {QT_TR_NOOP("Request %1: Init."),
            QT_TR_NOOP("Request %1: Load."), QT_TR_NOOP("Request %1: PreRender."),
            QT_TR_NOOP("Request %1: its registered tasks begin."),
            QT_TR_NOOP("Request %1: PreRenderComplete."), QT_TR_NOOP("Request %1: Render."),
            QT_TR_NOOP("Request %1: the first handler has ended."),
            QT_TR_NOOP("Request %1: the second handler has ended."),
            QT_TR_NOOP("Request %1: the third handler has ended."),
            QT_TR_NOOP("Request %1: the stopwatch around all of the work says %2."),
            QT_TR_NOOP("Request %1: the stopwatch that was stopped early says %2."),
            QT_TR_NOOP("Request %1: the label with milliseconds only says %2.")};
        if (event.detail >= texts.size())
            return {};
        const QString text = tr(texts[event.detail]);
        const bool hasTime = static_cast<Mark>(event.detail) >= Mark::clockWhole;
        return hasTime ? text.arg(number(event.id), millisecondsText(static_cast<std::int64_t>(event.value)))
                       : text.arg(number(event.id));
    }

    static QString ofSample(const Event &event)
    {
        switch (event.kind) {
        case EventKind::threadSample:
            return tr("Threads, %1: %2.")
                .arg(roleWord(static_cast<ThreadRole>(event.detail)), number(event.value));
        case EventKind::processSample:
            return tr("All threads of the program: %1.").arg(number(event.value));
        case EventKind::memorySample:
            return tr("Memory: %1 resident, %2 reserved.")
                .arg(bytesText(event.value), bytesText(event.extra));
        case EventKind::backendSample:
            return tr("The backend: %1 wait there, %2 calls so far, %3 callers have left.")
                .arg(number(event.id), number(event.value), number(event.extra));
        default:
            return tr("The backend: %1 of work spared, %2 worked for nobody.")
                .arg(secondsText(nsOfMs(event.value)), secondsText(nsOfMs(event.extra)));
        }
    }

    static std::int64_t nsOfMs(std::uint64_t ms)
    {
        return static_cast<std::int64_t>(std::min<std::uint64_t>(ms, std::uint64_t {1} << 42)) * 1'000'000;
    }

    static QString ofRun(const Event &event)
    {
        switch (event.kind) {
        case EventKind::runStarted:
            return tr("The run begins.");
        case EventKind::runFinished:
            return tr("The run ends: %1.").arg(stateWord(static_cast<RunState>(event.detail)));
        case EventKind::connectionsOpened:
            return tr("Connections that were opened before: %1.").arg(number(event.value));
        case EventKind::settingChanged:
            return settingChangeText(static_cast<Setting>(event.detail), event.value, event.extra);
        case EventKind::threadsRefused:
            return tr("The system refuses threads: %1 were wanted, %2 could be started.")
                .arg(number(event.value), number(event.extra));
        default:
            return tr("A thread is added to the pool, because requests wait for one.");
        }
    }

    const RunRecord &m_run;
};

} // namespace

QString eventSentence(const RunRecord &run, const Event &event) { return EventWords(run).of(event); }

} // namespace Gizmoscope
