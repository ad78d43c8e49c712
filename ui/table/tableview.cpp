// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tableview.h"
#include "models/roles.h"
#include "ui/paint/pixels.h"
#include "ui/table/grouprow.h"
#include "ui/table/headerview.h"
#include "ui/table/textdelegate.h"
#include "ui/theme/theme.h"

#include <QItemSelectionModel>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

namespace pact::ui {

TableView::TableView(QWidget* parent) : QTableView(parent), m_density(currentDensity())
{
    auto* head = new HeaderView(this);
    setHorizontalHeader(head);
    setItemDelegate(new TextDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setDensity(m_density);
    connect(head, &QHeaderView::sectionResized, this, &TableView::fillWidth);
    connect(head, &QHeaderView::sectionCountChanged, this, &TableView::fillWidth);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

HeaderView* TableView::header() const
{
    return static_cast<HeaderView*>(horizontalHeader());
}

void TableView::setFillColumn(int column, int least)
{
    m_fillColumn = column;
    m_fillLeast = least;
    fillWidth();
}

void TableView::setGroupCountsColumn(int column)
{
    m_countsColumn = column;
    viewport()->update();
}

void TableView::setDensity(Density density)
{
    m_density = density;
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(density));
}

void TableView::makeList()
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
}

void TableView::releaseModel()
{
    if (selectionModel())
        selectionModel()->disconnect(this);
    header()->disconnect(this);
    setModel(nullptr);
}

void TableView::fillWidth()
{
    if (m_filling || m_fillColumn < 0 || m_fillColumn >= header()->count() || isColumnHidden(m_fillColumn))
        return;
    m_filling = true;
    const int others = header()->length() - header()->sectionSize(m_fillColumn);
    header()->resizeSection(m_fillColumn, std::max(m_fillLeast, viewport()->width() - others));
    m_filling = false;
}

bool TableView::isGroup(int row) const
{
    return model() != nullptr && model()->index(row, 0, rootIndex()).data(models::IsGroupRole).toBool();
}

void TableView::paintGroups(QPainter& painter, int first, int last)
{
    GroupRowPlaces places;
    if (m_countsColumn >= 0 && !isColumnHidden(m_countsColumn))
        places.countsLeft = columnViewportPosition(m_countsColumn);
    const int end = header()->length() - header()->offset();
    places.rateRight = std::min(end, viewport()->width()) - gap8;
    for (int row = first; row <= last; ++row) {
        if (!isGroup(row) || isRowHidden(row))
            continue;
        places.row = QRect(-header()->offset(), rowViewportPosition(row), header()->length(), rowHeight(row));
        painter.fillRect(places.row, Theme::current().color(Token::Window));
        paintGroupRow(painter, GroupRow::of(model()->index(row, 0, rootIndex())), places);
    }
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (model() == nullptr || header()->count() == 0)
        return;
    QPainter painter(viewport());
    const int firstColumn = header()->firstColumn();
    const int first = rowAt(event->rect().top());
    const int below = rowAt(event->rect().bottom());
    const int last = below < 0 ? model()->rowCount(rootIndex()) - 1 : below;
    if (first < 0 || firstColumn < 0)
        return;
    paintGroups(painter, first, last);
    const Theme& theme = Theme::current();
    for (int row = first; row <= last; ++row) {
        if (model()->index(row, firstColumn, rootIndex()).data(models::RedBarRole).toBool())
            fillBox(painter, QRectF(0, rowViewportPosition(row), 3, rowHeight(row)), theme.light(domain::Light::Red).outline);
    }
    if (hasFocus() && currentIndex().isValid() && state() != EditingState) {
        QRect ring = visualRect(currentIndex());
        if (isGroup(currentIndex().row()))
            ring = QRect(0, ring.top(), viewport()->width(), ring.height());
        drawBox(painter, ring, {}, theme.color(Token::Accent), 2, 0);
    }
}

bool TableView::foldByKey(const QKeyEvent& event)
{
    if (!currentIndex().isValid() || !isGroup(currentIndex().row()) || (event.modifiers() & ~Qt::KeypadModifier) != 0)
        return false;
    const bool expanded = model()->index(currentIndex().row(), 0, rootIndex()).data(models::GroupExpandedRole).toBool();
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        break;
    case Qt::Key_Left:
        if (!expanded)
            return true;
        break;
    case Qt::Key_Right:
        if (expanded)
            return true;
        break;
    default:
        return false;
    }
    emit groupToggled(currentIndex());
    return true;
}

bool TableView::moveCell(int step, bool across)
{
    QModelIndex at = currentIndex();
    if (model() == nullptr || !at.isValid())
        return false;
    int visual = header()->visualIndex(at.column());
    int row = at.row();
    const int rows = model()->rowCount(rootIndex());
    while (true) {
        if (across) {
            visual += step;
            if (visual < 0 || visual >= header()->count()) {
                visual = step > 0 ? 0 : header()->count() - 1;
                row += step;
            }
        } else {
            row += step;
        }
        if (row < 0 || row >= rows)
            return false;
        const int column = header()->logicalIndex(visual);
        if (!isColumnHidden(column) && !isRowHidden(row) && !isGroup(row)) {
            setCurrentIndex(model()->index(row, column, rootIndex()));
            return true;
        }
    }
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    // What an open editor leaves over is not the view's: its delegate ends the editing, and closeEditor() moves on.
    if (state() == EditingState && !hasFocus()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const bool shift = (event->modifiers() & Qt::ShiftModifier) != 0;
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested(false);
    } else if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        emit copyRequested(true);
    } else if (foldByKey(*event)) {
        return;
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        moveCell(shift ? -1 : 1, false);
    } else if (plain && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)) {
        // Ignored at the table's end: then the focus moves on.
        event->setAccepted(moveCell(event->key() == Qt::Key_Tab && !shift ? 1 : -1, true));
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        if (edit(currentIndex(), AllEditTriggers, event)) {
            if (auto* combo = viewport()->findChild<QComboBox*>(QString(), Qt::FindDirectChildrenOnly))
                combo->showPopup();
        }
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool TableView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    if (index.data(models::IsGroupRole).toBool())
        return false;
    const bool opened = QTableView::edit(index, trigger, event);
    // Qt selects the whole text, so that typing replaces; F2 amends it.
    if (opened && trigger == EditKeyPressed) {
        if (auto* line = qobject_cast<QLineEdit*>(indexWidget(index))) {
            line->deselect();
            line->end(false);
        }
    }
    return opened;
}

void TableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint == QAbstractItemDelegate::RevertModelCache ? hint : QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        moveCell(1, false);
    else if (hint == QAbstractItemDelegate::EditNextItem)
        moveCell(1, true);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        moveCell(-1, true);
}

void TableView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && isGroup(index.row())) {
        setFocus(Qt::MouseFocusReason);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        emit groupToggled(index);
        return;
    }
    QTableView::mousePressEvent(event);
}

void TableView::wheelEvent(QWheelEvent* event)
{
    const int steps = event->angleDelta().y();
    if (event->modifiers() == Qt::ControlModifier && steps != 0) {
        emit zoomRequested(steps > 0 ? 1 : -1);
        event->accept();
    } else if (event->modifiers() == Qt::ShiftModifier && steps != 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - steps / 2);
        event->accept();
    } else {
        QTableView::wheelEvent(event);
    }
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setDensity(m_density);
}

void TableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

}
