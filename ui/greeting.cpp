// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/greeting.h"

#include "ui/mainwindow.h"
#include "ui/messagearea.h"
#include "ui/words/words.h"

namespace Gizmoscope {

void greet(MessageArea &messages, const EmbeddedBackendFacts &backend, const Preferences &preferences)
{
    using Kind = MessageArea::Kind;
    if (!backend.error.isEmpty())
        messages.add(Kind::error, [error = backend.error] { return error; });
    else if (backend.moved)
        messages.add(Kind::notice, [port = backend.port] { return movedSentence(port); });
    if (preferences.isDamaged()) {
        messages.add(Kind::notice, [path = preferences.path()] {
            return MainWindow::tr(
                "The saved settings in %1 were damaged. Gizmoscope starts with its defaults.")
                .arg(path);
        });
    }
}

} // namespace Gizmoscope
