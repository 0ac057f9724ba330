// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/gizmoservice.h"

namespace Gizmoscope {

/// Uses the processor for `time` of the calling thread's own, as a calculation would: others that use it at the
/// same moment make it take longer, and nothing but its end ends it.
void useProcessor(std::chrono::milliseconds time);

/// Hands a calculation to another pool thread and gives this one back until it is done.
class ProcessorWork final
{
public:
    ProcessorWork(GizmoService &service, std::chrono::milliseconds time)
        : m_service(service)
        , m_time(time)
    { }

    [[nodiscard]] bool await_ready() const { return m_time.count() == 0; }
    void await_suspend(std::coroutine_handle<> request,
        const std::source_location where = std::source_location::current());
    void await_resume() const { }

private:
    GizmoService &m_service;
    std::chrono::milliseconds m_time;
};

} // namespace Gizmoscope
