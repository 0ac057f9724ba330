// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Gizmoscope {

/// What somebody sees who is here for the first time: one button to begin. Main thread; owned by the window.
class LessonInvitation final : public QFrame
{
    Q_OBJECT

public:
    explicit LessonInvitation(QWidget *parent);

Q_SIGNALS:
    void accepted();
    void declined();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QPushButton *m_begin;
    QPushButton *m_decline;
};

} // namespace Gizmoscope
