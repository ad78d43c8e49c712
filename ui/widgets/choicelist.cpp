// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicelist.h"
#include "ui/icons/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicedelegate.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace pact::ui {

ChoiceList::ChoiceList(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new ChoiceDelegate(this));
    setFrameShape(QFrame::StyledPanel);
    setViewportMargins(gap8, gap8, gap8, gap8);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, this, qOverload<>(&QWidget::update));
}

void ChoiceList::setChoices(const QVector<Choice>& choices)
{
    const int row = std::max(0, currentRow());
    clear();
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.title, this);
        if (!choice.icon.isEmpty())
            item->setIcon(icon(choice.icon));
        item->setData(ChoiceDelegate::KeyRole, choice.key);
        item->setData(ChoiceDelegate::ExplanationRole, choice.explanation);
        if (choice.light) {
            item->setData(ChoiceDelegate::LightRole, static_cast<int>(*choice.light));
            item->setData(ChoiceDelegate::LightTextRole, choice.lightText);
        }
        QStringList spoken{choice.title, choice.explanation, choice.lightText};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    }
    setCurrentRow(std::min(row, count() - 1));
    updateGeometry();
}

QSize ChoiceList::sizeHint() const
{
    int height = 2 * (gap8 + frameWidth());
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return {680, height};
}

QSize ChoiceList::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void ChoiceList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentItem() != nullptr)
            emit chosen(currentItem()->data(ChoiceDelegate::KeyRole).toString());
        return;
    case Qt::Key_Up:
        if (currentRow() <= 0) {
            emit left(-1);
            return;
        }
        break;
    case Qt::Key_Down:
        if (currentRow() == count() - 1) {
            emit left(1);
            return;
        }
        break;
    default:
        break;
    }
    QListWidget::keyPressEvent(event);
}

void ChoiceList::mouseReleaseEvent(QMouseEvent* event)
{
    QListWidget::mouseReleaseEvent(event);
    const QListWidgetItem* item = itemAt(event->pos());
    if (event->button() == Qt::LeftButton && item != nullptr && item == currentItem())
        emit chosen(item->data(ChoiceDelegate::KeyRole).toString());
}

void ChoiceList::focusInEvent(QFocusEvent* event)
{
    QListWidget::focusInEvent(event);
    if (currentRow() < 0)
        setCurrentRow(0);
    viewport()->update();
}

}
