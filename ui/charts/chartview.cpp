// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"
#include "ui/charts/chartclip.h"
#include "ui/charts/charttable.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <cmath>

namespace pact::ui {

ChartLegend::ChartLegend(ChartView* view, QWidget* parent) : QWidget(parent), m_view(view)
{
    connect(view, &ChartView::chartChanged, this, [this] {
        updateGeometry();
        update();
    });
}

QSize ChartLegend::sizeHint() const
{
    return m_view->legendSize().toSize();
}

QSize ChartLegend::minimumSizeHint() const
{
    return sizeHint();
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_view->paintLegend(painter, rect());
}

ChartView::ChartView(QWidget* parent) : MarkView(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_canvas = ChartCanvas::create({}, Theme::current(), uiFamily());
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, this, &ChartView::rebuild);
}

void ChartView::setChart(const report::Chart& chart)
{
    m_canvas = ChartCanvas::create(chart, Theme::current(), uiFamily());
    setAccessibleName(chart.question + u' ' + chart.finding);
    setTwin(chartSpoken(chart));
    layOut();
    updateGeometry();
    emit chartChanged();
}

const report::Chart& ChartView::chart() const
{
    return m_canvas->chart();
}

void ChartView::rebuild()
{
    const report::Chart same = m_canvas->chart();
    m_canvas = ChartCanvas::create(same, Theme::current(), uiFamily());
    layOut();
    emit chartChanged();
}

void ChartView::layOut()
{
    m_canvas->layOut(drawingSize(), m_pitch);
    placesChanged();
}

double ChartView::rowPitchFor(int width) const
{
    return m_canvas->rowPitch(width / drawingScale());
}

void ChartView::setRowPitch(double pitch)
{
    if (m_pitch == pitch)
        return;
    m_pitch = pitch;
    layOut();
    updateGeometry();
}

int ChartView::heightForWidth(int width) const
{
    const double scale = drawingScale();
    return chart().isEmpty() ? 0 : static_cast<int>(std::ceil(m_canvas->leastHeightFor(width / scale, m_pitch) * scale));
}

QSize ChartView::sizeHint() const
{
    const int wide = std::max(width(), static_cast<int>(320 * drawingScale()));
    return {wide, heightForWidth(wide)};
}

QSize ChartView::minimumSizeHint() const
{
    return {static_cast<int>(160 * drawingScale()), 0};
}

QSizeF ChartView::legendSize() const
{
    return chart().isEmpty() ? QSizeF() : m_canvas->legendSize(drawingSize().width()) * drawingScale();
}

void ChartView::paintLegend(QPainter& painter, const QRectF& rect) const
{
    if (chart().isEmpty())
        return;
    const double scale = drawingScale();
    painter.scale(scale, scale);
    m_canvas->paintLegend(painter, QRectF(rect.topLeft() / scale, rect.size() / scale), drawingSize().width());
}

const std::vector<CanvasMark>& ChartView::places() const
{
    return m_canvas->marks();
}

void ChartView::paintPlaces(QPainter& painter)
{
    m_canvas->paint(painter);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    MarkView::resizeEvent(event);
    layOut();
    emit chartChanged();
}

void ChartView::copy() const
{
    if (!chart().isEmpty())
        QApplication::clipboard()->setMimeData(chartMimeData(chart(), std::max(drawingSize().width(), 480.0)));
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        MarkView::keyPressEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    if (chart().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy chart and numbers")), &QAction::triggered, this, &ChartView::copy);
    menu->popup(event->globalPos());
}

}
