// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barscene.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace pact::ui {

struct BarScene::Private
{
    QGraphicsScene scene;
    QChart* chart = new QChart; // the scene's
    QAbstractBarSeries* series = nullptr;
    QValueAxis* values = nullptr;
    Grow grow;
    double thickness;
    int categories = 0;
    QRectF area;

    /// Qt Charts counts horizontal bars from the bottom.
    int place(int category) const
    {
        return grow == Grow::Right ? categories - 1 - category : category;
    }
};

BarScene::BarScene(Grow grow, double thickness, const std::vector<Set>& sets) : d(std::make_unique<Private>())
{
    d->grow = grow;
    d->thickness = thickness;
    d->categories = sets.empty() ? 0 : static_cast<int>(sets.front().values.size());
    const bool across = grow == Grow::Right;
    QChart& chart = *d->chart;
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setDropShadowEnabled(false);
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->hide();
    d->scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    d->scene.addItem(&chart);

    if (across)
        d->series = new QHorizontalStackedBarSeries;
    else
        d->series = new QStackedBarSeries;
    d->series->setBarWidth(thickness);
    for (const Set& set : sets) {
        auto* bars = new QBarSet(QString());
        for (int i = 0; i < d->categories; ++i)
            bars->append(set.values.at(static_cast<size_t>(d->place(i))));
        bars->setPen(QPen(Qt::NoPen));
        bars->setBrush(set.brush);
        d->series->append(bars);
    }
    chart.addSeries(d->series);

    auto* names = new QBarCategoryAxis;
    QStringList keys;
    for (int i = 0; i < d->categories; ++i)
        keys.append(QString::number(i));
    names->append(keys);
    d->values = new QValueAxis;
    names->setVisible(false);
    d->values->setVisible(false);
    chart.addAxis(names, across ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(d->values, across ? Qt::AlignBottom : Qt::AlignLeft);
    d->series->attachAxis(names);
    d->series->attachAxis(d->values);
    // The theme of Qt Charts has painted the sets when the series was added.
    int next = 0;
    for (QBarSet* bars : d->series->barSets()) {
        bars->setPen(QPen(Qt::NoPen));
        bars->setBrush(sets.at(static_cast<size_t>(next++)).brush);
    }
}

BarScene::~BarScene() = default;

void BarScene::place(const QRectF& plotArea, double low, double high)
{
    Q_ASSERT(low <= 0 && high >= 0 && low < high);
    d->area = plotArea;
    const QRectF whole(0, 0, plotArea.right() + 1, plotArea.bottom() + 1);
    d->scene.setSceneRect(whole);
    d->chart->resize(whole.size());
    d->values->setRange(low, high);
    d->chart->setPlotArea(plotArea);
    d->chart->layout()->activate();
}

QRectF BarScene::bar(int category, double from, double to) const
{
    const double middle = d->place(category);
    const bool across = d->grow == Grow::Right;
    const auto at = [&](double value, double side) {
        return d->chart->mapToPosition(across ? QPointF(value, middle + side) : QPointF(middle + side, value), d->series);
    };
    return QRectF(at(from, -d->thickness / 2), at(to, d->thickness / 2)).normalized();
}

void BarScene::paint(QPainter& painter)
{
    painter.save();
    // Edges fall on device pixels.
    painter.setRenderHint(QPainter::Antialiasing, false);
    d->scene.render(&painter, d->scene.sceneRect(), d->scene.sceneRect(), Qt::IgnoreAspectRatio);
    painter.restore();
}

}
