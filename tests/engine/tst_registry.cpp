// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/registry.h"
#include "experiments/modelledrun.h"

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

    void theModelIsAskedForWhatRuns()
    {
        for (const Experiment &experiment : experiments()) {
            const auto model = modelOf(startSettings(experiment), 4);
            QVERIFY2(model, experiment.title);
            QCOMPARE(model->burst, experiment.load == Load::burst);
            QCOMPARE(model->callsPerRequest, experiment.callsPerRequest);
            QCOMPARE(model->together, experiment.name != "await-in-turn");
            QCOMPARE(model->processors, 4);
            QCOMPARE(model->run.workMs > 0, experiment.callsPerRequest == 0);
        }
        RunSettings settings = startSettings(*findExperiment("pwg"));
        settings.workMs = 100; // which its actions do not use
        QCOMPARE(modelOf(settings, 4)->run.workMs, 0);
        settings.pool = -1;
        QVERIFY(!modelOf(settings, 4));
        settings = startSettings(*findExperiment("pwg"));
        settings.experiment = "nonsense";
        QVERIFY(!modelOf(settings, 4));
        QVERIFY(!modelOf(startSettings(webAppExperiment()), 4)); // nobody knows who comes
        QVERIFY(isServed(startSettings(webAppExperiment())));
        QVERIFY(!isServed(settings));
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
