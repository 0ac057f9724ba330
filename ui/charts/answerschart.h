// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/answerdata.h"
#include "ui/charts/forecast.h"
#include "ui/charts/timechart.h"

class QLabel;
class QScatterSeries;

namespace Gizmoscope {

/// How many requests were answered by when: measured, and broken over it what the model says, which is there
/// from the beginning. In words above it: the last answer and the mean of both, or why there is no model.
/// Main thread.
class AnswersChart final : public TimeChart
{
    Q_OBJECT

public:
    explicit AnswersChart(ViewState &state, QWidget *parent = nullptr);

    /// Of the machine that the model is asked for; this one's, unless told otherwise.
    void setProcessors(int processors) { m_processors = processors; }

protected:
    void forget(RunMode mode) override;
    void take(RunMode mode, const Event &event) override { m_data[indexOf(mode)].take(event); }
    [[nodiscard]] std::vector<TimeCurve> curves() const override;
    [[nodiscard]] std::int64_t leastTopNs() const override;
    [[nodiscard]] bool splitsServed() const override { return true; }
    [[nodiscard]] QString spokenMore() const override;
    [[nodiscard]] QString restHeading() const override;
    void drawMore() override;
    void draw() override;
    void retranslate() override;

private:
    /// Why there is no model of a run.
    enum class Lack : std::uint8_t { none, outside, changed, faults, notKnown };

    [[nodiscard]] Lack lackOf(RunMode mode) const;
    [[nodiscard]] const Forecast::Figures *modelOfRun(RunMode mode) const;
    [[nodiscard]] static QString lackText(Lack lack);
    [[nodiscard]] QString wordsOf(RunMode mode) const;
    [[nodiscard]] QString words() const;
    void drawMarks(RunMode mode);

    std::array<AnswerData, 2> m_data;
    std::array<Forecast *, 2> m_forecasts {};
    std::array<Lack, 2> m_lacks {};
    std::array<QScatterSeries *, 2> m_marks {};
    QLabel *m_words;
    int m_processors;
};

} // namespace Gizmoscope
