// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claimsmodel.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QTableView;
class QToolBar;

namespace Gizmoscope {

/// The claims and what came of them, in a window of its own that stays open beside the main window. Shows and
/// asks; whoever owns it does. Main thread; owned by the main window.
class ClaimsWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives this.
    explicit ClaimsWindow(ClaimsModel &model, QWidget *parent = nullptr);

    enum class Can : std::uint8_t { check, stop, nothing };
    /// What is possible now, and a sentence about how things stand.
    void setState(Can can, const QString &sentence);
    void bringUp();

    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void checkWanted(const std::vector<const Gizmoscope::Claim *> &claims);
    void stopWanted();
    void saveWanted();
    /// The words are to be in another language.
    void translated();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *make(const char *name, const QList<QKeySequence> &keys);
    void makeActions();
    void makeTable();
    void fitColumns();
    void offer();
    [[nodiscard]] std::vector<const Claim *> selected() const;
    void retranslate();

    ClaimsModel &m_model;
    QToolBar *m_bar;
    QLabel *m_sentence;
    QTableView *m_table;
    QLabel *m_kinds;
    QAction *m_checkAll = nullptr;
    QAction *m_checkSelected = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_save = nullptr;
    QAction *m_close = nullptr;
    QTimer m_fit; // rows, after what is in them or their width has changed
    Can m_can = Can::nothing;
};

} // namespace Gizmoscope
