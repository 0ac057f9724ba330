// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/comparison.h"

#include <array>
#include <cmath>

namespace Gizmoscope {

namespace {

constexpr double leastShare = 0.01; // below one per cent two runs of the same kind differ, too
constexpr double nearlyNothing = 1e-9;

class Differences final
{
public:
    void text(std::string_view word, std::string_view earlier, std::string_view later)
    {
        if (earlier != later)
            m_found.push_back({word, std::string(earlier), std::string(later)});
    }
    template <typename Number> void number(std::string_view word, Number earlier, Number later)
    {
        text(word, std::to_string(earlier), std::to_string(later));
    }
    void flag(std::string_view word, bool earlier, bool later)
    {
        text(word, earlier ? "true" : "false", later ? "true" : "false");
    }
    [[nodiscard]] std::vector<SettingDifference> take() { return std::move(m_found); }

private:
    std::vector<SettingDifference> m_found;
};

Change changeOf(FigureGain gain, const FigureDifference &of)
{
    const auto difference = of.difference();
    if (!difference)
        return Change::unknown;
    const double larger = std::max(std::abs(*of.earlier), std::abs(*of.later));
    if (std::abs(*difference) <= std::max(nearlyNothing, larger * leastShare))
        return Change::none;
    if (gain == FigureGain::none)
        return Change::neutral;
    return (*difference < 0) == (gain == FigureGain::lower) ? Change::better : Change::worse;
}

} // namespace

std::optional<double> FigureDifference::difference() const
{
    return earlier && later ? std::optional(*later - *earlier) : std::nullopt;
}

std::optional<double> FigureDifference::percent() const
{
    const auto by = difference();
    return by && std::abs(*earlier) > nearlyNothing ? std::optional(*by / std::abs(*earlier) * 100)
                                                    : std::nullopt;
}

std::vector<SettingDifference> differences(const RunSettings &earlier, const RunSettings &later)
{
    Differences found;
    found.text("experiment", earlier.experiment, later.experiment);
    found.text("mode", toWord(earlier.mode), toWord(later.mode));
    found.number("delayMinMs", earlier.delayMinMs, later.delayMinMs);
    found.number("delayMaxMs", earlier.delayMaxMs, later.delayMaxMs);
    for (const NumberSetting &setting : numberSettings())
        found.number(setting.word, earlier.*setting.member, later.*setting.member);
    found.text("arrivals", toWord(earlier.arrivals), toWord(later.arrivals));
    found.flag("backendSleeps", earlier.backendSleeps, later.backendSleeps);
    found.flag("backendGoesOn", earlier.backendGoesOn, later.backendGoesOn);
    found.number("seed", earlier.seed, later.seed);
    return found.take();
}

RunComparison compare(const RunRecord &earlier, const RunRecord &later)
{
    RunComparison comparison {differences(earlier.settings(), later.settings()), {}};
    const FigureSource before(earlier);
    const FigureSource after(later);
    for (const RunFigure &figure : runFigures()) {
        FigureDifference each {&figure, figure.value(before), figure.value(after), Change::unknown};
        if (!each.earlier && !each.later)
            continue;
        each.change = changeOf(figure.gain, each);
        comparison.figures.push_back(each);
    }
    return comparison;
}

std::string_view toWord(Change change)
{
    static constexpr std::array<std::string_view, 5> words {
        "same", "better", "worse", "different", "unknown"};
    return words[static_cast<std::size_t>(change)];
}

} // namespace Gizmoscope
