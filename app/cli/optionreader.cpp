// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optionreader.h"

#include "backend/delayrange.h"

#include <QLocale>

namespace Gizmoscope {

namespace {

// Qt's own errors end in a full stop in some languages only.
QString sentence(const QString &error)
{
    return error.endsWith(QLatin1Char('.')) ? error : error + QLatin1Char('.');
}

} // namespace

void OptionReader::read(const QStringList &arguments)
{
    declare({QStringLiteral("help"), Cli::tr("Show this help.")});
    if (!m_parser.parse(QStringList {QStringLiteral("gizmoscope-cli")} + arguments))
        fail(sentence(m_parser.errorText()));
}

void OptionReader::number(const QString &name, Range range, int &value)
{
    if (!isSet(name))
        return;
    bool isNumber = false;
    const qlonglong given = text(name).toLongLong(&isNumber);
    if (isNumber && range.contains(given))
        value = static_cast<int>(given);
    else
        fail(Cli::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                 .arg(name, QLocale().toString(static_cast<qlonglong>(range.least)),
                     QLocale().toString(static_cast<qlonglong>(range.most)), text(name)));
}

void OptionReader::seed(std::uint64_t &value)
{
    const QString name = QStringLiteral("seed");
    bool isNumber = true;
    if (isSet(name))
        value = text(name).toULongLong(&isNumber);
    if (!isNumber)
        fail(Cli::tr("--seed takes a whole number that is not negative, not “%1”.").arg(text(name)));
}

void OptionReader::delay(int &minMs, int &maxMs)
{
    const QString name = QStringLiteral("delay");
    if (!isSet(name))
        return;
    const auto range = parseDelayRange(text(name).toStdString(), static_cast<int>(Bounds::delayMs.most));
    if (!range) {
        fail(Cli::tr("--delay takes milliseconds from 0 to %1, or two of them as in 500-1500, not “%2”.")
                 .arg(QLocale().toString(static_cast<qlonglong>(Bounds::delayMs.most)), text(name)));
        return;
    }
    minMs = range->minMs;
    maxMs = range->maxMs;
}

void OptionReader::declare(const QCommandLineOption &option)
{
    m_declared += option.names();
    m_parser.addOption(option);
}

bool readFormat(OptionReader &reader)
{
    const QString format = reader.text(QStringLiteral("format"));
    const bool json = format == QLatin1String("json");
    if (reader.isSet(QStringLiteral("format")) && !json && format != QLatin1String("text"))
        reader.fail(Cli::tr("--format takes text or json, not “%1”.").arg(format));
    return json;
}

} // namespace Gizmoscope
