// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/columnstate.h"
#include "ui/table/headerview.h"
#include "ui/table/tableview.h"
#include "ui/theme/fonts.h"
#include <QEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace pact::ui {

ColumnState::ColumnState(TableView& table, const domain::Kind& kind, const QString& name, const std::vector<Column>& design, const QString& fill)
    : QObject(&table), m_table(table), m_kind(kind), m_name(u"columns/"_s + name), m_design(design), m_fill(fill)
{
    table.viewport()->installEventFilter(this);
    connect(&header(), &QHeaderView::sectionMoved, this, [this] { save(); });
    connect(&header(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        // Only a hand on the header's edge says how wide; the filling column is nobody's choice.
        if (m_applying || column < 0 || column >= m_kind.fieldCount() || m_kind.field(column).key == m_fill || !header().underMouse())
            return;
        m_widths.insert(m_kind.field(column).key, width);
        save();
    });
}

bool ColumnState::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

QHeaderView& ColumnState::header() const
{
    return *m_table.horizontalHeader();
}

int ColumnState::columnOf(const QString& key) const
{
    return m_kind.indexOf(key);
}

int ColumnState::zoomed(int pixels) const
{
    return qRound(pixels * fontZoom());
}

void ColumnState::restore()
{
    QSettings settings;
    m_order = settings.value(m_name + u"/order"_s).toStringList();
    m_order.removeIf([this](const QString& key) { return columnOf(key) < 0; });
    m_widths.clear();
    const QVariantMap widths = settings.value(m_name + u"/widths"_s).toMap();
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        m_widths.insert(it.key(), it.value().toInt());
    apply();
}

void ColumnState::save()
{
    if (m_applying)
        return;
    m_order = shown();
    if (!m_grouped.isEmpty() && !m_order.contains(m_grouped))
        m_order << m_grouped;
    QVariantMap widths;
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        widths.insert(it.key(), it.value());
    QSettings settings;
    settings.setValue(m_name + u"/order"_s, m_order);
    settings.setValue(m_name + u"/widths"_s, widths);
    emit changed();
}

bool ColumnState::isShown(const QString& key) const
{
    const int column = columnOf(key);
    return column >= 0 && !header().isSectionHidden(column);
}

void ColumnState::setShown(const QString& key, bool show)
{
    QStringList order = shown();
    if (show && !order.contains(key))
        order << key;
    else if (!show && order.size() > 1)
        order.removeAll(key);
    m_order = order;
    apply();
    save();
}

void ColumnState::choose(const QStringList& keys)
{
    m_order = keys;
    m_order.removeIf([this](const QString& key) { return columnOf(key) < 0; });
    apply();
    save();
}

void ColumnState::setGrouped(const QString& key)
{
    if (m_grouped == key)
        return;
    m_grouped = key;
    apply();
}

void ColumnState::reset()
{
    QSettings().remove(m_name);
    m_order.clear();
    m_widths.clear();
    apply();
    emit changed();
}

QStringList ColumnState::shown() const
{
    QStringList keys;
    for (int visual = 0; visual < header().count(); ++visual) {
        const int column = header().logicalIndex(visual);
        if (!header().isSectionHidden(column))
            keys << m_kind.field(column).key;
    }
    return keys;
}

void ColumnState::apply()
{
    if (header().count() < m_kind.fieldCount())
        return;
    m_applying = true;
    QStringList order = m_order;
    if (order.isEmpty()) {
        for (const Column& column : m_design)
            order << column.key;
    }
    for (int column = 0; column < m_kind.fieldCount(); ++column) {
        const QString& key = m_kind.field(column).key;
        header().setSectionHidden(column, !order.contains(key) || key == m_grouped);
        const auto designed = std::find_if(m_design.begin(), m_design.end(), [&key](const Column& c) { return c.key == key; });
        const int width = zoomed(designed == m_design.end() ? m_kind.field(column).width : designed->width);
        header().resizeSection(column, m_widths.value(key, width));
    }
    for (int i = 0; i < order.size(); ++i)
        header().moveSection(header().visualIndex(columnOf(order[i])), i);
    m_table.setFillColumn(columnOf(m_fill));
    m_applying = false;
    fit();
}

void ColumnState::fit()
{
    if (!m_order.isEmpty() || m_applying || header().count() < m_kind.fieldCount())
        return;
    m_applying = true;
    int width = 0;
    QHash<QString, int> widths;
    for (const Column& column : m_design) {
        widths.insert(column.key, column.key == m_grouped ? 0 : zoomed(column.width));
        width += widths.value(column.key);
    }
    const int room = m_table.viewport()->width();
    for (auto column = m_design.rbegin(); column != m_design.rend() && width > room; ++column) {
        if (column->mayGo) {
            width -= widths.value(column->key);
            widths.insert(column->key, 0);
        }
    }
    for (const Column& column : m_design) {
        if (width > room && widths.value(column.key) > zoomed(column.least)) {
            width -= widths.value(column.key) - zoomed(column.least);
            widths.insert(column.key, zoomed(column.least));
        }
    }
    for (const Column& column : m_design) {
        const int at = columnOf(column.key);
        header().setSectionHidden(at, widths.value(column.key) == 0);
        if (widths.value(column.key) > 0 && column.key != m_fill)
            header().resizeSection(at, m_widths.value(column.key, widths.value(column.key)));
    }
    m_table.setFillColumn(columnOf(m_fill));
    m_applying = false;
}

}
