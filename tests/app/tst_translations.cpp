// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Gizmoscope;

namespace {

QString pathOf(const QString &code)
{
    return QStringLiteral(GIZMOSCOPE_SOURCES "/translations/gizmoscope_%1.ts").arg(code);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d|n|L\\d)"));
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : Language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    void nothingIsUnfinished_data() { languages_data(); }
    void nothingIsUnfinished()
    {
        QFETCH(QString, code);
        const QByteArray content = contentOf(pathOf(code));
        QVERIFY(!content.isEmpty());
        QVERIFY2(!content.contains("type=\"unfinished\""), qPrintable(code));
    }

    // Running lupdate again must change nothing: no text without its entry, no entry without its text.
    void nothingHasDrifted_data() { languages_data(); }
    void nothingHasDrifted()
    {
        QFETCH(QString, code);
        QTemporaryDir dir;
        const QString copy = dir.filePath(QStringLiteral("copy.ts"));
        QVERIFY(QFile::copy(pathOf(code), copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(GIZMOSCOPE_SOURCES));
        QStringList arguments {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
            QStringLiteral("-I"), QStringLiteral("engine"), QStringLiteral("-locations"),
            QStringLiteral("none"), QStringLiteral("-no-obsolete")};
        if (code == QLatin1String("en"))
            arguments << QStringLiteral("-pluralonly");
        arguments << QStringLiteral("app") << QStringLiteral("ui") << QStringLiteral("engine")
                  << QStringLiteral("-ts") << copy;
        lupdate.start(QStringLiteral(GIZMOSCOPE_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        QCOMPARE(contentOf(copy), contentOf(pathOf(code)));
    }

    void placeholdersAreKept_data() { languages_data(); }
    void placeholdersAreKept()
    {
        QFETCH(QString, code);
        QFile file(pathOf(code));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1String("numerusform"))
                compare(source, xml.readElementText(), true);
            else if (xml.name() == QLatin1String("translation") && xml.attributes().isEmpty()
                && !file.fileName().endsWith(QLatin1String("_en.ts")))
                checkTranslation(xml, source);
        }
        QVERIFY(!xml.hasError());
    }

private:
    static void compare(const QString &source, const QString &translation, bool plural)
    {
        QStringList wanted = placeholdersOf(source);
        QStringList found = placeholdersOf(translation);
        if (plural) { // a language may say “one” without the digit
            wanted.removeAll(QStringLiteral("%n"));
            found.removeAll(QStringLiteral("%n"));
        }
        QVERIFY2(wanted == found, qPrintable(source + QStringLiteral(" -> ") + translation));
    }

    static void checkTranslation(QXmlStreamReader &xml, const QString &source)
    {
        QString text;
        while (!xml.atEnd()
            && !(xml.readNext() == QXmlStreamReader::EndElement
                && xml.name() == QLatin1String("translation"))) {
            if (xml.isCharacters())
                text += xml.text();
            else if (xml.isStartElement())
                compare(source, xml.readElementText(), true);
        }
        if (!text.trimmed().isEmpty())
            compare(source, text, false);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
