// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be asked of the list, and its saved views.
#include "domain/changename.h"
#include "domain/errortext.h"
#include "models/tablecopy.h"
#include "ui/records/asknamedialog.h"
#include "ui/records/builtinviews.h"
#include "ui/records/countedrecords.h"
#include "ui/records/recordsbar.h"
#include "ui/records/recordslist.h"
#include "ui/records/selectedrows.h"
#include "ui/table/headerview.h"
#include "ui/table/tableview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/removebar.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

QStringList RecordsList::shownColumns() const
{
    return m_columns->shown();
}

store::Query RecordsList::query() const
{
    return {&m_kind, m_model->filter(), m_model->sortKeys(), m_ledger.today()};
}

std::optional<RecordId> RecordsList::current() const
{
    const std::vector<int> rows = selectedRows(*m_table, *m_model);
    return m_model->idAt(rows.size() == 1 ? rows.front() : m_table->currentIndex().row());
}

std::vector<RecordId> RecordsList::selected() const
{
    std::vector<RecordId> ids;
    // A ledger that cannot be read shows it in the list, too.
    std::ignore = m_model->eachRecord(selectedRows(*m_table, *m_model), [&ids](const store::ReadRow& row) { ids.push_back(row.record.id()); });
    return ids;
}

int RecordsList::selectedCount() const
{
    return static_cast<int>(selectedRows(*m_table, *m_model).size());
}

bool RecordsList::select(RecordId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    makeCurrent(row);
    return true;
}

void RecordsList::selectAdded(const QString& label)
{
    connect(m_model, &models::RecordTableModel::loaded, this, [this, label] {
        store::RecordReader reader(m_ledger.database(), m_ledger.catalogue(), m_ledger.settings().lights);
        if (const auto added = reader.byCode(m_kind, label, m_ledger.today()))
            select(added->record.id());
    }, Qt::SingleShotConnection);
}

std::optional<RecordId> RecordsList::recordAt(const QPoint& globalPosition) const
{
    const QPoint inTable = m_table->viewport()->mapFromGlobal(globalPosition);
    if (m_table->viewport()->isVisible() && m_table->viewport()->rect().contains(inTable))
        return m_model->idAt(m_table->rowAt(inTable.y()));
    return std::nullopt;
}

bool RecordsList::selectOrAwait(RecordId id)
{
    m_awaited.reset();
    if (select(id))
        return true;
    m_awaited = id;
    return false;
}

std::optional<EvidencePlace> RecordsList::evidencePlace(RecordId id) const
{
    store::RecordReader reader(m_ledger.database(), m_ledger.catalogue(), m_ledger.settings().lights);
    const auto row = reader.byId(m_kind, id, m_ledger.today());
    return row ? std::optional(EvidencePlace{&m_kind, id, row->record.label()}) : std::nullopt;
}

ShownRows RecordsList::shownRows() const
{
    ShownRows shown{.query = query(), .fields = {}};
    const QStringList columns = shownColumns();
    for (const QString& column : columns)
        shown.fields.push_back(m_kind.indexOf(column));
    return shown;
}

void RecordsList::goToFirst()
{
    const auto go = [this] {
        selectFirst();
        m_table->setFocus(Qt::ShortcutFocusReason);
    };
    go();
    if (!m_model->isLoaded())
        connect(this, &RecordsList::listed, this, go, Qt::SingleShotConnection);
}

void RecordsList::applyDensity()
{
    m_table->setDensity(currentDensity());
}

void RecordsList::copySelection(bool withHeaders)
{
    models::TableCopier copier(m_kind, shownRows().fields, withHeaders);
    const auto read = m_model->eachRecord(selectedRows(*m_table, *m_model), [&copier](const store::ReadRow& row) { copier.add(row); });
    if (!read) {
        m_message->showMessage(MessageBar::Kind::Error, errorText(read.error()));
        return;
    }
    const models::CopiedTable copied = copier.result();
    auto* mime = new QMimeData;
    mime->setText(copied.tsv);
    mime->setHtml(copied.html);
    QGuiApplication::clipboard()->setMimeData(mime);
}

void RecordsList::editCell()
{
    static_cast<QAbstractItemView*>(m_table)->edit(m_table->currentIndex());
}

void RecordsList::removeSelected()
{
    m_remove->ask([this, count = selectedCount()] { return tr("Remove %1. Why?").arg(countedRecords(m_kind, count)); });
}

void RecordsList::showColumnsMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_bar->fillColumns(*menu);
    menu->popup(globalPosition);
}

QStringList RecordsList::viewNames()
{
    QStringList names;
    if (const auto views = store::viewsOf(m_ledger.database(), m_ledger.catalogue(), &m_kind)) {
        for (const store::SavedView& view : *views)
            names << view.name;
    }
    return names;
}

void RecordsList::readViews()
{
    m_bar->setSavedViews(viewNames());
    showView();
}

void RecordsList::showView()
{
    // A saved view is what is looked at as long as its condition stands.
    if (m_savedView && m_savedView->filter != m_filterText)
        m_savedView.reset();
    m_bar->setView(m_savedView ? RecordsBar::savedPrefix() + m_savedView->name : viewOf(m_kind, m_filterText).key);
}

void RecordsList::chooseView(const QString& key)
{
    if (key.startsWith(RecordsBar::savedPrefix())) {
        chooseSavedView(key.sliced(RecordsBar::savedPrefix().size()));
        return;
    }
    // A saved view's condition is not that of one of every ledger: it goes as a whole.
    const QString text = m_savedView ? QString() : m_filterText;
    m_savedView.reset();
    setFilterText(withView(m_kind, text, key));
    showView();
}

void RecordsList::chooseSavedView(const QString& name)
{
    const auto view = store::viewNamed(m_ledger.database(), m_ledger.catalogue(), name);
    if (!view) {
        m_message->showMessage(MessageBar::Kind::Error, errorText(view.error()));
        return;
    }
    m_savedView = *view;
    if (!view->columns.isEmpty())
        m_columns->choose(view->columns);
    setGroup(view->group);
    std::vector<store::SortKey> sort;
    for (const QString& text : view->sort) {
        const store::SortWord word = store::sortWord(text);
        if (const int field = m_kind.indexOf(word.field); field >= 0)
            sort.push_back({field, word.descending});
    }
    if (!sort.empty()) {
        m_table->header()->setSortIndicator(sort.front().field, sort.front().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_model->setSort(sort);
    }
    setFilterText(view->filter);
    showView();
}

void RecordsList::saveView()
{
    store::SavedView view{.name = {}, .kind = m_kind.key(), .filter = m_filterText, .columns = m_columns->shown(), .sort = {}, .group = m_bar->group()};
    for (const store::SortKey& key : m_model->sortKeys())
        view.sort << store::sortText(m_kind, key);
    AskNameDialog dialog(viewNames(), m_savedView ? m_savedView->name : QString(), this);
    while (dialog.exec() == QDialog::Accepted) {
        view.name = dialog.name();
        const auto saved = store::saveView(m_ledger, view);
        if (!saved) {
            dialog.setProblem(errorText(saved.error()));
            continue;
        }
        m_savedView = view;
        readViews();
        if (*saved)
            emit done(changeName(**saved, m_ledger.catalogue()), true);
        return;
    }
}

void RecordsList::showViews()
{
    m_bar->openViews();
}

}
