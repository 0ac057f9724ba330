// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/words/lessonwords.h"

#include <QAbstractSlider>

#include <optional>
#include <vector>

namespace Gizmoscope {

/// A line on which a number is guessed: with the marks of what many people think, and after the run with the
/// figure that it was. Nothing is guessed until somebody does. Mouse and arrow keys. Main thread.
class GuessScale final : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit GuessScale(QWidget *parent);

    /// `marks`: where the answers of the file stand; they are lettered A, B, C.
    void setLine(const GuessLine &line, const std::vector<double> &marks, const FigureScale &scale);
    void setGuess(std::optional<double> guess);
    /// The figure of the run; off the line it is shown at its end.
    void setTruth(std::optional<double> truth);
    void setColours(const Colours &colours);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where a value is, in pixels from the left.
    [[nodiscard]] qreal xOf(double value) const;

Q_SIGNALS:
    void guessed(double value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] double valueAt(int step) const { return m_line.from + step * m_line.step; }
    [[nodiscard]] int stepOf(double value) const;
    void guessAt(qreal x);
    void guessStep(int step);
    void paintAxis(QPainter &painter, qreal y) const;
    void paintMarks(QPainter &painter, qreal y) const;
    void paintTruth(QPainter &painter, qreal y) const;
    [[nodiscard]] qreal margin() const;

    GuessLine m_line {0, 1, 1};
    std::vector<double> m_marks;
    FigureScale m_scale;
    std::optional<double> m_guess;
    std::optional<double> m_truth;
    Colours m_colours = Colours::light();
};

} // namespace Gizmoscope
