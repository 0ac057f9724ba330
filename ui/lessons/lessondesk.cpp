// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessondesk.h"

#include "ui/experimentlist.h"
#include "ui/lessons/lessoncontrol.h"
#include "ui/lessons/lessonmenu.h"
#include "ui/modeswitch.h"
#include "ui/paneldocks.h"
#include "ui/preferences.h"
#include "ui/settings/settingspanel.h"
#include "ui/words/language.h"

#include <QMainWindow>

namespace Gizmoscope {

LessonDesk::LessonDesk(Parts parts)
    : QObject(&parts.window)
    , m_parts(std::move(parts))
    , m_control(new LessonControl({m_parts.window, m_parts.session, m_parts.messages,
          m_parts.preferences.store(), m_parts.lessons, [this] { return m_parts.language.code(); },
          [this](const RunSettings &settings, ModeChoice mode) { prepare(settings, mode); },
          [this] {
              const std::string own = m_parts.settings.settings().backend;
              return own.empty() ? m_parts.backend.toStdString() : own;
          },
          [this](const std::vector<std::string> &look) { m_docks->showLesson(look); },
          [this] { m_docks->endLesson(); }}))
{ }

QWidget *LessonDesk::side() const { return m_control->side(); }

void LessonDesk::begin(PanelDocks &docks, QVBoxLayout &head)
{
    m_docks = &docks;
    new LessonMenu({m_parts.window, head, *m_control, m_parts.session, m_parts.messages, m_parts.status,
        [this] { return m_parts.language.code(); }});
}

void LessonDesk::setColours(const Colours &colours) { m_control->side()->setColours(colours); }

// The controls of the window say what will be run, for whoever closes the lesson.
void LessonDesk::prepare(const RunSettings &settings, ModeChoice mode)
{
    m_parts.experiments.choose(settings.experiment);
    m_parts.mode.setMode(mode);
    m_parts.settings.showSettings(settings);
}

} // namespace Gizmoscope
