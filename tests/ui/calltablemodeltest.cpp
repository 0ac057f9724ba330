// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/calltablemodel.h"
#include "madeup.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Gizmoscope;

class CallTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { MadeUp::failOnWarnings(); }

    void isEmptyWithoutARun()
    {
        CallTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), CallTableModel::columns);
        model.refresh();
        QCOMPARE(model.rowCount(), 0);
    }

    void takesInWhatComes()
    {
        CallTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RunRecord record(MadeUp::settings(RunMode::async), {});
        model.setRecord(&record);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (std::uint32_t id = 1; id <= 3; ++id)
            MadeUp::issue(record, id, {});
        QCOMPARE(model.rowCount(), 0); // not before it is told
        model.refresh();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(cell(model, 2, CallTableModel::finished), QString());

        MadeUp::finish(record, 1, {});
        MadeUp::finish(record, 3, {500, 0, 1234, Outcome::timedOut, Cause::deadline});
        model.refresh();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 0);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
        QCOMPARE(cell(model, 2, CallTableModel::finished), QLocale().toString(1234.0, 'f', 1));
        QCOMPARE(cell(model, 2, CallTableModel::outcome), QStringLiteral("timed out"));
        QVERIFY(!cell(model, 2, CallTableModel::cause).isEmpty());

        // The first has ended: only the rest can change any more.
        MadeUp::finish(record, 2, {});
        model.refresh();
        QCOMPARE(changed[1][0].toModelIndex().row(), 1);
        model.refresh();
        QCOMPARE(changed.count(), 2);
    }

    void boundaryRows()
    {
        CallTableModel model;
        const RunRecord record = MadeUp::pwg(RunMode::sync);
        model.setRecord(&record);
        QVERIFY(cell(model, 0, 0) == QLatin1String("1"));
        QVERIFY(cell(model, 2, 0) == QLatin1String("3"));
        QVERIFY(!model.index(3, 0).isValid());
        QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
        QVERIFY(!model.index(-1, 0).isValid());
        QVERIFY(!model.index(0, CallTableModel::columns).isValid());
        QVERIFY(!model.headerData(CallTableModel::columns, Qt::Horizontal, Qt::DisplayRole).isValid());
        for (int column = 0; column < CallTableModel::columns; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        model.setRecord(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    // Many threads number their calls before they record them, so that a later one may come first.
    void aGapIsAnEmptyRow()
    {
        CallTableModel model;
        RunRecord record(MadeUp::settings(RunMode::async), {});
        model.setRecord(&record);
        MadeUp::issue(record, 2, {});
        model.refresh();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, CallTableModel::id), QString());
        QCOMPARE(cell(model, 1, CallTableModel::id), QStringLiteral("2"));
        MadeUp::issue(record, 1, {});
        model.refresh();
        QCOMPARE(cell(model, 0, CallTableModel::id), QStringLiteral("1"));
    }

    void numbersStandRight()
    {
        CallTableModel model;
        const RunRecord record = MadeUp::pwg(RunMode::async);
        model.setRecord(&record);
        const auto alignment = [&model](int column) {
            return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        };
        QVERIFY(alignment(CallTableModel::bytes).testFlag(Qt::AlignRight));
        QVERIFY(alignment(CallTableModel::issued).testFlag(Qt::AlignRight));
        QVERIFY(alignment(CallTableModel::service).testFlag(Qt::AlignLeft));
    }

    void fiveThousandCallsAreTwoSignals()
    {
        CallTableModel model;
        model.setColours(Colours::light());
        RunRecord record(MadeUp::settings(RunMode::async, "burst"), {});
        model.setRecord(&record);
        for (std::uint32_t id = 1; id <= 5000; ++id)
            MadeUp::issue(record, id, {});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QElapsedTimer clock;
        clock.start();
        model.refresh();
        for (std::uint32_t id = 1; id <= 5000; ++id)
            MadeUp::finish(record, id, {});
        model.refresh();
        QVERIFY(clock.elapsed() < 50);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.rowCount(), 5000);
    }

private:
    static QString cell(const CallTableModel &model, int row, int column)
    {
        return model.index(row, column).data(Qt::DisplayRole).toString();
    }
};

QTEST_MAIN(CallTableModelTest)
#include "calltablemodeltest.moc"
