// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppages.h"

#include <QFile>

namespace Gizmoscope::HelpPages {

const QStringList &names()
{
    static const QStringList all {QStringLiteral("start"), QStringLiteral("experiments"),
        QStringLiteral("settings"), QStringLiteral("readout"), QStringLiteral("timeline"),
        QStringLiteral("charts"), QStringLiteral("latency"), QStringLiteral("code"),
        QStringLiteral("sentence"), QStringLiteral("pool"), QStringLiteral("order"), QStringLiteral("calls"),
        QStringLiteral("claims"), QStringLiteral("keys"), QStringLiteral("colours"), QStringLiteral("limits"),
        QStringLiteral("files"), QStringLiteral("replay"), QStringLiteral("compare")};
    return all;
}

QString text(const QString &language, const QString &name)
{
    if (!names().contains(name))
        return {};
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString whole = QString::fromUtf8(file.readAll());
    // The lines about the licence are for readers of the file.
    const QString endOfComment = QStringLiteral("-->");
    const qsizetype end = whole.startsWith(QLatin1String("<!--")) ? whole.indexOf(endOfComment) : -1;
    return (end < 0 ? whole : whole.mid(end + endOfComment.size())).trimmed();
}

QString title(const QString &language, const QString &name)
{
    const QString first = text(language, name).section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2).trimmed() : first;
}

} // namespace Gizmoscope::HelpPages
