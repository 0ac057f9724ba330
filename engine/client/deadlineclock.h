// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/requestscope.h"

#include <QTimer>

#include <map>
#include <memory>

namespace Gizmoscope {

/// Stops requests at their deadlines, all of them with one timer. I/O thread only.
class DeadlineClock final : public QObject
{
    Q_OBJECT

public:
    explicit DeadlineClock(QObject *parent = nullptr);

    /// Watches over the deadline of `scope` for as long as it lives; a second call changes nothing.
    void watch(const std::shared_ptr<RequestScope> &scope);

private:
    void ring();
    void arm();

    std::multimap<RequestScope::Clock::time_point, std::weak_ptr<RequestScope>> m_due;
    QTimer m_timer;
};

} // namespace Gizmoscope
