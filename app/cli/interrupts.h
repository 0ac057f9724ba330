// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace Gizmoscope {

/// Turns Ctrl+C and a request to terminate into a signal of Qt's. A second Ctrl+C ends the program at once.
/// One for the program; main thread.
class Interrupts final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

    /// 130 for Ctrl+C, 143 for a request to terminate: 128 and the number of the signal.
    [[nodiscard]] int exitStatus() const;
    [[nodiscard]] bool happened() const;

Q_SIGNALS:
    void interrupted();

private:
    void look();

    QTimer m_timer;
    bool m_told = false;
};

} // namespace Gizmoscope
