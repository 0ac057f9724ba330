// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/exports.h"

#include <QMenu>

namespace Gizmoscope {

/// The menu of the forms in which a run can be handed to other programs. Asks where to write the one that was
/// chosen, and never waits for the answer; who owns it writes. Main thread; owned by the window.
class RunExports final : public QMenu
{
    Q_OBJECT

public:
    explicit RunExports(QWidget *window);

Q_SIGNALS:
    void chosen(const QString &path, const Gizmoscope::ExportChoice &choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Form {
        QAction *action = nullptr;
        ExportChoice choice;
    };

    void add(const char *name, const ExportChoice &choice);
    void ask(const Form &form);
    void retranslate();

    QWidget *m_window;
    std::vector<Form> m_forms;
};

} // namespace Gizmoscope
