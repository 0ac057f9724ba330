// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/code/codesource.h"
#include "ui/theme.h"

#include <QPlainTextEdit>

namespace Gizmoscope {

class CodeHighlighter;

/// A line of the source at which requests wait now.
struct LineMark {
    int line = 0; ///< in the file
    QString text; ///< "3 blocked"
    bool isBlocked = false; ///< hatched; else solid
    bool operator==(const LineMark &) const = default;
};

/// One version of the code, to read; what waits is marked at the end of its line. Main thread.
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    void setColours(const Colours &colours);
    void setCode(const CodeVersion &code);
    void setMarks(const std::vector<LineMark> &marks);
    /// Lines it up with the selected call; 0: none.
    void setSelectedLine(int line);

    [[nodiscard]] const std::vector<LineMark> &marks() const { return m_marks; }
    [[nodiscard]] int selectedLine() const { return m_selectedLine; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFont();
    void bringIntoView(int line);
    void paintMark(QPainter &painter, const LineMark &mark);
    [[nodiscard]] QRectF rectOf(int line) const;
    [[nodiscard]] qreal endOf(int line) const;

    CodeHighlighter *m_highlighter;
    Colours m_colours = Colours::light();
    CodeVersion m_code;
    std::vector<LineMark> m_marks;
    int m_selectedLine = 0;
};

} // namespace Gizmoscope
