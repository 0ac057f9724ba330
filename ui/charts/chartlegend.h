// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QBrush>
#include <QIcon>
#include <QPen>
#include <QWidget>

#include <climits>
#include <optional>
#include <vector>

namespace Gizmoscope {

/// One entry: a sample of the line or of the area, its name and, where there is one, its figure.
struct LegendEntry {
    QString name;
    QString figure;
    QPen pen; ///< of a line, or around an area
    std::optional<QBrush> area;
    QIcon mark;
};

/// The head of a chart: what is what, and the figures at the moment that is pointed at. Wraps like a text, so
/// that long words fit; a place keeps its width once it had it, so that nothing jumps while figures change.
/// Where that takes more height than it may have, the last entries are only counted ("+3"), and what is left
/// out or cut is in the tooltip. Main thread.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setColours(const Colours &colours);
    /// `heading` says of what moment the figures are; may be empty.
    void setEntries(const QString &heading, std::vector<LegendEntry> entries);
    /// All in words: "At 512 ms: pool 16, backend 2".
    [[nodiscard]] QString spoken() const;
    /// No more lines than fit into that height, yet one.
    void setMostHeight(int height);
    [[nodiscard]] int wholeHeight(qreal width) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// All entries, whatever height that takes.
    void paintIn(QPainter &painter, const QRectF &rect) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place {
        QRectF sample;
        QRectF text;
    };
    [[nodiscard]] std::vector<Place> places(qreal width) const;
    [[nodiscard]] qreal lineHeight() const;
    [[nodiscard]] std::vector<Place> fitting(qreal width) const;
    [[nodiscard]] QString restText(std::size_t shown) const;
    [[nodiscard]] QString allText() const;
    void paintPlaces(QPainter &painter, const std::vector<Place> &where) const;
    [[nodiscard]] QString textOf(std::size_t index) const;
    void paintSample(QPainter &painter, const LegendEntry &entry, const QRectF &rect) const;
    void keepWidths(bool fromAnew);

    Colours m_colours = Colours::light();
    QString m_heading;
    std::vector<LegendEntry> m_entries;
    int m_mostHeight = INT_MAX;
    std::vector<qreal> m_widths; // of the heading and the texts, the widest so far
};

} // namespace Gizmoscope
