// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QBrush>
#include <QRectF>
#include <memory>
#include <vector>

class QPainter;

namespace pact::ui {

/// Stacked bars on a plot area given to the pixel, drawn by Qt Charts without axes, labels or frame: those are painted
/// around and over it from the positions told here. Negative values stack to the other side of zero. GUI thread, QApplication.
class BarScene
{
public:
    enum class Grow { Right, Up };

    struct Set
    {
        QBrush brush;               ///< NoBrush leaves a gap
        std::vector<double> values; ///< one for each category, from the top or from the left
    };

    /// `thickness` is the share of a category's band that its bar fills.
    BarScene(Grow grow, double thickness, const std::vector<Set>& sets);
    ~BarScene();
    BarScene(const BarScene&) = delete;
    BarScene& operator=(const BarScene&) = delete;

    /// low <= 0 <= high, low < high.
    void place(const QRectF& plotArea, double low, double high);
    /// The bar between two values of a category, as it is drawn.
    QRectF bar(int category, double from, double to) const;
    void paint(QPainter& painter);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
