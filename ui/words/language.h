// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace Gizmoscope {

/// The language of all texts, and the formats that go with it. Owned by the program; main thread.
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// Codes of the languages that there are: "en", "ko", "pl", "tr", "zh_CN".
    [[nodiscard]] static QStringList codes();
    /// Its own name for itself: "polski".
    [[nodiscard]] static QString nativeName(const QString &code);
    /// The one that the system's settings ask for, or "en".
    [[nodiscard]] static QString systemCode();

    /// Takes effect at once: widgets get a LanguageChange event. An unknown code means English.
    void use(const QString &code);
    [[nodiscard]] QString code() const { return m_code; }

private:
    QString m_code = QStringLiteral("en");
    QTranslator m_ours;
    QTranslator m_qts; // of Qt's own dialogs
};

} // namespace Gizmoscope
