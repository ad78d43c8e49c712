// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/nameslist.h"

#include "domain/catalogue/fieldtext.h"
#include "store/unitrows.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

constexpr int unitRole = Qt::UserRole;

QString spanText(const Record& name)
{
    const auto day = [&](const QString& key) {
        const QString text = displayText(name, key);
        return text.isEmpty() ? u"…"_s : text;
    };
    const bool open = name.value(u"valid_from"_s).isNull() && name.value(u"valid_to"_s).isNull();
    return open ? u"—"_s : day(u"valid_from"_s) + u" – "_s + day(u"valid_to"_s);
}

/// The name in both languages.
QString nameText(const Record& name)
{
    QStringList words{store::nameOf(name)};
    const QString english = name.value(u"name_en"_s).text();
    if (!english.isEmpty())
        words << english;
    return words.join(u" · "_s);
}

}

NamesList::NamesList(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"namesList"_s);
    setColumnCount(2);
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    showRows();
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const auto id = RecordId::parse(item->data(0, unitRole).toString()))
            emit unitRequested(*id);
    });
}

void NamesList::setUnit(const models::UnitRow& unit, const std::vector<Record>& passedInto)
{
    m_unit = unit;
    m_passedInto = passedInto;
    showRows();
}

void NamesList::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    // The rows hold words of the language and colours of the theme.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showRows();
}

QTreeWidgetItem* NamesList::addRow(const QString& when, const QString& text, bool secondary)
{
    auto* item = new QTreeWidgetItem(this, {when, text});
    item->setToolTip(1, text);
    if (secondary) {
        for (int column = 0; column < columnCount(); ++column)
            item->setForeground(column, Theme::current().color(Token::Secondary));
    }
    return item;
}

void NamesList::showRows()
{
    setAccessibleName(tr("Names of the unit"));
    setHeaderLabels({tr("In use"), tr("Name")});
    clear();
    if (!m_unit)
        return;
    for (const Record& name : m_unit->names) {
        for (const Ref& predecessor : name.value(u"predecessors"_s).refs())
            addRow({}, tr("from %1").arg(predecessor.name.now()), true)->setData(0, unitRole, predecessor.id.toString());
        QTreeWidgetItem* row = addRow(spanText(name), name.name(), false);
        row->setToolTip(1, nameText(name));
        if (name.id() == m_unit->record.id() && !m_unit->ended)
            row->setFont(1, ui::font(TypeSize::Body, true));
    }
    const QDate ended = store::endOf(m_unit->names.back());
    for (const Record& heir : m_passedInto) {
        const QString since = ended.isValid() ? displayText(heir.kind().field(heir.kind().indexOf(u"valid_from"_s)), ended.addDays(1)) + u" – …"_s : QString();
        addRow(since, tr("part of %1").arg(heir.name()), true)->setData(0, unitRole, heir.id().toString());
    }
}

}
