// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/registry.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace Gizmoscope {

/// The experiments to choose from, and what the chosen one shows. Main thread.
class ExperimentList final : public QWidget
{
    Q_OBJECT

public:
    explicit ExperimentList(QWidget *parent = nullptr);

    [[nodiscard]] const Experiment &chosen() const;
    /// Nothing happens where there is none of that name.
    void choose(std::string_view name);

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showSummary();
    void keepChosenInView();

    QListWidget *m_list;
    QLabel *m_summary;
};

} // namespace Gizmoscope
