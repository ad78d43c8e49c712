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
#include <utility>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

constexpr int leastRows = 3;
constexpr int mostRows = 8;

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        Q_UNUSED(index)
        return {0, option.fontMetrics.height() + gap4};
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
        const QRect inside = option.rect.adjusted(gap16, gap4 / 2, -gap16, 0);
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
        if (const QString note = index.data(RollUpList::NoteRole).toString(); !note.isEmpty()) {
            painter->setPen(secondary);
            painter->drawText(inside.adjusted(gap16, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(note, Qt::ElideRight, inside.width() - gap16));
        }
        painter->restore();
    }
};

QString signedText(Decimal number)
{
    return number.scaled() > 0 ? u'+' + groupedNumber(number) : groupedNumber(number);
}

/// Where rollUp() has put a correction.
bool isIn(const RollUp::Line& line, const Record& correction, QDate day)
{
    const auto period = Period::parse(correction.value(u"period"_s).text());
    if (!period)
        return !line.period && !line.earlier;
    return line.period && line.period->contains(std::min(period->last(), day));
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

void RollUpList::setRollUp(const models::RollUpDetail& detail, QDate day)
{
    clear();
    setAccessibleName(tr("Counted by period"));
    const QStringList heads{tr("Period"), tr("Counted"), tr("Corrected"), tr("Up to then")};
    QListWidgetItem* head = addRow(heads);
    head->setData(HeadRole, true);
    head->setFlags(Qt::NoItemFlags);
    const std::vector<RollUp::Line>& lines = detail.counted.figure.lines;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        addLine(*line, heads);
        for (const models::CorrectionNote& note : detail.corrections) {
            if (isIn(*line, note.record, day))
                addNote(note);
        }
    }
    setVisible(count() > 1);
    updateGeometry();
}

void RollUpList::addLine(const RollUp::Line& line, const QStringList& heads)
{
    const QString corrected = line.corrected == Decimal() ? QString() : signedText(line.corrected);
    const QStringList cells{rollUpLineText(line), groupedNumber(line.counted), corrected, groupedNumber(line.upTo)};
    QStringList told{cells[0]};
    for (qsizetype i = 1; i < cells.size(); ++i) {
        if (!cells[i].isEmpty())
            told << heads[i] + u' ' + cells[i];
    }
    addRow(cells)->setData(Qt::AccessibleTextRole, told.join(u' '));
}

void RollUpList::addNote(const models::CorrectionNote& note)
{
    const auto shown = [&note](const QString& key) { return displayText(note.record, key); };
    const QString difference = signedText(note.record.value(u"difference"_s).number().value_or(Decimal()));
    const QString text = difference + u"  "_s + tr("%1, %2, %3").arg(shown(u"date"_s), note.author, shown(u"reason"_s).simplified());
    QListWidgetItem* item = addRow({});
    item->setData(NoteRole, text);
    item->setToolTip(text);
    item->setData(Qt::AccessibleTextRole, tr("Corrected") + u' ' + text);
}

QListWidgetItem* RollUpList::addRow(const QStringList& cells)
{
    auto* item = new QListWidgetItem(this);
    for (qsizetype i = 0; i < cells.size(); ++i)
        item->setData(WhatRole + static_cast<int>(i), cells[i]);
    return item;
}

void RollUpList::setRoom(int height)
{
    const int row = std::max(1, sizeHintForRow(0));
    const int rows = std::clamp(height / row, leastRows, mostRows);
    if (std::exchange(m_rows, rows) != rows)
        updateGeometry();
}

QSize RollUpList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < std::min(count(), m_rows); ++row)
        height += sizeHintForRow(row);
    return {200, height};
}

QSize RollUpList::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

}
