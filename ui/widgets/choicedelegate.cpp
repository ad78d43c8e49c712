// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicedelegate.h"
#include "ui/marks/lightshape.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr int iconLeft = 26;
constexpr int titleLeft = 62;

/// The second column begins behind the widest title of all rows, so that it stands in one line.
int secondColumn(const QModelIndex& index, const QFont& font)
{
    int widest = 0;
    for (int row = 0; row < index.model()->rowCount(); ++row)
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(index.siblingAtRow(row).data().toString()));
    return titleLeft + widest + 48;
}

}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QRect row = option.rect;
    const bool current = view != nullptr && view->currentIndex() == index && view->hasFocus();
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    painter->save();
    if (current)
        drawBox(*painter, row, theme.color(Token::Selection), theme.color(Token::Accent), 2, cornerRadius);
    else if ((option.state & QStyle::State_MouseOver) != 0)
        drawBox(*painter, row, theme.color(Token::AlternateRow), {}, 1, cornerRadius);
    if (!icon.isNull())
        icon.paint(painter, QRect(row.left() + iconLeft - 8, row.top() + (row.height() - 22) / 2, 22, 22));
    const QFont title = icon.isNull() ? font(TypeSize::Body) : font(TypeSize::Section, true);
    const int second = row.left() + secondColumn(index, title);
    painter->setFont(title);
    painter->setPen(theme.color(Token::Text));
    painter->drawText(QRect(row.left() + titleLeft - 8, row.top(), second - row.left() - titleLeft, row.height()), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->setFont(font(TypeSize::Body));
    int right = row.right() - gap16;
    if (current) {
        const QString key = u"Enter"_s;
        painter->setPen(theme.color(Token::Secondary));
        painter->drawText(QRect(row.left(), row.top(), right - row.left(), row.height()), Qt::AlignRight | Qt::AlignVCenter, key);
        right -= painter->fontMetrics().horizontalAdvance(key) + gap16;
    }
    const QVariant light = index.data(LightRole);
    if (light.isValid()) {
        const int x = second + (right - second) / 3;
        const QRectF box(x, row.center().y() - 6, 13, 13);
        paintLightShape(*painter, snapped(*painter, box), static_cast<domain::Light>(light.toInt()));
        painter->setPen(theme.color(Token::Text));
        painter->drawText(QRect(x + 18, row.top(), right - x - 18, row.height()), Qt::AlignLeft | Qt::AlignVCenter, index.data(LightTextRole).toString());
        right = x - gap8;
    }
    painter->setPen(theme.color(current ? Token::Text : Token::Secondary));
    const QRect rest(second, row.top(), right - second, row.height());
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(ExplanationRole).toString(), Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool choice = !index.data(Qt::DecorationRole).value<QIcon>().isNull();
    return {400, choice ? rowHeight() + gap24 : rowHeight()};
}

}
