// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHeaderView>

namespace pact::ui {

/// The flat head of a table: 28 high, note size, secondary on the window colour, a line above and below and none between. A
/// column whose headerData() says AlignRight is numeric: its title stands over its numbers, at the right.
/// Movable, clickable; the width of a section is fitted by a double click on its edge.
class HeaderView : public QHeaderView
{
    Q_OBJECT

public:
    explicit HeaderView(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    /// The leftmost column that is shown, -1 without any.
    int firstColumn() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
};

/// The padding left of a cell's content: 12 px in the first shown column, else 8.
int leftPadding(const QHeaderView& header, int logicalIndex);

}
