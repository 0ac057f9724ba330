// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/teacherwindow.h"

#include "ui/lessons/lessoncontrol.h"
#include "ui/lessons/lessonkeys.h"
#include "ui/lessons/lessontextview.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Gizmoscope {

namespace {

constexpr std::chrono::seconds second {1};
constexpr double clockScale = 2;
constexpr double headScale = 1.4;
constexpr int firstLetters = 90; // the first size, in letters and lines
constexpr int firstLines = 34;

// Not the one on which the class sees the window.
QScreen *otherScreen(const QWidget *window)
{
    for (QScreen *each : QGuiApplication::screens()) {
        if (each != window->screen())
            return each;
    }
    return nullptr;
}

} // namespace

TeacherWindow::TeacherWindow(LessonControl &control, QWidget *window)
    : QWidget(window, Qt::Window)
    , m_control(control)
    , m_lesson(new QLabel(this))
    , m_step(new QLabel(this))
    , m_clock(new QLabel(this))
    , m_next(new QLabel(this))
    , m_times(new QLabel(this))
    , m_notes(new LessonTextView(this))
    , m_back(new QPushButton(this))
    , m_forward(new QPushButton(this))
{
    setObjectName(QStringLiteral("teacherWindow"));
    m_clock->setObjectName(QStringLiteral("teacherClock"));
    m_step->setObjectName(QStringLiteral("teacherStep"));
    m_notes->setObjectName(QStringLiteral("teacherNotes"));
    m_times->setObjectName(QStringLiteral("teacherTimes"));
    m_back->setObjectName(QStringLiteral("teacherBack"));
    m_forward->setObjectName(QStringLiteral("teacherForward"));
    for (QLabel *label : {m_lesson, m_step, m_next, m_times})
        label->setWordWrap(true);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_notes);
    scroll->setWidgetResizable(true);
    auto *keys = new QHBoxLayout;
    keys->addWidget(m_back);
    keys->addWidget(m_next, 1, Qt::AlignRight);
    keys->addWidget(m_forward);
    auto *column = new QVBoxLayout(this);
    for (QLabel *label : {m_lesson, m_step, m_clock})
        column->addWidget(label);
    column->addWidget(scroll, 1);
    column->addWidget(m_times);
    column->addLayout(keys);
    connect(m_back, &QPushButton::clicked, &m_control, &LessonControl::goBack);
    connect(m_forward, &QPushButton::clicked, &m_control, [this] { m_control.goOn(false); });
    connect(&m_control, &LessonControl::changed, this, &TeacherWindow::refresh);
    connect(&m_second, &QTimer::timeout, this, &TeacherWindow::showTimes);
    m_second.setInterval(second);
    m_time.start();
    applyFonts();
    retranslate();
    const QFontMetrics metrics(font());
    const QSize wanted(metrics.averageCharWidth() * firstLetters, metrics.lineSpacing() * firstLines);
    resize(wanted.boundedTo(screen()->availableSize()));
}

void TeacherWindow::open()
{
    if (QScreen *other = otherScreen(parentWidget()); other && !isVisible())
        move(other->availableGeometry().topLeft());
    m_control.keys()->hear(this);
    show();
    raise();
    activateWindow();
    refresh();
}

void TeacherWindow::refresh()
{
    const LessonFlow *flow = m_control.isOpen() ? m_control.flow() : nullptr;
    if (!flow) {
        m_spent.leave(m_time.elapsed());
        m_second.stop();
    } else {
        m_spent.enter(flow->lesson().name, flow->step(), m_time.elapsed());
        m_second.start();
    }
    m_back->setEnabled(flow && flow->canGoBack());
    m_forward->setEnabled(flow && flow->step() != LessonStep::running);
    m_lesson->setText(flow ? QString::fromStdString(flow->lesson().title) : tr("No lesson is open."));
    m_step->setText(flow ? tr("Step %1 of %2: %3")
                               .arg(static_cast<int>(flow->step()) + 1)
                               .arg(lessonSteps)
                               .arg(LessonSide::stepName(flow->step()))
                         : QString());
    const bool isLast = flow && flow->step() == LessonStep::whatIf;
    const auto next =
        flow && !isLast ? static_cast<LessonStep>(static_cast<int>(flow->step()) + 1) : LessonStep::predict;
    m_next->setText(!flow ? QString()
            : isLast      ? tr("Next: another lesson")
                          : tr("Next: %1").arg(LessonSide::stepName(next)));
    m_notes->showText(flow ? filledText(flow->lesson().forTeacher, m_control.scene().fill) : QString());
    showTimes();
}

void TeacherWindow::showTimes()
{
    const LessonFlow *flow = m_control.isOpen() ? m_control.flow() : nullptr;
    if (!flow) {
        m_clock->clear();
        m_times->clear();
        return;
    }
    const qint64 now = m_time.elapsed();
    const auto text = [](std::int64_t ms) { return QString::fromStdString(minutesText(ms)); };
    m_clock->setText(tr("%1 at this step · %2 of %3 in this lesson")
                         .arg(text(m_spent.msAt(flow->step(), now)), text(m_spent.msInLesson(now)),
                             text(std::int64_t {flow->lesson().minutes} * 60'000)));
    QStringList times;
    for (int i = 0; i < lessonSteps; ++i) {
        const auto step = static_cast<LessonStep>(i);
        times += tr("%1: %2", "a step and its time")
                     .arg(LessonSide::stepName(step), text(m_spent.msAt(step, now)));
    }
    m_times->setText(times.join(QStringLiteral(" · ")));
}

void TeacherWindow::applyFonts()
{
    QFont font = QApplication::font();
    const double points = font.pointSizeF();
    font.setPointSizeF(points * headScale);
    m_step->setFont(font);
    m_notes->setFont(font);
    font.setBold(true);
    m_lesson->setFont(font);
    font.setPointSizeF(points * clockScale);
    m_clock->setFont(font);
}

void TeacherWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        applyFonts();
    QWidget::changeEvent(event);
}

void TeacherWindow::retranslate()
{
    setWindowTitle(tr("Presenter notes"));
    m_back->setText(tr("Bac&k"));
    m_back->setToolTip(tr("The step before (Page Up)"));
    m_forward->setText(tr("Ne&xt"));
    m_forward->setToolTip(tr("The next step (Page Down)"));
    m_notes->setAccessibleName(tr("Notes for the teacher"));
    refresh();
}

} // namespace Gizmoscope
