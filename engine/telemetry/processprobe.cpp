// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/processprobe.h"

#include "telemetry/threadname.h"

#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>

#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#include <unistd.h>
#endif
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace Gizmoscope {

#if defined(__linux__)

std::optional<std::uint32_t> ProcessProbe::threads()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    std::uint32_t count = 0;
    while (status >> word) {
        if (word == "Threads:" && status >> count)
            return count;
    }
    return std::nullopt;
}

std::optional<ThreadsByRole> ProcessProbe::threadsByRole()
{
    ThreadsByRole roles {};
    std::error_code error;
    const std::string self = std::to_string(::getpid());
    for (auto task = std::filesystem::directory_iterator("/proc/self/task", error);
         task != std::filesystem::directory_iterator(); task.increment(error)) {
        const std::filesystem::path file = task->path() / "comm";
        std::ifstream comm(file);
        std::string name;
        if (!std::getline(comm, name)) {
            std::error_code ignored;
            if (!comm.is_open() && std::filesystem::exists(file, ignored))
                return std::nullopt; // no descriptor left: fewer than there are would be a lie
            continue; // it ended while we looked
        }
        // The first thread carries the program's name.
        const ThreadRole role = task->path().filename() == self ? ThreadRole::main : roleOfThreadName(name);
        ++roles[static_cast<std::size_t>(role)];
    }
    if (error)
        return std::nullopt;
    return roles;
}

std::optional<MemoryUse> ProcessProbe::memory()
{
    std::ifstream statm("/proc/self/statm");
    std::uint64_t size = 0;
    std::uint64_t resident = 0;
    if (!(statm >> size >> resident))
        return std::nullopt;
    const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    return MemoryUse {resident * page, size * page};
}

#else

std::optional<std::uint32_t> ProcessProbe::threads() { return std::nullopt; }
std::optional<ThreadsByRole> ProcessProbe::threadsByRole() { return std::nullopt; }
std::optional<MemoryUse> ProcessProbe::memory() { return std::nullopt; }

#endif

std::optional<DescriptorUse> ProcessProbe::descriptors()
{
#if defined(__linux__)
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return std::nullopt;
    std::error_code error;
    std::uint64_t open = 0;
    for (auto it = std::filesystem::directory_iterator("/proc/self/fd", error);
         it != std::filesystem::directory_iterator(); it.increment(error)) {
        ++open;
    }
    if (error)
        return std::nullopt;
    return DescriptorUse {open - 1, limit.rlim_cur}; // one was open to look
#else
    return std::nullopt;
#endif
}

std::int64_t ProcessProbe::cpuTimeNs()
{
#if defined(__unix__) || defined(__APPLE__)
    timespec time {};
    if (::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0)
        return std::int64_t {time.tv_sec} * 1'000'000'000 + time.tv_nsec;
#endif
    return static_cast<std::int64_t>(std::clock()) * (1'000'000'000 / CLOCKS_PER_SEC);
}

std::uint64_t raiseDescriptorLimit()
{
#if defined(__unix__) || defined(__APPLE__)
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    const rlimit raised {limit.rlim_max, limit.rlim_max};
    if (::setrlimit(RLIMIT_NOFILE, &raised) == 0)
        return raised.rlim_cur;
    return limit.rlim_cur;
#else
    return 0;
#endif
}

void joinFreedMemoryAtOnce()
{
#if defined(__GLIBC__)
    ::mallopt(M_MXFAST, 0);
#endif
}

} // namespace Gizmoscope
