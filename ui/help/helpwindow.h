// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QListWidget;
class QSplitter;
class QToolBar;

namespace Gizmoscope {

class FindBar;
class HelpBrowser;
class Language;

/// The help, in a window of its own that stays open beside the main window: contents on the left, a page on
/// the right. Needs no network. Follows the language, the colours and the font of the program at once.
/// Whoever makes it adds the actions that scale the program (addAction), so that their keys work here, too.
/// Main thread; owned by the window that opens it.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `language` outlives this.
    explicit HelpWindow(const Language &language, QWidget *parent = nullptr);

    /// Shows a page by its name (HelpPages::names()) and brings the window to the front. An unknown name
    /// means the page that is in view.
    void showPage(const QString &name);
    [[nodiscard]] QString page() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void place();
    QAction *make(const char *name, const QList<QKeySequence> &keys);
    void fillContents();
    void onPage();
    void escape();
    void fitContents();
    void retranslate();

    const Language &m_language;
    QToolBar *m_bar;
    QSplitter *m_split;
    QListWidget *m_contents;
    HelpBrowser *m_browser;
    FindBar *m_find;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_findAction = nullptr;
    QAction *m_close = nullptr;
};

} // namespace Gizmoscope
