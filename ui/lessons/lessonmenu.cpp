// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonmenu.h"

#include "ui/lessons/lessoncontrol.h"
#include "ui/lessons/lessoninvitation.h"
#include "ui/lessons/lessonlist.h"
#include "ui/lessons/sheetfiles.h"
#include "ui/lessons/teacherwindow.h"
#include "ui/messagearea.h"
#include "ui/session.h"
#include "ui/statusline.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

namespace Gizmoscope {

namespace { } // namespace

LessonMenu::LessonMenu(Parts parts)
    : QObject(&parts.window)
    , m_parts(std::move(parts))
    , m_menu(new QMenu(&m_parts.window))
    , m_toggle(make("lessonsAction"))
    , m_first(make("firstLessonAction"))
    , m_next(make("lessonNextAction"))
    , m_previous(make("lessonPreviousAction"))
    , m_notes(make("presenterNotesAction"))
    , m_sheet(make("worksheetAction"))
    , m_key(make("worksheetKeyAction"))
    , m_usualOrder(make("usualOrderAction"))
    , m_forget(make("forgetProgressAction"))
    , m_invitation(new LessonInvitation(&m_parts.window))
{
    m_menu->setObjectName(QStringLiteral("lessonMenu"));
    m_toggle->setCheckable(true);
    m_toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_notes->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    fill();
    connectActions();
    invite();
    m_parts.window.installEventFilter(this);
    retranslate();
    showState();
}

QAction *LessonMenu::make(const char *name)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    m_parts.window.addAction(action);
    return action;
}

void LessonMenu::fill()
{
    m_menu->addActions({m_toggle, m_first});
    m_menu->addSeparator();
    m_menu->addActions({m_next, m_previous});
    m_menu->addSeparator();
    m_menu->addActions({m_notes, m_sheet, m_key});
    m_menu->addSeparator();
    m_menu->addActions({m_usualOrder, m_forget});
    QMenuBar *bar = m_parts.window.menuBar();
    const QList<QAction *> menus = bar->actions();
    bar->insertMenu(menus.isEmpty() ? nullptr : menus.last(), m_menu); // before the help
}

void LessonMenu::invite()
{
    LessonControl &control = m_parts.control;
    m_parts.head.insertWidget(0, m_invitation);
    connect(m_invitation, &LessonInvitation::accepted, &control, &LessonControl::beginFirst);
    connect(m_invitation, &LessonInvitation::declined, this, [this] {
        m_parts.control.progress().setBegun();
        showState();
    });
}

void LessonMenu::connectActions()
{
    LessonControl &control = m_parts.control;
    connect(m_toggle, &QAction::triggered, &control, &LessonControl::setOpen);
    connect(m_first, &QAction::triggered, &control, &LessonControl::beginFirst);
    connect(m_next, &QAction::triggered, &control, [this] { m_parts.control.goOn(false); });
    connect(m_previous, &QAction::triggered, &control, &LessonControl::goBack);
    connect(m_notes, &QAction::triggered, this, &LessonMenu::showNotes);
    connect(m_sheet, &QAction::triggered, this, [this] { askWhereToSave(false); });
    connect(m_key, &QAction::triggered, this, [this] { askWhereToSave(true); });
    connect(m_usualOrder, &QAction::triggered, this, [this] {
        m_parts.control.progress().resetOrder();
        m_parts.control.side()->list()->refresh();
    });
    connect(m_forget, &QAction::triggered, &control, &LessonControl::forgetProgress);
    connect(&control, &LessonControl::changed, this, &LessonMenu::showState);
}

void LessonMenu::showState()
{
    const LessonControl &control = m_parts.control;
    const LessonFlow *flow = control.isOpen() ? control.flow() : nullptr;
    m_toggle->setChecked(control.isOpen());
    m_next->setEnabled(flow && flow->step() != LessonStep::running);
    m_previous->setEnabled(flow && flow->canGoBack());
    m_invitation->setVisible(!m_parts.control.progress().hasBegun() && !control.isOpen());
}

void LessonMenu::showNotes()
{
    if (!m_teacher)
        m_teacher = new TeacherWindow(m_parts.control, &m_parts.window);
    m_teacher->open();
}

void LessonMenu::askWhereToSave(bool isKey)
{
    auto *dialog = new QFileDialog(&m_parts.window, isKey ? tr("Save the key") : tr("Save the worksheet"));
    dialog->setObjectName(QStringLiteral("sheetDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Web page (*.html)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile((isKey ? QStringLiteral("key-") : QStringLiteral("worksheet-")) + m_parts.language()
        + QStringLiteral(".pdf"));
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, isKey](const QString &path) { save(isKey, path); });
    dialog->open();
}

LessonRuns LessonMenu::runsOf(const Lesson &lesson) const
{
    std::vector<const RunRecord *> records;
    for (const SessionRun &run : m_parts.session.runs())
        records.push_back(&run.record);
    return runsOfLesson(lesson, records);
}

void LessonMenu::save(bool isKey, const QString &path)
{
    const LessonSheet sheet {m_parts.control.inOrder(), m_parts.language(), isKey,
        [this](const Lesson &lesson) { return runsOf(lesson); }, {}};
    const QString error = saveSheet(sheet, path);
    if (error.isEmpty())
        m_parts.status.showMessage(tr("Saved: %1").arg(path), StatusLine::msInView);
    else
        m_parts.messages.add(MessageArea::Kind::error, [error] { return error; });
}

bool LessonMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_parts.window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void LessonMenu::retranslate()
{
    m_menu->setTitle(tr("&Lessons"));
    m_toggle->setText(tr("&Lessons"));
    m_first->setText(tr("&Begin the first lesson"));
    // The keys are shown and not taken: lists and texts need them.
    m_next->setText(tr("&Next step") + QLatin1Char('\t')
        + QKeySequence(Qt::Key_PageDown).toString(QKeySequence::NativeText));
    m_previous->setText(tr("Step &back") + QLatin1Char('\t')
        + QKeySequence(Qt::Key_PageUp).toString(QKeySequence::NativeText));
    m_notes->setText(tr("&Presenter notes"));
    m_sheet->setText(tr("Save &worksheet…"));
    m_key->setText(tr("Save &key to the worksheet…"));
    m_usualOrder->setText(tr("Usual &order of the lessons"));
    m_forget->setText(tr("&Forget my progress"));
}

} // namespace Gizmoscope
