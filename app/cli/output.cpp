// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/cli.h"
#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace Gizmoscope {

namespace {

constexpr qint64 betweenLinesMs = 5000;

bool errorIsTerminal()
{
#if defined(_WIN32)
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

// The blocks of letters that terminals show two columns wide (Unicode, East Asian Width: W and F).
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x20000 && c <= 0x3FFFD);
}

} // namespace

bool printOut(std::string_view text)
{
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    return std::fflush(stdout) == 0 && written;
}

bool printOut(const QString &text) { return printOut(std::string_view(text.toUtf8().toStdString())); }

void printError(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

int notCarriedOut(const QString &sentence)
{
    printError(QStringLiteral("gizmoscope-cli: ") + sentence);
    return exitNotCarriedOut;
}

int wrongUsage(const QString &sentence)
{
    printError(QStringLiteral("gizmoscope-cli: ") + sentence + QLatin1Char(' ')
        + Cli::tr("See “gizmoscope-cli --help”."));
    return exitUsage;
}

Progress::Progress()
    : m_terminal(errorIsTerminal())
{ }

Progress::~Progress()
{
    if (m_terminal && m_shown)
        std::fputs("\r\033[K", stderr);
}

void Progress::show(const QString &line)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (m_terminal) {
        const QByteArray bytes = "\r" + line.toUtf8() + "\033[K";
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
        std::fflush(stderr);
        m_shown = true;
    } else if (m_last < 0 || now - m_last >= betweenLinesMs) {
        printError(line);
        m_last = now;
    }
}

int columns(const QString &text)
{
    int count = 0;
    for (const char32_t c : text.toUcs4())
        count += isWide(c) ? 2 : 1;
    return count;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - columns(text)), QLatin1Char(' '));
}

QString paddedLeft(const QString &text, int width)
{
    return QString(std::max(0, width - columns(text)), QLatin1Char(' ')) + text;
}

} // namespace Gizmoscope
