// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/codehighlighter.h"

namespace Gizmoscope {

namespace {

QTextCharFormat coloured(const QColor &colour, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setForeground(colour);
    format.setFontWeight(weight);
    return format;
}

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{ }

void CodeHighlighter::setColours(const Colours &colours)
{
    const auto words = [](const char *pattern) { return QRegularExpression(QLatin1String(pattern)); };
    m_rules = {
        {words("\\b(const|auto|for|if|else|return|while|using|static|void|int|bool)\\b"),
            coloured(colours.of(Tint::accent))},
        {words("\\b(co_await|co_return)\\b"), coloured(colours.of(RunMode::async), QFont::Bold)},
        {words("\\bresult\\(\\)"), coloured(colours.of(RunMode::sync), QFont::Bold)},
        {words("//.*$"), coloured(colours.of(Tint::faint))},
    };
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    for (const Rule &rule : m_rules) {
        QRegularExpressionMatchIterator matches = rule.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                rule.format);
        }
    }
}

} // namespace Gizmoscope
