// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gizmoscope/startoptions.h"

#include <QRegularExpression>
#include <QTest>

using namespace Gizmoscope;

class StartOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAsked()
    {
        const StartOptions options = parseStartOptions({});
        QVERIFY(options.error.isEmpty());
        QVERIFY(!options.help && !options.version && !options.theme);
        QVERIFY(options.experiment.empty() && options.file.isEmpty());
    }

    void everythingAsked()
    {
        const StartOptions options = parseStartOptions(
            QStringLiteral("--backend http://10.0.0.1:7734 --lang=ko --theme dark --run pwg x.gizmorun")
                .split(QLatin1Char(' ')));
        QCOMPARE(options.error, QString());
        QCOMPARE(options.backend, QStringLiteral("http://10.0.0.1:7734"));
        QCOMPARE(options.language, QStringLiteral("ko"));
        QCOMPARE(*options.theme, ThemeChoice::dark);
        QCOMPARE(options.experiment, std::string("pwg"));
        QCOMPARE(options.file, QStringLiteral("x.gizmorun"));
    }

    void qtsOwnOptionsPass()
    {
        const StartOptions options = parseStartOptions(
            {QStringLiteral("-platform"), QStringLiteral("offscreen"), QStringLiteral("-v")});
        QCOMPARE(options.error, QString());
        QVERIFY(options.version);
        QVERIFY(options.file.isEmpty());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"--nonsense", "--lang", "--lang xx", "--theme pink", "--run nothing",
                 "--backend ftp://x/", "--backend=", "one two", "-x"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void refused()
    {
        QFETCH(QString, line);
        const StartOptions options = parseStartOptions(line.split(QLatin1Char(' ')));
        QVERIFY(!options.error.isEmpty());
        QVERIFY(!options.error.contains(QLatin1Char('\n')));
    }

    // What the help offers is understood: no line of it may go stale.
    void everyOptionOfTheHelpIsUnderstood()
    {
        static const QRegularExpression word(
            QStringLiteral("(?:^|\\s)(--?[a-z]+)( [A-Z]+)?(?=[\\s,;])"), QRegularExpression::MultilineOption);
        int seen = 0;
        for (auto it = word.globalMatch(startHelp()); it.hasNext(); ++seen) {
            const QString option = it.next().captured(1);
            const QString error = parseStartOptions({option}).error;
            QVERIFY2(!error.contains(QLatin1String("no option")), qPrintable(option));
        }
        QVERIFY(seen >= 8);
    }

    void helpNamesEveryOption()
    {
        for (const char *option : {"--run", "--backend", "--lang", "--theme", "--version", "--help", "-v",
                 "-h", "burst", "zh_CN", "FILE.gizmorun", "light", "dark", "system", "-platform"})
            QVERIFY2(startHelp().contains(QLatin1String(option)), option);
    }
};

QTEST_GUILESS_MAIN(StartOptionsTest)
#include "startoptionstest.moc"
