// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineheat.h"

#include <QImage>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

namespace Gizmoscope {

namespace {

constexpr std::size_t states = 3;
constexpr int whole = 256; // the share that is all
constexpr int stripePeriod = 8; // as Colours::brush has it
constexpr int stripe = 4;

/// How one state is shown: its colour, how strong it is when all rows are in it, and between stripes.
struct Ink {
    QColor colour;
    int full = whole;
    int between = whole; // the same as full where it is not hatched
};

/// One line of the strip: how many rows are in which state in each column. Columns in which nothing begins or
/// ends look like the one before, and cost nearly nothing.
class HeatLine final
{
public:
    HeatLine(const std::array<Ink, states> &inks, const QColor &ground, int columns)
        : m_inks(inks)
        , m_ground(ground)
        , m_columns(columns)
        , m_steps(static_cast<std::size_t>(columns) + 1)
        , m_touched(static_cast<std::size_t>(columns) / wordBits + 1)
        , m_stripes(static_cast<std::size_t>(columns))
        , m_betweens(static_cast<std::size_t>(columns))
    { }

    /// From one column up to but without the other, both in device pixels; outside is cut off.
    void add(std::size_t state, double from, double to)
    {
        const auto most = static_cast<double>(m_columns);
        const auto first = static_cast<std::size_t>(std::clamp(from, 0.0, most));
        const auto last = static_cast<std::size_t>(std::clamp(to, 0.0, most));
        if (last <= first)
            return;
        ++m_steps[first][state];
        --m_steps[last][state];
        touch(first);
        touch(last);
    }

    void addEnd(double at, QRgb colour)
    {
        if (at >= 0 && at < m_columns)
            m_ends.emplace_back(static_cast<std::size_t>(at), colour);
    }

    /// Works out the colours for that many rows, and begins anew.
    void mix(int rows)
    {
        std::array<int, states> now {};
        std::size_t from = 0;
        for (std::size_t word = 0; word < m_touched.size(); ++word) {
            for (std::uint64_t bits = std::exchange(m_touched[word], 0); bits != 0; bits &= bits - 1) {
                const std::size_t x = word * wordBits + static_cast<std::size_t>(std::countr_zero(bits));
                fill(from, x, now, rows);
                for (std::size_t i = 0; i < states; ++i)
                    now[i] += std::exchange(m_steps[x][i], 0);
                from = x;
            }
        }
        fill(from, m_stripes.size(), now, rows);
        for (const auto &[x, colour] : m_ends) {
            for (std::size_t i = x; i < std::min(x + endWidth, m_stripes.size()); ++i)
                m_stripes[i] = m_betweens[i] = colour;
        }
        m_ends.clear();
    }

    /// Writes the line; `x` and `y` are where it lies in the whole picture, so that stripes meet.
    void write(QRgb *pixels, int x, int y, bool hatched) const
    {
        std::memcpy(pixels, m_stripes.data(), m_stripes.size() * sizeof(QRgb));
        if (!hatched)
            return;
        const int phase = (x + y) % stripePeriod;
        for (int i = stripe - phase; i < m_columns; i += stripePeriod) {
            const int from = std::max(0, i);
            const int to = std::min(m_columns, i + stripePeriod - stripe);
            for (int at = from; at < to; ++at)
                pixels[at] = m_betweens[static_cast<std::size_t>(at)];
        }
    }

private:
    static constexpr std::size_t wordBits = 64;
    static constexpr std::size_t endWidth = 2;

    void touch(std::size_t x) { m_touched[x / wordBits] |= std::uint64_t {1} << x % wordBits; }

    void fill(std::size_t from, std::size_t to, const std::array<int, states> &counts, int rows)
    {
        if (from >= to)
            return;
        std::fill(m_stripes.data() + from, m_stripes.data() + to, mixed(counts, rows, false));
        std::fill(m_betweens.data() + from, m_betweens.data() + to, mixed(counts, rows, true));
    }

    [[nodiscard]] QRgb mixed(const std::array<int, states> &counts, int rows, bool between) const
    {
        int red = m_ground.red() * whole;
        int green = m_ground.green() * whole;
        int blue = m_ground.blue() * whole;
        int left = whole;
        // The strongest last state first: should shares add up to more, it is the others that give way.
        for (std::size_t i = states; i-- > 0;) {
            if (counts[i] <= 0)
                continue;
            const Ink &ink = m_inks[i];
            const int strength = between ? ink.between : ink.full;
            const int least = strength < ink.full ? whole / 24 : whole / 8; // one of many shows, too
            const int share = std::min(left, std::max(least, counts[i] * strength / std::max(1, rows)));
            left -= share;
            red += (ink.colour.red() - m_ground.red()) * share;
            green += (ink.colour.green() - m_ground.green()) * share;
            blue += (ink.colour.blue() - m_ground.blue()) * share;
        }
        return qRgb(red / whole, green / whole, blue / whole);
    }

