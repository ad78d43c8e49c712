// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the history's page, by button, menu and key.
#include "domain/changename.h"
#include "ui/history/changepane.h"
#include "ui/history/historypage.h"
#include "ui/table/tableview.h"
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;
using models::HistoryModel;

namespace {

const QKeySequence takeBackKey(Qt::CTRL | Qt::Key_Backspace);
const QKeySequence goToKey(Qt::Key_Return);

}

void HistoryPage::buildKeys()
{
    const auto key = [this](QWidget* where, const QList<QKeySequence>& keys, auto slot) {
        auto* action = new QAction(where);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        where->addAction(action);
    };
    for (TableView* table : {m_table, m_pane->table()}) {
        key(table, {takeBackKey}, [this] { takeBack(); });
        key(table, {goToKey, QKeySequence(Qt::Key_Enter)}, [this, table] {
            if (table == m_table && m_model->isHead(m_table->currentIndex().row()))
                m_model->toggleHead(m_table->currentIndex().row());
            else
                goToRecord();
        });
    }
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu;
        fillMenu(menu);
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
}

void HistoryPage::fillMenu(QMenu& menu)
{
    menu.setToolTipsVisible(true);
    const QString missing = m_pane->missingToTakeBack();
    QAction* back = menu.addAction(m_pane->takeBackText(), this, &HistoryPage::takeBack);
    back->setShortcut(takeBackKey);
    back->setEnabled(missing.isEmpty());
    back->setToolTip(missing);
    QAction* go = menu.addAction(tr("Go to the record"), this, &HistoryPage::goToRecord);
    go->setShortcut(goToKey);
    go->setEnabled(m_pane->recordPlace().has_value());
    QAction* all = menu.addAction(tr("All history of this record"), this, [this] {
        if (const auto place = m_pane->recordPlace())
            showRecord(place->id);
    });
    all->setEnabled(m_pane->recordPlace().has_value());
    menu.addSeparator();
    menu.addAction(tr("Copy"), this, [this] { copy(false); })->setShortcut(QKeySequence::Copy);
}

void HistoryPage::takeBack()
{
    const auto change = m_pane->detail().change();
    if (!change || !m_pane->missingToTakeBack().isEmpty())
        return;
    const auto undone = m_ledger.undo(change->id);
    if (!undone) {
        emit failed(undone.error());
        return;
    }
    const QString name = changeName(*change, m_ledger.catalogue());
    // The way back is here, by its own row: the window's undo would take another one.
    emit done(change->origin == Origin::Undo ? tr("Put back: %1").arg(name) : tr("Taken back: %1").arg(name), false);
}

void HistoryPage::goToRecord()
{
    const auto place = m_pane->recordPlace();
    if (!place)
        return;
    store::RecordReader reader(m_ledger.database(), m_ledger.catalogue(), m_ledger.settings().lights);
    const auto row = reader.byId(*place->kind, place->id, m_ledger.today());
    if (row)
        emit recordRequested(place->kind->key(), place->id);
    else
        emit done(tr("The record has been removed. Taking that change back brings it back."), false);
}

void HistoryPage::copy(bool withHeaders) const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (!m_model->isHead(index.row()))
            rows << index.row();
    }
    std::ranges::sort(rows);
    QStringList lines;
    const auto line = [](auto cell) {
        QStringList cells;
        for (int column = 0; column < HistoryModel::ColumnCount; ++column)
            cells << cell(column);
        return cells.join(u'\t');
    };
    if (withHeaders)
        lines << line([this](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const int row : rows)
        lines << line([this, row](int column) { return m_model->index(row, column).data().toString(); });
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

PageCounts HistoryPage::counts() const
{
    const qint64 all = m_model->summary().all;
    return {all, all, m_table->selectionModel()->selectedRows().size()};
}

QString HistoryPage::countsText() const
{
    const PageCounts counted = counts();
    const auto all = static_cast<int>(counted.all);
    return counted.selected > 0 ? tr("%n change(s) · %1 selected", nullptr, all).arg(counted.selected) : tr("%n change(s)", nullptr, all);
}

QString HistoryPage::missingFor(Command command) const
{
    switch (command) {
    case Command::Copy:
    case Command::CopyWithHeaders:
        return m_table->selectionModel()->hasSelection() ? QString() : tr("Choose a change first.");
    case Command::SelectAll:
    case Command::DetailPane:
        return {};
    default:
        return tr("Open the Commitments page first.");
    }
}

void HistoryPage::run(Command command)
{
    switch (command) {
    case Command::Copy:
        copy(false);
        break;
    case Command::CopyWithHeaders:
        copy(true);
        break;
    case Command::SelectAll:
        m_table->selectAll();
        break;
    case Command::DetailPane:
        m_pane->setVisible(m_pane->isHidden());
        break;
    default:
        break;
    }
}

bool HistoryPage::isPaneShown() const
{
    return !m_pane->isHidden();
}

std::vector<PageKey> HistoryPage::keys() const
{
    return {{u"Ctrl+Backspace"_s, tr("Take the change back")}, {u"Enter"_s, tr("Go to the record")}, {u"← → Space"_s, tr("Fold and unfold a month")}};
}

QWidget* HistoryPage::mainView() const
{
    return m_table;
}

QWidget* HistoryPage::sidePane() const
{
    return m_pane->isHidden() ? nullptr : m_pane->table();
}

void HistoryPage::setDensity(Density density)
{
    m_table->setDensity(density);
    m_pane->setDensity(density);
}

}
