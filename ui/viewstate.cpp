// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate.h"

#include <utility>

namespace Gizmoscope {

void ViewState::setCursorNs(std::optional<std::int64_t> ns)
{
    if (std::exchange(m_cursorNs, ns) != ns)
        Q_EMIT cursorMoved();
}

void ViewState::setCall(std::uint32_t call)
{
    if (std::exchange(m_call, call) != call)
        Q_EMIT callSelected();
}

void ViewState::clear()
{
    setCursorNs(std::nullopt);
    setCall(0);
}

} // namespace Gizmoscope
