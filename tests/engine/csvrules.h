// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetry/runrecord.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <optional>

namespace Gizmoscope {

/// A table as a spreadsheet reads it (RFC 4180).
class CsvTableRead
{
public:
    explicit CsvTableRead(const std::string &text)
    {
        QStringList row;
        QString field;
        bool quoted = false;
        const QString all = QString::fromStdString(text);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QChar c = all.at(i);
            if (quoted && c == QLatin1Char('"') && i + 1 < all.size() && all.at(i + 1) == QLatin1Char('"')) {
                field += c;
                ++i;
            } else if (c == QLatin1Char('"')) {
                quoted = !quoted;
            } else if (!quoted && c == QLatin1Char(',')) {
                row << std::exchange(field, {});
            } else if (!quoted && c == QLatin1Char('\n')) {
                row << std::exchange(field, {}).chopped(1); // the CR
                m_rows << std::exchange(row, {});
            } else {
                field += c;
            }
        }
        if (!m_rows.isEmpty())
            m_names = m_rows.takeFirst();
    }

    [[nodiscard]] const QList<QStringList> &rows() const { return m_rows; }
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] QString text(qsizetype row, const char *name) const
    {
        return m_rows.at(row).value(m_names.indexOf(QLatin1String(name)));
    }
    /// Digits and a point, nothing else: a number in every spreadsheet.
    [[nodiscard]] static bool isNumber(const QString &text)
    {
        static const QRegularExpression digits(QStringLiteral("^(0|[1-9][0-9]*)(\\.[0-9]+)?$"));
        return digits.match(text).hasMatch();
    }
    [[nodiscard]] bool is(qsizetype row, const char *name, std::uint64_t value) const
    {
        return text(row, name) == QString::number(value);
    }
    [[nodiscard]] bool isMs(qsizetype row, const char *name, std::int64_t ns) const
    {
        const QString written = text(row, name);
        return ns == notYet
            ? written.isEmpty()
            : isNumber(written) && std::abs(written.toDouble() - static_cast<double>(ns) / 1e6) < 0.00051;
    }

private:
    QStringList m_names;
    QList<QStringList> m_rows;
};

} // namespace Gizmoscope
