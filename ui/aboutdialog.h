// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace Gizmoscope {

/// Version, licence, and what the program is made with: of each part the version and the licence, with links
/// that the system opens when they are clicked. Deletes itself when closed. Main thread.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString partsTable() const;

    QLabel *m_text;
    QLabel *m_parts;
};

} // namespace Gizmoscope
