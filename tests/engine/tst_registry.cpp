// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/registry.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Gizmoscope;

class TestRegistry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheSamplesExperiments()
    {
        for (const char *name :
            {"gizmos", "products", "widgets", "pwg", "gizmos-cancel", "pwg-timeout", "burst"})
            QVERIFY2(findExperiment(name), name);
        QVERIFY(!findExperiment("nonsense"));
        QCOMPARE(findExperiment("gizmos-cancel")->start.timeoutMs, 150);
        QCOMPARE(findExperiment("pwg-timeout")->start.timeoutMs, 50);
    }

    void everyOneIsComplete()
    {
        QSet<QString> names;
        for (const Experiment &experiment : experiments()) {
            names.insert(QString::fromStdString(std::string(experiment.name)));
            QVERIFY(experiment.sync && experiment.async);
            QVERIFY(*experiment.title && *experiment.summary);
            QVERIFY(experiment.callsPerRequest >= 0 && experiment.start.requests > 0);
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(experiments().size()));
    }

    void whatTheyStartWithCanBeRun()
    {
        for (const Experiment &experiment : experiments())
            QVERIFY2(!outOfBounds(startSettings(experiment)), experiment.title);
        QCOMPARE(startSettings(*findExperiment("starvation")).poolMin, 8);
        QCOMPARE(startSettings(*findExperiment("unordered-handlers")).delayMaxMs, 40);
        QCOMPARE(startSettings(*findExperiment("gizmos")), [] {
            RunSettings usual;
            usual.experiment = "gizmos";
            return usual;
        }());
    }

    void theCodeThatRunsCanBeShown()
    {
        for (const Experiment &experiment : experiments()) {
            QFile file(QString::fromLatin1(experiment.source));
            QVERIFY2(file.open(QIODevice::ReadOnly), experiment.source);
            const QByteArray code = file.readAll();
            QVERIFY(code.contains("co_await"));
            QVERIFY(code.contains(experiment.callsPerRequest > 0 ? ".result()" : "useProcessor"));
        }
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
