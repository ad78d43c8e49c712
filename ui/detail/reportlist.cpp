// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/reportlist.h"
#include "domain/catalogue/catalogue.h"
#include "domain/catalogue/fieldtext.h"
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

/// Left edges for the texts of one row: the first to the left, the others to the right of their place.
void paintRow(QPainter& painter, const QRect& row, const std::array<QString, 4>& texts, const std::array<QColor, 4>& colors, bool boldFirst)
{
    const int line = painter.fontMetrics().height();
    const std::array<double, 4> ends{0.24, 0.38, 0.52, 1};
    for (size_t i = 0; i < texts.size(); ++i) {
        QFont used = painter.font();
        used.setBold(boldFirst && i == 0);
        painter.setFont(used);
        painter.setPen(colors.at(i));
        const int right = row.left() + static_cast<int>(row.width() * ends.at(i));
        const QRect place(row.left(), row.top(), right - row.left(), line);
        painter.drawText(place, static_cast<int>((i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter), texts.at(i));
    }
}

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int lines = index.data(ReportList::TextRole).toString().isEmpty() ? 1 : 2;
        return {0, lines * option.fontMetrics.height() + gap8};
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
        painter->setFont(option.font);
        QRect inside = option.rect.adjusted(gap16, gap4, -gap16, 0);
        const QColor text = theme.color(Token::Text);
        const QColor secondary = theme.color(Token::Secondary);
        paintRow(*painter, inside,
            {index.data(ReportList::PeriodRole).toString(), index.data(ReportList::ValueRole).toString(), index.data(ReportList::GrowthRole).toString(),
                index.data(ReportList::DateRole).toString()},
            {text, text, secondary, secondary}, true);
        painter->setFont(option.font);
        painter->setPen(secondary);
        inside.setTop(inside.top() + option.fontMetrics.height());
        const QString told = option.fontMetrics.elidedText(index.data(ReportList::TextRole).toString().simplified(), Qt::ElideRight, inside.width());
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop, told);
        painter->restore();
    }
};

QString valueText(const Record& report, bool amounts)
{
    const auto value = report.value(amounts ? u"actual"_s : u"percent"_s).number();
    if (!value)
        return u"—"_s;
    return amounts ? groupedNumber(*value) : groupedNumber(*value) + u" %"_s;
}

QString growth(const models::CommitmentDetail& detail, size_t at, bool amounts)
{
    const QString key = amounts ? u"actual"_s : u"percent"_s;
    const auto value = detail.reports[at].value(key).number();
    const auto before = at + 1 < detail.reports.size() ? detail.reports[at + 1].value(key).number() : std::nullopt;
    if (!value || !before)
        return {};
    const Decimal grown = Decimal::fromScaled(value->scaled() - before->scaled());
    if (grown.scaled() == 0)
        return u"0"_s;
    return grown.scaled() > 0 ? u'+' + groupedNumber(grown) : groupedNumber(grown);
}

}

ReportList::ReportList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(u"reportList"_s);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Progress reports"));
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

void ReportList::setReports(const models::CommitmentDetail& detail, bool amounts)
{
    clear();
    for (const Record& occurrence : detail.occurrences) {
        if (occurrence.value(u"verdict"_s).isNull())
            continue;
        auto* item = addEntry(occurrence, {u"period"_s, u"verdict"_s, u"decided_on"_s, u"approver"_s, u"due"_s, u"reason"_s});
        item->setData(DateRole, displayText(occurrence, u"verdict"_s) + u' ' + displayText(occurrence, u"decided_on"_s));
        item->setData(TextRole, occurrence.value(u"reason"_s).text());
    }
    for (size_t i = 0; i < detail.reports.size(); ++i) {
        const Record& report = detail.reports[i];
        auto* item = addEntry(report, {u"period"_s, u"percent"_s, u"actual"_s, u"date"_s, u"state"_s, u"text"_s, u"problem"_s, u"next_step"_s, u"author_unit"_s});
        const QString date = displayText(report, u"date"_s);
        item->setData(ValueRole, valueText(report, amounts));
        item->setData(GrowthRole, growth(detail, i, amounts));
        item->setData(DateRole, report.value(u"state"_s).text() == u"approved"_s ? date : displayText(report, u"state"_s) + u' ' + date);
        item->setData(TextRole, report.value(u"text"_s).text());
    }
    setAccessibleName(tr("Progress reports"));
}

QListWidgetItem* ReportList::addEntry(const Record& record, const QStringList& told)
{
    const bool english = language() == Language::English;
    QStringList whole;
    for (const QString& key : told) {
        if (const QString text = displayText(record, key); !text.isEmpty())
            whole << record.kind().field(record.kind().indexOf(key)).label.now() + (english ? u": "_s : u"："_s) + text;
    }
    auto* item = new QListWidgetItem(this);
    item->setData(PeriodRole, displayText(record, u"period"_s));
    item->setToolTip(whole.join(u'\n'));
    item->setData(Qt::AccessibleTextRole, whole.join(english ? u", "_s : u"，"_s));
    return item;
}

ReportListHeader::ReportListHeader(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReportListHeader::setAmounts(bool amounts)
{
    m_amounts = amounts;
    update();
}

QSize ReportListHeader::sizeHint() const
{
    return {200, QFontMetrics(ui::font(TypeSize::Note)).height() + gap8};
}

void ReportListHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    const QColor secondary = theme.color(Token::Secondary);
    const Kind& kind = Catalogue::standard().kind(u"reports"_s);
    const auto label = [&kind](const QString& key) { return kind.field(kind.indexOf(key)).label.now(); };
    painter.setFont(ui::font(TypeSize::Note));
    paintRow(painter, rect().adjusted(gap16, gap4, -gap16, 0), {label(u"period"_s), label(m_amounts ? u"actual"_s : u"percent"_s), tr("More"), label(u"date"_s)},
        {secondary, secondary, secondary, secondary}, false);
    horizontalLine(painter, 0, width(), height() - 1, theme.color(Token::Divider));
}

}
