// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/figures.h"
#include "ui/charts/markview.h"

namespace pact::ui {

/// Units by reporting periods: 报 reported, 迟 late, 缺 missing, nothing where no report was owed. A unit's row opens the
/// items that missed one.
class SilenceGrid : public MarkView
{
    Q_OBJECT

public:
    explicit SilenceGrid(QWidget* parent = nullptr);

    /// At most `most` units, the longest silent first.
    void setUnits(std::vector<domain::Period> rounds, std::vector<domain::SilentUnit> units, int most);
    /// The words are those of the process.
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    const std::vector<CanvasMark>& places() const override;
    void paintPlaces(QPainter& painter) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    QRectF cell(int row, int column) const;
    double cellWidth() const;

    std::vector<domain::Period> m_rounds;
    std::vector<domain::SilentUnit> m_units;
    std::vector<CanvasMark> m_places;
};

}
