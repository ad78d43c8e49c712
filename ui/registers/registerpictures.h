// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/chartseries.h"

#include <QScrollArea>

namespace pact::ui {

class ChartCard;

/// The pictures of a register, in cards: the first line of them is seen at once, the rest is below it. Those that need the width have
/// a line of their own, others stand in pairs where there is room.
class RegisterPictures : public QScrollArea
{
    Q_OBJECT

public:
    explicit RegisterPictures(QWidget* parent = nullptr);

    void setCharts(const std::vector<report::Chart>& charts);
    /// The height of the first line at this width.
    int firstLine(int width) const;

signals:
    /// A text of the filter language on the register.
    void filterRequested(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Places the cards; of a width only, gives the height of the first line.
    int arrange(int width, bool place) const;

    QWidget* m_sheet;
    std::vector<ChartCard*> m_cards;
};

}
