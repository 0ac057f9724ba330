// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace Gizmoscope {

/// A piece of Markdown, as high as it is long: what is around it scrolls. Shows text only: no HTML, no
/// picture, no file, no network. Main thread.
class LessonTextView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit LessonTextView(QWidget *parent);

    void showText(const QString &markdown);

protected:
    QVariant loadResource(int type, const QUrl &address) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void fit();

    QString m_markdown;
};

} // namespace Gizmoscope
