// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/threadname.h"

#include <functional>
#include <thread>

#if defined(__linux__)
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif
#if defined(__linux__) || defined(__APPLE__)
#include <pthread.h>
#endif

namespace Gizmoscope {

void nameThisThread(ThreadRole role, unsigned number)
{
    std::string name(toWord(role));
    if (number > 0)
        name += '-' + std::to_string(number);
#if defined(__linux__)
    pthread_setname_np(pthread_self(), name.substr(0, 15).c_str());
#elif defined(__APPLE__)
    pthread_setname_np(name.c_str());
#endif
}

void letOthersGoFirst()
{
#if defined(__linux__)
    constexpr int niceness = 5; // a third of the weight of a thread with none
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(thisThreadId()), niceness);
#endif
}

ThreadRole roleOfThreadName(std::string_view name)
{
    // Qt names the network thread of a QNetworkAccessManager itself.
    if (name.starts_with("QNetworkAccessM"))
        return ThreadRole::network;
    if (name.starts_with("pool-"))
        return ThreadRole::pool;
    if (name.starts_with("backend"))
        return ThreadRole::backend;
    for (const ThreadRole role :
        {ThreadRole::main, ThreadRole::io, ThreadRole::webapp, ThreadRole::telemetry}) {
        if (name == toWord(role))
            return role;
    }
    return ThreadRole::other;
}

std::uint64_t thisThreadId()
{
#if defined(__linux__)
    static thread_local const auto id = static_cast<std::uint64_t>(::syscall(SYS_gettid));
    return id;
#elif defined(__APPLE__)
    std::uint64_t id = 0;
    pthread_threadid_np(nullptr, &id);
    return id;
#else
    return std::hash<std::thread::id> {}(std::this_thread::get_id());
#endif
}

} // namespace Gizmoscope
