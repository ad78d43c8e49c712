// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/clauselist.h"
#include "models/counttexts.h"
#include "ui/marks/lightshape.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

enum Role { NumberRole = Qt::UserRole, TextRole, LightsRole };

constexpr int wrapped = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
constexpr int lightsWidth = 88;
constexpr int mostNumberWidth = 180;

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where the words begin: behind the longest number.
    int numberWidth = 0;

    QRect words(const QRect& row) const
    {
        return row.adjusted(gap16 + numberWidth + gap12, gap4, -gap16 - lightsWidth, -gap4);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = static_cast<const QListWidget*>(parent());
        const QRect place = words(QRect(0, 0, view->viewport()->width(), 1 << 20));
        const int height = option.fontMetrics.boundingRect(place, wrapped, index.data(TextRole).toString()).height();
        return {0, std::max(rowHeight(), height + 2 * gap4)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        painter->save();
        painter->fillRect(option.rect, theme.color(selected ? Token::Selection : index.row() % 2 == 1 ? Token::AlternateRow : Token::Base));
        painter->setFont(option.font);
        painter->setPen(theme.color(Token::Secondary));
        const QRect row = option.rect;
        const QString number = option.fontMetrics.elidedText(index.data(NumberRole).toString(), Qt::ElideMiddle, numberWidth);
        painter->drawText(row.adjusted(gap16, gap4, 0, -gap4), Qt::AlignLeft | Qt::AlignTop, number);
        painter->setPen(theme.color(Token::Text));
        painter->drawText(words(row), wrapped, index.data(TextRole).toString());
        paintLights(*painter, QRect(row.right() - gap16 - lightsWidth + gap12, row.top() + gap4, lightsWidth, option.fontMetrics.height()), index.data(LightsRole).toList());
        if ((option.state & QStyle::State_HasFocus) != 0)
            drawBox(*painter, row, {}, theme.color(Token::Accent), 2, 0);
        painter->restore();
    }

private:
    /// Those that there are; a clause without commitments has none.
    static void paintLights(QPainter& painter, QRectF rest, const QVariantList& counts)
    {
        for (qsizetype i = 0; i < counts.size(); ++i) {
            if (counts.at(i).toInt() > 0)
                rest.setLeft(rest.left() + paintLightCount(painter, rest, domain::allLights.at(static_cast<size_t>(i)), counts.at(i).toInt()) + gap8);
        }
    }
};

}

ClauseList::ClauseList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"clauseList"_s);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    connect(this, &QListWidget::currentRowChanged, this, [this] { emit clauseChosen(chosen()); });
    connect(this, &QListWidget::itemDoubleClicked, this, &ClauseList::opened);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

void ClauseList::setClauses(const std::vector<models::ClauseRow>& clauses)
{
    const QString before = chosen();
    const int place = verticalScrollBar()->value();
    const QSignalBlocker blocked(this);
    m_clauses = clauses;
    clear();
    int width = 0;
    for (const models::ClauseRow& clause : m_clauses) {
        auto* item = new QListWidgetItem(this);
        item->setData(NumberRole, clause.number);
        item->setData(TextRole, clause.text);
        item->setData(LightsRole, models::lightsList(clause.lights));
        width = std::max(width, QFontMetrics(font()).horizontalAdvance(clause.number));
    }
    static_cast<Delegate*>(itemDelegate())->numberWidth = std::min(width, mostNumberWidth);
    retranslate();
    choose(before);
    verticalScrollBar()->setValue(place);
}

QString ClauseList::chosen() const
{
    return currentRow() < 0 ? QString() : m_clauses.at(static_cast<size_t>(currentRow())).number;
}

void ClauseList::choose(const QString& number)
{
    const auto found = std::ranges::find(m_clauses, number, &models::ClauseRow::number);
    setCurrentRow(found == m_clauses.end() || number.isEmpty() ? -1 : static_cast<int>(found - m_clauses.begin()));
}

void ClauseList::copy() const
{
    if (currentRow() >= 0) {
        const models::ClauseRow& clause = m_clauses.at(static_cast<size_t>(currentRow()));
        QGuiApplication::clipboard()->setText(clause.number + u'\t' + clause.text);
    }
}

void ClauseList::retranslate()
{
    setAccessibleName(tr("Text of the agreement"));
    for (int row = 0; row < count(); ++row) {
        const models::ClauseRow& clause = m_clauses.at(static_cast<size_t>(row));
        const QString items = clause.items == 0 ? tr("no commitments") : tr("%n commitment(s)", nullptr, static_cast<int>(clause.items));
        item(row)->setData(Qt::AccessibleTextRole, QStringList{clause.number, clause.text, items, models::lightsSentence(clause.lights)}.join(u" "_s));
        item(row)->setToolTip(items);
    }
}

bool ClauseList::event(QEvent* event)
{
    // Else the window would copy what the page is about as a whole.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

void ClauseList::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit opened();
    else if (plain && event->key() == Qt::Key_Escape && currentRow() >= 0)
        choose({});
    else
        QListWidget::keyPressEvent(event);
}

void ClauseList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    // The rows are as high as their words need at this width.
    scheduleDelayedItemsLayout();
}

}
