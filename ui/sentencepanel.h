// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QLabel;

namespace Gizmoscope {

/// What is happening, in a sentence or two, from the figures of the run in view. Main thread.
class SentencePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SentencePanel(QWidget *parent = nullptr);

    void show(const SessionRun *run, const RunPair &pair);
    void setStage(Stage stage);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyFont();
    [[nodiscard]] QString sentence() const;

    QLabel *m_text;
    const SessionRun *m_run = nullptr;
    RunPair m_pair;
    Stage m_stage = Stage::ready;
    bool m_isFinal = false;
};

} // namespace Gizmoscope
