// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Gizmoscope {

namespace {

// In widths or heights of the letters.
constexpr qreal lineSampleWidth = 2.4;
constexpr qreal areaSampleWidth = 1.2;
constexpr qreal gapAfterSample = 0.35;
constexpr qreal gapBetween = 0.9;
constexpr qreal lineSpacing = 1.15;

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setColours(const Colours &colours)
{
    m_colours = colours;
    update();
}

void ChartLegend::setEntries(const QString &heading, std::vector<LegendEntry> entries)
{
    const bool isSame = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
        [](const LegendEntry &a, const LegendEntry &b) { return a.name == b.name; });
    m_heading = heading;
    m_entries = std::move(entries);
    keepWidths(!isSame);
    update();
}

void ChartLegend::keepWidths(bool fromAnew)
{
    if (fromAnew)
        m_widths.clear();
    const std::vector<qreal> before = m_widths;
    m_widths.resize(m_entries.size() + 1);
    const QFontMetricsF metrics(font());
    m_widths[0] = std::max(m_widths[0], metrics.horizontalAdvance(m_heading));
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_widths[i + 1] = std::max(m_widths[i + 1], metrics.horizontalAdvance(textOf(i)));
    if (m_widths != before)
        updateGeometry();
}

QString ChartLegend::textOf(std::size_t index) const
{
    const LegendEntry &entry = m_entries[index];
    return entry.figure.isEmpty() ? entry.name : entry.name + QLatin1Char(' ') + entry.figure;
}

QString ChartLegend::spoken() const
{
    QStringList parts;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].figure.isEmpty())
            parts += textOf(i);
    }
    const QString all = parts.join(QStringLiteral(", "));
    return m_heading.isEmpty() || all.isEmpty() ? all : m_heading + QStringLiteral(": ") + all;
}

std::vector<ChartLegend::Place> ChartLegend::places(qreal width) const
{
    const QFontMetricsF metrics(font());
    const qreal em = metrics.height();
    const qreal line = em * lineSpacing;
    std::vector<Place> result;
    const qreal left = strokeFor(font()); // the frame of a sample is not cut off
    qreal x = left;
    qreal y = 0;
    for (std::size_t i = 0; i <= m_entries.size(); ++i) {
        if (i == 0 && m_heading.isEmpty()) {
            result.push_back({});
            continue;
        }
        const bool isLine = i > 0 && !m_entries[i - 1].area;
        const qreal sample = i == 0 ? 0 : em * (isLine ? lineSampleWidth : areaSampleWidth);
        const qreal gap = i == 0 ? 0 : em * gapAfterSample;
        const qreal whole = sample + gap + m_widths[i];
        if (x > left && x + whole > width) {
            x = left;
            y += line;
        }
        const qreal room = std::min(m_widths[i], std::max<qreal>(0, width - x - sample - gap));
        result.push_back({QRectF(x, y, sample, em), QRectF(x + sample + gap, y, room, em)});
        x += whole + em * gapBetween;
    }
    return result;
}

qreal ChartLegend::lineHeight() const { return QFontMetricsF(font()).height() * lineSpacing; }

QString ChartLegend::restText(std::size_t shown) const
{
    return QLatin1Char('+') + QLocale().toString(static_cast<int>(m_entries.size() + 1 - shown));
}

// As many places as there is height for, and room beside the last for the number of those that are left out.
std::vector<ChartLegend::Place> ChartLegend::fitting(qreal width) const
{
    std::vector<Place> all = places(width);
    const qreal mostHeight = std::max<qreal>(m_mostHeight, lineHeight());
    std::size_t shown = all.size();
    while (shown > 1 && all[shown - 1].text.bottom() > mostHeight)
        --shown;
    if (shown == all.size())
        return all;
    const QFontMetricsF metrics(font());
    const auto mostRight = [&] {
        return width - metrics.height() * gapBetween - metrics.horizontalAdvance(restText(shown));
    };
    const auto sharesLine = [&] {
        return shown > 1 && all[shown - 2].text.width() > 0
            && all[shown - 2].text.top() == all[shown - 1].text.top();
    };
    while (sharesLine() && all[shown - 1].text.right() > mostRight())
        --shown;
    QRectF &last = all[shown - 1].text; // has the line to itself: it is cut rather than the line be lost
    last.setRight(std::min(last.right(), std::max(last.left(), mostRight())));
    all.resize(shown);
    return all;
}

