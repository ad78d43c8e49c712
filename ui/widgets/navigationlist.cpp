// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationlist.h"
#include "ui/icons/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigationdelegate.h"
#include "ui/widgets/navigationhead.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSet>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr int compactWidth = 48;
constexpr int compactBelow = 1100;

void describe(QTreeWidgetItem& item)
{
    const int count = item.data(0, NavigationDelegate::CountRole).toInt();
    item.setData(0, Qt::AccessibleTextRole, count > 0 ? u"%1, %2"_s.arg(item.text(0)).arg(count) : item.text(0));
}

void fill(QTreeWidgetItem& item, const NavigationItem& entry)
{
    item.setText(0, entry.text);
    item.setToolTip(0, entry.text);
    if (!entry.icon.isEmpty())
        item.setIcon(0, icon(entry.icon));
    item.setData(0, NavigationDelegate::KeyRole, entry.key);
    item.setData(0, NavigationDelegate::CountRole, entry.count);
    item.setData(0, NavigationDelegate::IsPageRole, entry.isPage);
    describe(item);
    for (const NavigationItem& child : entry.children)
        fill(*new QTreeWidgetItem(&item), child);
}

QString keyOf(const QTreeWidgetItem* item)
{
    return item == nullptr ? QString() : item->data(0, NavigationDelegate::KeyRole).toString();
}

}

NavigationList::NavigationList(QWidget* parent) : QTreeWidget(parent)
{
    setItemDelegate(new NavigationDelegate(this));
    setColumnCount(1);
    setHeader(new NavigationHead(this));
    header()->setStretchLastSection(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformRowHeights(true);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAttribute(Qt::WA_Hover);
    setFixedWidth(navigationWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    retranslate();
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

QSize NavigationList::sizeHint() const
{
    return {m_compact ? compactWidth : navigationWidth, 400};
}

QSize NavigationList::minimumSizeHint() const
{
    return {m_compact ? compactWidth : navigationWidth, 100};
}

void NavigationList::setItems(const QVector<NavigationItem>& items)
{
    QSet<QString> open;
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
        if ((*it)->isExpanded())
            open.insert(keyOf(*it));
    }
    const bool first = topLevelItemCount() == 0;
    const QString current = keyOf(currentItem());
    clear();
    for (const NavigationItem& entry : items) {
        auto* item = new QTreeWidgetItem(this);
        fill(*item, entry);
        item->setExpanded(!m_compact && (first || open.contains(entry.key)));
    }
    setPage(m_page);
    if (QTreeWidgetItem* item = find(current.isEmpty() ? m_page : current))
        setCurrentItem(item);
    else
        setCurrentItem(topLevelItem(0));
}

void NavigationList::setCount(const QString& key, int count)
{
    if (QTreeWidgetItem* item = find(key)) {
        item->setData(0, NavigationDelegate::CountRole, count);
        describe(*item);
    }
}

void NavigationList::setPage(const QString& key)
{
    m_page = key;
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
        const bool onShow = keyOf(*it) == key;
        // Its parent stands for it where the children are not seen.
        const bool within = m_compact && (*it)->childCount() > 0 && find(key) != nullptr && find(key)->parent() == *it;
        (*it)->setData(0, NavigationDelegate::OnShowRole, onShow || within);
        if (onShow && (!m_compact || (*it)->parent() == nullptr))
            setCurrentItem(*it);
    }
}

QString NavigationList::page() const
{
    return m_page;
}

bool NavigationList::isCompact() const
{
    return m_compact;
}

QTreeWidgetItem* NavigationList::find(const QString& key) const
{
    if (key.isEmpty())
        return nullptr;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = topLevelItem(i);
        if (keyOf(item) == key)
            return item;
        for (int j = 0; j < item->childCount(); ++j) {
            if (keyOf(item->child(j)) == key)
                return item->child(j);
        }
    }
    return nullptr;
}

void NavigationList::open(QTreeWidgetItem* item)
{
    if (item == nullptr)
        return;
    if (item->childCount() > 0 && m_compact)
        showChildrenMenu(item);
    else if (item->data(0, NavigationDelegate::IsPageRole).toBool())
        emit pageRequested(keyOf(item));
    else
        item->setExpanded(!item->isExpanded());
}

void NavigationList::showChildrenMenu(QTreeWidgetItem* item)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < item->childCount(); ++i) {
        const QString key = keyOf(item->child(i));
        menu->addAction(item->child(i)->text(0), this, [this, key] { emit pageRequested(key); });
    }
    menu->popup(viewport()->mapToGlobal(visualItemRect(item).topRight()));
}

void NavigationList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(currentItem());
        return;
    case Qt::Key_Right:
        if (m_compact && currentItem() != nullptr && currentItem()->childCount() > 0) {
            showChildrenMenu(currentItem());
            return;
        }
        break;
    default:
        break;
    }
    QTreeWidget::keyPressEvent(event);
}

void NavigationList::mousePressEvent(QMouseEvent* event)
{
    if (QTreeWidgetItem* item = itemAt(event->pos()))
        setCurrentItem(item);
}

void NavigationList::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeWidgetItem* item = itemAt(event->pos());
    if (event->button() == Qt::LeftButton && item != nullptr && item == currentItem()) {
        const bool onChevron = !m_compact && item->childCount() > 0 && event->pos().x() > viewport()->width() - 32;
        if (onChevron)
            item->setExpanded(!item->isExpanded());
        else
            open(item);
    }
}

void NavigationList::drawBranches(QPainter*, const QRect&, const QModelIndex&) const
{
}

void NavigationList::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    static_cast<NavigationDelegate*>(itemDelegate())->setCompact(compact);
    setFixedWidth(compact ? compactWidth : navigationWidth);
    if (compact)
        collapseAll();
    else
        expandAll();
    setPage(m_page);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void NavigationList::watchWindow()
{
    if (m_window == window() || window() == this)
        return;
    if (m_window != nullptr)
        m_window->removeEventFilter(this);
    m_window = window();
    m_window->installEventFilter(this);
    setCompact(m_window->width() < compactBelow);
}

void NavigationList::retranslate()
{
    setAccessibleName(tr("Pages"));
    setHeaderLabel(tr("Pages"));
}

bool NavigationList::event(QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::ParentChange)
        watchWindow();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QTreeWidget::event(event);
}

bool NavigationList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        setCompact(m_window->width() < compactBelow);
    return QTreeWidget::eventFilter(watched, event);
}

}
