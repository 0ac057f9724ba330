// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinewords.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace Gizmoscope::TimelineWords {

namespace {

constexpr double nsPerMs = 1e6;
constexpr double nsPerSecond = 1e9;
constexpr std::int64_t inSecondsFrom = 10'000'000'000; // below, milliseconds are what the delays are given in
constexpr int mostDecimals = 6;

class Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString number(std::uint64_t value) { return QLocale().toString(static_cast<qulonglong>(value)); }

QString joined(const QStringList &parts) { return parts.join(QStringLiteral(", ")); }

} // namespace

QString moment(std::int64_t ns, std::int64_t stepNs, std::int64_t toNs)
{
    const bool seconds = toNs >= inSecondsFrom;
    const double unit = seconds ? nsPerSecond : nsPerMs;
    const double step = static_cast<double>(std::max<std::int64_t>(1, stepNs)) / unit;
    const int decimals = std::clamp(-static_cast<int>(std::floor(std::log10(step) + 1e-9)), 0, mostDecimals);
    const QString value = QLocale().toString(static_cast<double>(ns) / unit, 'f', decimals);
    return seconds ? Timeline::tr("%1 s").arg(value) : Timeline::tr("%1 ms").arg(value);
}

QString exactly(std::int64_t ns)
{
    return Timeline::tr("%1 ms").arg(QLocale().toString(static_cast<double>(ns) / nsPerMs, 'f', 1));
}

QString laneName(std::uint32_t lane) { return QStringLiteral("pool-%1").arg(lane + 1); }

QString ioName() { return QStringLiteral("io"); }

QString callName(const CallRecord &call)
{
    const std::string_view service = serviceName(call.service);
    return QStringLiteral("%1 · %2").arg(
        number(call.id), QString::fromUtf8(service.data(), static_cast<int>(service.size())));
}

QString callDetails(const TimelineData &data, const CallRecord &call)
{
    QStringList lines {Timeline::tr("Call %1, request %2").arg(callName(call), number(call.request))};
    if (call.delayMs)
        lines +=
            Timeline::tr("Delay asked for: %1 ms").arg(number(static_cast<std::uint64_t>(*call.delayMs)));
    const PhaseTimes times = data.timesOf(call);
    lines += Timeline::tr("Issued at %1").arg(exactly(call.issuedNs));
    lines += Timeline::tr("Queued for %1").arg(exactly(times.sentNs - times.issuedNs));
    if (call.sentNs != notYet)
        lines += Timeline::tr("Waiting for %1").arg(exactly(times.firstByteNs - times.sentNs));
    if (call.firstByteNs != notYet)
        lines += Timeline::tr("Receiving for %1").arg(exactly(times.endNs - times.firstByteNs));
    if (call.finishedNs != notYet)
        lines += Timeline::tr("Ended at %1, after %2")
                     .arg(exactly(call.finishedNs), exactly(times.endNs - times.issuedNs));
    QString end = outcomeWord(call.outcome);
    if (call.cause != Cause::none)
        end += QStringLiteral(": ") + causeWords(call.cause);
    lines += end;
    return lines.join(QLatin1Char('\n'));
}

QString laneDetails(
    const TimelineData &data, std::uint32_t lane, const ThreadStretch *stretch, std::int64_t ns)
{
    QStringList lines {Timeline::tr("Thread %1").arg(laneName(lane))};
    if (!stretch) {
        std::int64_t since = 0;
        for (const ThreadStretch &one : data.lanes()[lane].stretches) {
            if (data.endOf(one) > ns)
                break;
            since = data.endOf(one);
        }
        lines += Timeline::tr("idle since %1").arg(exactly(since));
        return lines.join(QLatin1Char('\n'));
    }
    const QString since = exactly(stretch->fromNs);
    const QString length = exactly(data.endOf(*stretch) - stretch->fromNs);
    if (stretch->isBlocked())
        lines +=
            Timeline::tr("blocked by call %1 since %2, for %3").arg(number(stretch->call), since, length);
    else
        lines += Timeline::tr("running since %1, for %2").arg(since, length);
    lines += Timeline::tr("Request %1").arg(number(stretch->request));
    if (const CallRecord *call = data.call(stretch->call))
        lines += callDetails(data, *call);
    return lines.join(QLatin1Char('\n'));
}

