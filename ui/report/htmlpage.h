// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QPageLayout>
#include <QString>
#include <QStringList>

namespace Gizmoscope {

/// A page for paper and for the browser, whole by itself: no picture, script or style from elsewhere. In
/// light colours. All texts are plain and are escaped here, but for add(). A value; main thread, as all that
/// paints text.
class HtmlPage final
{
public:
    /// `language` as the code of the words, such as zh_CN.
    HtmlPage(QString title, const QString &language);

    void heading(const QString &text);
    void paragraph(const QString &text);
    void list(const QStringList &lines);
    /// The first cell of each row is its head.
    void table(const QStringList &heads, const QList<QStringList> &rows);
    /// `wide`: device-independent pixels on the page.
    void picture(const QImage &image, const QString &text, int wide);
    /// HTML that is ready.
    void add(const QString &html) { m_body += html; }

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] QString html() const;
    /// On pages of A4.
    [[nodiscard]] QByteArray pdf(QPageLayout::Orientation orientation = QPageLayout::Portrait) const;

private:
    [[nodiscard]] QString style() const;

    QString m_title;
    QString m_language;
    QString m_body;
};

/// A picture that is part of a page: `data:image/png;base64,…`.
[[nodiscard]] QString pictureAddress(const QImage &image);

enum class PageKind { html, pdf };
/// By the ending of the name, in any case; html where it is none of these.
[[nodiscard]] PageKind pageKindOf(const QString &path);

/// Empty, or what happened, why, and what to do. What was at `path` stays unless all went well.
[[nodiscard]] QString savePage(
    const HtmlPage &page, const QString &path, QPageLayout::Orientation orientation = QPageLayout::Portrait);

} // namespace Gizmoscope
