// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeseries.h"
#include "ui/pool/littleslaw.h"
#include "ui/pool/poolfigures.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QWidget>

namespace Gizmoscope {

/// The web app's pool and queue while a run goes on: each thread a cell, the queue a bar with its limit, what was
/// turned away in words; and of a load at a rate, Little's law. Reads the run in view, nothing else. Main thread.
class PoolPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PoolPanel(QWidget *parent = nullptr);

    void setColours(const Colours &colours);
    void show(const SessionRun *run);
    void refresh();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say();
    void paintThreads(QPainter &painter, const QRectF &area) const;
    void paintCell(QPainter &painter, const QRectF &cell, std::uint32_t index) const;
    void paintQueue(QPainter &painter, const QRectF &area) const;
    [[nodiscard]] QString threadsText() const;
    [[nodiscard]] QString queueText() const;
    [[nodiscard]] QString lawText() const;

    const SessionRun *m_run = nullptr;
    Colours m_colours = Colours::light();
    PoolFigures m_figures;
    RecordReader m_reader;
    LittlesLaw m_law;
    QString m_lawText;
    std::uint32_t m_mostQueued = 0;
};

} // namespace Gizmoscope
