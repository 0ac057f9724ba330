// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupts.h"

#include <csignal>

namespace Gizmoscope {

namespace {

constexpr int lookEveryMs = 40;

// All that a signal handler may touch on every platform, hence the one global.
volatile std::sig_atomic_t caught = 0;

extern "C" void onSignal(int number)
{
    caught = number;
    std::signal(number, SIG_DFL);
}

} // namespace

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    caught = 0;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    connect(&m_timer, &QTimer::timeout, this, &Interrupts::look);
    m_timer.start(lookEveryMs);
}

Interrupts::~Interrupts()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interrupts::happened() const { return caught != 0; }

int Interrupts::exitStatus() const { return 128 + caught; }

void Interrupts::look()
{
    if (caught == 0 || m_told)
        return;
    m_told = true;
    Q_EMIT interrupted();
}

} // namespace Gizmoscope