void ChartLegend::setMostHeight(int height)
{
    if (std::exchange(m_mostHeight, height) == height)
        return;
    updateGeometry();
    update();
}

int ChartLegend::wholeHeight(qreal width) const
{
    return m_entries.empty() ? 0 : qRound(places(width).back().text.bottom() + 0.5);
}

int ChartLegend::heightForWidth(int width) const
{
    return m_entries.empty() ? 0 : qRound(fitting(width).back().text.bottom() + 0.5);
}

QSize ChartLegend::sizeHint() const { return {minimumSizeHint().width(), heightForWidth(width())}; }

QSize ChartLegend::minimumSizeHint() const { return {fontMetrics().averageCharWidth(), 0}; }

void ChartLegend::paintSample(QPainter &painter, const LegendEntry &entry, const QRectF &rect) const
{
    if (entry.area) {
        painter.setPen(entry.pen);
        painter.setBrush(*entry.area);
        painter.setBrushOrigin(rect.topLeft());
        const qreal inset = rect.height() * 0.18;
        painter.drawRect(rect.adjusted(0, inset, 0, -inset));
        return;
    }
    painter.setPen(entry.pen);
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    if (!entry.mark.isNull()) {
        const int side = qRound(rect.height() * 0.8);
        QRect place(0, 0, side, side);
        place.moveCenter(rect.center().toPoint());
        entry.mark.paint(&painter, place);
    }
}

void ChartLegend::paintIn(QPainter &painter, const QRectF &rect) const
{
    if (m_entries.empty())
        return;
    painter.save();
    painter.translate(rect.topLeft());
    paintPlaces(painter, places(rect.width()));
    painter.restore();
}

void ChartLegend::paintPlaces(QPainter &painter, const std::vector<Place> &where) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QFontMetricsF metrics(font());
    const auto write = [&](const QRectF &place, const QString &text) {
        // From the middle: at the end is the figure.
        const QString fitting = metrics.elidedText(text, Qt::ElideMiddle, place.width() + 1);
        painter.drawText(place.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, fitting);
    };
    painter.setPen(m_colours.of(Tint::faint));
    write(where[0].text, m_heading);
    for (std::size_t i = 0; i + 1 < where.size(); ++i) {
        paintSample(painter, m_entries[i], where[i + 1].sample);
        painter.setPen(m_colours.of(Tint::text));
        write(where[i + 1].text, textOf(i));
    }
    if (where.size() > m_entries.size())
        return;
    const QString rest = restText(where.size());
    const QRectF last = where.back().text;
    painter.setPen(m_colours.of(Tint::faint));
    write(QRectF(last.right() + metrics.height() * gapBetween, last.top(), metrics.horizontalAdvance(rest),
              metrics.height()),
        rest);
}

void ChartLegend::paintEvent(QPaintEvent * /*event*/)
{
    if (m_entries.empty())
        return;
    QPainter painter(this);
    paintPlaces(painter, fitting(width()));
}

QString ChartLegend::allText() const
{
    QStringList lines;
    if (!m_heading.isEmpty())
        lines += m_heading;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        lines += textOf(i);
    return lines.join(QLatin1Char('\n'));
}

bool ChartLegend::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), allText(), this);
    return true;
}

void ChartLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        keepWidths(true);
    QWidget::changeEvent(event);
}

} // namespace Gizmoscope
