// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attentionlist.h"
#include "ui/overview/attentionmodel.h"
#include "ui/overview/reasondelegate.h"
#include "ui/table/headerview.h"
#include "ui/table/lightdelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace pact::ui {

namespace {

constexpr int leastTitle = 72;

}

AttentionList::AttentionList(AttentionModel* model, QWidget* parent) : TableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegateForColumn(AttentionModel::LightColumn, new LightDelegate(this));
    setItemDelegateForColumn(AttentionModel::ReasonColumn, new ReasonDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(gap8);
    viewport()->setCursor(Qt::PointingHandCursor);
}

QSize AttentionList::sizeHint() const
{
    return {320, verticalHeader()->length()};
}

QSize AttentionList::minimumSizeHint() const
{
    return {160, verticalHeader()->length()};
}

void AttentionList::fit()
{
    // The reason is never shortened while the title has room to give.
    const int light = sizeHintForColumn(AttentionModel::LightColumn) + gap8;
    const int code = std::min(sizeHintForColumn(AttentionModel::CodeColumn) + gap16, width() / 4);
    const int reason = sizeHintForColumn(AttentionModel::ReasonColumn) + gap8;
    const int title = std::max(viewport()->width() - light - code - reason, leastTitle);
    setColumnWidth(AttentionModel::LightColumn, light);
    setColumnWidth(AttentionModel::CodeColumn, code);
    setColumnWidth(AttentionModel::TitleColumn, title);
    setColumnWidth(AttentionModel::ReasonColumn, std::max(viewport()->width() - light - code - title, gap16));
    updateGeometry();
}

void AttentionList::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid())
        emit itemActivated(m_model->filter(currentIndex().row()));
    else
        TableView::keyPressEvent(event);
}

void AttentionList::mouseReleaseEvent(QMouseEvent* event)
{
    TableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && at.isValid())
        emit itemActivated(m_model->filter(at.row()));
}

void AttentionList::focusInEvent(QFocusEvent* event)
{
    TableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model->index(0, 0));
}

void AttentionList::focusOutEvent(QFocusEvent* event)
{
    TableView::focusOutEvent(event);
    clearSelection();
    setCurrentIndex({});
}

void AttentionList::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    fit();
}

void AttentionList::wheelEvent(QWheelEvent* event)
{
    // The page scrolls, not the list.
    event->ignore();
}

}
