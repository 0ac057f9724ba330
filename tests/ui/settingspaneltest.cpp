// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspanel.h"
#include "madeup.h"
#include "ui/settings/scaleslider.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Gizmoscope;

class SettingsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        MadeUp::failOnWarnings();
        m_panel = std::make_unique<SettingsPanel>();
        m_panel->setExperiment(*findExperiment("burst"));
        m_panel->resize(320, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void cleanup() { m_panel.reset(); }

    void startsWithTheDefaults()
    {
        const RunSettings settings = m_panel->settings();
        QCOMPARE(settings.experiment, std::string("burst"));
        QCOMPARE(settings.delayMinMs, 500);
        QCOMPARE(settings.delayMaxMs, 500);
        QCOMPARE(settings.timeoutMs, 0);
        QCOMPARE(settings.requests, 100);
        QCOMPARE(settings.connections, 0);
        QCOMPARE(settings.pool, 0);
        QCOMPARE(settings.seed, std::uint64_t {1});
        QVERIFY(settings.backend.empty());
        QVERIFY(!outOfBounds(settings));
    }

    void spinTakesAValue_data() { rows(); }

    void spinTakesAValue()
    {
        QFETCH(QString, row);
        openMore();
        type(row, 1234);
        QCOMPARE(member(row), 1234);
    }

    void arrowKeysMoveTheSlider_data() { sliders(); }

    void arrowKeysMoveTheSlider()
    {
        QFETCH(QString, row);
        auto *slider = find<QSlider>(row + QStringLiteral("Slider"));
        const int before = member(row);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_PageUp);
        QVERIFY(member(row) > before);
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(member(row), find<QSpinBox>(row + QStringLiteral("Spin"))->minimum());
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(member(row), find<QSpinBox>(row + QStringLiteral("Spin"))->maximum());
        QVERIFY(!outOfBounds(m_panel->settings()));
    }

    void theMouseMovesTheSlider_data() { sliders(); }

    void theMouseMovesTheSlider()
    {
        QFETCH(QString, row);
        auto *slider = find<ScaleSlider>(row + QStringLiteral("Slider"));
        slider->setValue(0);
        const int before = member(row);
        const int ground = slider->tickNumbers().front().place.top(); // of groove and ticks
        QTest::mouseClick(slider, Qt::LeftButton, {}, {slider->width() - 4, ground / 3});
        QVERIFY(member(row) > before);
    }

    void ticksBearTheirNumbers_data() { sliders(); }

    void ticksBearTheirNumbers()
    {
        QFETCH(QString, row);
        const auto *slider = find<ScaleSlider>(row + QStringLiteral("Slider"));
        const std::vector<ScaleSlider::TickNumber> numbers = slider->tickNumbers();
        QVERIFY(numbers.size() >= 3);
        for (const ScaleSlider::TickNumber &number : numbers) {
            QVERIFY(slider->rect().contains(number.place));
            for (const ScaleSlider::TickNumber &other : numbers)
                QVERIFY(&other == &number || !other.place.intersects(number.place));
        }
    }

    void aDoubleClickRestoresTheDefault_data() { rows(); }

    void aDoubleClickRestoresTheDefault()
    {
        QFETCH(QString, row);
        openMore();
        const int before = member(row);
        type(row, 77);
        QCOMPARE(member(row), 77);
        QTest::mouseDClick(find<QLabel>(row + QStringLiteral("Label")), Qt::LeftButton);
        QCOMPARE(member(row), before);
    }

    void delayCanBeARange()
    {
        QSignalSpy changed(m_panel.get(), &SettingsPanel::delayChanged);
        typeInto(find<QSpinBox>(QStringLiteral("delayToSpin")), 1500);
        QCOMPARE(m_panel->settings().delayMinMs, 500);
        QCOMPARE(m_panel->settings().delayMaxMs, 1500);
        QCOMPARE(changed.last(), QVariantList({500, 1500}));
        // The lower end pushes the upper one, never past it.
        type(QStringLiteral("delay"), 2000);
        QCOMPARE(m_panel->settings().delayMinMs, 2000);
        QCOMPARE(m_panel->settings().delayMaxMs, 2000);
        // And the upper one pulls the lower one down.
        typeInto(find<QSpinBox>(QStringLiteral("delayToSpin")), 300);
        QCOMPARE(m_panel->settings().delayMinMs, 300);
        QTest::mouseDClick(find<QLabel>(QStringLiteral("delayLabel")), Qt::LeftButton);
        QCOMPARE(m_panel->settings().delayMinMs, 500);
        QCOMPARE(m_panel->settings().delayMaxMs, 500);
    }

    void aFixedDelayStaysFixed()
    {
        type(QStringLiteral("delay"), 800);
        QCOMPARE(m_panel->settings().delayMinMs, 800);
        QCOMPARE(m_panel->settings().delayMaxMs, 800);
    }

    void timeoutIsTheExperimentsOwn()
    {
        QSignalSpy changed(m_panel.get(), &SettingsPanel::timeoutChanged);
        m_panel->setExperiment(*findExperiment("gizmos-cancel"));
        QCOMPARE(m_panel->settings().timeoutMs, 150);
        QCOMPARE(changed.count(), 0); // nobody moved it: a run that goes on must not hear of it
        type(QStringLiteral("timeout"), 0);
        QCOMPARE(changed.last(), QVariantList {0});
        QVERIFY(find<QSpinBox>(QStringLiteral("timeoutSpin"))->text().contains(QLatin1String("off")));
    }

    void requestsFollowTheExperimentAndVisitorsAreNotForBursts()
    {
        find<QToolButton>(QStringLiteral("moreButton"))->click();
        QVERIFY(!find<SettingRow>(QStringLiteral("visitors"))->isVisible());
        m_panel->setExperiment(*findExperiment("pwg"));
        QVERIFY(find<SettingRow>(QStringLiteral("requests"))->isVisible());
        QVERIFY(find<SettingRow>(QStringLiteral("visitors"))->isVisible());
        QCOMPARE(m_panel->settings().requests, 1);
        QCOMPARE(m_panel->settings().queue, -1);
    }

    void atMostFiveAreInViewAndAllOthersUnderMore_data()
    {
        QTest::addColumn<QString>("experiment");
        for (const Experiment &experiment : experiments())
            QTest::newRow(experiment.name.data()) << QString::fromLatin1(experiment.name.data());
    }

    void atMostFiveAreInViewAndAllOthersUnderMore()
    {
        QFETCH(QString, experiment);
        const Experiment &chosen = *findExperiment(experiment.toStdString());
        m_panel->setExperiment(chosen);
        QCOMPARE(inView(), QStringList(namesOf(controlsInView(chosen.name))));
        QVERIFY(inView().size() <= static_cast<qsizetype>(mostInView) && !inView().isEmpty());
        RunSettings start = startSettings(chosen);
        start.mode = m_panel->settings().mode;
        QVERIFY(m_panel->settings() == start); // the start values, whatever was chosen before
        openMore();
        for (const QString &name : namesOf(everyControl())) {
            auto *control = find<QWidget>(name);
            QVERIFY2(control, qPrintable(name));
            const bool isUsed = name == QLatin1String("work") ? chosen.callsPerRequest == 0
                : name == QLatin1String("visitors") || name == QLatin1String("think")
                ? chosen.load == Load::visitors
                : true;
            QVERIFY2(control->isVisible() == isUsed, qPrintable(name));
            if (isUsed)
                QVERIFY2(control->y() >= 0 && control->height() > 0, qPrintable(name));
        }
    }

    void everyNumberSettingHasARow()
    {
        for (const NumberSetting &setting : numberSettings()) {
            const auto rows = numberRows();
            const auto row = std::find_if(rows.begin(), rows.end(),
                [&](const NumberRow &each) { return each.member == setting.member; });
            QVERIFY2(row != rows.end(), setting.word.data());
            const SliderScale scale = scaleOf(*row);
            QCOMPARE(
                scale.least(), static_cast<int>(std::min<std::int64_t>(setting.range.least, setting.off)));
            QCOMPARE(scale.most(), static_cast<int>(setting.range.most));
            // The least value has words of its own where it is no number of the range.
            QCOMPARE(
                row->leastText != nullptr, setting.off < setting.range.least || row->name == "injection");
        }
    }

    void whatTheExperimentIsAboutComesAndGoesWithIt()
    {
        m_panel->setExperiment(*findExperiment("starvation"));
        QCOMPARE(m_panel->settings().poolMin, 8);
        type(QStringLiteral("poolMin"), 20);
        QCOMPARE(m_panel->settings().poolMin, 20);
        QTest::mouseDClick(find<QLabel>(QStringLiteral("poolMinLabel")), Qt::LeftButton);
        QCOMPARE(m_panel->settings().poolMin, 8);
        type(QStringLiteral("poolMin"), 20);
        m_panel->setExperiment(*findExperiment("pwg"));
        QCOMPARE(m_panel->settings().poolMin, 0);
        m_panel->setExperiment(*findExperiment("async-share"));
        QCOMPARE(m_panel->settings().asyncShare, 50);
        QCOMPARE(find<QSpinBox>(QStringLiteral("asyncShareSpin"))->suffix(), QStringLiteral(" %"));
        m_panel->setExperiment(*findExperiment("unordered-handlers"));
        type(QStringLiteral("delay"), 77);
        QTest::mouseDClick(find<QLabel>(QStringLiteral("delayLabel")), Qt::LeftButton);
        QCOMPARE(m_panel->settings().delayMinMs, 10); // its own range again
        QCOMPARE(m_panel->settings().delayMaxMs, 40);
    }

    void switchesAreSwitchedAndRestored()
    {
        m_panel->setExperiment(*findExperiment("backend-sleeps"));
        auto *sleeps = find<QCheckBox>(QStringLiteral("backendSleeps"));
        QVERIFY(sleeps->isVisible() && sleeps->isChecked());
        QTest::mouseClick(sleeps, Qt::LeftButton, {}, {sleeps->height() / 2, sleeps->height() / 2});
        QVERIFY(!m_panel->settings().backendSleeps);
        sleeps->setFocus();
        QTest::keyClick(sleeps, Qt::Key_Space);
        QVERIFY(m_panel->settings().backendSleeps);
        QTest::keyClick(sleeps, Qt::Key_Space);
        QTest::mouseDClick(sleeps, Qt::LeftButton, {}, {sleeps->height() / 2, sleeps->height() / 2});
        QVERIFY(m_panel->settings().backendSleeps); // the experiment's own
        m_panel->setExperiment(*findExperiment("wasted-work"));
        QVERIFY(!m_panel->settings().backendSleeps);
        QVERIFY(m_panel->settings().backendGoesOn);
    }

    void arrivalsAreChosenFromAList()
    {
        openMore();
        auto *arrivals = find<QComboBox>(QStringLiteral("arrivalsCombo"));
        arrivals->setFocus();
        QTest::keyClick(arrivals, Qt::Key_Down);
        QVERIFY(m_panel->settings().arrivals == Arrivals::poisson);
        QTest::mouseDClick(find<QLabel>(QStringLiteral("arrivalsLabel")), Qt::LeftButton);
        QVERIFY(m_panel->settings().arrivals == Arrivals::even);
    }

    // What is hidden and yet chosen must not be forgotten.
    void moreTellsOfWhatWasChanged()
    {
        const auto *more = find<QToolButton>(QStringLiteral("moreButton"));
        QCOMPARE(more->text(), QStringLiteral("&More"));
        openMore();
        type(QStringLiteral("rate"), 60);
        type(QStringLiteral("seed"), 5);
        QCOMPARE(more->text(), QStringLiteral("&More (2 changed)"));
        type(QStringLiteral("delay"), 70); // in view
        QCOMPARE(more->text(), QStringLiteral("&More (2 changed)"));
        m_panel->restoreDefaults();
        QCOMPARE(more->text(), QStringLiteral("&More"));
        QCOMPARE(m_panel->settings().rate, 0);
    }

    // As one sees them from the top, whichever experiment was there before.
    void theTabKeyGoesFromTheTopDown()
    {
        m_panel->setExperiment(*findExperiment("starvation"));
        m_panel->setExperiment(*findExperiment("client-os"));
        find<QSpinBox>(QStringLiteral("atOnceSpin"))->setFocus();
        QStringList way;
        for (int i = 0; i < 8; ++i) {
            way += QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(way.join(QLatin1Char(' ')),
            QStringLiteral(
                "atOnceSpin atOnceSlider queueSpin queueSlider requestsSpin requestsSlider delaySpin "
                "delayToSpin"));
    }

    void connectionsAndPoolTellOfTheirChanges()
    {
        const QSignalSpy connections(m_panel.get(), &SettingsPanel::connectionsChanged);
        const QSignalSpy pool(m_panel.get(), &SettingsPanel::poolChanged);
        type(QStringLiteral("connections"), 6);
        type(QStringLiteral("pool"), 8);
        QCOMPARE(connections.last(), QVariantList {6});
        QCOMPARE(pool.last(), QVariantList {8});
    }

    void backendIsUnderMore()
    {
        auto *edit = find<QLineEdit>(QStringLiteral("backendEdit"));
        QVERIFY(!edit->isVisible());
        openMore();
        QVERIFY(edit->isVisible());
        edit->setFocus();
        QSignalSpy changed(m_panel.get(), &SettingsPanel::backendChanged);
        QTest::keyClicks(edit, QStringLiteral("http://10.0.0.1:80/ "));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_panel->settings().backend, std::string("http://10.0.0.1:80/"));
        QTest::mouseClick(find<QToolButton>(QStringLiteral("moreButton")), Qt::LeftButton);
        QVERIFY(!edit->isVisible());
        m_panel->restoreDefaults();
        QVERIFY(m_panel->settings().backend.empty());
    }

    void everyControlHasAName()
    {
        for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    static QStringList namesOf(std::span<const std::string_view> words)
    {
        QStringList names;
        for (const std::string_view word : words)
            names += QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
        return names;
    }

    static std::vector<std::string_view> everyControl()
    {
        std::vector<std::string_view> names {"arrivals", "seed", "backendEdit"};
        for (const NumberRow &row : numberRows())
            names.push_back(row.name);
        for (const SwitchRow &row : switchRows())
            names.push_back(row.name);
        return names;
    }

    // Above the button, from the top.
    [[nodiscard]] QStringList inView() const
    {
        QStringList names;
        for (int i = 0; i < m_panel->layout()->count(); ++i) {
            const QWidget *part = m_panel->layout()->itemAt(i)->widget();
            if (!part || part->objectName() == QLatin1String("moreButton"))
                break;
            if (part->isVisible())
                names += part->objectName();
        }
        return names;
    }

    template <typename T> T *find(const QString &name) { return m_panel->findChild<T *>(name); }

    static void sliders()
    {
        QTest::addColumn<QString>("row");
        for (const char *row : {"delay", "timeout", "requests", "connections", "pool"})
            QTest::newRow(row) << QString::fromLatin1(row);
    }

    static void rows()
    {
        sliders();
        QTest::newRow("seed") << QStringLiteral("seed");
    }

    void openMore() { QTest::mouseClick(find<QToolButton>(QStringLiteral("moreButton")), Qt::LeftButton); }

    void type(const QString &row, int value)
    {
        typeInto(find<QSpinBox>(row + QStringLiteral("Spin")), value);
    }

    static void typeInto(QSpinBox *spin, int value)
    {
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QString::number(value));
        QTest::keyClick(spin, Qt::Key_Return);
    }

    int member(const QString &row) const
    {
        const RunSettings s = m_panel->settings();
        const QHash<QString, int> values {{QStringLiteral("delay"), s.delayMinMs},
            {QStringLiteral("timeout"), s.timeoutMs}, {QStringLiteral("requests"), s.requests},
            {QStringLiteral("connections"), s.connections}, {QStringLiteral("pool"), s.pool},
            {QStringLiteral("seed"), static_cast<int>(s.seed)}};
        return values.value(row, -1);
    }

    std::unique_ptr<SettingsPanel> m_panel;
};

QTEST_MAIN(SettingsPanelTest)
#include "settingspaneltest.moc"
