// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#if defined(__unix__)

#include <sys/resource.h>

#include <stdexcept>

namespace Gizmoscope::Test {

/// The soft limit of descriptors, for as long as this lives.
class DescriptorLimit final
{
public:
    explicit DescriptorLimit(rlim_t most)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit lowered {most, m_before.rlim_max};
        if (::setrlimit(RLIMIT_NOFILE, &lowered) != 0)
            throw std::runtime_error("the limit of descriptors cannot be set");
    }
    ~DescriptorLimit() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    DescriptorLimit(const DescriptorLimit &) = delete;
    DescriptorLimit &operator=(const DescriptorLimit &) = delete;

private:
    rlimit m_before {};
};

} // namespace Gizmoscope::Test

#endif
