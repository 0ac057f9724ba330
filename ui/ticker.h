// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runsettings.h"

#include <QLabel>
#include <QTimer>

namespace Gizmoscope {

/// The last thing that was done, large, for those who missed the hand: "Delay 500 → 800 ms". Main thread.
class Ticker final : public QLabel
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds stays {8};

    explicit Ticker(QWidget *parent = nullptr);

    /// Whether it shows what it tells; with nothing to tell it takes no room either way.
    void setOn(bool on);
    void tell(const QString &text);
    /// Tells what differs from the settings that it was last given.
    void follow(const RunSettings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFont();
    void showText();

    bool m_isOn = false;
    RunSettings m_settings;
    QTimer m_end;
};

} // namespace Gizmoscope
