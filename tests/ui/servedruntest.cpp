// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of the web app in the window: they are neither synchronous nor asynchronous.
#include "madeup.h"
#include "ui/servedfigures.h"
#include "ui/webappcontrol.h"
#include "ui/words/words.h"
#include "wholewindow.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QTreeWidget>

using namespace Gizmoscope;

namespace {

Event happened(EventKind kind, std::int64_t ms, std::uint32_t id, std::uint8_t detail = 0)
{
    return {ms * 1'000'000, 0, 0, id, kind, detail, 0, 0};
}

void serve(
    ServedFigures &figures, std::uint32_t id, std::int64_t ms, RunMode mode, Outcome outcome = Outcome::ok)
{
    figures.take(happened(EventKind::requestStarted, ms, id, static_cast<std::uint8_t>(mode)));
    figures.take(happened(EventKind::requestFinished, ms, id, static_cast<std::uint8_t>(outcome)));
}

constexpr std::int64_t second = 1'000'000'000;

} // namespace

class ServedRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { MadeUp::failOnWarnings(); }

    void answersAreCountedByMode()
    {
        ServedFigures figures;
        serve(figures, 1, 10, RunMode::sync);
        serve(figures, 2, 20, RunMode::async);
        serve(figures, 3, 30, RunMode::async, Outcome::timedOut);
        serve(figures, 4, 40, RunMode::async, Outcome::failed);
        figures.take(
            happened(EventKind::requestFinished, 50, 5, static_cast<std::uint8_t>(Outcome::rejected)));
        QCOMPARE(figures.answered(RunMode::sync), std::uint64_t {1});
        QCOMPARE(figures.answered(RunMode::async), std::uint64_t {2});
        QCOMPARE(figures.rejected(), std::uint64_t {1});
    }

    void theRateIsThatOfLate()
    {
        ServedFigures figures;
        QCOMPARE(figures.perSecond(0), 0.0);
        QCOMPARE(figures.perSecond(5 * second), 0.0);
        for (std::uint32_t id = 1; id <= 1000; ++id) // 200 a second from 0 to 5 s
            serve(figures, id, id * 5, RunMode::sync);
        QVERIFY(std::abs(figures.perSecond(5 * second) - 200) < 3);
        QVERIFY(std::abs(figures.perSecond(5 * second + second / 2) - 100) < 25);
        QCOMPARE(figures.perSecond(7 * second), 0.0);
        serve(figures, 1001, 60'000, RunMode::sync); // after a long silence nothing old is left
        QVERIFY(figures.perSecond(60 * second + second / 5) < 1.5);
        serve(figures, 1002, 100, RunMode::sync); // one that was overtaken by a minute changes nothing
        QVERIFY(figures.perSecond(60 * second + second / 5) < 1.5);
    }

    void theHeadlineMakesUpNoCalls()
    {
        Language language;
        language.use(QStringLiteral("en"));
        QCOMPARE(headline(startSettings(webAppExperiment())), QStringLiteral("Web app · delay 500 ms"));
        QCOMPARE(kindWord(startSettings(webAppExperiment())), QStringLiteral("Web app"));
        QCOMPARE(kindWord(MadeUp::settings(RunMode::sync)), QStringLiteral("Sync"));
    }

    void theWindowShowsWhatIsServed()
    {
        WholeWindow whole;
        whole.window().resize(1280, 900);
        whole.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&whole.window()));
        whole.find<QAction>("serveWebAppAction")->trigger();
        QVERIFY(whole.session().isRunning());
        QTRY_VERIFY(!whole.find<QDockWidget>("poolDock")->visibleRegion().isEmpty());
        QVERIFY(text(whole, "headline").startsWith(QLatin1String("Web app")));
        QCOMPARE(text(whole, "stateFigure"), QStringLiteral("Serving"));

        auto *control = whole.window().findChild<WebAppControl *>();
        QVERIFY(control && !control->address().isEmpty());
        QNetworkAccessManager visitor;
        QList<QNetworkReply *> replies;
        for (const char *page : {"Home/Gizmos", "Home/GizmosAsync", "Home/GizmosAsync"})
            replies += visitor.get(QNetworkRequest(QUrl(control->address() + QLatin1String(page))));
        QTRY_VERIFY(
            std::all_of(replies.begin(), replies.end(), [](auto *reply) { return reply->isFinished(); }));
        QTRY_COMPARE(text(whole, "syncFigure"), QStringLiteral("1"));
        QTRY_COMPARE(text(whole, "asyncFigure"), QStringLiteral("2"));

        QCOMPARE(whole.find<QTreeWidget>("historyList")->topLevelItem(0)->text(2), QStringLiteral("Web app"));
        QVERIFY(whole.find<QTreeWidget>("historyList")->topLevelItem(0)->icon(2).isNull());
        QVERIFY(!whole.find<QComboBox>("runChoice")->currentText().contains(QLatin1String("Async")));
        QVERIFY(whole.find<QWidget>("readout")->accessibleName().contains(QLatin1String("web app")));
        whole.find<QAction>("serveWebAppAction")->trigger();
        QTRY_VERIFY(!whole.session().isRunning());
        QCOMPARE(text(whole, "ratioFigure"), QStringLiteral("–"));
    }

private:
    static QString text(const WholeWindow &whole, const char *label)
    {
        return whole.find<QLabel>(label)->text();
    }
};

QTEST_MAIN(ServedRunTest)
#include "servedruntest.moc"
