// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartview.h"
#include "ui/pictures.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

class QAbstractItemModel;
class QAction;
class QChart;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace Gizmoscope {

/// What all charts have in common: a head that says what is what, three pages (what will appear, the
/// chart, the same figures as a table), and a menu to take picture or table along. Draws 20 times a second at
/// most, and not at all while nobody sees it. Qt Charts stays behind this. Main thread.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    void setAsTable(bool asTable);
    [[nodiscard]] bool isTable() const;
    virtual void setColours(const Colours &colours);

    /// By the ending of the name (.png, .svg, .pdf). False after failed() has said why.
    bool savePicture(const QString &path);
    [[nodiscard]] Picture picture();
    void copyPicture();
    void copyTable();
    /// Cells with tabs between them, numbers as people here write them, so that their spreadsheet takes them.
    [[nodiscard]] QString tableText();

Q_SIGNALS:
    /// A sentence: what happened, why, and what to do.
    void failed(const QString &sentence);

protected:
    /// `name` begins the object names: "elapsed" makes elapsedChart, elapsedView and elapsedTable.
    ChartPanel(const QString &name, QWidget *parent);

    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    /// To be called by the constructor of each chart.
    void setModel(QAbstractItemModel *model);
    void setTexts(const QString &title, const QString &empty, const QString &whatsThis);
    /// Whether there is anything to show yet.
    void setFilled(bool filled);
    void setSpoken(const QString &figures);
    /// A row of its own at the top, with the menu; seen together with the head, which is below it then.
    void setTopRow(QWidget *row);
    /// Draws soon.
    void scheduleDraw();
    void drawNow();

    virtual void draw() = 0;
    /// Brings the model up to date: only when somebody looks at it.
    virtual void fillTable() { }
    virtual void retranslate() = 0;

    [[nodiscard]] QChart *chart() const { return m_chart; }
    [[nodiscard]] ChartView *view() const { return m_view; }
    [[nodiscard]] ChartLegend *legend() const { return m_legend; }
    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] bool isTableInView() const;
    /// Patterns must be made of gradients in what is drawn now.
    [[nodiscard]] bool needsGradients() const { return m_needsGradients; }

private:
    QAction *addAction(const QString &name);
    void makePages(const QString &name);
    void makeMenu();
    void makeHead();
    void applyFonts();
    void limitLegend();
    void applyColours();
    void showPage();
    void translateOwn();
    void bringUpToDate();
    void paintPicture(QPainter &painter, const QSizeF &size);
    void openMenu(const QPoint &globalPosition);

    QString m_title;
    QToolButton *m_more;
    QMenu *m_menu;
    QHBoxLayout *m_head = nullptr;
    QWidget *m_topRow = nullptr;
    ChartLegend *m_legend;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QTableView *m_table;
    QChart *m_chart; // the view's
    ChartView *m_view;
    PictureDialog *m_dialog;
    QAction *m_savePng = nullptr;
    QAction *m_saveSvg = nullptr;
    QAction *m_savePdf = nullptr;
    QAction *m_copyPicture = nullptr;
    QAction *m_copyTable = nullptr;
    QAction *m_asTable = nullptr;
    Colours m_colours = Colours::light();
    QTimer m_due;
    bool m_needsGradients = false;
    bool m_isFilled = false;
    bool m_isStale = false; // was to be drawn while nobody saw it
};

} // namespace Gizmoscope
