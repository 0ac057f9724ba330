// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/action.h"

#include <algorithm>

namespace Gizmoscope {

Outcome Page::outcome() const
{
    Outcome worst = Outcome::ok;
    const auto add = [&worst](const auto &answer) {
        if (answer)
            worst = std::max(worst, answer->call.outcome);
    };
    add(products);
    add(widgets);
    add(gizmos);
    return worst;
}

} // namespace Gizmoscope
