// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Gizmoscope {

Language::Language(QObject *parent)
    : QObject(parent)
{ }

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

QStringList Language::codes()
{
    return {QStringLiteral("en"), QStringLiteral("ko"), QStringLiteral("pl"), QStringLiteral("tr"),
        QStringLiteral("zh_CN")};
}

QString Language::nativeName(const QString &code)
{
    return code == QLatin1String("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
}

QString Language::systemCode()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (QString language : wanted) {
        language.replace(QLatin1Char('-'), QLatin1Char('_'));
        for (const QString &code : codes()) {
            if (language == code
                || language.section(QLatin1Char('_'), 0, 0) == code.section(QLatin1Char('_'), 0, 0))
                return code;
        }
    }
    return QStringLiteral("en");
}

void Language::use(const QString &code)
{
    m_code = codes().contains(code) ? code : QStringLiteral("en");
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    // The user's own formats where they go with the language (en_GB, say), else those of the language.
    const QLocale system = QLocale::system();
    const QLocale plain(m_code == QLatin1String("en") ? QStringLiteral("en_US") : m_code);
    QLocale::setDefault(system.language() == plain.language() ? system : plain);
    // English has a file, too: it holds the plurals.
    if (m_ours.load(QStringLiteral(":/i18n/gizmoscope_") + m_code))
        QCoreApplication::installTranslator(&m_ours);
    if (m_qts.load(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
}

} // namespace Gizmoscope
