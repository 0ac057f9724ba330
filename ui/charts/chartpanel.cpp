// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"

#include <QAbstractAxis>
#include <QAction>
#include <QChart>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPaintEngine>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace Gizmoscope {

namespace {

constexpr int msBetweenDraws = 50; // Qt Charts takes some ms each time
constexpr QSize unseenSize {640, 400}; // of a picture of a chart that was never shown
constexpr int leastSide = 100;
constexpr int rowsToMeasure = 50;
constexpr qreal pictureMargin = 0.5; // of the height of letters
constexpr int linesForChart = 5; // of text, which the head leaves to the chart below it

} // namespace

ChartPanel::ChartPanel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_legend(new ChartLegend(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(m_stack))
    , m_table(new QTableView(m_stack))
    , m_chart(new QChart)
    , m_view(new ChartView(m_chart, m_stack))
    , m_dialog(new PictureDialog(this))
{
    setObjectName(name + QStringLiteral("Chart"));
    makePages(name);
    makeMenu();
    makeHead();
    m_due.setSingleShot(true);
    m_due.setInterval(msBetweenDraws);
    connect(&m_due, &QTimer::timeout, this, [this] {
        if (isVisible())
            drawNow();
        else
            m_isStale = true;
    });
    translateOwn();
}

void ChartPanel::makePages(const QString &name)
{
    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setFrameShape(QFrame::StyledPanel);
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setObjectName(name + QStringLiteral("View"));
    m_legend->setObjectName(name + QStringLiteral("Legend"));
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setLocalizeNumbers(true);
    m_chart->setBackgroundRoundness(0);
    m_chart->legend()->hide(); // ours wraps, and has figures
    for (QWidget *page : std::initializer_list<QWidget *> {m_empty, m_view, m_table})
        m_stack->addWidget(page);
    m_stack->setMinimumSize(1, 1);
}

QAction *ChartPanel::addAction(const QString &name)
{
    QAction *action = m_menu->addAction(QString());
    action->setObjectName(name);
    return action;
}

void ChartPanel::makeMenu()
{
    m_menu->setObjectName(QStringLiteral("chartMenu"));
    const auto add = [this](QAction *&action, const char *name, const std::function<void()> &act) {
        action = addAction(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
    };
    const auto ask = [this](PictureKind kind) { m_dialog->ask(kind, title()); };
    add(m_savePng, "savePng", [ask] { ask(PictureKind::png); });
    add(m_saveSvg, "saveSvg", [ask] { ask(PictureKind::svg); });
    add(m_savePdf, "savePdf", [ask] { ask(PictureKind::pdf); });
    m_menu->addSeparator();
    add(m_copyPicture, "copyPicture", [this] { copyPicture(); });
    add(m_copyTable, "copyTable", [this] { copyTable(); });
    m_menu->addSeparator();
    add(m_asTable, "showAsTable", [this] { showPage(); });
    m_asTable->setCheckable(true);
    connect(m_dialog, &PictureDialog::chosen, this, &ChartPanel::savePicture);
}

void ChartPanel::makeHead()
{
    m_more->setObjectName(QStringLiteral("chartMenuButton"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::clicked, this,
        [this] { openMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    m_head = new QHBoxLayout;
    m_head->addWidget(m_legend, 1);
    m_head->addWidget(m_more, 0, Qt::AlignTop | Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_head);
    column->addWidget(m_stack, 1);
    setTabOrder(m_view, m_table);
    setTabOrder(m_table, m_more);
}

void ChartPanel::setTopRow(QWidget *row)
{
    m_topRow = row;
    // So long as the head's item is there, the new one of the same widget is not told of its sizes.
    delete m_head->replaceWidget(m_legend, row);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_legend);
    setTabOrder(row, m_view);
    showPage();
}

void ChartPanel::setModel(QAbstractItemModel *model)
{
    m_table->setModel(model);
    // As wide as they need to be: a table that is too wide for its panel scrolls.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsToMeasure);
    m_table->setWordWrap(false);
}

void ChartPanel::setTexts(const QString &title, const QString &empty, const QString &whatsThis)
{
    m_title = title;
    m_empty->setText(empty);
    m_view->setWhatsThis(whatsThis);
    m_table->setWhatsThis(whatsThis);
    m_table->setAccessibleName(title);
    m_empty->setAccessibleName(title + QStringLiteral(". ") + empty);
}

void ChartPanel::setSpoken(const QString &figures)
{
    m_view->setAccessibleName(figures.isEmpty() ? title() : title() + QStringLiteral(". ") + figures);
}

void ChartPanel::setColours(const Colours &colours)
{
    m_colours = colours;
    m_legend->setColours(colours);
    m_view->setColours(colours);
    applyColours();
}

// Also for axes that have come since.
void ChartPanel::applyColours()
{
    const QColor text = m_colours.of(Tint::text);
    m_chart->setBackgroundBrush(m_colours.of(Tint::ground));
    m_chart->setBackgroundPen(Qt::NoPen);
    for (QAbstractAxis *axis : m_chart->axes()) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setLinePenColor(m_colours.of(Tint::idle));
        axis->setGridLineColor(m_colours.of(Tint::line));
    }
}

void ChartPanel::applyFonts()
{
    for (QAbstractAxis *axis : m_chart->axes()) {
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
    }
}

// In a low panel a head with many entries would leave no room to what it is the head of.
void ChartPanel::limitLegend()
{
    const int topRow = m_topRow ? m_topRow->sizeHint().height() : 0;
    m_legend->setMostHeight(height() - topRow - linesForChart * fontMetrics().height());
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    limitLegend();
}

void ChartPanel::setAsTable(bool asTable)
{
    m_asTable->setChecked(asTable);
    showPage();
}

bool ChartPanel::isTable() const { return m_asTable->isChecked(); }

bool ChartPanel::isTableInView() const { return m_stack->currentWidget() == m_table; }

void ChartPanel::setFilled(bool filled)
{
    m_isFilled = filled;
    showPage();
}

void ChartPanel::showPage()
{
    const bool hadTable = isTableInView();
    QWidget *page = isTable() ? static_cast<QWidget *>(m_table) : m_view;
    m_stack->setCurrentWidget(m_isFilled ? page : m_empty);
    m_legend->setVisible(m_isFilled && !isTable());
    if (m_topRow)
        m_topRow->setVisible(m_legend->isVisibleTo(this));
    if (isTableInView() && !hadTable)
        fillTable();
    for (QAction *action : {m_savePng, m_saveSvg, m_savePdf, m_copyPicture, m_copyTable})
        action->setEnabled(m_isFilled);
}

void ChartPanel::scheduleDraw()
{
    if (!m_due.isActive())
        m_due.start();
}

void ChartPanel::drawNow()
{
    m_isStale = false;
    m_due.stop();
    draw();
    if (isTableInView())
        fillTable();
}

void ChartPanel::bringUpToDate()
{
    if (m_isStale || m_due.isActive())
        drawNow();
}

void ChartPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    applyFonts();
    if (m_isStale)
        drawNow();
}

Picture ChartPanel::picture()
{
    bringUpToDate();
    layout()->activate(); // the head may have come or gone
    QSize plot = m_stack->size();
    if (plot.width() < leastSide || plot.height() < leastSide)
        plot = unseenSize;
    // Its place is given to it only when it is in view, and it may never have been.
    if (m_view->size() != plot || m_chart->size() != QSizeF(plot)) {
        m_view->resize(plot);
        m_chart->resize(plot); // what is hidden is told of its size only when it is shown
        scheduleDraw(); // with as many marks as there is room for
    }
    bringUpToDate();
    const QFontMetricsF metrics(font());
    const qreal margin = metrics.height() * pictureMargin;
    const qreal head = metrics.height() + margin + m_legend->wholeHeight(plot.width()) + margin;
    return {title(), QSizeF(plot.width() + 2 * margin, plot.height() + head + 2 * margin),
        [this](QPainter &painter, const QSizeF &size) { paintPicture(painter, size); }};
}

void ChartPanel::paintPicture(QPainter &painter, const QSizeF &size)
{
    const QFontMetricsF metrics(font());
    const qreal margin = metrics.height() * pictureMargin;
    // SVG of Qt 6.4 knows no textures: an area would be empty, and told by its colour alone.
    const bool isSvg = painter.paintEngine()->type() == QPaintEngine::SVG;
    if (std::exchange(m_needsGradients, isSvg) != isSvg)
        draw();
    painter.fillRect(QRectF({}, size), m_colours.of(Tint::ground));
    QRectF rest = QRectF({}, size).adjusted(margin, margin, -margin, -margin);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_colours.of(Tint::text));
    painter.drawText(QRectF(rest.topLeft(), QSizeF(rest.width(), metrics.height())),
        Qt::AlignLeft | Qt::AlignVCenter, title());
    rest.setTop(rest.top() + metrics.height() + margin);
    const int legendHeight = m_legend->wholeHeight(rest.width());
    m_legend->paintIn(painter, QRectF(rest.topLeft(), QSizeF(rest.width(), legendHeight)));
    rest.setTop(rest.top() + legendHeight + margin);
    m_view->paintIn(painter, rest);
    if (std::exchange(m_needsGradients, false))
        draw();
}

bool ChartPanel::savePicture(const QString &path)
{
    const QString trouble = Gizmoscope::savePicture(picture(), path);
    if (!trouble.isEmpty())
        Q_EMIT failed(trouble);
    return trouble.isEmpty();
}

void ChartPanel::copyPicture() { QGuiApplication::clipboard()->setImage(imageOf(picture())); }

void ChartPanel::copyTable() { QGuiApplication::clipboard()->setText(tableText()); }

QString ChartPanel::tableText()
{
    bringUpToDate();
    fillTable();
    const QAbstractItemModel *model = m_table->model();
    QString text;
    for (int row = -1; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            const QVariant cell =
                row < 0 ? model->headerData(column, Qt::Horizontal) : model->index(row, column).data();
            cells += cell.toString().replace(QLatin1Char('\t'), QLatin1Char(' '));
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->globalPos());
    event->accept();
}

void ChartPanel::openMenu(const QPoint &globalPosition) { m_menu->popup(globalPosition); }

void ChartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        translateOwn();
        retranslate();
        scheduleDraw();
    } else if (event->type() == QEvent::FontChange) {
        applyFonts();
        limitLegend();
        scheduleDraw();
    }
    QWidget::changeEvent(event);
}

void ChartPanel::translateOwn()
{
    m_more->setText(QStringLiteral("…"));
    m_more->setToolTip(tr("Save or copy this chart"));
    m_more->setAccessibleName(m_more->toolTip());
    m_savePng->setText(tr("Save picture as &PNG…"));
    m_saveSvg->setText(tr("Save picture as &SVG…"));
    m_savePdf->setText(tr("Save picture as P&DF…"));
    m_copyPicture->setText(tr("&Copy picture"));
    m_copyTable->setText(tr("Copy &table"));
    m_asTable->setText(tr("Show &as table"));
    m_chart->setLocale(QLocale());
}

} // namespace Gizmoscope
