// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textreport.h"
#include "ui/words/claimwords.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QSet>
#include <QTest>

using namespace Gizmoscope;

class TestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsOwnWord_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : Language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    void everyValueHasItsOwnWord()
    {
        QFETCH(QString, code);
        Language language;
        language.use(code);
        QCOMPARE(language.code(), code);
        const auto allDifferent = [](int count, auto word) {
            QSet<QString> words;
            for (int i = 0; i < count; ++i)
                words.insert(word(i));
            return words.size() == count && !words.contains(QString());
        };
        QVERIFY(allDifferent(outcomeCount, [](int i) { return outcomeWord(static_cast<Outcome>(i)); }));
        QVERIFY(allDifferent(runStateCount, [](int i) { return stateWord(static_cast<RunState>(i)); }));
        QVERIFY(allDifferent(threadRoleCount, [](int i) { return roleWord(static_cast<ThreadRole>(i)); }));
        QVERIFY(allDifferent(causeCount - 1, [](int i) { return causeWords(static_cast<Cause>(i + 1)); }));
        QVERIFY(allDifferent(verdictCount, [](int i) { return verdictWord(static_cast<Verdict>(i)); }));
        constexpr int errors = static_cast<int>(RunFileError::cannotOpen);
        const auto damage = [](int i) {
            return RunFileResult {static_cast<RunFileError>(i + 1), 77, "why", {}};
        };
        QVERIFY(allDifferent(errors,
            [&damage](int i) { return runFileErrorSentence(damage(i), QStringLiteral("a.gizmorun")); }));
        for (int i = 0; i < errors; ++i)
            QVERIFY(obstacleSentence(damage(i), QStringLiteral("a.gizmorun"))
                        .contains(QLatin1String("a.gizmorun")));
        QVERIFY(allDifferent(2, [](int i) { return modeWord(static_cast<RunMode>(i)); }));
    }

    void pluralsAreRight_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("calls");
        QTest::addColumn<QString>("text");
        QTest::newRow("en 1") << "en" << 1 << "1 call of";
        QTest::newRow("en 2") << "en" << 2 << "2 calls of";
        QTest::newRow("pl 1") << "pl" << 1 << "1 wywołanie";
        QTest::newRow("pl 3") << "pl" << 3 << "3 wywołania";
        QTest::newRow("pl 5") << "pl" << 5 << "5 wywołań";
        QTest::newRow("pl 22") << "pl" << 22 << "22 wywołania";
        QTest::newRow("tr 3") << "tr" << 3 << "3 çağrı";
        QTest::newRow("ko 3") << "ko" << 3 << "3";
        QTest::newRow("zh_CN 3") << "zh_CN" << 3 << "3";
    }

    void pluralsAreRight()
    {
        QFETCH(QString, code);
        QFETCH(int, calls);
        QFETCH(QString, text);
        Language language;
        language.use(code);
        RunSettings settings;
        settings.experiment = "burst";
        settings.requests = calls;
        QVERIFY2(headline(settings).contains(text), qPrintable(headline(settings)));
    }

    void numbersFollowTheLanguage()
    {
        Language language;
        language.use(QStringLiteral("pl"));
        QCOMPARE(secondsText(1'504'000'000), QStringLiteral("1,504 s"));
        language.use(QStringLiteral("en"));
        QCOMPARE(secondsText(1'504'000'000), QStringLiteral("1.504 s"));
        QCOMPARE(ratioText(1500, 500), QStringLiteral("3.0 ×"));
        QVERIFY(ratioSentence(1500, 500).contains(QLatin1String("3.0")));
        QVERIFY(ratioSentence(500, 1500).startsWith(QLatin1String("Sync")));
        QCOMPARE(ratioSentence(500, 501), QStringLiteral("Both took the same time."));
        QVERIFY(ratioSentence(0, 5).isEmpty());
    }

    void anUnknownLanguageIsEnglish()
    {
        Language language;
        language.use(QStringLiteral("xx"));
        QCOMPARE(language.code(), QStringLiteral("en"));
        QCOMPARE(outcomeWord(Outcome::timedOut), QStringLiteral("timed out"));
    }

    void everyErrorHasASentence()
    {
        Language language;
        language.use(QStringLiteral("en"));
        for (int kind = 1; kind <= static_cast<int>(StartError::Kind::descriptors); ++kind)
            QVERIFY(startErrorSentence({static_cast<StartError::Kind>(kind), "x", 1, 2})
                        .endsWith(QLatin1Char('.')));
        for (int error = 1; error <= static_cast<int>(ListenError::other); ++error)
            QVERIFY(listenErrorSentence({static_cast<ListenError>(error), 0, "r"}, QStringLiteral("h"), 1)
                        .contains(QLatin1Char('h')));
        for (int error = 1; error <= static_cast<int>(RunFileError::cannotOpen); ++error) {
            RunFileResult result;
            result.error = static_cast<RunFileError>(error);
            QVERIFY(
                runFileErrorSentence(result, QStringLiteral("the-file")).contains(QLatin1String("the-file")));
        }
    }

    void aRunSaysWhatItSaidOfItself()
    {
        Language language;
        language.use(QStringLiteral("en"));
        const auto runOf = [](RunMode mode, const std::vector<Mark> &marks) {
            RunSettings settings;
            settings.experiment = "unordered-handlers";
            settings.mode = mode;
            RunRecord record(settings, {});
            const auto append = [&record](std::int64_t ms, EventKind kind, std::uint8_t detail) {
                if (!record.append({ms * 1'000'000, 1, 0, 1, kind, detail, 0, 0}))
                    qFatal("the events contradict each other");
            };
            append(0, EventKind::requestQueued, 0);
            append(0, EventKind::requestStarted, static_cast<std::uint8_t>(mode));
            for (const Mark mark : marks)
                append(40, EventKind::requestMark, static_cast<std::uint8_t>(mark));
            append(50, EventKind::requestFinished, static_cast<std::uint8_t>(Outcome::ok));
            return record;
        };
        const std::vector<RunRecord> handlers {
            runOf(RunMode::sync, {Mark::handlerFirst, Mark::handlerSecond, Mark::handlerThird}),
            runOf(RunMode::async, {Mark::handlerThird, Mark::handlerFirst, Mark::handlerSecond})};
        const QString text = textReport(handlers);
        QVERIFY2(text.contains(QStringLiteral("1-2-3  Sync   1 (100 %) │████")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("3-1-2  Async  1 (100 %) │████")), qPrintable(text));
        const std::vector<RunRecord> page {
            runOf(RunMode::sync, {Mark::pageInit, Mark::pageLoad, Mark::pageRender})};
        QVERIFY2(textReport(page).contains(QLatin1String("Load  ")), qPrintable(textReport(page)));
        QVERIFY(textReport(page).contains(QLatin1String("PreRenderComplete")));
        const std::vector<RunRecord> nothing {runOf(RunMode::sync, {})};
        QVERIFY(!textReport(nothing).contains(QLatin1String("Load")));
    }

    void aFailedRunSaysWhy()
    {
        for (int cause = 1; cause < causeCount; ++cause) {
            RunSettings settings;
            settings.backend = "http://a/";
            RunRecord record(settings, {});
            QVERIFY(record.append({0, 0, 0, 1, EventKind::callIssued, 0, 0, 0}));
            QVERIFY(record.append({1, 0, 0, 1, EventKind::callFinished,
                static_cast<std::uint8_t>(Outcome::failed), static_cast<std::uint8_t>(cause), 0}));
            QVERIFY(failureSentence(record).isEmpty()); // it still runs
            QVERIFY(record.append(
                {2, 0, 0, 0, EventKind::runFinished, static_cast<std::uint8_t>(RunState::failed), 0, 0}));
            QVERIFY(failureSentence(record).contains(QLatin1String("http://a/")));
            const std::vector<RunRecord> runs {record};
            QVERIFY(textReport(runs).contains(causeWords(static_cast<Cause>(cause))));
        }
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
