// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/markfigures.h"
#include "ui/pictures.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <array>
#include <string>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;

namespace Gizmoscope {

class Panels;

/// Where the panels are: docks that can be moved, closed, and brought back as they were at first; one of them
/// in the whole window, or the few of the presenter. In a window that is small for its letters more of them
/// share a place, as tabs; so long as nobody has moved them, this follows the window. Main thread; owned by
/// the window.
class PanelDocks final : public QObject
{
    Q_OBJECT

public:
    /// What stands at the side; the lessons only while they are open.
    struct Sides {
        QWidget *experiments;
        QWidget *settings;
        QWidget *lessons;
    };
    PanelDocks(QMainWindow *window, const Sides &sides, const Panels &panels);

    void retranslate();
    /// As at the first start.
    void reset();
    /// Experiments and settings as wide as they need to be, after letters have changed their size.
    void fitSide();
    /// The layout now, for restore() at another start; of a program that shows one panel only, the one
    /// before.
    [[nodiscard]] QByteArray save() const;
    /// False, and the layout stays as it is, when it cannot be read.
    bool restore(const QByteArray &layout);

    /// Shows the panel with the focus alone, or all again.
    void toggleWhole(const QWidget *focus);
    /// Timeline and threads only, and all again.
    void setPresenting(bool presenting);
    /// The lessons and the panels of those words (lookWords()) that there are, and all again.
    void showLesson(const std::vector<std::string> &look);
    void endLesson();
    [[nodiscard]] bool isPresenting() const { return m_presenting; }

    /// Brings it to the front, unless few panels are shown.
    void showPool();

    /// Of the panel with the focus; of the timeline where none has it.
    [[nodiscard]] Picture pictureOf(const QWidget *focus) const;
    /// The page of the help about the panel with the focus.
    [[nodiscard]] QString helpPage(const QWidget *focus) const;

    /// To show and hide each panel.
    [[nodiscard]] QList<QAction *> actions() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Room { ample, little };
    enum Place {
        experiment,
        settings,
        history,
        timeline,
        calls,
        elapsed,
        latency,
        answers,
        threads,
        cancellations,
        callsInFlight,
        memory,
        code,
        sentence,
        pool,
        order,
        lessons,
        places
    };
    [[nodiscard]] Place placeOf(const QWidget *focus) const;
    QDockWidget *dock(Place place, const char *name, QWidget *panel);
    void place(Room room);
    void placeSide();
    void placeAmply();
    void placeTightly();
    void size(Room room);
    [[nodiscard]] Room room() const;
    void fitRoom();
    void arrange(Room room);
    void raiseFronts();
    static void showWholeNames(QObject *child);
    /// Which panels are where and share a place with which, whatever their sizes; the same for two layouts
    /// that differ in nothing else.
    [[nodiscard]] QStringList shape() const;
    void showOnly(const QList<QDockWidget *> &docks);
    void showFew();
    void showAll();
    void bringOrderUp(MarkTopic topic);

    QMainWindow *m_window;
    std::array<QDockWidget *, places> m_docks {};
    std::array<QByteArray, 2> m_first; // the layout of the first start, by room
    std::array<QStringList, 2> m_shapes; // of these
    QTimer m_fit;
    QByteArray m_before; // while few panels are shown: the layout with all
    QPointer<QDockWidget> m_behindOrder; // that was seen before the panel about order was brought up
    QList<QDockWidget *> m_lesson; // while one is open
    bool m_presenting = false;
    bool m_isWhole = false; // one panel has the room of the lesson
};

} // namespace Gizmoscope
