// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace Gizmoscope {

/// What programs that read Trace Event JSON insist on.
class TraceRules
{
public:
    /// The first rule that the trace breaks; empty where it keeps all.
    static QString fault(const QJsonObject &root)
    {
        TraceRules rules;
        for (const QJsonValue &event : root.value(QLatin1String("traceEvents")).toArray())
            rules.take(event.toObject());
        rules.checkNesting();
        rules.checkFlows();
        rules.require(rules.m_open.isEmpty(), QStringLiteral("a pair that is not closed"));
        rules.require(
            rules.m_used.subtract(rules.m_named).isEmpty(), QStringLiteral("a thread without a name"));
        return rules.m_fault;
    }

private:
    using Thread = std::pair<int, int>;
    struct Slice {
        std::int64_t begin = 0;
        std::int64_t end = 0;
    };
    struct Bound {
        std::int64_t begin = 0;
        bool in = false;
        bool out = false;
    };

    void require(bool holds, const QString &what)
    {
        if (!holds && m_fault.isEmpty())
            m_fault = what;
    }
    static QString text(const QJsonObject &o, const char *name)
    {
        return o.value(QLatin1String(name)).toString();
    }
    // Microseconds with decimals, as whole nanoseconds.
    static std::int64_t ns(const QJsonObject &o, const char *name)
    {
        return std::llround(o.value(QLatin1String(name)).toDouble(-1) * 1000);
    }
    int positive(const QJsonObject &o, const char *name)
    {
        const double value = o.value(QLatin1String(name)).toDouble(-1);
        require(value >= 1 && value == std::floor(value), QLatin1String(name));
        return static_cast<int>(value);
    }

    void take(const QJsonObject &event)
    {
        const QString phase = text(event, "ph");
        const Thread thread {positive(event, "pid"), positive(event, "tid")};
        require(!text(event, "name").isEmpty(), QStringLiteral("an event without a name"));
        for (const QJsonValue &value : event) // some readers take no arrays, and none takes null
            require(!value.isArray() && !value.isNull(), QStringLiteral("an array or null"));
        if (phase == QLatin1String("M")) {
            if (text(event, "name") == QLatin1String("thread_name"))
                m_named.insert(thread);
            return;
        }
        m_used.insert(thread);
        require(ns(event, "ts") >= 0, QStringLiteral("ts"));
        if (phase == QLatin1String("X"))
            takeSlice(thread, event);
        else if (phase == QLatin1String("b") || phase == QLatin1String("e") || phase == QLatin1String("n"))
            takePair(phase, event);
        else if (phase == QLatin1String("C"))
            takeCounter(event);
        else if (phase == QLatin1String("T"))
            takeState(thread, event);
        else if (phase == QLatin1String("i"))
            require(text(event, "s") == QLatin1String("p"), QStringLiteral("scope"));
        else
            require(false, QStringLiteral("phase ") + phase);
    }

    void takeSlice(const Thread &thread, const QJsonObject &event)
    {
        const std::int64_t begin = ns(event, "ts");
        require(ns(event, "dur") >= 0, QStringLiteral("dur"));
        m_slices[thread].push_back({begin, begin + ns(event, "dur")});
        if (!event.contains(QLatin1String("bind_id")))
            return;
        const Bound bound {begin, event.value(QLatin1String("flow_in")).toBool(),
            event.value(QLatin1String("flow_out")).toBool()};
        require(bound.in || bound.out, QStringLiteral("bind_id without a direction"));
        m_flows[text(event, "bind_id")].push_back(bound);
    }

    void takePair(const QString &phase, const QJsonObject &event)
    {
        const QString id = text(event, "id");
        if (phase == QLatin1String("b")) {
            require(!id.isEmpty() && !m_ids.contains(id), QStringLiteral("id that is not unique"));
            m_ids.insert(id);
            m_open.insert(id, event);
            return;
        }
        const QJsonObject begin = m_open.value(id);
        require(!begin.isEmpty(), QStringLiteral("without its beginning"));
        require(begin.value(QLatin1String("pid")) == event.value(QLatin1String("pid"))
                && text(begin, "cat") == text(event, "cat"),
            QStringLiteral("pid or cat of a pair"));
        require(ns(event, "ts") >= ns(begin, "ts"), QStringLiteral("before its beginning"));
        if (phase == QLatin1String("e")) {
            require(text(begin, "name") == text(event, "name"), QStringLiteral("names of a pair"));
            m_open.remove(id);
        }
    }

    void takeCounter(const QJsonObject &event)
    {
        const QJsonObject args = event.value(QLatin1String("args")).toObject();
        require(!args.isEmpty(), QStringLiteral("a counter without values"));
        for (const QJsonValue &value : args)
            require(value.isDouble(), QStringLiteral("a counter that is no number"));
        const QString name = text(event, "name");
        require(m_counters.value(name, args.keys()) == args.keys(), QStringLiteral("series of a counter"));
        m_counters.insert(name, args.keys());
    }

    void takeState(const Thread &thread, const QJsonObject &event)
    {
        static const QSet<QString> states {
            QStringLiteral("Running"), QStringLiteral("R"), QStringLiteral("S"), QStringLiteral("D")};
        require(states.contains(text(event, "name")), QStringLiteral("state"));
        std::int64_t &last = m_stateEnds[thread];
        require(ns(event, "ts") >= last && ns(event, "dur") > 0, QStringLiteral("states that overlap"));
        last = ns(event, "ts") + ns(event, "dur");
    }

    // Of two on one thread, one holds the other, or they have no moment in common.
    void checkNesting()
    {
        for (auto &[thread, slices] : m_slices) {
            std::stable_sort(slices.begin(), slices.end(), [](const Slice &a, const Slice &b) {
                return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
            });
            std::vector<std::int64_t> open;
            for (const Slice &slice : slices) {
                while (!open.empty() && open.back() <= slice.begin && open.back() < slice.end)
                    open.pop_back();
                require(open.empty() || slice.end <= open.back(), QStringLiteral("slices that do not nest"));
                open.push_back(slice.end);
            }
        }
    }

    void checkFlows()
    {
        for (const auto &[id, bounds] : m_flows) {
            require(bounds.size() >= 2, QStringLiteral("a flow that leads nowhere"));
            for (std::size_t i = 0; i < bounds.size(); ++i) {
                require(bounds[i].in == (i > 0) && bounds[i].out == (i + 1 < bounds.size()),
                    QStringLiteral("direction of a flow"));
                require(
                    i == 0 || bounds[i].begin >= bounds[i - 1].begin, QStringLiteral("a flow back in time"));
            }
        }
    }

    QString m_fault;
    std::map<Thread, std::vector<Slice>> m_slices;
    std::map<Thread, std::int64_t> m_stateEnds;
    std::map<QString, std::vector<Bound>> m_flows;
    QSet<QString> m_ids;
    QHash<QString, QJsonObject> m_open;
    QHash<QString, QStringList> m_counters;
    QSet<Thread> m_used;
    QSet<Thread> m_named;
};

} // namespace Gizmoscope
