// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

#include <vector>

namespace Gizmoscope {

/// Makes the C++ of the experiments easier to read: keywords, comments, the calls that wait. Debian 12 has no
/// highlighting library for Qt 6, and this little C++ needs no more. Main thread.
class CodeHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument *document);

    void setColours(const Colours &colours);

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Rule {
        QRegularExpression pattern;
        QTextCharFormat format;
    };
    std::vector<Rule> m_rules; // a later one paints over an earlier
};

} // namespace Gizmoscope
