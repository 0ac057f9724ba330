// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lessonflow.h"
#include "ui/lessons/lessonprogress.h"
#include "ui/lessons/lessonside.h"
#include "ui/session.h"
#include "ui/words/lessonlibrary.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Gizmoscope {

class LessonKeys;
class MessageArea;

/// Leads through lessons: opens them, starts their runs, hears how these end, and shows it on the side. Main
/// thread; owned by the window.
class LessonControl final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QWidget &window;
        Session &session;
        MessageArea &messages;
        QSettings &store;
        QString lessons; ///< a directory of one's own; empty: those that are compiled in
        std::function<QString()> language;
        /// Shows in the window what is to be run: experiment, mode and settings.
        std::function<void(const RunSettings &, ModeChoice)> prepare;
        std::function<std::string()> backend; ///< the address that the window would call
        /// The panels to look at, by their words, beside the lesson; none: only the list.
        std::function<void(const std::vector<std::string> &)> look;
        std::function<void()> lookAtAll; ///< the lesson is closed
    };

    /// All of `parts` outlive this. Makes the side; whoever places it takes it over.
    explicit LessonControl(Parts parts);
    ~LessonControl() override;

    [[nodiscard]] LessonSide *side() const { return m_side; }
    [[nodiscard]] LessonProgress &progress() { return m_progress; }
    [[nodiscard]] const std::vector<Lesson> &lessons() const;
    /// Those in the order of this person.
    [[nodiscard]] std::vector<Lesson> inOrder() const;
    /// nullptr while none is open.
    [[nodiscard]] const LessonFlow *flow() const { return m_flow ? &*m_flow : nullptr; }
    [[nodiscard]] LessonScene scene() const;
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// The side comes into view, with the lesson that was open or the list; or goes.
    void setOpen(bool open);
    void beginFirst();
    void open(const QString &name);
    void showList();
    /// As the buttons do; a key does not cancel a run.
    void goOn(bool mayCancel);
    void goBack();
    [[nodiscard]] LessonKeys *keys() const { return m_keys; }
    /// Progress is forgotten.
    void forgetProgress();

Q_SIGNALS:
    /// Another step, lesson or language; or it was closed.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSide();
    void connectSession();
    void update();
    void relabel();
    void run();
    void followUp(std::size_t place);
    void restoreSettings();
    void changeSettings();
    void onStarted(int number);
    void onFinished();
    void onRemoved(int number);
    void conclude(LessonStop stop);
    [[nodiscard]] LessonStop stopOfRuns() const;
    [[nodiscard]] ModeChoice mode() const;
    [[nodiscard]] RunSettings lessonSettings() const;
    [[nodiscard]] LessonFill fill() const;
    [[nodiscard]] QString stateText() const;
    void keepKeys();

    Parts m_parts;
    LessonLibrary m_library;
    LessonProgress m_progress;
    LessonSide *m_side;
    LessonKeys *m_keys;
    std::optional<LessonFlow> m_flow;
    RunSettings m_settings; // of the lesson, with what was moved on its card
    std::optional<LessonFigures> m_figures; // of the runs that answered
    LessonOutcome m_outcome;
    std::vector<int> m_answered; // these runs, by number
    std::vector<int> m_running; // those that go on, or the last ones
    bool m_isCollecting = false; // runs of ours have begun and not ended
    bool m_isOwnRun = false; // of a “what if”
    bool m_isOpen = false;
    QTimer m_frame;
};

} // namespace Gizmoscope
