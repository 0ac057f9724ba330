// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/orderrows.h"

#include "ui/words/markwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Gizmoscope {

namespace {

constexpr std::array bothModes {RunMode::sync, RunMode::async};
constexpr int ordersInColumn = orderCount / 2;

class OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(OrderRows)
};

double shareOf(std::int64_t ns, std::int64_t whole)
{
    return whole <= 0 ? 0 : std::clamp(static_cast<double>(ns) / static_cast<double>(whole), 0.0, 1.0);
}

OrderRow heading(int column, std::optional<RunMode> mode, const QString &text)
{
    return {OrderRow::Kind::heading, column, mode, mode.has_value(), text, {}, 0, 0, {}, {}};
}

OrderRow words(int column, const QString &text)
{
    return {OrderRow::Kind::words, column, {}, false, text, {}, 0, 0, {}, {}};
}

OrderRow stepRow(const OrderData &data, RunMode mode, Mark mark)
{
    const PageFigures &page = data.of(mode)->page();
    OrderRow row {OrderRow::Kind::bar, static_cast<int>(mode), mode, false, stepWord(mark), {}, 0, 0, {}, {}};
    const auto step = std::find_if(
        page.steps.begin(), page.steps.end(), [mark](const PageStep &each) { return each.mark == mark; });
    if (step == page.steps.end()) {
        row.value = QStringLiteral("–");
        return row;
    }
    const std::int64_t whole = data.endNs();
    const auto place = [whole](std::int64_t ns) { return ns == notYet ? 1.0 : shareOf(ns, whole); };
    row.value = millisecondsText(step->beginNs);
    row.from = place(step->beginNs);
    row.to = place(step->endNs);
    for (const PageCall &call : page.calls) {
        if (call.step != static_cast<std::size_t>(step - page.steps.begin()))
            continue;
        const std::string_view name = serviceName(call.service);
        row.calls.push_back({QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())),
            place(call.beginNs), place(call.endNs)});
    }
    return row;
}

void addPage(std::vector<OrderRow> &rows, const OrderData &data, RunMode mode)
{
    const auto &reader = data.of(mode);
    if (!reader || reader->page().steps.empty())
        return;
    rows.push_back(heading(static_cast<int>(mode), mode,
        OrderWords::tr("%1: when each step began", "a mode").arg(modeWord(mode))));
    for (int mark = static_cast<int>(Mark::pageInit); mark <= static_cast<int>(Mark::pageRender); ++mark)
        rows.push_back(stepRow(data, mode, static_cast<Mark>(mark)));
    rows.push_back({OrderRow::Kind::axis, static_cast<int>(mode), {}, false, {}, {}, 0, 0, {}, {}});
}

void addOrders(std::vector<OrderRow> &rows, const OrderData &data)
{
    rows.push_back(words(0, handlersSentence()));
    const std::uint32_t most = std::max(1U, data.mostFrequent());
    for (std::size_t order = 0; order < orderCount; ++order) {
        QString text = orderText(handlerOrders()[order]);
        for (const RunMode mode : bothModes) {
            if (!data.of(mode))
                continue;
            const OrderFigures &figures = data.of(mode)->orders();
            const std::uint32_t count = figures.counts[order];
            rows.push_back({OrderRow::Kind::bar, static_cast<int>(order) / ordersInColumn, mode, true, text,
                shareText(count, figures.requests), 0, static_cast<double>(count) / most, {}, {}});
        }
    }
}

void addClock(std::vector<OrderRow> &rows, const OrderData &data, Mark mark)
{
    const int column = static_cast<int>(mark) - static_cast<int>(Mark::clockWhole);
    rows.push_back(heading(column, {}, clockWord(mark)));
    const std::int64_t whole = data.endNs();
    for (const RunMode mode : bothModes) {
        if (!data.of(mode))
            continue;
        for (const ClockFigure &clock : data.of(mode)->clocks()) {
            if (clock.mark != mark)
                continue;
            rows.push_back(
                {OrderRow::Kind::bar, column, mode, true, modeWord(mode), secondsText(clock.shownNs), 0,
                    shareOf(clock.shownNs, whole), {}, shareOf(clock.truthNs, whole)});
            rows.push_back(words(column, clockSentence(clock)));
        }
    }
}

} // namespace

MarkTopic OrderData::topic() const
{
    for (const auto &reader : readers) {
        if (reader && reader->topic() != MarkTopic::none)
            return reader->topic();
    }
    return MarkTopic::none;
}

std::int64_t OrderData::endNs() const
{
    std::int64_t end = 0;
    for (const auto &reader : readers) {
        if (!reader)
            continue;
        end = std::max(end, reader->pageEndNs());
        for (const ClockFigure &clock : reader->clocks())
            end = std::max({end, clock.shownNs, clock.truthNs});
    }
    return end;
}

std::uint32_t OrderData::mostFrequent() const
{
    std::uint32_t most = 0;
    for (const auto &reader : readers) {
        if (reader)
            most = std::max(
                most, *std::max_element(reader->orders().counts.begin(), reader->orders().counts.end()));
    }
    return most;
}

std::vector<OrderRow> orderRows(const OrderData &data)
{
    std::vector<OrderRow> rows;
    switch (data.topic()) {
    case MarkTopic::page:
        for (const RunMode mode : bothModes)
            addPage(rows, data, mode);
        break;
    case MarkTopic::handlers:
        addOrders(rows, data);
        break;
    case MarkTopic::clocks:
        for (const Mark mark : {Mark::clockWhole, Mark::clockBeforeWait, Mark::clockWrapped})
            addClock(rows, data, mark);
        break;
    case MarkTopic::none:
        break;
    }
    return rows;
}

QString handlersSentence()
{
    return OrderWords::tr("In which order the handlers ended: 1 is products, 2 widgets, 3 gizmos.");
}

QString spokenRows(const std::vector<OrderRow> &rows)
{
    QStringList sentences;
    for (const OrderRow &row : rows) {
        if (row.kind == OrderRow::Kind::axis)
            continue;
        QStringList parts;
        if (row.kind == OrderRow::Kind::bar && row.mode && row.text != modeWord(*row.mode))
            parts += modeWord(*row.mode);
        parts += row.text;
        if (!row.value.isEmpty())
            parts += row.value;
        for (const OrderCall &call : row.calls)
            parts += call.name;
        QString sentence = parts.join(QStringLiteral(", "));
        while (sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QChar(0x3002)))
            sentence.chop(1);
        sentences += sentence;
    }
    return sentences.join(QStringLiteral(". "));
}

} // namespace Gizmoscope
