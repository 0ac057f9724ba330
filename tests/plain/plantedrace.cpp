// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <thread>

// Wrong on purpose: two threads count in one variable without a lock. The thread sanitizer must say so.
int main()
{
    int counter = 0;
    const auto count = [&counter] {
        for (int i = 0; i < 10'000; ++i)
            ++counter;
    };
    std::thread one(count);
    std::thread two(count);
    one.join();
    two.join();
    std::cout << "counted to " << counter << '\n';
    return 0;
}
