// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embeddedbackend.h"

namespace Gizmoscope {

EmbeddedBackend::EmbeddedBackend(BackendSettings settings)
    : m_backend(settings)
{ }

ListenResult EmbeddedBackend::start(std::uint16_t usualPort)
{
    ListenResult result = m_backend.start({"127.0.0.1", usualPort, {}});
    m_moved = result.error != ListenError::none;
    if (m_moved)
        result = m_backend.start({"127.0.0.1", 0, {}});
    return result;
}

std::string EmbeddedBackend::address() const
{
    return "http://127.0.0.1:" + std::to_string(m_backend.port()) + '/';
}

} // namespace Gizmoscope
