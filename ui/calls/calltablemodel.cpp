// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/calltablemodel.h"

#include "ui/marks.h"
#include "ui/words/happening.h"
#include "ui/words/words.h"

#include <QLocale>

#include <utility>

namespace Gizmoscope {

namespace {

bool isNumber(int column)
{
    return column != CallTableModel::service && column != CallTableModel::outcome
        && column != CallTableModel::cause && column != CallTableModel::reach;
}

QString timeText(std::int64_t ns)
{
    return ns == notYet ? QString() : QLocale().toString(static_cast<double>(ns) / 1e6, 'f', 1);
}

QString countText(std::uint64_t count) { return QLocale().toString(static_cast<qulonglong>(count)); }

} // namespace

CallTableModel::CallTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void CallTableModel::setRecord(const RunRecord *record)
{
    beginResetModel();
    m_record = record;
    m_rows = record ? static_cast<int>(record->calls().size()) : 0;
    m_seen = record ? record->events().size() : 0;
    m_firstOpen = firstOpenFrom(0);
    endResetModel();
}

int CallTableModel::firstOpenFrom(int row) const
{
    while (row < m_rows && m_record->calls()[static_cast<std::size_t>(row)].outcome != Outcome::pending)
        ++row;
    return row;
}

void CallTableModel::refresh()
{
    if (!m_record)
        return;
    const int before = m_rows;
    const int now = static_cast<int>(m_record->calls().size());
    if (now < before) {
        // A replay has gone back.
        beginRemoveRows({}, now, before - 1);
        m_rows = now;
        endRemoveRows();
    }
    // Calls that had ended may be under way again: then their rows come before the first open one.
    if (std::exchange(m_seen, m_record->events().size()) > m_record->events().size()) {
        m_firstOpen = firstOpenFrom(0);
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columns - 1));
        return;
    }
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_rows = now;
        endInsertRows();
    }
    if (m_firstOpen < before)
        Q_EMIT dataChanged(index(m_firstOpen, 0), index(before - 1, columns - 1));
    m_firstOpen = firstOpenFrom(m_firstOpen);
}

void CallTableModel::setColours(const Colours &colours)
{
    for (int i = 0; i < outcomeCount; ++i)
        m_marks[static_cast<std::size_t>(i)] = outcomeIcon(static_cast<Outcome>(i), colours);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, outcome), index(m_rows - 1, outcome), {Qt::DecorationRole});
}

void CallTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columns - 1));
}

int CallTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

int CallTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant CallTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    // The record is changed before the rows are.
    if (static_cast<std::size_t>(index.row()) >= m_record->calls().size())
        return {};
    const CallRecord &call = m_record->calls()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(call, index.column());
    case Qt::DecorationRole:
        if (index.column() == outcome && call.id != 0)
            return m_marks[static_cast<std::size_t>(call.outcome)];
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ToolTipRole:
        return index.column() >= cause ? text(call, index.column()) : QString();
    default:
        return {};
    }
}

QString CallTableModel::text(const CallRecord &call, int column) const
{
    if (call.id == 0)
        return {}; // its number was given out, its first event is still on the way
    switch (column) {
    case id:
        return countText(call.id);
    case request:
        return countText(call.request);
    case service:
        return QString::fromUtf8(
            serviceName(call.service).data(), static_cast<int>(serviceName(call.service).size()));
    case issued:
        return timeText(call.issuedNs);
    case sent:
        return timeText(call.sentNs);
    case firstByte:
        return timeText(call.firstByteNs);
    case finished:
        return timeText(call.finishedNs);
    case outcome:
        return outcomeWord(call.outcome);
    case cause:
        return causeWords(call.cause);
    case reach:
        return reachWords(call);
    case status:
        return call.status == 0 ? QString() : QString::number(call.status);
    case bytes:
        return call.outcome == Outcome::pending ? QString() : countText(call.bytes);
    default:
        return {};
    }
}

QVariant CallTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == Qt::DisplayRole) {
        const QString ms = QLatin1Char('\n') + tr("ms", "milliseconds");
        const std::array<QString, columns> names {tr("Call"), tr("Request"), tr("Service"), tr("Issued") + ms,
            tr("Sent") + ms, tr("First byte") + ms, tr("Finished") + ms, tr("Outcome"), tr("Status"),
            tr("Bytes"), tr("Why"), tr("Reached")};
        return names[static_cast<std::size_t>(section)];
    }
    if (role == Qt::ToolTipRole) {
        const std::array<QString, columns> meanings {tr("Number of the call"), tr("The request that made it"),
            tr("What was asked of the backend"), tr("When the web app made the call, since the run began"),
            tr("When the call was sent, its connection set up"), tr("When the answer began"),
            tr("When the answer was complete, or the call given up"), tr("How it ended"),
            tr("The status code of HTTP"), tr("Size of the answer's body"), tr("Why it ended like that"),
            tr("How far its cancellation reached")};
        return meanings[static_cast<std::size_t>(section)];
    }
    return {};
}

} // namespace Gizmoscope
