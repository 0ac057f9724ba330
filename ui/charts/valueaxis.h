// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/roundaxis.h"

#include <QString>

class QValueAxis;

namespace Gizmoscope {

/// Gives the axis its marks and its title; without room for a title it has the unit at each figure, and
/// `unit` is not empty. Changes nothing that is so already: Qt Charts would lay all out anew. Main thread.
void applyAxis(QValueAxis *axis, const RoundAxis &round, const QString &title, const QString &unit = {});

} // namespace Gizmoscope
