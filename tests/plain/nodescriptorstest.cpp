// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "descriptorlimit.h"
#include "echoserver.h"
#include "rawclient.h"
#include "telemetry/processprobe.h"

#include <boost/asio/io_context.hpp>

#include <vector>

#if defined(__linux__)
#include <unistd.h>

using namespace Gizmoscope;
using namespace Gizmoscope::Test;

namespace {

/// Takes all descriptors that are left.
class AllDescriptors final
{
public:
    AllDescriptors()
    {
        for (int file = ::dup(STDERR_FILENO); file >= 0; file = ::dup(STDERR_FILENO))
            m_files.push_back(file);
    }
    ~AllDescriptors()
    {
        for (const int file : m_files)
            ::close(file);
    }
    AllDescriptors(const AllDescriptors &) = delete;
    AllDescriptors &operator=(const AllDescriptors &) = delete;

private:
    std::vector<int> m_files;
};

} // namespace

BOOST_AUTO_TEST_CASE(without_descriptors_nothing_is_guessed)
{
    const int lowestFree = ::dup(STDERR_FILENO);
    ::close(lowestFree);
    {
        // Room for the list of threads, but for none of their names.
        const DescriptorLimit one(static_cast<rlim_t>(lowestFree) + 1);
        BOOST_TEST(!ProcessProbe::threadsByRole().has_value());
    }
    BOOST_TEST(ProcessProbe::threadsByRole().has_value());
}

BOOST_AUTO_TEST_CASE(without_descriptors_the_server_waits_at_rest)
{
    const DescriptorLimit few(100);
    EchoServer server;
    boost::asio::io_context context;
    boost::asio::ip::tcp::socket early(context, boost::asio::ip::tcp::v4()); // while there are any
    {
        const AllDescriptors all;
        early.connect({boost::asio::ip::address_v4::loopback(), server.port()});
        const std::uint64_t accepted = server->accepted();
        const std::int64_t busyBefore = ProcessProbe::cpuTimeNs();
        BOOST_TEST(!waitUntil([&] { return server->accepted() > accepted; }, 500ms));
        // Half a second of trying in vain without a pause would take half a second of the processor.
        BOOST_TEST(ProcessProbe::cpuTimeNs() - busyBefore < 400'000'000);
    }
    BOOST_TEST(server.answers());
}

#endif
