// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonflow.h"
#include "madeup.h"
#include "ui/lessons/lessonprogress.h"
#include "ui/lessons/sheetfiles.h"
#include "ui/lessons/stepclock.h"
#include "ui/words/language.h"
#include "ui/words/lessonlibrary.h"
#include "ui/words/lessonsheet.h"
#include "ui/words/lessonwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Gizmoscope;

namespace {

Lesson lessonOf(QuestionKind kind)
{
    Lesson lesson;
    lesson.name = "x";
    lesson.title = "Three <calls> & more";
    lesson.minutes = 5;
    lesson.experiment = "pwg";
    lesson.question.kind = kind;
    lesson.question.ask = "How long, with {delay}?";
    lesson.question.figure = "async.elapsedMs";
    lesson.question.line = {0, 2000, 50};
    lesson.question.nearPercent = 10;
    lesson.question.answers.resize(2);
    lesson.question.answers[0].text = "As long as \"all\" <b>three</b>";
    lesson.question.answers[0].value = 1500;
    lesson.question.answers[0].least = 1000;
    lesson.question.answers[0].figure = "sync.elapsedMs";
    lesson.question.answers[0].misconception = "async-is-no-different";
    lesson.question.answers[1].text = "As long as one";
    lesson.question.answers[1].value = 500;
    lesson.question.answers[1].most = 1000;
    lesson.question.answers[1].figure = "async.elapsedMs";
    lesson.observe = "What did you see?";
    lesson.sights = {{"A thread", false}, {"No thread", true}};
    lesson.told = "You said {predicted}; it took {async.elapsedMs}.";
    lesson.explanation = "It **took** {async.elapsedMs}.\n\n- `co_await`";
    lesson.otherWords = "| a | b |\n|---|---|";
    lesson.forTeacher = "Ask.";
    lesson.headings = {"Explanation", "In other words", "For the teacher"};
    return lesson;
}

const LessonGuess someGuess = 500.0;

bool isWellFormed(const QString &html)
{
    QXmlStreamReader xml(html);
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError())
        qWarning() << xml.errorString() << xml.lineNumber();
    return !xml.hasError();
}

} // namespace

class LessonFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { MadeUp::failOnWarnings(); }

    // The one test for all lessons: whoever adds one is told here what is wrong with it.
    void allLessonsAreInOrder()
    {
        const LessonLibrary library;
        QStringList wrong;
        for (const LessonError &error : library.errors())
            wrong += lessonErrorSentence(error);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        for (const QString &language : Language::codes()) {
            QCOMPARE(library.lessons(language).size(), std::size_t {9});
            for (const Lesson &lesson : library.lessons(language)) {
                // An answer brings its quotation marks along.
                const QString told = QString::fromStdString(lesson.told);
                QVERIFY2(!told.contains(QRegularExpression(QStringLiteral("[“”„\"«]\\{predicted\\}"))),
                    qPrintable(told));
                if (language != QLatin1String("en"))
                    QVERIFY(
                        lesson.explanation != library.find(QStringLiteral("en"), lesson.name)->explanation);
            }
        }
    }

    void aLessonIsGoneThrough()
    {
        LessonFlow flow(lessonOf(QuestionKind::number));
        QVERIFY(!flow.canRun() && !flow.canGoOn() && !flow.canGoBack());
        flow.goOn();
        flow.started();
        QCOMPARE(flow.step(), LessonStep::predict);
        flow.predict(someGuess);
        QVERIFY(flow.canRun());
        flow.started();
        QCOMPARE(flow.step(), LessonStep::running);
        flow.predict(1.0);
        QVERIFY(flow.guess() == someGuess); // too late
        flow.ended();
        QCOMPARE(flow.step(), LessonStep::observe);
        flow.see(1, true);
        flow.see(7, true);
        QCOMPARE(flow.seen().size(), std::size_t {1});
        for (const LessonStep step : {LessonStep::told, LessonStep::explain, LessonStep::whatIf}) {
            flow.goOn();
            QCOMPARE(flow.step(), step);
        }
        QVERIFY(!flow.canGoOn());
        for (int i = 0; i < 4; ++i)
            flow.goBack();
        QCOMPARE(flow.step(), LessonStep::predict);
        QVERIFY(flow.hasAnswer());
        flow.goOn(); // there is an answer
        QCOMPARE(flow.step(), LessonStep::observe);
        flow.goBack();
        flow.predict(800.0);
        QVERIFY(!flow.hasAnswer() && !flow.canGoOn());
    }

    void aRunThatIsStoppedLeadsBack()
    {
        for (const LessonStop why : {LessonStop::cancelled, LessonStop::failed}) {
            LessonFlow flow(lessonOf(QuestionKind::choice));
            flow.predict(std::size_t {1});
            flow.started();
            flow.stopped(why);
            QCOMPARE(flow.step(), LessonStep::predict);
            QCOMPARE(flow.stop(), why);
            QVERIFY(flow.canRun() && !flow.hasAnswer());
            flow.started();
            QCOMPARE(flow.stop(), LessonStop::none);
        }
    }

    void anotherLanguageKeepsStepAndAnswer()
    {
        LessonFlow flow(lessonOf(QuestionKind::order));
        flow.predict(std::vector<std::size_t> {1, 0});
        flow.started();
        flow.ended();
        Lesson other = lessonOf(QuestionKind::order);
        other.title = "Trzy";
        flow.say(other);
        QCOMPARE(flow.step(), LessonStep::observe);
        QVERIFY(isGiven(flow.guess()));
        QCOMPARE(flow.lesson().title, std::string("Trzy"));
        other.name = "y";
        other.title = "Other";
        flow.say(other);
        QCOMPARE(flow.lesson().title, std::string("Trzy"));
    }

    void progressIsKeptAndForgotten()
    {
        QTemporaryDir dir;
        QSettings store(dir.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
        const QStringList usual {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        LessonProgress progress(store);
        QVERIFY(!progress.hasBegun());
        progress.setBegun();
        progress.setDone(QStringLiteral("b"));
        progress.setDone(QStringLiteral("b"));
        progress.setOrder(
            {QStringLiteral("c"), QStringLiteral("gone"), QStringLiteral("c"), QStringLiteral("a")});
        const LessonProgress again(store);
        QVERIFY(again.hasBegun() && again.isDone(QStringLiteral("b")) && !again.isDone(QStringLiteral("a")));
        QCOMPARE(again.ordered(usual),
            (QStringList {QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
        progress.reset();
        QVERIFY(!progress.hasBegun() && !progress.isDone(QStringLiteral("b")));
        progress.resetOrder();
        QCOMPARE(progress.ordered(usual), usual);
    }

    void timeIsKeptByStep()
    {
        StepClock clock;
        clock.enter("a", LessonStep::predict, 1000);
        clock.enter("a", LessonStep::running, 4000);
        clock.enter("a", LessonStep::predict, 5000);
        QCOMPARE(clock.msAt(LessonStep::predict, 6000), std::int64_t {4000});
        QCOMPARE(clock.msInLesson(6000), std::int64_t {5000});
        clock.leave(6000);
        QCOMPARE(clock.msInLesson(60'000), std::int64_t {5000});
        clock.enter("b", LessonStep::predict, 61'000);
        QCOMPARE(clock.msInLesson(62'000), std::int64_t {1000});
        QCOMPARE(minutesText(127'900), std::string("2:07"));
    }

    void textsAreFilled()
    {
        Language words;
        words.use(QStringLiteral("en"));
        const RunRecord sync = MadeUp::pwg(RunMode::sync);
        const RunRecord async = MadeUp::pwg(RunMode::async);
        const LessonFigures figures(&sync, &async);
        const Lesson lesson = lessonOf(QuestionKind::number);
        LessonFill fill {settingsOfLesson(lesson), &figures, {}};
        fill.predicted = guessText(lesson, 1500.0, fill);
        QCOMPARE(filledText(lesson.told, fill), QStringLiteral("You said 1.500 s; it took 0.503 s."));
        QCOMPARE(filledText(lesson.question.ask, fill), QStringLiteral("How long, with 500 ms?"));
        QCOMPARE(filledText("{ratio} {queue} {requests}", fill), QStringLiteral("3.0 × any number 1"));
        const LessonOutcome outcome = judge(lesson.question, 1500.0, figures);
        QCOMPARE(
            verdictSentence(lesson, outcome, fill), QStringLiteral("It was less: you were off by 0.997 s."));
        QVERIFY(!misconceptionSentence(outcome.misconception).isEmpty());
        words.use(QStringLiteral("pl"));
        QCOMPARE(lessonFigureText("async.elapsedMs", 503), QStringLiteral("0,503 s"));
    }

    void everyMisconceptionAndSettingHasItsWords()
    {
        for (const std::string_view word : misconceptionWords())
            QVERIFY(misconceptionSentence(word).size() > 30);
        for (const NumberSetting &setting : numberSettings())
            QVERIFY2(lessonSettingName(setting.option)
                    != QString::fromUtf8(
                        setting.option.data(), static_cast<qsizetype>(setting.option.size())),
                setting.option.data());
    }

    void everyFaultHasItsSentence()
    {
        for (int i = 1; i <= static_cast<int>(LessonFault::differs); ++i) {
            LessonError error;
            error.fault = static_cast<LessonFault>(i);
            error.line = 7;
            error.file = "a.md";
            const QString sentence = lessonErrorSentence(error);
            QVERIFY2(
                sentence.startsWith(QLatin1String("a.md:7: ")) && sentence.size() > 25, qPrintable(sentence));
        }
    }

    void sheetsAreWellFormedWhateverTheTextsHold()
    {
        Language words;
        words.use(QStringLiteral("en"));
        for (const QuestionKind kind : {QuestionKind::number, QuestionKind::choice, QuestionKind::order}) {
            Lesson lesson = lessonOf(kind);
            lesson.question.ask += "<script>alert(1)</script> &amp; \"' \x01 \xEF\xBF\xBF";
            LessonSheet sheet {{lesson}, QStringLiteral("en"), false, {}, {}};
            const QString html = worksheetHtml(sheet);
            QVERIFY(isWellFormed(html));
            QVERIFY(!html.contains(QLatin1String("<script")));
            QVERIFY(html.contains(QLatin1String("&lt;calls&gt;")));
            QVERIFY(!html.contains(QLatin1String("Ask."))); // that is for the teacher
            sheet.isKey = true;
            const QString none = worksheetHtml(sheet);
            QVERIFY(isWellFormed(none));
            QVERIFY(none.contains(QLatin1String("There is no run of this lesson yet")));
            const RunRecord sync = MadeUp::pwg(RunMode::sync);
            const RunRecord async = MadeUp::pwg(RunMode::async);
            sheet.runs = [&](const Lesson &) { return LessonRuns {&sync, &async}; };
            const QString key = worksheetHtml(sheet);
            QVERIFY(isWellFormed(key));
            QVERIFY(key.contains(QLatin1String("0.503 s")));
            QVERIFY(key.contains(QLatin1String("1.504 s")));
            QVERIFY(key.contains(QLatin1String("Ask.")));
        }
    }

    void allSheetsOfAllLanguagesAreWellFormed()
    {
        const LessonLibrary library;
        for (const QString &code : Language::codes()) {
            Language words;
            words.use(code);
            for (const bool isKey : {false, true})
                QVERIFY(isWellFormed(worksheetHtml({library.lessons(code), code, isKey, {}, {}})));
        }
    }

    void sheetsAreWrittenAsHtmlAndPdf()
    {
        QTemporaryDir dir;
        const LessonSheet sheet {{lessonOf(QuestionKind::number)}, QStringLiteral("en"), false, {}, {}};
        for (const char *name : {"a.html", "a.pdf"}) {
            const QString path = dir.filePath(QLatin1String(name));
            QCOMPARE(saveSheet(sheet, path), QString());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.startsWith(path.endsWith(QLatin1String("pdf")) ? "%PDF" : "<!DOCTYPE html>"));
            QVERIFY(bytes.size() > 1000);
        }
        QVERIFY(!saveSheet(sheet, dir.filePath(QStringLiteral("a.doc"))).isEmpty());
        QVERIFY(!saveSheet(sheet, dir.filePath(QStringLiteral("none/a.pdf"))).isEmpty());
    }

    void aDirectoryOfOnesOwn()
    {
        QTemporaryDir dir;
        QFile own(dir.filePath(QStringLiteral("own.md")));
        QFile good(QStringLiteral(":/lessons/en/three-calls.md"));
        QVERIFY(own.open(QIODevice::WriteOnly) && good.open(QIODevice::ReadOnly));
        own.write(good.readAll());
        own.close();
        const LessonLibrary library(dir.path());
        QVERIFY(library.errors().empty());
        QCOMPARE(library.lessons(QStringLiteral("ko")).size(), std::size_t {1}); // as there is no other
        QVERIFY(library.find(QStringLiteral("ko"), "own"));
        QVERIFY(!library.find(QStringLiteral("ko"), "none"));
        QCOMPARE(LessonLibrary::check(dir.filePath(QStringLiteral("none.md"))).front().fault,
            LessonFault::cannotOpen);
    }
};

QTEST_MAIN(LessonFlowTest)
#include "lessonflowtest.moc"
