// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Gizmoscope {

class HelpBrowser;

/// Looks for words on the page in view: as they are typed, and on with Enter or F3, back with Shift. Main
/// thread; owned by the help window.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(HelpBrowser *browser, QWidget *parent = nullptr);

    /// Comes into view, ready to be typed into.
    void begin();
    void findAgain(bool backward);
    /// Goes out of view; the page has the keys again.
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void findFromHere();
    void tell(bool found);
    void retranslate();

    HelpBrowser *m_browser;
    QLabel *m_label;
    QLineEdit *m_words;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_result;
    bool m_isMissing = false; // what is looked for is not on the page
};

} // namespace Gizmoscope
