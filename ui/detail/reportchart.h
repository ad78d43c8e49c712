// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/detail/reportseries.h"
#include <QWidget>

namespace pact::ui {

/// Columns by reporting period on one axis; a period that nobody reported is a dashed outline. The list of reports below
/// is its table.
class ReportChart : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChart(QWidget* parent = nullptr);

    void setSeries(const ReportSeries& series, const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintColumns(QPainter& painter, const QRectF& area) const;
    void paintNumbers(QPainter& painter, const QRectF& area) const;
    void paintAxis(QPainter& painter, const QRectF& area) const;
    QRectF column(const QRectF& area, size_t index) const;
    double highest() const;

    ReportSeries m_series;
};

}