QString callsDetails(const TimelineData &data, TimelineLayout::Span rows, std::int64_t ns)
{
    std::array<int, callPhaseCount> counts {};
    for (std::uint32_t row = rows.first; row < rows.last; ++row) {
        const CallRecord *call = data.call(row + 1);
        if (!call || call->issuedNs > ns)
            continue;
        const PhaseTimes times = data.timesOf(*call);
        const bool ended = call->finishedNs != notYet && call->finishedNs <= ns;
        const CallPhase phase = ended ? CallPhase::ended
            : times.firstByteNs <= ns ? CallPhase::receiving
            : times.sentNs <= ns      ? CallPhase::waiting
                                      : CallPhase::queued;
        ++counts[static_cast<std::size_t>(phase)];
    }
    return Timeline::tr("Calls %1 to %2 at %3").arg(number(rows.first + 1), number(rows.last), exactly(ns))
        + QLatin1Char('\n')
        + joined(
            {Timeline::tr("%Ln queued", "calls", counts[0]), Timeline::tr("%Ln waiting", "calls", counts[1]),
                Timeline::tr("%Ln receiving", "calls", counts[2]),
                Timeline::tr("%Ln ended", "calls", counts[3])});
}

QString lanesDetails(const TimelineData &data, TimelineLayout::Span rows, std::int64_t ns)
{
    int running = 0;
    int blocked = 0;
    for (std::uint32_t row = rows.first; row < rows.last; ++row) {
        if (const ThreadStretch *stretch = data.stretchAt(row, ns))
            ++(stretch->isBlocked() ? blocked : running);
    }
    return Timeline::tr("Threads %1 to %2 at %3")
               .arg(laneName(rows.first), laneName(rows.last - 1), exactly(ns))
        + QLatin1Char('\n')
        + joined({Timeline::tr("%Ln running", "threads", running),
            Timeline::tr("%Ln blocked", "threads", blocked)});
}

QString tickDetails(const TimelineData &data, const IoTick &tick)
{
    QString what = Timeline::tr("Sent at %1");
    if (tick.kind == EventKind::callFirstByte)
        what = Timeline::tr("First byte at %1");
    else if (tick.kind == EventKind::callFinished)
        what = Timeline::tr("Ended at %1");
    QString text = Timeline::tr("I/O thread") + QLatin1Char('\n') + what.arg(exactly(tick.ns));
    if (const CallRecord *call = data.call(tick.call))
        text += QLatin1Char('\n') + callDetails(data, *call);
    return text;
}

QString flagDetails(const SettingFlag &flag)
{
    return settingChangeText(flag.setting, flag.before, flag.after);
}

QString callCount(const TimelineData &data)
{
    return Timeline::tr("%Ln call(s)", nullptr, static_cast<int>(data.callCount()));
}

QString threadCount(const TimelineData &data)
{
    return Timeline::tr("%Ln thread(s)", nullptr, static_cast<int>(data.laneCount()));
}

QString turnedAwayCount(const TimelineData &data)
{
    return Timeline::tr("%Ln request(s) rejected", nullptr, static_cast<int>(data.turnedAway()));
}

QString figures(const TimelineData &data)
{
    const auto in = [&data](CallPhase phase) { return static_cast<int>(data.count(phase)); };
    QStringList calls {callCount(data)};
    if (in(CallPhase::queued) > 0)
        calls += Timeline::tr("%Ln queued", "calls", in(CallPhase::queued));
    calls += Timeline::tr("%Ln waiting", "calls", in(CallPhase::waiting));
    if (in(CallPhase::receiving) > 0)
        calls += Timeline::tr("%Ln receiving", "calls", in(CallPhase::receiving));
    if (data.turnedAway() > 0)
        calls += turnedAwayCount(data);
    const QString threads = joined(
        {threadCount(data), Timeline::tr("%Ln blocked", "threads", static_cast<int>(data.blockedThreads()))});
    return joined(calls) + QStringLiteral("; ") + threads;
}

QString emptyText()
{
    return Timeline::tr("What each thread and each call does, moment by moment, will appear here: running, "
                        "blocked or idle; queued, waiting or receiving. Press Run.");
}

} // namespace Gizmoscope::TimelineWords
