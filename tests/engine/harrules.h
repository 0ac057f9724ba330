// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <cmath>

namespace Gizmoscope {

/// What programs that read HTTP Archives insist on, beyond the schema.
class HarRules
{
public:
    /// The first rule that the archive breaks; empty where it keeps all.
    static QString fault(const QJsonObject &root)
    {
        HarRules rules;
        rules.check(root);
        return rules.m_fault;
    }

private:
    void require(bool holds, const QString &what)
    {
        if (!holds && m_fault.isEmpty())
            m_fault = m_where + what;
    }
    static double number(const QJsonObject &o, const char *name)
    {
        return o.value(QLatin1String(name)).toDouble(-1000);
    }
    static QString text(const QJsonObject &o, const char *name)
    {
        return o.value(QLatin1String(name)).toString();
    }
    static QJsonObject object(const QJsonObject &o, const char *name)
    {
        return o.value(QLatin1String(name)).toObject();
    }

    void check(const QJsonObject &root)
    {
        const QJsonObject log = object(root, "log");
        require(text(log, "version") == QLatin1String("1.2"), QStringLiteral("version"));
        require(!text(object(log, "creator"), "name").isEmpty(), QStringLiteral("creator"));
        require(!holdsNull(root), QStringLiteral("null in it"));
        const QJsonArray pages = log.value(QLatin1String("pages")).toArray();
        require(!pages.isEmpty(), QStringLiteral("no page"));
        for (const QJsonValue &page : pages)
            checkPage(page.toObject());
        QDateTime last = QDateTime::fromSecsSinceEpoch(0);
        const QJsonArray entries = log.value(QLatin1String("entries")).toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QJsonObject entry = entries.at(i).toObject();
            m_where = QStringLiteral("entry %1: ").arg(i);
            const QDateTime started = date(entry);
            require(started >= last, QStringLiteral("not in the order of time"));
            last = started;
            checkEntry(entry);
        }
    }

    QDateTime date(const QJsonObject &o)
    {
        const QString written = text(o, "startedDateTime");
        const QDateTime moment = QDateTime::fromString(written, Qt::ISODateWithMs);
        require(moment.isValid() && moment.timeSpec() != Qt::LocalTime, QStringLiteral("date ") + written);
        return moment;
    }

    void checkPage(const QJsonObject &page)
    {
        (void)date(page);
        const QString id = text(page, "id");
        require(!id.isEmpty() && !m_pages.contains(id), QStringLiteral("page id"));
        m_pages.insert(id);
        require(!text(page, "title").isEmpty(), QStringLiteral("page title"));
        for (const char *name : {"onContentLoad", "onLoad"})
            require(number(object(page, "pageTimings"), name) >= -1, QStringLiteral("page timings"));
    }

    void checkEntry(const QJsonObject &entry)
    {
        require(m_pages.contains(text(entry, "pageref")), QStringLiteral("pageref"));
        require(entry.value(QLatin1String("cache")).isObject(), QStringLiteral("cache"));
        checkTimings(entry);
        checkRequest(object(entry, "request"));
        const QJsonObject response = object(entry, "response");
        const QJsonObject content = object(response, "content");
        const double status = number(response, "status");
        require(status == 0 || (status >= 100 && status < 600), QStringLiteral("status"));
        require(
            number(content, "size") >= 0 && !text(content, "mimeType").isEmpty(), QStringLiteral("content"));
        require(number(response, "headersSize") >= -1 && number(response, "bodySize") >= -1,
            QStringLiteral("sizes"));
        const bool failed = text(object(entry, "_gizmoscope"), "outcome") != QLatin1String("ok");
        require(failed == !text(entry, "_error").isEmpty(), QStringLiteral("_error"));
        if (status == 0) {
            require(text(response, "statusText").isEmpty() && number(content, "size") == 0
                    && text(content, "mimeType") == QLatin1String("x-unknown") && failed,
                QStringLiteral("unanswered"));
        }
    }

    void checkTimings(const QJsonObject &entry)
    {
        const QJsonObject timings = object(entry, "timings");
        double sum = 0;
        for (const char *name : {"blocked", "dns", "connect", "ssl"}) {
            const double value = number(timings, name);
            require(value >= 0 || value == -1, QLatin1String(name));
            sum += std::max(0.0, value);
        }
        for (const char *name : {"send", "wait", "receive"}) {
            require(number(timings, name) >= 0, QLatin1String(name));
            sum += number(timings, name);
        }
        const double time = number(entry, "time");
        require(time >= 0 && std::abs(time - sum) < 1e-6, QStringLiteral("time is not the sum of its parts"));
    }

    void checkRequest(const QJsonObject &request)
    {
        const QUrl url(text(request, "url"), QUrl::StrictMode);
        require(url.isValid() && !url.isRelative() && !url.host().isEmpty(), QStringLiteral("url"));
        require(text(request, "method") == QLatin1String("GET"), QStringLiteral("method"));
        QList<std::pair<QString, QString>> query;
        for (const QJsonValue &item : request.value(QLatin1String("queryString")).toArray())
            query.append({text(item.toObject(), "name"), text(item.toObject(), "value")});
        require(query == QUrlQuery(url).queryItems(), QStringLiteral("query"));
        require(number(request, "headersSize") >= -1 && number(request, "bodySize") >= -1,
            QStringLiteral("sizes"));
    }

    static bool holdsNull(const QJsonValue &value)
    {
        if (value.isNull())
            return true;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            return std::any_of(
                array.begin(), array.end(), [](const QJsonValue &each) { return holdsNull(each); });
        }
        const QJsonObject object = value.toObject();
        return std::any_of(
            object.begin(), object.end(), [](const QJsonValue &each) { return holdsNull(each); });
    }

    QString m_fault;
    QString m_where;
    QSet<QString> m_pages;
};

} // namespace Gizmoscope
