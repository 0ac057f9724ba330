// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claimsmodel.h"
#include "ui/claims/claimspage.h"

#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace Gizmoscope {

class ClaimsWindow;
class Language;
class Session;
class Theme;
class WindowActions;

/// Checks the claims from the window, beside the session and never at the same time as one of its runs, and
/// saves what came of it. Main thread; owned by the main window.
class ClaimsControl final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        const WindowActions &actions;
        const Language &language;
        const Theme &theme;
    };

    /// All of `parts` outlive this.
    ClaimsControl(Parts parts, QWidget *mainWindow);
    /// Waits until what was to be saved is saved, and what is under way has ended.
    ~ClaimsControl() override;

    /// Brings the window with the claims to the front.
    void open();
    /// By the ending of the name: .pdf or HTML. On a thread of its own; afterwards the window says how it
    /// went.
    void save(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWindow();
    void check(const std::vector<const Claim *> &claims);
    void onConcluded();
    void onFinished();
    void tell();
    void tellOnce(const std::function<QString()> &words);
    void askWhereToSave();
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString summary() const;

    Parts m_parts;
    QWidget *m_mainWindow;
    ClaimsModel m_model;
    ClaimsChecker m_checker;
    QPointer<ClaimsWindow> m_window; // made when it is first asked for
    std::function<QString()> m_news; // what was saved or could not be, until something else happens
    bool m_wasStopped = false;
    QThreadPool m_files;
};

} // namespace Gizmoscope
