// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/codesource.h"

#include <QFile>

namespace Gizmoscope {

namespace {

// Everything from the comment above the function whose head begins so, to the brace that closes it.
CodeVersion functionThatBegins(const QStringList &lines, const QString &head)
{
    for (int at = 0; at < lines.size(); ++at) {
        if (!lines[at].startsWith(head))
            continue;
        int first = at;
        while (first > 0 && lines[first - 1].startsWith(QLatin1String("//")))
            --first;
        int last = at;
        while (last + 1 < lines.size() && lines[last] != QLatin1String("}"))
            ++last;
        return {first + 1, lines.mid(first, last - first + 1)};
    }
    return {};
}

} // namespace

CodeSource codeFrom(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    return {functionThatBegins(lines, QStringLiteral("Page ")),
        functionThatBegins(lines, QStringLiteral("QCoro::Task<Page> "))};
}

CodeSource codeOf(const Experiment &experiment)
{
    QFile file(QString::fromLatin1(experiment.source));
    return file.open(QIODevice::ReadOnly) ? codeFrom(QString::fromUtf8(file.readAll())) : CodeSource {};
}

} // namespace Gizmoscope
