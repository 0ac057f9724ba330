// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sliderscale.h"

#include <QSlider>

#include <vector>

namespace Gizmoscope {

/// A slider that speaks in values of its scale and has ticks where the scale names them, with their numbers
/// where these have room. Main thread.
class ScaleSlider final : public QSlider
{
    Q_OBJECT

public:
    explicit ScaleSlider(SliderScale scale, QWidget *parent = nullptr);

    /// Moves the handle without a signal.
    void showValue(int value);

    struct TickNumber {
        QRect place;
        QString text;
    };
    [[nodiscard]] std::vector<TickNumber> tickNumbers() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The user moved the handle to this value.
    void valueChosen(int value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void initStyleOption(QStyleOptionSlider *option) const override;

private:
    [[nodiscard]] int tickX(int value) const;
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] int numbersHeight() const;

    SliderScale m_scale;
};

} // namespace Gizmoscope
