// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace Gizmoscope {

/// Shows the pages of the help and nothing else: no file, no network. Links to other pages are followed,
/// those to the web are handed to the system when they are clicked. Its addresses name no language, so that
/// the way back stays open when another one is chosen. Main thread; owned by the help window.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// Shows the page in view in that language.
    void setLanguage(const QString &code);
    [[nodiscard]] QString language() const { return m_language; }

    void showPage(const QString &name);
    /// The name of the page in view; empty before the first.
    [[nodiscard]] QString page() const { return pageAt(source()); }
    [[nodiscard]] static QString pageAt(const QUrl &address);

    /// The next place, from the end round to the beginning. False where there is none.
    bool findNext(const QString &words, bool backward = false);

protected:
    QVariant loadResource(int type, const QUrl &address) override;

private:
    void dress();

    QString m_language;
};

} // namespace Gizmoscope
