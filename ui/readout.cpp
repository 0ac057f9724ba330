// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readout.h"

#include "experiments/registry.h"
#include "ui/marks.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <utility>

namespace Gizmoscope {

namespace {

constexpr double headlineScale = 1.2;
constexpr double numberScale = 2.4;
constexpr double stateScale = 1.5;
constexpr int readoutMarkSize = 16;

QString nothing() { return QStringLiteral("–"); }

QString timeOf(const SessionRun *run)
{
    return run && run->record.elapsedNs() > 0 ? secondsText(run->record.elapsedNs()) : nothing();
}

void enlarge(QLabel *label, const QFont &base, double scale, QFont::Weight weight)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * scale);
    font.setWeight(weight);
    label->setFont(font);
}

void setTextOf(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

Readout::Readout(QWidget *parent)
    : QFrame(parent)
    , m_headline(new QLabel(this))
    , m_sync(makeFigure(QStringLiteral("sync")))
    , m_async(makeFigure(QStringLiteral("async")))
    , m_ratio(makeFigure(QStringLiteral("ratio")))
    , m_state(makeFigure(QStringLiteral("state")))
{
    setObjectName(QStringLiteral("readout"));
    setFrameShape(QFrame::StyledPanel);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_headline, 0, 0, 1, -1);
    int column = 0;
    for (const Figure *figure : {&m_sync, &m_async, &m_ratio, &m_state}) {
        const bool marked = figure == &m_sync || figure == &m_async;
        figure->mark->setVisible(marked);
        grid->addWidget(figure->mark, 1, column);
        grid->addWidget(figure->caption, 1, column + (marked ? 1 : 0), 1, marked ? 1 : 2);
        grid->addWidget(figure->number, 2, column, 1, 2);
        grid->setColumnStretch(column + 1, 1);
        column += 2;
    }
    applyFonts();
    retranslate();
}

Readout::Figure Readout::makeFigure(const QString &name)
{
    Figure figure {new QLabel(this), new QLabel(this), new QLabel(this)};
    figure.number->setObjectName(name + QStringLiteral("Figure"));
    figure.number->setTextFormat(Qt::PlainText);
    figure.number->setText(nothing());
    figure.number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return figure;
}

void Readout::applyFonts()
{
    enlarge(m_headline, font(), headlineScale, QFont::DemiBold);
    for (const Figure *figure : {&m_sync, &m_async, &m_ratio})
        enlarge(figure->number, font(), numberScale, QFont::DemiBold);
    enlarge(m_state.number, font(), m_paused || m_replaying ? numberScale : stateScale, QFont::DemiBold);
    // Counting up must not push the neighbours about.
    const int room = m_sync.number->fontMetrics().horizontalAdvance(secondsText(88'888'000'000));
    for (const Figure *figure : {&m_sync, &m_async})
        figure->number->setMinimumWidth(room);
}

void Readout::setColours(const Colours &colours)
{
    m_sync.mark->setPixmap(modeIcon(RunMode::sync, colours).pixmap(readoutMarkSize));
    m_async.mark->setPixmap(modeIcon(RunMode::async, colours).pixmap(readoutMarkSize));
}

void Readout::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        applyFonts();
    QFrame::changeEvent(event);
}

void Readout::retranslate()
{
    m_sync.caption->setText(m_served ? tr("Sync, answered") : modeWord(RunMode::sync));
    m_async.caption->setText(m_served ? tr("Async, answered") : modeWord(RunMode::async));
    m_ratio.caption->setText(m_served ? tr("Answers per second") : tr("Sync to async"));
    m_state.caption->setText(tr("State"));
    m_ratio.number->setWhatsThis(m_served
            ? tr("How many requests the web app answered in the last second, of both modes together.")
            : tr("How many times as long the synchronous run took. It stands here when both ran to their end "
                 "with the same settings."));
}

QString Readout::stateText(const SessionRun *run, Stage stage) const
{
    switch (stage) {
    case Stage::ready:
        return tr("Ready");
    case Stage::running:
        return m_served ? tr("Serving") : tr("Running");
    case Stage::cancelling:
        return tr("Cancelling");
    case Stage::ended:
        break;
    }
    return run ? stateWord(run->record.state()) : tr("Ready");
}

void Readout::showPlan(const RunSettings &settings) { setTextOf(m_headline, headline(settings)); }

void Readout::setPaused(bool paused)
{
    m_paused = paused;
    applyFonts();
}

void Readout::setReplaying(bool replaying)
{
    m_replaying = replaying;
    applyFonts();
}

void Readout::setServed(bool served)
{
    if (std::exchange(m_served, served) == served)
        return;
    retranslate();
    m_ratio.number->setToolTip({});
}

void Readout::showTimes(const RunPair &pair)
{
    setTextOf(m_sync.number, timeOf(pair.sync));
    setTextOf(m_async.number, timeOf(pair.async));
    QString ratio = nothing();
    QString sentence;
    if (pair.isComparable()) {
        ratio = ratioText(pair.sync->record.elapsedNs(), pair.async->record.elapsedNs());
        sentence = ratioSentence(pair.sync->record.elapsedNs(), pair.async->record.elapsedNs());
    }
    setTextOf(m_ratio.number, ratio);
    m_ratio.number->setToolTip(sentence);
}

void Readout::showServed(const SessionRun &run)
{
    m_reader.readNew(run, [this](const Event &event) { m_figures.take(event); });
    const QLocale locale;
    for (const RunMode mode : {RunMode::sync, RunMode::async})
        setTextOf((mode == RunMode::sync ? m_sync : m_async).number,
            locale.toString(static_cast<qulonglong>(m_figures.answered(mode))));
    const bool ended = run.record.state() != RunState::running;
    setTextOf(m_ratio.number,
        ended ? nothing() : locale.toString(m_figures.perSecond(run.record.elapsedNs()), 'f', 0));
}

void Readout::show(const SessionRun *run, const RunPair &pair, Stage stage)
{
    if (run)
        setTextOf(m_headline, headline(run->record.settings()));
    setServed(run && isServed(run->record.settings()));
    if (m_reader.follow(m_served ? run : nullptr))
        m_figures = {};
    if (m_served)
        showServed(*run);
    else
        showTimes(pair);
    setTextOf(m_state.number, m_replaying ? tr("Replay") : m_paused ? tr("Paused") : stateText(run, stage));
    const QString words = m_served
        ? tr("Readout: web app, sync requests answered %1, async %2, a second %3, %4")
        : tr("Readout: sync %1, async %2, ratio %3, %4");
    setAccessibleName(words.arg(
        m_sync.number->text(), m_async.number->text(), m_ratio.number->text(), m_state.number->text()));
}

} // namespace Gizmoscope
