// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/barscene.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/rowlabels.h"

namespace pact::ui {

/// What is still owed, per domain: ours to the left of the line, theirs to the right, the overdue part hatched at the
/// line, what both owe as a number at the right.
class BalanceCanvas : public ChartCanvas
{
public:
    BalanceCanvas(report::Chart chart, ChartInk ink);

    double rowPitch(double width) const override;
    double heightFor(double width, double pitch) const override;

protected:
    void place(const QSizeF& size, double pitch) override;
    void draw(QPainter& painter) override;

private:
    struct Side
    {
        report::SeriesRole open;
        report::SeriesRole overdue;
        double direction;
    };

    QString shown(const Side& side, int row) const;
    double most(const Side& side) const;
    /// Room that one side takes from the line on, bars and numbers, with so many pixels for an item.
    double reach(const Side& side, double unit) const;
    /// The most pixels for an item with which both sides have room.
    double unitFor(double room) const;
    QRectF bar(const Side& side, report::SeriesRole role, int row) const;
    QRectF number(const Side& side, int row) const;
    QRectF rowRect(int row) const;
    void drawRow(QPainter& painter, int row) const;
    void drawSide(QPainter& painter, const Side& side, int row) const;

    static const Side ours;
    static const Side theirs;

    RowLabels m_labels;
    std::unique_ptr<BarScene> m_bars;
    double m_left = 0;
    double m_axis = 0;
    double m_pitch = 0;
    double m_joint = 0; ///< width of the column of what both owe
    double m_width = 0;
    bool m_brief = false; ///< no room for the words behind a bar
};

}
