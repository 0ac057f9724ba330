// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/forecast.h"

#include <utility>

namespace Gizmoscope {

Forecast::Forecast(QObject *parent)
    : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
    m_threads.setExpiryTimeout(0); // threads are counted on the screen: none is kept for nothing
}

void Forecast::ask(const SimulationSettings &settings)
{
    clear();
    m_threads.start([this, settings, asked = m_asked] {
        const auto result = simulate(settings);
        if (!result)
            return;
        QMetaObject::invokeMethod(
            this, [this, asked, figures = figuresOf(*result)] { receive(asked, figures); },
            Qt::QueuedConnection);
    });
}

void Forecast::clear()
{
    ++m_asked;
    m_threads.clear(); // what has not begun
    m_figures.reset();
}

void Forecast::receive(int asked, Figures figures)
{
    if (asked != m_asked)
        return;
    m_figures = std::move(figures);
    Q_EMIT ready();
}

Forecast::Figures Forecast::figuresOf(const SimulationResult &result)
{
    Figures figures;
    std::int64_t before = 0;
    for (const SimulatedAnswers &answers : result.answers) {
        figures.answered.put(answers.timeNs, static_cast<double>(answers.answered - before));
        before = answers.answered;
        figures.lastNs = answers.timeNs;
    }
    figures.meanNs = result.latency.meanNs;
    figures.served = result.served;
    return figures;
}

} // namespace Gizmoscope
