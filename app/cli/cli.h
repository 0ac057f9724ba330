// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Gizmoscope {

/// The context of the translations of what the command line says.
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace Gizmoscope
