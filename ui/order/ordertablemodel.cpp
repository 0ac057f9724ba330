// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/ordertablemodel.h"

#include "ui/words/markwords.h"
#include "ui/words/words.h"

#include <QLocale>

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr double nsInMs = 1e6;
constexpr double nsInSecond = 1e9;

QString milliseconds(std::int64_t ns)
{
    return ns == notYet ? QString() : QLocale().toString(static_cast<double>(ns) / nsInMs, 'f', 1);
}

QString span(std::int64_t beginNs, std::int64_t endNs)
{
    return endNs == notYet ? QString() : milliseconds(endNs - beginNs);
}

// Begin and length of the step, empty where the page has none.
QStringList cellsOfStep(const std::optional<MarkReader> &reader, Mark mark)
{
    if (reader) {
        for (const PageStep &step : reader->page().steps) {
            if (step.mark == mark)
                return {milliseconds(step.beginNs), span(step.beginNs, step.endNs)};
        }
    }
    return {QString(), QString()};
}

QStringList cellsOfCall(const std::optional<MarkReader> &reader, std::size_t at)
{
    if (!reader || at >= reader->page().calls.size())
        return {QString(), QString()};
    const PageCall &call = reader->page().calls[at];
    return {milliseconds(call.beginNs), span(call.beginNs, call.endNs)};
}

QStringList cellsOfOrder(const std::optional<MarkReader> &reader, std::size_t order)
{
    if (!reader || reader->orders().requests == 0)
        return {QString(), QString()};
    const std::uint32_t count = reader->orders().counts[order];
    return {QLocale().toString(count), QLocale().toString(100.0 * count / reader->orders().requests, 'f', 1)};
}

QStringList cellsOfClock(const std::optional<MarkReader> &reader, Mark mark)
{
    if (reader) {
        for (const ClockFigure &clock : reader->clocks()) {
            if (clock.mark == mark)
                return {QLocale().toString(static_cast<double>(clock.shownNs) / nsInSecond, 'f', 3),
                    clockSentence(clock)};
        }
    }
    return {QString(), QString()};
}

QString truthOf(const std::optional<MarkReader> &reader)
{
    if (!reader || reader->clocks().empty())
        return {};
    return QLocale().toString(static_cast<double>(reader->clocks().front().truthNs) / nsInSecond, 'f', 3);
}

} // namespace

void OrderTableModel::setFigures(const OrderData &data)
{
    const std::size_t before = m_rows.size();
    const QStringList headBefore = m_head;
    std::vector<QStringList> old = std::move(m_rows);
    m_rows.clear();
    m_head.clear();
    switch (data.topic()) {
    case MarkTopic::page:
        addPage(data);
        break;
    case MarkTopic::handlers:
        addOrders(data);
        break;
    case MarkTopic::clocks:
        addClocks(data);
        break;
    case MarkTopic::none:
        break;
    }
    if (m_rows.size() == before && m_head == headBefore) { // so that a selection stays
        if (m_rows != old)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    std::vector<QStringList> now = std::exchange(m_rows, std::move(old));
    beginResetModel();
    m_rows = std::move(now);
    endResetModel();
}

void OrderTableModel::addPage(const OrderData &data)
{
    m_head = {tr("Step or call"), tr("Sync: begins (ms)"), tr("Sync: takes (ms)"), tr("Async: begins (ms)"),
        tr("Async: takes (ms)")};
    const auto &sync = data.of(RunMode::sync);
    const auto &async = data.of(RunMode::async);
    for (int at = static_cast<int>(Mark::pageInit); at <= static_cast<int>(Mark::pageRender); ++at) {
        const auto mark = static_cast<Mark>(at);
        m_rows.push_back(QStringList {stepWord(mark)} + cellsOfStep(sync, mark) + cellsOfStep(async, mark));
    }
    const std::size_t calls =
        std::max(sync ? sync->page().calls.size() : 0, async ? async->page().calls.size() : 0);
    for (std::size_t at = 0; at < calls; ++at) {
        const auto &reader = sync && at < sync->page().calls.size() ? sync : async;
        const std::string_view name = serviceName(reader->page().calls[at].service);
        m_rows.push_back(
            QStringList {
                tr("call: %1").arg(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())))}
            + cellsOfCall(sync, at) + cellsOfCall(async, at));
    }
}

void OrderTableModel::addOrders(const OrderData &data)
{
    m_head = {tr("Order"), tr("Sync"), tr("Sync (%)"), tr("Async"), tr("Async (%)")};
    for (std::size_t order = 0; order < orderCount; ++order)
        m_rows.push_back(QStringList {orderText(handlerOrders()[order])}
            + cellsOfOrder(data.of(RunMode::sync), order) + cellsOfOrder(data.of(RunMode::async), order));
}

void OrderTableModel::addClocks(const OrderData &data)
{
    m_head = {tr("Clock"), tr("Sync (s)"), tr("Sync: right or wrong"), tr("Async (s)"),
        tr("Async: right or wrong")};
    const auto &sync = data.of(RunMode::sync);
    const auto &async = data.of(RunMode::async);
    for (const Mark mark : {Mark::clockWhole, Mark::clockBeforeWait, Mark::clockWrapped})
        m_rows.push_back(
            QStringList {clockWord(mark)} + cellsOfClock(sync, mark) + cellsOfClock(async, mark));
    m_rows.push_back({tr("The truth"), truthOf(sync), QString(), truthOf(async), QString()});
}

int OrderTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrderTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant OrderTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QString &text = m_rows[static_cast<std::size_t>(index.row())].at(index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role != Qt::TextAlignmentRole)
        return {};
    const bool isNumber = index.column() > 0 && (text.isEmpty() || text.front().isDigit());
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
}

QVariant OrderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_head.value(section);
}

} // namespace Gizmoscope
