// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "app/cli/options.h"

#include <QCommandLineParser>

namespace Gizmoscope {

/// Reads one command's arguments and keeps the first thing that is wrong with them.
class OptionReader
{
public:
    OptionReader() { m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions); }

    void flag(const QString &name, const QString &meaning) { declare({name, meaning}); }
    void value(const QString &name, const QString &meaning, const QString &kind)
    {
        declare({name, meaning, kind});
    }
    void alias(const QStringList &names, const QString &meaning, const QString &kind)
    {
        declare({names, meaning, kind});
    }

    void read(const QStringList &arguments);

    // Commands have different options; what one does not have is not set.
    [[nodiscard]] bool isSet(const QString &name) const
    {
        return m_declared.contains(name) && m_parser.isSet(name);
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        return m_declared.contains(name) ? m_parser.value(name) : QString();
    }
    [[nodiscard]] QStringList texts(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] QString help() const { return m_parser.helpText(); }
    [[nodiscard]] QString error() const { return m_error; }

    void fail(const QString &text)
    {
        if (m_error.isEmpty())
            m_error = text;
    }

    /// Left alone where the option is not given; so are all below.
    void number(const QString &name, Range range, int &value);
    void seed(std::uint64_t &value);
    void delay(int &minMs, int &maxMs);

private:
    void declare(const QCommandLineOption &option);

    QCommandLineParser m_parser;
    QStringList m_declared;
    QString m_error;
};

template <typename Options> Parsed<Options> done(const OptionReader &reader, Options options)
{
    if (reader.error().isEmpty() && reader.isSet(QStringLiteral("help")))
        return {std::move(options), reader.help(), true};
    return {std::move(options), reader.error(), false};
}

/// --format: whether that is JSON.
[[nodiscard]] bool readFormat(OptionReader &reader);

} // namespace Gizmoscope
