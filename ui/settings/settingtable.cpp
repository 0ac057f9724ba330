// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingtable.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <vector>

namespace Gizmoscope {

namespace {

constexpr double kneeMs = 100;
constexpr double kneeCount = 10;
constexpr double kneePercent = 10'000; // so far away that the slider is even

// clang-format off
std::vector<NumberRow> makeNumberRows()
{
    using S = RunSettings;
    using Unit = SettingUnit;
    using Use = SettingUse;
    return {
        {"delay", &S::delayMinMs, &S::delayMaxMs, kneeMs, {50, 150, 500, 1000, 1500, 2000}, Unit::milliseconds,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "&Delay"), nullptr,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "How long the backend takes to answer a call. With two different values, each call gets a delay between them."),
            true, Use::always},
        {"timeout", &S::timeoutMs, nullptr, kneeMs, {50, 150, 500, 1000, 1500, 2000}, Unit::milliseconds,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "&Timeout"), QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "off"),
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "How long a request may take as a whole. When the time is up, the calls that still wait are cancelled."),
            false, Use::always},
        {"requests", &S::requests, nullptr, kneeCount, {18, 125, 1000, 5000, 10000}, Unit::none,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "Re&quests"), nullptr,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "How many requests the web app is sent all in all: by the burst at the same moment, else by each visitor one after the other."),
            false, Use::always},
        {"visitors", &S::visitors, nullptr, kneeCount, {10, 100, 1000}, Unit::none,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "V&isitors"), nullptr,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "How many visitors ask the web app. Each sends the next request when the last is answered."),
            true, Use::visitors},
        {"think", &S::thinkMs, nullptr, kneeMs, {100, 1000, 5000}, Unit::milliseconds,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "Think time"), nullptr,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "How long a visitor looks at the page before the next request."),
            false, Use::visitors},
        {"rate", &S::rate, nullptr, kneeCount, {10, 60, 200, 1000}, Unit::perSecond,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "Rate"), QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "off"),
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "Requests a second, whether the earlier ones have been answered or not. When it is off, they come from the visitors or as a burst."),
            false, Use::always},
        {"connections", &S::connections, nullptr, kneeCount, {6, 18, 48}, Unit::none,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "&Connections"), QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "as needed"),
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "How many connections to the backend may be open at once. Further calls wait for a free one."),
            true, Use::always},
        {"pool", &S::pool, nullptr, kneeCount, {8, 50, 5000}, Unit::none,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "&Pool threads"), QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "as needed"),
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "How many threads work on requests. A synchronous request holds one while it waits; an asynchronous one does not."),
            true, Use::always},
        {"poolMin", &S::poolMin, nullptr, kneeCount, {8, 50, 1000}, Unit::none,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "Threads at first"), QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "all"),
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "How many threads the pool makes as soon as there is work for them. Above that, one more is added at each injection interval while requests wait."),
            false, Use::always},
        {"injection", &S::injectionMs, nullptr, kneeMs, {100, 500, 2000}, Unit::milliseconds,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "Injection interval"), QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "at once"),
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "How long requests must wait before the pool gets one thread more than it has at first."),
            false, Use::always},
        {"queue", &S::queue, nullptr, kneeCount, {100, 1000, 5000}, Unit::none,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "Q&ueue limit"), QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "none"),
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "How many requests may wait, to be let in or for a pool thread. Further ones are turned away at once (503)."),
            true, Use::always},
        {"atOnce", &S::atOnce, nullptr, kneeCount, {10, 100, 5000}, Unit::none,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "Let in at once"), QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "any number"),
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "How many requests may be inside the web app at once, also while they wait for their calls. Further ones wait outside, in the queue."),
            false, Use::always},
        {"asyncShare", &S::asyncShare, nullptr, kneePercent, {0, 25, 50, 75, 100}, Unit::percent,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "Asynchronous share"), nullptr,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "How many of the requests of an asynchronous run have an asynchronous action. The others are synchronous."),
            false, Use::always},
        {"work", &S::workMs, nullptr, kneeMs, {10, 100, 1000}, Unit::milliseconds,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "Work"), nullptr,
            QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "How much processor time each request uses."),
            false, Use::calculation},
    };
}

constexpr std::array switches {
    SwitchRow {"backendSleeps", &RunSettings::backendSleeps,
        QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "Backend sleeps"),
        QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "The backend holds one of its 8 threads during each delay. Otherwise it waits without one.")},
    SwitchRow {"backendGoesOn", &RunSettings::backendGoesOn,
        QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "Backend goes on"),
        QT_TRANSLATE_NOOP("Gizmoscope::SettingsPanel", "The backend works on for callers that have left. Otherwise it stops when they leave.")},
};

using Names = std::array<std::string_view, mostInView>; // those behind the last are empty

struct InView {
    std::string_view experiment;
    Names controls;
};

// What each experiment is about comes first.
constexpr Names usual {"delay", "timeout", "requests", "connections", "pool"};
constexpr std::array inView {
    InView {"one-call", {"delay", "timeout", "requests", "visitors"}},
    InView {"gizmos-cancel", {"timeout", "delay", "requests"}},
    InView {"pwg-timeout", {"timeout", "delay", "requests"}},
    InView {"await-in-turn", {"delay", "timeout", "requests", "connections"}},
    InView {"starvation", {"poolMin", "injection", "pool", "requests", "delay"}},
    InView {"queue-limit", {"queue", "pool", "requests", "delay"}},
    InView {"connections", {"connections", "requests", "delay"}},
    InView {"client-os", {"atOnce", "queue", "requests", "delay"}},
    InView {"thread-memory", {"requests", "pool", "delay"}},
    InView {"async-share", {"asyncShare", "pool", "requests", "delay"}},
    InView {"cpu-bound", {"work", "requests", "pool"}},
    InView {"page-order", {"delay", "timeout", "requests"}},
    InView {"unordered-handlers", {"delay", "requests"}},
    InView {"lying-stopwatch", {"delay", "requests"}},
    InView {"backend-sleeps", {"backendSleeps", "requests", "delay"}},
    InView {"wasted-work", {"backendGoesOn", "timeout", "delay", "requests"}},
};
// clang-format on

} // namespace

std::span<const NumberRow> numberRows()
{
    static const std::vector<NumberRow> rows = makeNumberRows();
    return rows;
}

SliderScale scaleOf(const NumberRow &row)
{
    Range range = Bounds::delayMs; // the one that is no single number
    for (const NumberSetting &setting : numberSettings()) {
        if (setting.member == row.member)
            range = {std::min<std::int64_t>(setting.range.least, setting.off), setting.range.most};
    }
    return {static_cast<int>(range.least), static_cast<int>(range.most), row.knee, row.ticks};
}

std::span<const SwitchRow> switchRows() { return switches; }

std::span<const std::string_view> controlsInView(std::string_view experiment)
{
    const auto own = std::find_if(
        inView.begin(), inView.end(), [&](const InView &each) { return each.experiment == experiment; });
    const Names &names = own == inView.end() ? usual : own->controls;
    const auto end = std::find(names.begin(), names.end(), std::string_view());
    return {names.begin(), end};
}

bool isUsed(SettingUse use, const Experiment &experiment)
{
    switch (use) {
    case SettingUse::visitors:
        return experiment.load == Load::visitors;
    case SettingUse::calculation:
        return experiment.callsPerRequest == 0;
    case SettingUse::always:
        break;
    }
    return true;
}

} // namespace Gizmoscope
