// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Gizmoscope::HelpPages {

// The pages of the help, as they are compiled in: Markdown, one file for each page and language. Any thread.

/// Their names, in the order in which they are to be read; the first one is where to begin.
[[nodiscard]] const QStringList &names();
/// The Markdown of a page, without the comment at its head. Empty where there is no such page.
[[nodiscard]] QString text(const QString &language, const QString &name);
/// What the page is called in that language: its first heading.
[[nodiscard]] QString title(const QString &language, const QString &name);

} // namespace Gizmoscope::HelpPages
