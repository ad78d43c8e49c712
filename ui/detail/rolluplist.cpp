// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/rolluplist.h"
#include "domain/catalogue/fieldtext.h"
#include "domain/rolluptext.h"
#include "ui/detail/reportseries.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

constexpr int mostRows = 5;

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int lines = index.data(RollUpList::ReasonRole).toString().isEmpty() ? 1 : 2;
        return {0, lines * option.fontMetrics.height() + gap4};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        painter->save();
        painter->fillRect(option.rect, theme.color(selected ? Token::Selection : Token::Base));
        horizontalLine(*painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(), theme.color(Token::Divider));
        if ((option.state & QStyle::State_HasFocus) != 0)
            drawBox(*painter, option.rect, {}, theme.color(Token::Accent), 2, 0);
        const bool head = index.data(RollUpList::HeadRole).toBool();
        painter->setFont(head ? ui::font(TypeSize::Note) : option.font);
        const QColor secondary = theme.color(Token::Secondary);
        const QRect inside = option.rect.adjusted(0, gap4 / 2, -gap4, 0);
        const QFontMetrics metrics = painter->fontMetrics();
        int left = inside.left();
        const std::array<std::pair<int, double>, 4> columns{{{RollUpList::WhatRole, 0.37}, {RollUpList::CountedRole, 0.58}, {RollUpList::CorrectedRole, 0.79}, {RollUpList::UpToRole, 1}}};
        for (const auto& [role, end] : columns) {
            const int right = inside.left() + static_cast<int>(inside.width() * end);
            const QRect place(left, inside.top(), right - left, metrics.height());
            const bool first = role == RollUpList::WhatRole;
            painter->setPen(head || first ? secondary : theme.color(Token::Text));
            painter->drawText(place, static_cast<int>((first ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter), metrics.elidedText(index.data(role).toString(), Qt::ElideRight, place.width()));
            left = right;
        }
        painter->setPen(secondary);
        const QString reason = metrics.elidedText(index.data(RollUpList::ReasonRole).toString().simplified(), Qt::ElideRight, inside.width());
        painter->drawText(inside.adjusted(0, metrics.height(), 0, 0), Qt::AlignLeft | Qt::AlignTop, reason);
        painter->restore();
    }
};

QString signedText(Decimal number)
{
    return number.scaled() > 0 ? u'+' + groupedNumber(number) : groupedNumber(number);
}

}

RollUpList::RollUpList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"rollUpList"_s);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

void RollUpList::setRollUp(const models::RollUpDetail& detail)
{
    clear();
    setAccessibleName(tr("Counted by period"));
    const QStringList heads{tr("Period"), tr("Counted"), tr("Corrected"), tr("Up to then")};
    QListWidgetItem* head = addRow(heads);
    head->setData(HeadRole, true);
    head->setFlags(Qt::NoItemFlags);
    for (const models::CorrectionNote& note : detail.corrections) {
        const auto shown = [&note](const QString& key) { return displayText(note.record, key); };
        const QString reason = tr("%1, %2, %3").arg(shown(u"date"_s), note.author, shown(u"reason"_s));
        const QString period = shown(u"period"_s);
        QListWidgetItem* item = addRow({period.isEmpty() ? rollUpLineText({}) : period, QString(), signedText(note.record.value(u"difference"_s).number().value_or(Decimal())), QString()}, reason);
        item->setToolTip(reason);
        item->setData(Qt::AccessibleTextRole, heads[2] + u' ' + item->data(CorrectedRole).toString() + u' ' + reason);
    }
    const std::vector<RollUp::Line>& lines = detail.counted.figure.lines;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        const QString corrected = line->corrected == Decimal() ? QString() : signedText(line->corrected);
        const QStringList cells{rollUpLineText(*line), groupedNumber(line->counted), corrected, groupedNumber(line->upTo)};
        QListWidgetItem* item = addRow(cells);
        QStringList told{cells[0]};
        for (qsizetype i = 1; i < cells.size(); ++i) {
            if (!cells[i].isEmpty())
                told << heads[i] + u' ' + cells[i];
        }
        item->setData(Qt::AccessibleTextRole, told.join(u' '));
    }
    setVisible(count() > 1);
    updateGeometry();
}

QListWidgetItem* RollUpList::addRow(const QStringList& cells, const QString& reason)
{
    auto* item = new QListWidgetItem(this);
    for (qsizetype i = 0; i < cells.size(); ++i)
        item->setData(WhatRole + static_cast<int>(i), cells[i]);
    item->setData(ReasonRole, reason);
    return item;
}

QSize RollUpList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < std::min(count(), mostRows); ++row)
        height += sizeHintForRow(row);
    return {200, height};
}

QSize RollUpList::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

}