    std::array<Ink, states> m_inks;
    QColor m_ground;
    int m_columns;
    std::vector<std::array<int, states>> m_steps; // what begins in the column, less what ends
    std::vector<std::uint64_t> m_touched; // a bit for each column that has a step
    std::vector<std::pair<std::size_t, QRgb>> m_ends; // calls that ended badly
    std::vector<QRgb> m_stripes;
    std::vector<QRgb> m_betweens;
};

/// From moments to device columns of the strip.
struct Columns {
    double offset = 0;
    double perNs = 0;
    [[nodiscard]] double of(std::int64_t ns) const { return offset + static_cast<double>(ns) * perNs; }
};

void addCalls(HeatLine &line, const TimelineStage &stage, int section, TimelineLayout::Span rows,
    const Columns &columns)
{
    const TimelineData &data = stage.run(section);
    std::array<QRgb, outcomeCount> ends {};
    for (std::size_t i = 0; i < outcomeCount; ++i)
        ends[i] = stage.inks.colours().of(static_cast<Outcome>(i)).rgb();
    for (std::uint32_t row = rows.first; row < rows.last; ++row) {
        const CallRecord *call = data.call(row + 1);
        if (!call)
            continue;
        if (call->finishedNs != notYet && columns.of(call->finishedNs) < -1)
            continue;
        const PhaseTimes times = data.timesOf(*call);
        const double issued = columns.of(times.issuedNs);
        const double sent = columns.of(times.sentNs);
        const double firstByte = columns.of(times.firstByteNs);
        const double end = columns.of(times.endNs);
        line.add(0, issued, sent);
        line.add(1, sent, std::max(firstByte, end < issued + 1 ? sent + 1 : 0)); // the shortest shows, too
        line.add(2, firstByte, end);
        if (call->outcome != Outcome::pending && call->outcome != Outcome::ok)
            line.addEnd(end, ends[static_cast<std::size_t>(call->outcome)]);
    }
}

void addLanes(HeatLine &line, const TimelineStage &stage, int section, TimelineLayout::Span rows,
    const Columns &columns, int width)
{
    const TimelineData &data = stage.run(section);
    const auto from = static_cast<std::int64_t>(-columns.offset / columns.perNs);
    const auto to =
        std::min(data.limitNs(), static_cast<std::int64_t>((width - columns.offset) / columns.perNs));
    for (std::uint32_t row = rows.first; row < rows.last && row < data.lanes().size(); ++row) {
        const std::vector<ThreadStretch> &stretches = data.lanes()[row].stretches;
        auto stretch = std::partition_point(stretches.begin(), stretches.end(),
            [&](const ThreadStretch &one) { return data.endOf(one) < from; });
        for (; stretch != stretches.end() && stretch->fromNs <= to; ++stretch) {
            const double begin = columns.of(stretch->fromNs);
            const double end = columns.of(data.endOf(*stretch));
            line.add(stretch->isBlocked() ? 0 : 1, begin, std::max(end, begin + 1));
        }
    }
}

std::array<Ink, states> inksFor(const TimelineStage &stage, RunMode mode)
{
    constexpr int pale = whole * 45 / 100;
    constexpr int faint = whole * 35 / 100;
    constexpr int betweenStripes = whole * 35 / 100;
    const TimelineInks &inks = stage.inks;
    if (stage.kind == TimelineKind::byThread) {
        return {Ink {inks.of(Tint::sync), whole, betweenStripes}, Ink {inks.of(Tint::running), whole, whole},
            Ink {}};
    }
    const bool hatched = mode == RunMode::sync;
    const QColor colour = inks.colours().of(mode);
    return {Ink {inks.of(Tint::idle), faint, faint}, Ink {colour, pale, hatched ? pale / 3 : pale},
        Ink {colour, whole, hatched ? betweenStripes : whole}};
}

} // namespace

QRect heatPixels(const TimelineStage &stage, int section, double left, double right)
{
    const QRectF rows = stage.layout.rows(section);
    const QRectF area = rows & stage.layout.plot() & QRectF(left, rows.top(), right - left, rows.height());
    const double ratio = stage.pixelRatio;
    return QRectF(area.topLeft() * ratio, area.size() * ratio).toAlignedRect();
}

void writeHeat(
    QImage &image, const QPoint &origin, const TimelineStage &stage, int section, const QRect &pixels)
{
    const double ratio = stage.pixelRatio;
    const double top = stage.layout.rows(section).top();
    const RunMode mode = stage.run(section).mode();
    const bool hatched = stage.kind == TimelineKind::byThread || mode == RunMode::sync;
    HeatLine line(inksFor(stage, mode), stage.inks.of(Tint::ground), pixels.width());
    Columns columns;
    columns.perNs = ratio / stage.map.nsPerPixel();
    columns.offset = stage.map.toX(0) * ratio - pixels.left();
    int lastBin = -1;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        const int bin = std::max(0, static_cast<int>(((y + 0.5) / ratio - top) / TimelineLayout::heatBin));
        if (bin != lastBin) {
            const auto span = stage.layout.binRows(section, static_cast<std::uint32_t>(bin));
            if (stage.kind == TimelineKind::byThread)
                addLanes(line, stage, section, span, columns, pixels.width());
            else
                addCalls(line, stage, section, span, columns);
            line.mix(static_cast<int>(span.last - span.first));
            lastBin = bin;
        }
        auto *pixel = reinterpret_cast<QRgb *>(image.scanLine(y - origin.y())) + pixels.left() - origin.x();
        line.write(pixel, pixels.left(), y, hatched);
    }
}

void paintHeat(QPainter &painter, const TimelineStage &stage, int section, double left, double right)
{
    const QRect pixels = heatPixels(stage, section, left, right);
    if (pixels.isEmpty())
        return;
    QImage image(pixels.size(), QImage::Format_RGB32);
    writeHeat(image, pixels.topLeft(), stage, section, pixels);
    image.setDevicePixelRatio(stage.pixelRatio);
    painter.drawImage(QPointF(pixels.topLeft()) / stage.pixelRatio, image);
}

} // namespace Gizmoscope
