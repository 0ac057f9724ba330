// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepanel.h"
#include "madeup.h"
#include "timelinerecords.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QPainter>
#include <QPicture>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace Gizmoscope;
using MadeUp::ms;

namespace {

/// A panel in a window, with PWG in both modes.
struct Fixture {
    Fixture()
    {
        panel.setColours(Colours::light());
        panel.resize(900, 500);
        panel.QWidget::show();
        view = panel.findChild<TimelineView *>();
        view->setFocus();
    }
    void showPwg() { panel.show(&async, {&sync, &async}); }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return panel.findChild<QAbstractButton *>(QLatin1String(name));
    }
    [[nodiscard]] const TimelineScene &scene() const { return view->scene(); }
    /// In the row of that call, at that moment.
    [[nodiscard]] QPoint pointOf(int section, std::uint32_t row, std::int64_t ns) const
    {
        return {qRound(scene().map().toX(ns)), qRound(scene().layout().row(section, row).center().y())};
    }
    void wheel(const QPoint &at, int angle, Qt::KeyboardModifiers modifiers) const
    {
        QWheelEvent event(
            at, view->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view, &event);
    }

    ViewState state;
    SessionRun sync = MadeUp::runOf(1, RunMode::sync, MadeUp::pwgEvents(RunMode::sync));
    SessionRun async = MadeUp::runOf(2, RunMode::async, MadeUp::pwgEvents(RunMode::async));
    TimelinePanel panel {state};
    TimelineView *view = nullptr;
};

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TimelinePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { MadeUp::failOnWarnings(); }

    void emptySaysWhatWillAppear()
    {
        Fixture f;
        f.panel.show(nullptr, {});
        QVERIFY(f.view->accessibleName().contains(QLatin1String("will appear here")));
        QVERIFY(!f.button("timelineFitButton")->isEnabled());
        QVERIFY(pixelsOf(f.view->grab().toImage(), Colours::light().of(Tint::ground)) > 100'000);
        QTest::keyClick(f.view, Qt::Key_Plus);
        QTest::keyClick(f.view, Qt::Key_Down);
        QTest::mouseClick(f.view, Qt::LeftButton, {}, {300, 100});
        QCOMPARE(f.state.call(), 0U);
    }

    void figuresAreSaid()
    {
        Fixture f;
        f.showPwg();
        const QString name = f.view->accessibleName();
        QVERIFY2(name.contains(QLatin1String("3 call")) && name.contains(QLatin1String("0 blocked")),
            qPrintable(name));
        QVERIFY(name.contains(QLatin1String("Sync")) && name.contains(QLatin1String("Async")));
        QVERIFY(!f.view->whatsThis().isEmpty());
    }

    void turnedAwayRequestsAreSaidAndPainted()
    {
        Fixture f;
        RunRecord record(MadeUp::settings(RunMode::sync), {});
        MadeUp::append(record, 0, EventKind::requestQueued, 1);
        MadeUp::append(record, 1, EventKind::requestStarted, 1, 7);
        SessionRun run {1, 1, false, record};
        f.panel.show(&run, {&run, nullptr});
        const QImage before = f.view->grab().toImage();
        MadeUp::append(run.record, 2, EventKind::requestQueued, 2);
        MadeUp::append(
            run.record, 3, EventKind::requestFinished, 2, 7, 0, static_cast<std::uint8_t>(Outcome::rejected));
        f.panel.refresh();
        QVERIFY2(f.view->accessibleName().contains(QLatin1String("1 request")),
            qPrintable(f.view->accessibleName()));
        const QRect heading = f.scene().layout().heading(0).toRect();
        QVERIFY(f.view->grab().toImage().copy(heading) != before.copy(heading));
    }

    void bothKindsArePainted_data()
    {
        QTest::addColumn<bool>("byCall");
        QTest::addColumn<bool>("dark");
        QTest::newRow("by call") << true << false;
        QTest::newRow("by thread") << false << false;
        QTest::newRow("by call, dark") << true << true;
        QTest::newRow("by thread, dark") << false << true;
    }
    void bothKindsArePainted()
    {
        QFETCH(bool, byCall);
        QFETCH(bool, dark);
        Fixture f;
        const Colours colours = dark ? Colours::dark() : Colours::light();
        f.panel.setColours(colours);
        f.showPwg();
        QTest::mouseClick(f.button(byCall ? "byCallButton" : "byThreadButton"), Qt::LeftButton);
        QCOMPARE(f.scene().kind(), byCall ? TimelineKind::byCall : TimelineKind::byThread);
        const QImage image = f.view->grab().toImage();
        QVERIFY(pixelsOf(image, colours.of(Tint::sync)) > 500);
        QVERIFY(pixelsOf(image, colours.of(Tint::async)) > (byCall ? 100 : 5));
        if (!byCall)
            QVERIFY(pixelsOf(image, colours.of(Tint::running)) > 20);
    }

    void kindsAreChosenByKeys()
    {
        Fixture f;
        f.showPwg();
        QAbstractButton *byCall = f.button("byCallButton");
        f.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.panel));
        byCall->setFocus();
        QTest::keyClick(byCall, Qt::Key_Left);
        QTRY_COMPARE(f.scene().kind(), TimelineKind::byThread);
    }

    void bothRunsBeginAtTheSamePlace()
    {
        Fixture f;
        f.showPwg();
        QCOMPARE(f.scene().layout().sections().size(), std::size_t {2});
        QCOMPARE(f.scene().run(0).mode(), RunMode::sync);
        QCOMPARE(f.scene().sectionInView(), 1);
        QCOMPARE(f.scene().map().fromNs, 0);
        QVERIFY(f.scene().map().toNs > f.sync.record.elapsedNs());
        f.panel.show(&f.async, {nullptr, &f.async});
        QCOMPARE(f.scene().layout().sections().size(), std::size_t {1});
        QVERIFY(f.scene().map().toNs < f.sync.record.elapsedNs());
    }

    void cursorFollowsTheMouse()
    {
        Fixture f;
        f.showPwg();
        QTest::mouseMove(f.view, f.pointOf(0, 0, 400 * ms));
        QTRY_VERIFY(f.state.cursorNs());
        QVERIFY(std::abs(*f.state.cursorNs() - 400 * ms) < 3 * ms);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(f.view, &leave);
        QVERIFY(!f.state.cursorNs());
    }

    void cursorOfOthersIsPainted()
    {
        Fixture f;
        f.showPwg();
        const QImage before = f.view->grab().toImage();
        f.state.setCursorNs(700 * ms);
        const QImage after = f.view->grab().toImage();
        const int x = static_cast<int>(f.scene().map().toX(700 * ms));
        QCOMPARE(after.pixelColor(x, f.view->height() - 20), Colours::light().of(Tint::text));
        QVERIFY(before.pixelColor(x, f.view->height() - 20) != Colours::light().of(Tint::text));
    }

    void clickSelectsACall()
    {
        Fixture f;
        f.showPwg();
        const QSignalSpy other(f.view, &TimelineView::counterpartWanted);
        QTest::mouseClick(f.view, Qt::LeftButton, {}, f.pointOf(0, 1, 700 * ms));
        QCOMPARE(f.state.call(), 2U);
        QCOMPARE(other.count(), 1); // the first section is not the run in view
        QTest::mouseClick(f.button("byThreadButton"), Qt::LeftButton);
        QTest::mouseClick(f.view, Qt::LeftButton, {}, f.pointOf(0, 0, 1200 * ms));
        QCOMPARE(f.state.call(), 3U);
        QTest::mouseClick(f.button("byCallButton"), Qt::LeftButton);
        QTest::mouseClick(f.view, Qt::LeftButton, {}, f.pointOf(1, 1, 300 * ms));
        QCOMPARE(f.state.call(), 2U);
        QCOMPARE(other.count(), 2); // only the clicks on the other run
        QVERIFY(pixelsOf(f.view->grab().toImage(), Colours::light().of(Tint::accent)) > 200);
        QTest::mouseClick(f.view, Qt::LeftButton, {}, {300, f.view->height() - 8}); // on nothing
        QCOMPARE(f.state.call(), 0U);
    }

    void keysSelectCalls()
    {
        Fixture f;
        f.showPwg();
        QTest::keyClick(f.view, Qt::Key_Down);
        QCOMPARE(f.state.call(), 1U);
        QTest::keyClick(f.view, Qt::Key_Down);
        QTest::keyClick(f.view, Qt::Key_Down);
        QTest::keyClick(f.view, Qt::Key_Down);
        QCOMPARE(f.state.call(), 3U);
        QTest::keyClick(f.view, Qt::Key_Up);
        QCOMPARE(f.state.call(), 2U);
    }

    void wheelZoomsAtThePointer()
    {
        Fixture f;
        f.showPwg();
        const QPoint at = f.pointOf(0, 0, 300 * ms);
        const std::int64_t before = f.scene().map().toNsAt(at.x());
        const std::int64_t span = f.scene().map().spanNs();
        f.wheel(at, 120, Qt::ControlModifier);
        QVERIFY(f.scene().map().spanNs() < span);
        QVERIFY(std::abs(f.scene().map().toNsAt(at.x()) - before) < 10);
        f.wheel({at.x(), 5}, 120, Qt::NoModifier); // over the axis
        QVERIFY(f.scene().map().spanNs() < span * 7 / 10);
        QVERIFY(!f.scene().isFitted());
        QTest::mouseDClick(f.view, Qt::LeftButton, {}, at);
        QVERIFY(f.scene().isFitted());
        QCOMPARE(f.scene().map().spanNs(), span);
    }

    void dragPans()
    {
        Fixture f;
        f.showPwg();
        f.wheel(f.pointOf(0, 0, 700 * ms), 480, Qt::ControlModifier);
        const std::int64_t from = f.scene().map().fromNs;
        f.state.setCall(1);
        QTest::mousePress(f.view, Qt::LeftButton, {}, {500, 200});
        QTest::mouseMove(f.view, {450, 200});
        QTest::mouseMove(f.view, {400, 200});
        QTest::mouseRelease(f.view, Qt::LeftButton, {}, {400, 200});
        QTRY_VERIFY(f.scene().map().fromNs > from);
        QCOMPARE(f.state.call(), 1U); // a drag chooses nothing
    }

    void keysZoomAndMove()
    {
        Fixture f;
        f.showPwg();
        const std::int64_t span = f.scene().map().spanNs();
        QTest::keyClick(f.view, Qt::Key_Right);
        QVERIFY(f.state.cursorNs());
        const std::int64_t cursor = *f.state.cursorNs();
        QTest::keyClick(f.view, Qt::Key_Right);
        QVERIFY(*f.state.cursorNs() > cursor);
        QTest::keyClick(f.view, Qt::Key_Left);
        QVERIFY(std::abs(*f.state.cursorNs() - cursor) < ms / 100);
        QTest::keyClick(f.view, Qt::Key_Plus);
        QTest::keyClick(f.view, Qt::Key_Plus);
        QVERIFY(f.scene().map().spanNs() < span * 7 / 10);
        const std::int64_t from = f.scene().map().fromNs;
        QTest::keyClick(f.view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(f.scene().map().fromNs > from);
        QTest::keyClick(f.view, Qt::Key_Minus);
        QTest::keyClick(f.view, Qt::Key_Home);
        QCOMPARE(f.scene().map().spanNs(), span);
        QTest::keyClick(f.view, Qt::Key_Plus);
        QTest::mouseClick(f.button("timelineFitButton"), Qt::LeftButton);
        QCOMPARE(f.scene().map().spanNs(), span);
    }

    void theSameRunAgainKeepsTheZoom()
    {
        Fixture f;
        f.showPwg();
        QTest::keyClick(f.view, Qt::Key_Plus);
        const TimeMap map = f.scene().map();
        f.panel.show(&f.sync, {&f.sync, &f.async}); // only which of them is in view
        QCOMPARE(f.scene().map(), map);
        QCOMPARE(f.scene().sectionInView(), 0);
        f.panel.show(&f.sync, {&f.sync, nullptr});
        QVERIFY(f.scene().isFitted());
    }

    void rowsOpenAndScroll()
    {
        Fixture f;
        const SessionRun many =
            MadeUp::runOf(3, RunMode::async, MadeUp::burstEvents({RunMode::async, 3000, 8, 500, 400, true}));
        f.panel.show(&many, {nullptr, &many});
        auto *bar = f.panel.findChild<QScrollBar *>(QStringLiteral("timelineScroll"));
        QVERIFY(f.scene().layout().isHeat(0));
        QVERIFY(!bar->isEnabled());
        QVERIFY(!f.scene().detailsAt({400, 200}).isEmpty());
        for (int i = 0; i < 30; ++i)
            f.wheel({400, 200}, 120, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!f.scene().layout().isHeat(0));
        QVERIFY(bar->isEnabled());
        const int value = bar->value();
        QTest::keyClick(f.view, Qt::Key_PageDown);
        QVERIFY(bar->value() > value);
        f.wheel({400, 200}, 120, Qt::NoModifier);
        QVERIFY(bar->value() < bar->maximum());
        bar->setValue(0);
        QCOMPARE(f.scene().layout().scroll(), 0.0);
        f.state.setCall(2900); // chosen elsewhere
        QVERIFY(f.scene().layout().plot().intersects(f.scene().layout().row(0, 2899)));
        QVERIFY(f.scene().layout().scroll() > 0);
    }

    void detailsAreShown()
    {
        Fixture f;
        f.showPwg();
        const QPoint at = f.pointOf(0, 1, 700 * ms);
        QHelpEvent help(QEvent::ToolTip, at, f.view->mapToGlobal(at));
        QCoreApplication::sendEvent(f.view, &help);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("2 · widgets")), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains(QLatin1String("500 ms")));
        QTest::mouseClick(f.button("byThreadButton"), Qt::LeftButton);
        const QString blocked = f.scene().detailsAt(f.pointOf(0, 0, 700 * ms));
        QVERIFY2(blocked.contains(QLatin1String("pool-1")) && blocked.contains(QLatin1String("blocked")),
            qPrintable(blocked));
        const QString idle = f.scene().detailsAt(f.pointOf(1, 0, 250 * ms));
        QVERIFY2(idle.contains(QLatin1String("idle")), qPrintable(idle));
        QToolTip::hideText();
    }

    void changedSettingsAreFlagged()
    {
        Fixture f;
        SessionRun run {4, 4, true, RunRecord(MadeUp::settings(RunMode::async), {})};
        MadeUp::append(run.record, 0, EventKind::callIssued, 1, 500, 1);
        MadeUp::append(run.record, 200, EventKind::settingChanged, 0, 500, 800,
            static_cast<std::uint8_t>(Setting::delayMax));
        MadeUp::append(
            run.record, 500, EventKind::callFinished, 1, 93, 200, static_cast<std::uint8_t>(Outcome::ok));
        f.panel.show(&run, {nullptr, &run});
        const QString text = f.scene().detailsAt({f.scene().map().toX(200 * ms), 5});
        QVERIFY2(
            text.contains(QLatin1String("500")) && text.contains(QLatin1String("800")), qPrintable(text));
        QVERIFY(f.scene().detailsAt({f.scene().map().toX(400 * ms), 5}).isEmpty());
        f.view->grab();
        f.panel.show(nullptr, {});
    }

    // What is painted bit by bit while the run goes on is what is painted at once when it is over.
    void growingLooksLikeTheWhole_data()
    {
        QTest::addColumn<RunMode>("mode");
        QTest::addColumn<int>("requests");
        QTest::addColumn<bool>("byCall");
        for (const RunMode mode : {RunMode::sync, RunMode::async}) {
            for (const int requests : {12, 2000}) {
                for (const bool byCall : {true, false})
                    QTest::addRow("%s, %d, %s", mode == RunMode::sync ? "sync" : "async", requests,
                        byCall ? "by call" : "by thread")
                        << mode << requests << byCall;
            }
        }
    }
    void growingLooksLikeTheWhole()
    {
        QFETCH(RunMode, mode);
        QFETCH(int, requests);
        QFETCH(bool, byCall);
        Fixture f;
        const int threads = mode == RunMode::sync ? requests : 8;
        const std::vector<Event> events = MadeUp::burstEvents({mode, requests, threads, 500, 300, true});
        SessionRun run {5, 5, false, RunRecord(MadeUp::settings(mode), {})};
        QTest::mouseClick(f.button(byCall ? "byCallButton" : "byThreadButton"), Qt::LeftButton);
        const RunPair pair = mode == RunMode::sync ? RunPair {&run, nullptr} : RunPair {nullptr, &run};
        f.panel.show(&run, pair);
        std::size_t taken = 0;
        for (std::int64_t ns = 0; taken + 1 < events.size(); ns += 16 * ms) {
            taken = MadeUp::grow(run.record, events, taken, std::min(ns, events.back().timeNs - 1));
            f.panel.refresh();
            f.view->grab();
        }
        const QImage grown = f.view->grab().toImage();
        // The same moment, painted from nothing.
        Fixture fresh;
        QTest::mouseClick(fresh.button(byCall ? "byCallButton" : "byThreadButton"), Qt::LeftButton);
        fresh.panel.show(&run, pair);
        const QImage whole = fresh.view->grab().toImage();
        int differ = 0;
        const QRect plot = f.scene().layout().plot().toRect();
        for (int y = plot.top(); y < plot.bottom() - 3; ++y) {
            for (int x = plot.left(); x < plot.right() - 3; ++x)
                differ += grown.pixel(x, y) != whole.pixel(x, y) ? 1 : 0;
        }
        QVERIFY2(differ <= plot.width() * plot.height() / 1000, qPrintable(QString::number(differ)));
        f.panel.show(nullptr, {});
        fresh.panel.show(nullptr, {});
    }

    void followedSpanGrowsInSteps()
    {
        Fixture f;
        SessionRun run {6, 6, false, RunRecord(MadeUp::settings(RunMode::async), {})};
        f.panel.show(&run, {nullptr, &run});
        QSet<std::int64_t> spans;
        for (int i = 0; i < 2000; i += 10) {
            MadeUp::append(run.record, i, EventKind::processSample, 0, 5);
            f.panel.refresh();
            QVERIFY(f.scene().map().toNs >= i * ms);
            spans.insert(f.scene().map().spanNs());
        }
        QVERIFY2(spans.size() > 3 && spans.size() < 20, qPrintable(QString::number(spans.size())));
        QTest::keyClick(f.view, Qt::Key_Plus); // from now on the user says what is seen
        const TimeMap map = f.scene().map();
        MadeUp::append(run.record, 9000, EventKind::processSample, 0, 5);
        f.panel.refresh();
        QCOMPARE(f.scene().map(), map);
        f.panel.show(nullptr, {});
    }

    void paintingNeverReadsTheRecord()
    {
        Fixture f;
        auto run = std::make_unique<SessionRun>(SessionRun {
            7, 7, false, MadeUp::runOf(7, RunMode::async, MadeUp::pwgEvents(RunMode::async)).record});
        f.panel.show(run.get(), {nullptr, run.get()});
        run.reset(); // the sanitizer would tell
        f.view->grab();
        QTest::keyClick(f.view, Qt::Key_Plus);
        f.view->grab();
        QVERIFY(!f.scene().detailsAt(f.pointOf(0, 1, 200 * ms)).isEmpty());
        f.panel.show(nullptr, {});
    }

    void savedPictureIsOfItsSize()
    {
        Fixture f;
        f.showPwg();
        QImage image(640, 400, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        f.panel.paintTo(painter, image.size());
        painter.end();
        QCOMPARE(pixelsOf(image, Qt::magenta), 0);
        QVERIFY(pixelsOf(image, Colours::light().of(Tint::async)) > 100);
        QPicture picture;
        QPainter lines(&picture);
        f.panel.paintTo(lines, {640, 400});
        lines.end();
        QVERIFY(!picture.isNull());
    }

    void languageChangesAtOnce()
    {
        Fixture f;
        f.showPwg();
        f.state.setCursorNs(1'234'000'000);
        const QImage english = f.view->grab().toImage();
        QLocale::setDefault(QLocale(QLocale::German)); // 1.000 ms instead of 1,000 ms
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&f.panel, &change);
        const QImage german = f.view->grab().toImage();
        QLocale::setDefault(QLocale::c());
        QVERIFY(german != english);
    }

    void largerFontGivesMoreRoom()
    {
        Fixture f;
        f.showPwg();
        const double row = f.scene().layout().metrics().row;
        QFont font = f.panel.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        f.panel.setFont(font);
        QTRY_VERIFY(f.scene().layout().metrics().row > row * 1.5);
        f.view->grab();
    }
};

QTEST_MAIN(TimelinePanelTest)
#include "timelinepaneltest.moc"
