// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QLabel;

namespace Gizmoscope {

/// A button that is chosen or ticked, with a text beside it that may take several lines, as the button's own
/// cannot. A click on the text is one on the button. Main thread.
class AnswerRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { choice, tick };
    AnswerRow(Kind kind, const QString &name, QWidget *parent);

    void setText(const QString &text);
    [[nodiscard]] QAbstractButton *button() const { return m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QAbstractButton *m_button;
    QLabel *m_text;
};

} // namespace Gizmoscope
