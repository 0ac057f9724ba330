// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessionrun.h"
#include "ui/theme.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace Gizmoscope {

class CompareTableModel;

/// Two runs in figures, in a window of its own that stays while one goes on. Keeps a copy of what it shows.
/// Main thread; owned by the main window.
class CompareWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit CompareWindow(QWidget *parent);

    void compare(const SessionRun &earlier, const SessionRun &later);
    void setColours(const Colours &colours);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    struct Side {
        int number = 0;
        RunSettings settings;
    };
    void retranslate();
    void fit();
    [[nodiscard]] static QString nameOf(const Side &side);

    Side m_earlier;
    Side m_later;
    QLabel *m_runs;
    QLabel *m_settings;
    QTableView *m_table;
    CompareTableModel *m_model;
};

} // namespace Gizmoscope
