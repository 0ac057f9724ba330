// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace Gizmoscope {

inline constexpr int exitDone = 0;
inline constexpr int exitNotCarriedOut = 1;
inline constexpr int exitUsage = 2;

/// Writes to standard output; false when it could not be (a full disk, a closed pipe). A program that says
/// nothing about that would call half an answer a whole one.
[[nodiscard]] bool printOut(const QString &text);
[[nodiscard]] bool printOut(std::string_view text);
/// One line to standard error.
void printError(const QString &line);

/// printError() and the exit status for "could not be carried out".
[[nodiscard]] int notCarriedOut(const QString &sentence);
/// The same for wrong usage; adds where help is.
[[nodiscard]] int wrongUsage(const QString &sentence);

/// A line on standard error that replaces itself while somebody watches, on a terminal; elsewhere one that
/// comes seldom.
class Progress final
{
public:
    Progress();
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;
    void show(const QString &line);

private:
    bool m_terminal;
    bool m_shown = false;
    qint64 m_last = -1;
};

/// How many columns a terminal needs for the text: Chinese and Korean letters take two.
[[nodiscard]] int columns(const QString &text);
/// The text with blanks up to `width` columns, behind it or before it.
[[nodiscard]] QString padded(const QString &text, int width);
[[nodiscard]] QString paddedLeft(const QString &text, int width);

} // namespace Gizmoscope
