// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/lessonsheet.h"

#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;
class QVBoxLayout;

namespace Gizmoscope {

class LessonControl;
class LessonInvitation;
class MessageArea;
class Session;
class StatusLine;
class TeacherWindow;

/// The menu of lessons, the invitation to the first, and what is for the teacher: notes, worksheet and key.
/// Main thread; owned by the window.
class LessonMenu final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QMainWindow &window;
        QVBoxLayout &head; ///< of the window: the invitation stands at its top
        LessonControl &control;
        const Session &session;
        MessageArea &messages;
        StatusLine &status;
        std::function<QString()> language;
    };

    /// All of `parts` outlive this.
    explicit LessonMenu(Parts parts);

    /// Writes it and says how that went.
    void save(bool isKey, const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *make(const char *name);
    void fill();
    void invite();
    void connectActions();
    void showState();
    void showNotes();
    void askWhereToSave(bool isKey);
    [[nodiscard]] LessonRuns runsOf(const Lesson &lesson) const;
    void retranslate();

    Parts m_parts;
    QMenu *m_menu;
    QAction *m_toggle;
    QAction *m_first;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_notes;
    QAction *m_sheet;
    QAction *m_key;
    QAction *m_usualOrder;
    QAction *m_forget;
    LessonInvitation *m_invitation;
    TeacherWindow *m_teacher = nullptr; // made when it is first asked for
};

} // namespace Gizmoscope
