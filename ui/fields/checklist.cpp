// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/checklist.h"
#include "domain/text.h"
#include <QAbstractItemView>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStandardItemModel>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace pact::ui {

CheckList::CheckList(QWidget* parent) : QComboBox(parent)
{
    setModel(new QStandardItemModel(this));
    setFocusPolicy(Qt::StrongFocus);
    view()->viewport()->installEventFilter(this);
    view()->installEventFilter(this);
}

void CheckList::setEntries(const QList<QPair<QString, QString>>& entries)
{
    auto* items = static_cast<QStandardItemModel*>(model());
    items->clear();
    for (const auto& [text, label] : entries) {
        auto* item = new QStandardItem(label);
        item->setData(text, Qt::UserRole);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(m_ticked.contains(text) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        items->appendRow(item);
    }
}

void CheckList::setTicked(const QStringList& texts, const QString& shown)
{
    m_ticked = texts;
    m_shown = shown;
    setToolTip(shown);
    update();
}

QStringList CheckList::ticked() const
{
    return m_ticked;
}

QString CheckList::labels() const
{
    QStringList labels;
    for (int row = 0; row < count(); ++row) {
        if (itemData(row, Qt::CheckStateRole).toInt() == Qt::Checked)
            labels << itemText(row);
    }
    return labels.join(domain::language() == domain::Language::English ? u", "_s : u"、"_s);
}

void CheckList::toggle(const QModelIndex& index)
{
    const QString text = index.data(Qt::UserRole).toString();
    const bool on = m_ticked.contains(text);
    if (on)
        m_ticked.removeOne(text);
    else
        m_ticked << text;
    model()->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    m_shown = labels();
    update();
}

void CheckList::showPopup()
{
    emit aboutToOpen();
    QComboBox::showPopup();
}

void CheckList::hidePopup()
{
    QComboBox::hidePopup();
    emit closed();
}

bool CheckList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == view()->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QModelIndex index = view()->indexAt(static_cast<QMouseEvent*>(event)->pos());
        if (index.isValid())
            toggle(index);
        return true;
    }
    if (watched == view() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space && view()->currentIndex().isValid()) {
            toggle(view()->currentIndex());
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            hidePopup();
            return true;
        }
    }
    return QComboBox::eventFilter(watched, event);
}

void CheckList::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = m_shown.isEmpty() ? u"—"_s : m_shown;
    option.currentIcon = {};
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

}
