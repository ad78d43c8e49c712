// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of the page, and what others may ask of it.
#include "domain/rules/turns.h"
#include "ui/commitments/commitmentspage.h"
#include "ui/detail/closeoutdialog.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/newrecorddialog.h"
#include "ui/detail/writeoffdialog.h"
#include "ui/evidence/evidencetab.h"
#include "ui/records/recordslist.h"
#include "ui/table/tableview.h"
#include "ui/widgets/typedinput.h"
#include "ui/widgets/label.h"

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

void CommitmentsPage::setFilterText(const QString& text)
{
    m_list->setFilterText(text);
}

void CommitmentsPage::setGroup(const QString& field)
{
    m_list->setGroup(field);
}

void CommitmentsPage::goToFirst()
{
    m_list->goToFirst();
}

void CommitmentsPage::saveView()
{
    m_list->saveView();
}

void CommitmentsPage::showViews()
{
    m_list->showViews();
}

QString CommitmentsPage::filterText() const
{
    return m_list->filterText();
}

QString CommitmentsPage::filterProblem() const
{
    return m_list->filterProblem();
}

std::optional<RecordId> CommitmentsPage::currentCommitment() const
{
    return m_list->current();
}

std::vector<RecordId> CommitmentsPage::selectedCommitments() const
{
    return m_list->selected();
}

int CommitmentsPage::selectedCount() const
{
    return m_list->selectedCount();
}

bool CommitmentsPage::selectCommitment(RecordId id)
{
    return m_list->select(id);
}

CommitmentsPage::ActState CommitmentsPage::actState(Act act) const
{
    const bool writes = act != Act::Copy;
    if (writes && m_ledger.isReadOnly())
        return {false, tr("The ledger is open read-only.")};
    if (act == Act::New)
        return {true, {}};
    const int selected = selectedCount();
    if (selected == 0)
        return {false, tr("Choose a commitment first.")};
    if (act == Act::Copy || act == Act::Remove)
        return {true, {}};
    if (selected > 1)
        return {false, tr("Choose only one commitment.")};
    if (act == Act::Edit)
        return {table()->currentIndex().flags().testFlag(Qt::ItemIsEditable), tr("This column is computed.")};
    const auto& detail = m_pane->detail();
    if (!detail)
        return {false, tr("Choose a commitment first.")};
    if (act == Act::Attach)
        return {true, {}};
    if (detail->isClosed())
        return {false, tr("It is closed.")};
    if (act == Act::Extend && !detail->facts.due.isValid())
        return {false, tr("It has no due date to extend.")};
    if (act == Act::WriteOff && !detail->facts.recurrence.startsWith(u'P'))
        return {false, tr("It is no recurring duty.")};
    if (act == Act::WriteOff && owedTurns(detail->facts, m_ledger.today(), 1).empty())
        return {false, tr("None of its occurrences is owed now.")};
    return {true, {}};
}

const models::ListTotals& CommitmentsPage::totals() const
{
    return m_list->model()->totals();
}

QString CommitmentsPage::headline() const
{
    return m_headline->text();
}

QStringList CommitmentsPage::shownColumns() const
{
    return m_list->shownColumns();
}

store::Query CommitmentsPage::query() const
{
    return m_list->query();
}

bool CommitmentsPage::isLoaded() const
{
    return m_list->model()->isLoaded();
}

bool CommitmentsPage::isPaneShown() const
{
    return !m_pane->isHidden();
}

void CommitmentsPage::setPaneShown(bool shown)
{
    m_pane->setVisible(shown);
}

TableView* CommitmentsPage::table() const
{
    return m_list->table();
}

DetailPane* CommitmentsPage::pane() const
{
    return m_pane;
}

models::RecordTableModel* CommitmentsPage::model() const
{
    return m_list->model();
}

void CommitmentsPage::applyDensity()
{
    m_list->applyDensity();
}

void CommitmentsPage::newCommitment()
{
    if (!actState(Act::New).enabled)
        return;
    auto* dialog = NewRecordDialog::forCommitment(m_ledger, this);
    connect(dialog, &NewRecordDialog::added, this, [this](const QString& code) {
        emit done(tr("%1 added").arg(code));
        m_list->selectAdded(code);
    });
    dialog->open();
}

void CommitmentsPage::fileProgress()
{
    if (!actState(Act::FileProgress).enabled)
        return;
    setPaneShown(true);
    m_pane->startProgress();
}

void CommitmentsPage::extend()
{
    if (!actState(Act::Extend).enabled)
        return;
    setPaneShown(true);
    m_pane->startExtension();
}

void CommitmentsPage::closeOut()
{
    if (!actState(Act::CloseOut).enabled)
        return;
    auto* dialog = new CloseOutDialog(m_ledger, *m_pane->detail(), this);
    connect(dialog, &CloseOutDialog::closedOut, this, [this, code = m_pane->detail()->row.record.label()] { emit done(tr("%1 closed out").arg(code)); });
    dialog->open();
}

void CommitmentsPage::writeOff()
{
    if (!actState(Act::WriteOff).enabled)
        return;
    auto* dialog = new WriteOffDialog(m_ledger, *m_pane->detail(), this);
    connect(dialog, &WriteOffDialog::writtenOff, this, [this, code = m_pane->detail()->row.record.label()](const QString& turn) { emit done(tr("%1 of %2 written off").arg(turn, code)); });
    dialog->open();
}

void CommitmentsPage::attach()
{
    if (!actState(Act::Attach).enabled)
        return;
    setPaneShown(true);
    m_pane->startAttaching();
}

std::optional<RecordId> CommitmentsPage::commitmentAt(const QPoint& globalPosition) const
{
    if (m_ledger.isReadOnly())
        return std::nullopt;
    if (const auto record = m_list->recordAt(globalPosition))
        return record;
    if (m_pane->isVisible() && m_pane->rect().contains(m_pane->mapFromGlobal(globalPosition)))
        return m_pane->commitment();
    return std::nullopt;
}

void CommitmentsPage::attachTo(RecordId commitment, const QStringList& files)
{
    selectCommitment(commitment);
    setPaneShown(true);
    m_pane->openTab(DetailPane::Tab::Evidence);
    store::RecordReader reader(m_ledger.database(), m_ledger.catalogue(), m_ledger.settings().lights);
    const auto row = reader.byId(m_kind, commitment, m_ledger.today());
    m_pane->evidence()->attachTo(m_kind, commitment, row ? row->record.label() : QString(), files);
}

void CommitmentsPage::removeSelected()
{
    if (actState(Act::Remove).enabled)
        m_list->removeSelected();
}

void CommitmentsPage::copySelection(bool withHeaders)
{
    if (actState(Act::Copy).enabled)
        m_list->copySelection(withHeaders);
}

void CommitmentsPage::editCell()
{
    if (actState(Act::Edit).enabled)
        m_list->editCell();
}

void CommitmentsPage::keepWork()
{
    writeTypedOn(*this);
    m_pane->keepDraft();
}

void CommitmentsPage::showColumnsMenu(const QPoint& globalPosition)
{
    m_list->showColumnsMenu(globalPosition);
}

}
