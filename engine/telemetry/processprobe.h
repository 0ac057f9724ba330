// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/event.h"

#include <array>
#include <cstdint>
#include <optional>

namespace Gizmoscope {

struct MemoryUse {
    std::uint64_t residentBytes = 0; ///< in real memory now
    std::uint64_t reservedBytes = 0; ///< address space taken, stacks included
};

using ThreadsByRole = std::array<std::uint32_t, threadRoleCount>;

struct DescriptorUse {
    std::uint64_t open = 0;
    std::uint64_t limit = 0; ///< the soft limit
};

/// Asks the operating system about this process. Where a platform does not tell, a value is absent; it is
/// never guessed. Any thread; stateless.
class ProcessProbe final
{
public:
    /// Threads in the process, as the operating system counts them.
    [[nodiscard]] static std::optional<std::uint32_t> threads();
    /// The same, grouped by the names of the threads. Costs some microseconds a thread.
    [[nodiscard]] static std::optional<ThreadsByRole> threadsByRole();
    [[nodiscard]] static std::optional<MemoryUse> memory();
    [[nodiscard]] static std::optional<DescriptorUse> descriptors();
    /// Processor time of this process so far, all threads, in nanoseconds.
    [[nodiscard]] static std::int64_t cpuTimeNs();
};

/// Raises the soft limit of open descriptors to the hard one; returns the limit now in force (0: unknown).
std::uint64_t raiseDescriptorLimit();

/// Has freed memory joined as it is freed. glibc does so now and then for all that was freed since, and where
/// thousands of calls have ended that stops a thread for tens of milliseconds, in the midst of the next run.
/// To be called first thing in main(); does nothing elsewhere.
void joinFreedMemoryAtOnce();

} // namespace Gizmoscope
