// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/headerview.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace pact::ui {

namespace {

constexpr int arrowRoom = 12;

bool isNumeric(const QHeaderView& header, int logicalIndex)
{
    const QVariant alignment = header.model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    return alignment.isValid() && (alignment.toInt() & Qt::AlignRight) != 0;
}

QString titleOf(const QHeaderView& header, int logicalIndex)
{
    return header.model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
}

}

HeaderView::HeaderView(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setMinimumSectionSize(gap32);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

int HeaderView::firstColumn() const
{
    for (int visual = 0; visual < count(); ++visual) {
        if (!isSectionHidden(logicalIndex(visual)))
            return logicalIndex(visual);
    }
    return -1;
}

int leftPadding(const QHeaderView& header, int logicalIndex)
{
    for (int visual = header.visualIndex(logicalIndex) - 1; visual >= 0; --visual) {
        if (!header.isSectionHidden(header.logicalIndex(visual)))
            return gap8;
    }
    return gap12;
}

QSize HeaderView::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), controlHeight()};
}

void HeaderView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), Theme::current().color(Token::Window));
    }
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    horizontalLine(painter, 0, viewport()->width(), 0, Theme::current().color(Token::Divider));
    horizontalLine(painter, 0, viewport()->width(), viewport()->height() - pixelWidth(painter), Theme::current().color(Token::Divider));
}

void HeaderView::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    const Theme& theme = Theme::current();
    const bool numeric = isNumeric(*this, logicalIndex);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    painter->save();
    painter->fillRect(rect, theme.color(Token::Window));
    painter->setFont(ui::font(TypeSize::Note));
    painter->setPen(theme.color(Token::Secondary));
    const QRect inside = rect.adjusted(numeric ? 0 : leftPadding(*this, logicalIndex), 0, sorted && !numeric ? -2 : -gap8, 0);
    const int room = inside.width() - (sorted ? arrowRoom : 0);
    const QString text = painter->fontMetrics().elidedText(titleOf(*this, logicalIndex), Qt::ElideRight, std::max(0, room));
    const int width = painter->fontMetrics().horizontalAdvance(text);
    painter->drawText(inside, static_cast<int>((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), text);
    if (sorted) {
        const qreal x = numeric ? inside.right() + 1 - width - arrowRoom : std::min(inside.left() + width + 5, inside.right() - arrowRoom + 3);
        drawChevron(*painter, QRectF(x, inside.top(), arrowRoom - 2, inside.height()),
            sortIndicatorOrder() == Qt::DescendingOrder ? Pointing::Up : Pointing::Down, theme.color(Token::Secondary), 8);
    }
    painter->restore();
}

QSize HeaderView::sectionSizeFromContents(int logicalIndex) const
{
    const int text = QFontMetrics(ui::font(TypeSize::Note)).horizontalAdvance(titleOf(*this, logicalIndex));
    return {text + gap12 + gap8 + arrowRoom, controlHeight()};
}

}
