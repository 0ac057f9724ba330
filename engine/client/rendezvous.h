// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <coroutine>

namespace Gizmoscope {

/// Where the end of a call and the coroutine that waits for it meet, whichever comes first. One coroutine
/// waits at most. Any thread; neither function blocks.
class Rendezvous
{
public:
    /// Leaves the coroutine to end(). False when the call has ended before: the coroutine is still the
    /// caller's.
    [[nodiscard]] bool wait(std::coroutine_handle<> request) noexcept
    {
        void *nobody = nullptr;
        return m_waiting.compare_exchange_strong(nobody, request.address(), std::memory_order_acq_rel);
    }

    /// The coroutine that waits, now the caller's to continue; none if nobody waits yet. Once.
    [[nodiscard]] std::coroutine_handle<> end() noexcept
    {
        // No coroutine has the address of this object: it says that the call has ended.
        return std::coroutine_handle<>::from_address(m_waiting.exchange(this, std::memory_order_acq_rel));
    }

private:
    std::atomic<void *> m_waiting {nullptr};
};

} // namespace Gizmoscope
