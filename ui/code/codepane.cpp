// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/codepane.h"

#include "ui/marks.h"
#include "ui/viewstate.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>

namespace Gizmoscope {

int lineThatAwaits(const RunRecord &record, std::uint32_t call)
{
    for (const Event &event : record.events()) {
        const bool waits =
            event.kind == EventKind::requestBlocked || event.kind == EventKind::requestSuspended;
        if (waits && event.extra == call)
            return static_cast<int>(lineOf(event));
    }
    return 0;
}

CodePane::CodePane(ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setObjectName(QStringLiteral("codePane"));
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("codeSplitter"));
    split->setChildrenCollapsible(false);
    m_sync = makeSide(RunMode::sync);
    m_async = makeSide(RunMode::async);
    for (const Side *side : {&m_sync, &m_async})
        split->addWidget(side->view->parentWidget());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    connect(&m_state, &ViewState::callSelected, this, &CodePane::showSelected);
    retranslate();
}

CodePane::Side CodePane::makeSide(RunMode mode)
{
    auto *box = new QWidget(this);
    Side side {mode, new QLabel(box), new QLabel(box), new CodeView(box)};
    side.view->setObjectName(
        mode == RunMode::sync ? QStringLiteral("syncCode") : QStringLiteral("asyncCode"));
    side.title->setBuddy(side.view);
    auto *head = new QHBoxLayout;
    head->addWidget(side.mark);
    head->addWidget(side.title, 1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(side.view, 1);
    return side;
}

void CodePane::setColours(const Colours &colours)
{
    for (const RunMode mode : {RunMode::sync, RunMode::async}) {
        const Side &side = sideOf(mode);
        side.mark->setPixmap(modeIcon(mode, colours).pixmap(fontMetrics().height()));
        side.view->setColours(colours);
    }
}

// None: a run from a file, of an experiment that is not known here.
void CodePane::setCode(const Experiment *experiment)
{
    const CodeSource source = experiment ? codeOf(*experiment) : CodeSource {};
    m_sync.view->setCode(source.sync);
    m_async.view->setCode(source.async);
}

void CodePane::setExperiment(const Experiment &experiment)
{
    m_planned = &experiment;
    if (!m_run)
        setCode(m_planned);
}

void CodePane::show(const SessionRun *run, const RunPair &pair)
{
    m_run = run;
    m_pair = pair;
    setCode(run ? findExperiment(run->record.settings().experiment) : m_planned);
    refresh();
    showSelected();
}

void CodePane::refresh()
{
    if (m_run && isServed(m_run->record.settings())) {
        showServed();
        return;
    }
    showMarks(m_sync, m_pair.sync);
    showMarks(m_async, m_pair.async);
}

// Requests of both modes and of several pages, each with a source of its own: they are counted, and no line
// is marked.
void CodePane::showServed()
{
    const RunRecord &record = m_run->record;
    const bool isRunning = record.state() == RunState::running;
    const auto blocked = static_cast<int>(isRunning ? record.poolNow().blocked : 0);
    const auto suspended = static_cast<int>(isRunning ? record.suspendedNow() : 0);
    for (const Side *side : {&m_sync, &m_async})
        side->view->setMarks({});
    showTitle(m_sync, blocked > 0 ? QStringList {tr("%n blocked", "", blocked)} : QStringList());
    showTitle(m_async, suspended > 0 ? QStringList {tr("%n suspended", "", suspended)} : QStringList());
}

void CodePane::showTitle(const Side &side, const QStringList &words)
{
    QString title = modeWord(side.mode);
    if (!words.isEmpty())
        title += QStringLiteral(" · ") + words.join(QStringLiteral(", "));
    if (title != side.title->text())
        side.title->setText(title);
}

void CodePane::showMarks(const Side &side, const SessionRun *run)
{
    std::vector<LineMark> marks;
    if (run && run->record.state() == RunState::running) {
        for (const WaitingLine &at : run->record.waitingLines()) {
            const int line = static_cast<int>(at.line);
            if (at.blocked > 0)
                marks.push_back({line, tr("%n blocked", "", static_cast<int>(at.blocked)), true});
            else
                marks.push_back({line, tr("%n suspended", "", static_cast<int>(at.suspended)), false});
        }
    }
    side.view->setMarks(marks);
    QStringList words;
    for (const LineMark &mark : marks)
        words += mark.text;
    showTitle(side, words);
}

void CodePane::showSelected()
{
    m_sync.view->setSelectedLine(0);
    m_async.view->setSelectedLine(0);
    // Another version of the program may have had other lines.
    if (m_run && !isServed(m_run->record.settings()) && m_state.call() != 0
        && m_run->record.facts().program == GIZMOSCOPE_VERSION) {
        const RunMode mode = m_run->record.settings().mode;
        sideOf(mode).view->setSelectedLine(lineThatAwaits(m_run->record, m_state.call()));
    }
}

void CodePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CodePane::retranslate()
{
    for (const Side *side : {&m_sync, &m_async}) {
        side->view->setAccessibleName(tr("Code, %1").arg(modeWord(side->mode)));
        side->view->setWhatsThis(
            tr("The code that runs, as it was compiled. While a run goes on, the lines that wait are marked: "
               "blocked holds a pool thread, suspended holds none."));
    }
    refresh();
}

} // namespace Gizmoscope
