// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace Gizmoscope {

PageWords pageWords()
{
    PageWords words;
    words.language = QLocale().bcp47Name().toStdString();
    for (const PageText &text : pageTexts())
        words.*text.member = QCoreApplication::translate("WebPages", text.english).toStdString();
    return words;
}

} // namespace Gizmoscope
