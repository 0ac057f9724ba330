// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>

class QTextDocument;

namespace Gizmoscope {

/// What Markdown leaves open: room around the text, tables with thin lines, links that are not told by their
/// colour alone. `room`: in cells; `margin`: around the page. Main thread.
void dressPage(QTextDocument &document, const QBrush &line, qreal room, qreal margin);

} // namespace Gizmoscope
