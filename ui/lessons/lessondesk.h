// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/theme.h"

#include <QObject>
#include <QString>

class QMainWindow;
class QVBoxLayout;

namespace Gizmoscope {

class ExperimentList;
class Language;
class LessonControl;
class MessageArea;
class ModeSwitch;
class PanelDocks;
class Preferences;
class SettingsPanel;
class StatusLine;

/// All about lessons in the window: makes their parts and connects them with those of the window. Main
/// thread; owned by the window.
class LessonDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QMainWindow &window;
        Session &session;
        MessageArea &messages;
        StatusLine &status;
        Preferences &preferences;
        const Language &language;
        ExperimentList &experiments;
        ModeSwitch &mode;
        SettingsPanel &settings;
        QString backend; ///< the embedded one
        QString lessons; ///< a directory of one's own; empty: those that are compiled in
    };

    /// All of `parts` outlive this.
    explicit LessonDesk(Parts parts);

    /// Where lessons are; to be placed before begin().
    [[nodiscard]] QWidget *side() const;
    /// `head`: of the window. Both outlive this.
    void begin(PanelDocks &docks, QVBoxLayout &head);
    void setColours(const Colours &colours);
    [[nodiscard]] LessonControl &control() const { return *m_control; }

private:
    void prepare(const RunSettings &settings, ModeChoice mode);

    Parts m_parts;
    PanelDocks *m_docks = nullptr;
    LessonControl *m_control;
};

} // namespace Gizmoscope
