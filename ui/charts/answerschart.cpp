// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/answerschart.h"

#include "ui/charts/chartmeasures.h"

#include "experiments/modelledrun.h"
#include "ui/charts/chartstyle.h"
#include "ui/marks.h"
#include "ui/words/words.h"

#include <QChart>
#include <QLabel>
#include <QLocale>
#include <QScatterSeries>
#include <QThread>
#include <QValueAxis>

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr std::size_t marksAlong = 8;
constexpr qreal sideOfMark = 0.8; // of the height of letters
constexpr int linesForWords = 12; // of text: in a lower chart they would leave no room to the lines
constexpr int measuredWidth = 2; // of usual lines: it is seen on both sides of the model's

} // namespace

AnswersChart::AnswersChart(ViewState &state, QWidget *parent)
    : TimeChart(QStringLiteral("answers"), state, parent)
    , m_words(new QLabel(this))
    , m_processors(QThread::idealThreadCount())
{
    for (Forecast *&forecast : m_forecasts) {
        forecast = new Forecast(this);
        connect(forecast, &Forecast::ready, this, &AnswersChart::scheduleDraw);
    }
    m_words->setObjectName(QStringLiteral("answersWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    setTopRow(m_words);
    retranslate();
}

// Another run: the model is asked for it at once, so that it is there before the first answer.
void AnswersChart::forget(RunMode mode)
{
    const std::size_t index = indexOf(mode);
    const SessionRun *run = runOf(mode);
    m_forecasts[index]->clear();
    m_lacks[index] = Lack::none;
    m_data[index] = AnswerData();
    if (!run)
        return;
    const RunSettings &settings = run->record.settings();
    if (isServed(settings)) {
        m_lacks[index] = Lack::outside;
        m_data[index] = AnswerData(mode);
    } else if (const auto model = modelOf(settings, m_processors)) {
        m_forecasts[index]->ask(*model);
    } else {
        m_lacks[index] = Lack::notKnown;
    }
}

AnswersChart::Lack AnswersChart::lackOf(RunMode mode) const
{
    const AnswerData &answers = m_data[indexOf(mode)];
    if (m_lacks[indexOf(mode)] != Lack::none)
        return m_lacks[indexOf(mode)];
    if (answers.wasChanged())
        return Lack::changed;
    return answers.hadFaults() ? Lack::faults : Lack::none;
}

// nullptr: there is none, or not yet.
const Forecast::Figures *AnswersChart::modelOfRun(RunMode mode) const
{
    const auto &figures = m_forecasts[indexOf(mode)]->figures();
    return has(mode) && figures && lackOf(mode) == Lack::none ? &*figures : nullptr;
}

bool AnswersChart::modelIsThere() const { return modelOfRun(RunMode::sync) || modelOfRun(RunMode::async); }

std::vector<TimeCurve> AnswersChart::curves() const
{
    std::vector<TimeCurve> result;
    for (const RunMode mode : bothModes) {
        if (!has(mode))
            continue;
        QPen pen = linePen(colours().of(mode), Dash::solid, font());
        pen.setWidth(measuredWidth * pen.width());
        result.push_back({.name = hasBoth() ? modeWord(mode) : tr("answered"),
            .mode = mode,
            .pen = pen,
            .bearsMode = true,
            .series = &m_data[indexOf(mode)].answered()});
        if (const Forecast::Figures *model = modelOfRun(mode)) {
            const Dash dash = mode == RunMode::sync ? Dash::dashes : Dash::longDashes;
            result.push_back({.name = nameOf(tr("model"), mode),
                .mode = mode,
                .pen = linePen(colours().of(Tint::text), dash, font()),
                .isModel = true,
                .series = &model->answered});
        }
    }
    return result;
}

std::int64_t AnswersChart::leastTopNs() const
{
    std::int64_t top = 0;
    for (const RunMode mode : bothModes) {
        if (const Forecast::Figures *model = modelOfRun(mode))
            top = std::max(top, model->lastNs);
    }
    return top;
}

QString AnswersChart::restHeading() const { return tr("In all"); }

void AnswersChart::draw()
{
    m_words->setText(words());
    TimeChart::draw();
    const bool hasRoom = height() >= linesForWords * fontMetrics().height() || !modelIsThere();
    m_words->setVisible(m_words->isVisibleTo(this) && hasRoom && !m_words->text().isEmpty());
    view()->setToolTip(m_words->isHidden() ? m_words->text() : QString());
}

void AnswersChart::drawMore()
{
    for (const RunMode mode : bothModes)
        drawMarks(mode);
}

// A few along the line: the two runs are told apart by more than their colour.
void AnswersChart::drawMarks(RunMode mode)
{
    QScatterSeries *&series = m_marks[indexOf(mode)];
    if (!series) {
        series = new QScatterSeries(chart());
        series->setBorderColor(Qt::transparent);
        series->setColor(Qt::transparent);
        chart()->addSeries(series);
        series->attachAxis(timeAxis());
        series->attachAxis(valueAxis(0));
    }
    const int side = qRound(fontMetrics().height() * sideOfMark);
    series->setMarkerSize(side);
    series->setLightMarker(modeIcon(mode, colours()).pixmap(side, side).toImage());
    QList<QPointF> places;
    const std::vector<StepSeries::Step> &steps = m_data[indexOf(mode)].answered().steps();
    const std::size_t apart = std::max<std::size_t>(1, steps.size() / marksAlong);
    for (std::size_t before = 0; has(mode) && before < steps.size(); before += apart) {
        const StepSeries::Step &step = steps[steps.size() - 1 - before];
        places.prepend({static_cast<double>(step.timeNs) / timeUnit(), step.last});
    }
    series->replace(places);
}

QString AnswersChart::lackText(Lack lack)
{
    switch (lack) {
    case Lack::outside:
        return tr("No model: nobody knows when the next visitor comes.");
    case Lack::changed:
        return tr("No model any more: a setting was changed while the run went on.");
    case Lack::faults:
        return tr("No model any more: calls failed, and the model knows no faults.");
    case Lack::notKnown:
        return tr("No model: it does not know this experiment, or not with these settings.");
    case Lack::none:
        break;
    }
    return {};
}

QString AnswersChart::wordsOf(RunMode mode) const
{
    if (!has(mode))
        return {};
    if (const Lack lack = lackOf(mode); lack != Lack::none)
        return lackText(lack);
    const Forecast::Figures *model = modelOfRun(mode);
    if (!model || model->served == 0)
        return {};
    const AnswerData &answers = m_data[indexOf(mode)];
    const QString last = secondsOf(model->lastNs);
    const QString mean = secondsOf(model->meanNs);
    const bool isOver = runOf(mode)->record.state() != RunState::running;
    if (!isOver || answers.count() == 0)
        return tr("%1, model: last %2, mean %3").arg(modeWord(mode), last, mean);
    return tr("%1: last %2, mean %3 (model: %4, %5)", "the last two are what the model says")
        .arg(modeWord(mode), secondsOf(answers.lastNs()), secondsOf(answers.meanNs()), last, mean);
}

// Two digits: room is short, and nobody reads more of them from a curve.
QString AnswersChart::secondsOf(std::int64_t ns)
{
    return tr("%1 s", "seconds").arg(QLocale().toString(static_cast<double>(ns) / nsInSecond, 'f', 2));
}

QString AnswersChart::words() const
{
    QStringList lines;
    for (const RunMode mode : bothModes) {
        const QString line = wordsOf(mode);
        if (!line.isEmpty() && !lines.contains(line))
            lines += line;
    }
    return lines.join(QLatin1Char('\n'));
}

QString AnswersChart::spokenMore() const { return words(); }

void AnswersChart::retranslate()
{
    setTexts(tr("Answers over time"),
        tr("How many requests were answered by when will appear here, and over it, broken, what the model "
           "says. Press Run."),
        tr("Each answer makes the full line a step higher. The broken line is the model: computed from the "
           "settings alone, nothing of it is measured. Where the two part, something happens that the model "
           "does not know: other programs, a slow machine, a fault."));
    scheduleDraw();
}

} // namespace Gizmoscope
