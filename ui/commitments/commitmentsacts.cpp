// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of the page, and what others may ask of it.
#include "domain/errortext.h"
#include "domain/rules/turns.h"
#include "models/tablecopy.h"
#include "ui/commitments/columnstate.h"
#include "ui/commitments/commitmentsbar.h"
#include "ui/commitments/commitmentspage.h"
#include "ui/commitments/selectedrows.h"
#include "ui/detail/closeoutdialog.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/newrecorddialog.h"
#include "ui/detail/writeoffdialog.h"
#include "ui/evidence/evidencetab.h"
#include "ui/table/tableview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/removebar.h"
#include <QClipboard>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

QString CommitmentsPage::filterText() const
{
    return m_filterText;
}

QString CommitmentsPage::filterProblem() const
{
    return m_filterProblem;
}

std::optional<RecordId> CommitmentsPage::currentCommitment() const
{
    const std::vector<int> selected = selectedRows(*m_table, *m_model);
    return m_model->idAt(selected.size() == 1 ? selected.front() : m_table->currentIndex().row());
}

std::vector<RecordId> CommitmentsPage::selectedCommitments() const
{
    std::vector<RecordId> ids;
    // A ledger that cannot be read shows it in the list, too.
    std::ignore = m_model->eachRecord(selectedRows(*m_table, *m_model), [&ids](const store::ReadRow& row) { ids.push_back(row.record.id()); });
    return ids;
}

int CommitmentsPage::selectedCount() const
{
    return static_cast<int>(selectedRows(*m_table, *m_model).size());
}

bool CommitmentsPage::selectCommitment(RecordId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    makeCurrent(row);
    return true;
}

void CommitmentsPage::makeCurrent(int row)
{
    // Not the view's own way: that would take a Ctrl held down for a wish to keep the selection.
    const QModelIndex index = m_model->index(row, m_kind.indexOf(u"title"_s));
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
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
        return {m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable), tr("This column is computed.")};
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
    return m_model->totals();
}

QString CommitmentsPage::headline() const
{
    return m_headline->text();
}

QStringList CommitmentsPage::shownColumns() const
{
    return m_columns->shown();
}

store::Query CommitmentsPage::query() const
{
    return {&m_kind, m_model->filter(), m_model->sortKeys(), m_ledger.today()};
}

bool CommitmentsPage::isLoaded() const
{
    return m_model->isLoaded();
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
    return m_table;
}

DetailPane* CommitmentsPage::pane() const
{
    return m_pane;
}

models::RecordTableModel* CommitmentsPage::model() const
{
    return m_model;
}

void CommitmentsPage::applyDensity()
{
    m_table->setDensity(currentDensity());
}

void CommitmentsPage::newCommitment()
{
    if (!actState(Act::New).enabled)
        return;
    auto* dialog = NewRecordDialog::forCommitment(m_ledger, this);
    connect(dialog, &NewRecordDialog::added, this, [this](const QString& code) {
        emit done(tr("%1 added").arg(code));
        // Shown when the next answer is there.
        connect(m_model, &models::RecordTableModel::loaded, this, [this, code] {
            store::RecordReader reader(m_ledger.database(), m_ledger.catalogue(), m_ledger.settings().lights);
            if (const auto added = reader.byCode(m_kind, code, m_ledger.today()))
                selectCommitment(added->record.id());
        }, Qt::SingleShotConnection);
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
    const QPoint inTable = m_table->viewport()->mapFromGlobal(globalPosition);
    if (m_table->viewport()->isVisible() && m_table->viewport()->rect().contains(inTable))
        return m_model->idAt(m_table->rowAt(inTable.y()));
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
        m_remove->ask([count = selectedCount()] { return tr("Remove %n commitment(s). Why?", nullptr, count); });
}

void CommitmentsPage::copySelection(bool withHeaders)
{
    if (!actState(Act::Copy).enabled)
        return;
    std::vector<int> fields;
    for (const QString& key : m_columns->shown())
        fields.push_back(m_kind.indexOf(key));
    models::TableCopier copier(m_kind, fields, withHeaders);
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

void CommitmentsPage::editCell()
{
    if (actState(Act::Edit).enabled)
        static_cast<QAbstractItemView*>(m_table)->edit(m_table->currentIndex());
}

void CommitmentsPage::keepWork()
{
    QWidget* focus = window()->focusWidget();
    if (focus && focus != m_table && isAncestorOf(focus)) {
        // An input writes when the focus leaves it.
        QFocusEvent leaving(QEvent::FocusOut, Qt::OtherFocusReason);
        QCoreApplication::sendEvent(focus, &leaving);
    }
    m_pane->keepDraft();
}

void CommitmentsPage::showColumnsMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_bar->fillColumns(*menu);
    menu->popup(globalPosition);
}

}
