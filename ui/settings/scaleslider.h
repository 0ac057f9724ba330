// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sliderscale.h"

#include <QSlider>

namespace Gizmoscope {

/// A slider that speaks in values of its scale and has ticks where the scale names them. Main thread.
class ScaleSlider final : public QSlider
{
    Q_OBJECT

public:
    explicit ScaleSlider(SliderScale scale, QWidget *parent = nullptr);

    /// Moves the handle without a signal.
    void showValue(int value);

Q_SIGNALS:
    /// The user moved the handle to this value.
    void valueChosen(int value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int tickX(int value) const;

    SliderScale m_scale;
};

} // namespace Gizmoscope
