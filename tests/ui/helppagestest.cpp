// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppages.h"
#include "experiments/registry.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Gizmoscope;

namespace {

QList<int> headingLevels(const QString &text)
{
    static const QRegularExpression heading(QStringLiteral("^(#+) "), QRegularExpression::MultilineOption);
    QList<int> levels;
    for (auto it = heading.globalMatch(text); it.hasNext();)
        levels << static_cast<int>(it.next().capturedLength(1));
    return levels;
}

QStringList allOf(const QString &text, const char *pattern)
{
    const QRegularExpression expression {QLatin1String(pattern)};
    QStringList found;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

QStringList linksIn(const QString &text) { return allOf(text, R"(\]\(([^)]*)\))"); }

// Keys such as Ctrl+Shift+R; they are the same in every language.
QStringList keysIn(const QString &text)
{
    QStringList keys = allOf(text, R"(`((?:Ctrl|Shift|Alt)\+[^`]+|F\d+)`)");
    keys.sort();
    return keys;
}

qsizetype rowsIn(const QString &text) { return text.count(QLatin1String("\n|")); }

} // namespace

class HelpPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        for (const QString &language : Language::codes()) {
            for (const QString &name : HelpPages::names())
                QTest::addRow("%s %s", qPrintable(language), qPrintable(name)) << language << name;
        }
    }

    void everyPage()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        const QString text = HelpPages::text(language, name);
        QVERIFY(text.size() > 100);
        QVERIFY(text.startsWith(QLatin1String("# ")));
        QVERIFY(!text.contains(QLatin1String("SPDX")));
        QVERIFY(!HelpPages::title(language, name).isEmpty());
        const QString english = HelpPages::text(QStringLiteral("en"), name);
        QCOMPARE(headingLevels(text), headingLevels(english));
        QCOMPARE(rowsIn(text), rowsIn(english));
        QCOMPARE(keysIn(text), keysIn(english));
        QCOMPARE(linksIn(text).size(), linksIn(english).size());
        if (language != QLatin1String("en"))
            QVERIFY(text != english);
    }

    void everyLinkLeadsSomewhere_data() { everyPage_data(); }
    void everyLinkLeadsSomewhere()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        for (const QString &link : linksIn(HelpPages::text(language, name))) {
            const QUrl url(link);
            if (url.isRelative())
                QVERIFY2(HelpPages::names().contains(link.chopped(3)) && link.endsWith(QLatin1String(".md")),
                    qPrintable(link));
            else
                QCOMPARE(url.scheme(), QStringLiteral("https"));
        }
    }

    void everyPageIsLinkedFromTheStart()
    {
        const QStringList links = linksIn(HelpPages::text(QStringLiteral("en"), QStringLiteral("start")));
        for (const QString &name : HelpPages::names().mid(1))
            QVERIFY2(links.contains(name + QStringLiteral(".md")), qPrintable(name));
    }

    // No file that the list does not know, and that nobody could reach.
    void noPageIsForgotten_data() { languages(); }
    void noPageIsForgotten()
    {
        QFETCH(QString, language);
        QStringList wanted;
        for (const QString &name : HelpPages::names())
            wanted << name + QStringLiteral(".md");
        wanted.sort();
        QCOMPARE(QDir(QStringLiteral(":/help/") + language).entryList({}, QDir::Files, QDir::Name), wanted);
    }

    void everyExperimentIsExplained_data() { languages(); }
    void everyExperimentIsExplained()
    {
        QFETCH(QString, language);
        Language words;
        words.use(language);
        const QString text = HelpPages::text(language, QStringLiteral("experiments"));
        for (const Experiment &experiment : experiments()) {
            const QString heading = QStringLiteral("\n## %1\n").arg(experimentTitle(experiment));
            QVERIFY2(text.contains(heading), qPrintable(heading));
            const std::string_view name = experiment.name;
            QVERIFY(text.contains(
                QStringLiteral("`%1`").arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size())))));
        }
    }

    void everyOutcomeIsNamed_data() { languages(); }
    void everyOutcomeIsNamed()
    {
        QFETCH(QString, language);
        Language words;
        words.use(language);
        const QString text = HelpPages::text(language, QStringLiteral("colours"));
        for (const Outcome outcome :
            {Outcome::ok, Outcome::timedOut, Outcome::cancelled, Outcome::rejected, Outcome::failed})
            QVERIFY2(text.contains(outcomeWord(outcome)), qPrintable(outcomeWord(outcome)));
    }

    void noSuchPage()
    {
        QVERIFY(HelpPages::text(QStringLiteral("en"), QStringLiteral("nothing")).isEmpty());
        QVERIFY(HelpPages::text(QStringLiteral("en"), QStringLiteral("../en/start")).isEmpty());
        QVERIFY(HelpPages::text(QStringLiteral("xx"), QStringLiteral("start")).isEmpty());
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Language::codes())
            QTest::newRow(qPrintable(language)) << language;
    }
};

QTEST_GUILESS_MAIN(HelpPagesTest)
#include "helppagestest.moc"
