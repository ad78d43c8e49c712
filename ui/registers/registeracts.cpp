// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be asked of the page of a register, and its acts.
#include "ui/detail/newrecorddialog.h"
#include "ui/evidence/evidencetab.h"
#include "ui/records/countedrecords.h"
#include "ui/records/recordslist.h"
#include "ui/registers/registerpage.h"
#include "ui/registers/registerpane.h"
#include "ui/table/tableview.h"

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

PageCounts RegisterPage::counts() const
{
    if (!m_list)
        return {};
    const models::ListTotals& totals = m_list->model()->totals();
    return {.shown = totals.shown, .all = totals.all, .selected = m_list->selectedCount()};
}

QString RegisterPage::countsText() const
{
    const PageCounts own = counts();
    QString text = countedRecords(m_kind, own.all);
    if (own.shown != own.all)
        text = Text{u"%1中的 %2 条"_s, u"%2 of %1"_s}.now().arg(text).arg(own.shown);
    if (own.selected > 0)
        text += Text{u" · 选中 %1"_s, u" · %1 selected"_s}.now().arg(own.selected);
    return text;
}

void RegisterPage::showRecord(RecordId record)
{
    if (!m_list)
        build();
    if (m_list->selectOrAwait(record))
        return;
    if (!m_filterText.isEmpty())
        emit rowsRequested(key(), QString());
    else
        m_list->model()->reload();
}

std::optional<ShownRows> RegisterPage::shownRows() const
{
    return m_list ? std::optional(m_list->shownRows()) : std::nullopt;
}

std::optional<EvidencePlace> RegisterPage::evidencePlaceAt(const QPoint& globalPosition) const
{
    if (!m_list || ledger().isReadOnly())
        return std::nullopt;
    auto record = m_list->recordAt(globalPosition);
    if (!record && isPaneShown() && m_pane->rect().contains(m_pane->mapFromGlobal(globalPosition)))
        record = m_pane->record();
    return record ? m_list->evidencePlace(*record) : std::nullopt;
}

void RegisterPage::attachTo(const EvidencePlace& place, const QStringList& files)
{
    m_list->select(place.record);
    m_pane->show();
    m_pane->openTab(RegisterPane::Tab::Evidence);
    m_pane->evidence()->attachTo(m_kind, place.record, place.label, files);
}

QString RegisterPage::missingFor(Command command) const
{
    const bool readOnly = ledger().isReadOnly();
    switch (command) {
    case Command::FileProgress:
    case Command::Extend:
    case Command::CloseOut:
    case Command::WriteOff:
        return tr("Open the Commitments page first.");
    case Command::New:
    case Command::SaveView:
        return readOnly ? tr("The ledger can only be read here.") : QString();
    case Command::Attach:
    case Command::Remove:
    case Command::EditCell:
        if (readOnly)
            return tr("The ledger can only be read here.");
        [[fallthrough]];
    case Command::Copy:
    case Command::CopyWithHeaders:
        if (!m_list || m_list->selectedCount() == 0)
            return tr("Choose a record first.");
        return command == Command::Attach && m_list->selectedCount() > 1 ? tr("Choose only one record.") : QString();
    case Command::SelectAll:
    case Command::DetailPane:
    case Command::ShowViews:
        break;
    }
    return {};
}

void RegisterPage::run(Command command)
{
    if (!m_list)
        return;
    switch (command) {
    case Command::New: {
        auto* dialog = NewRecordDialog::forRegister(ledger(), m_kind, this);
        connect(dialog, &NewRecordDialog::added, this, [this](const QString& label) {
            emit done(tr("%1 added").arg(label), true);
            m_list->selectAdded(label);
        });
        dialog->open();
        break;
    }
    case Command::Attach:
        m_pane->show();
        m_pane->startAttaching();
        break;
    case Command::Remove:
        m_list->removeSelected();
        break;
    case Command::EditCell:
        m_list->editCell();
        break;
    case Command::Copy:
    case Command::CopyWithHeaders:
        m_list->copySelection(command == Command::CopyWithHeaders);
        break;
    case Command::SelectAll:
        m_list->table()->selectAll();
        break;
    case Command::DetailPane:
        m_pane->setVisible(m_pane->isHidden());
        break;
    case Command::SaveView:
        m_list->saveView();
        break;
    case Command::ShowViews:
        m_list->showViews();
        break;
    default:
        break;
    }
}

bool RegisterPage::isPaneShown() const
{
    return m_pane && !m_pane->isHidden();
}

std::vector<PageKey> RegisterPage::keys() const
{
    return {{u"F2"_s, tr("amend the cell")},
            {u"Alt+Down"_s, tr("open the list of a cell")},
            {u"Ctrl+Home, Ctrl+End"_s, tr("first and last record")},
            {u"↑ ↓ ← →"_s, tr("in a picture: from mark to mark; Enter shows its records")}};
}

QWidget* RegisterPage::mainView() const
{
    return m_list ? m_list->table() : nullptr;
}

QWidget* RegisterPage::sidePane() const
{
    return isPaneShown() ? m_pane : nullptr;
}

void RegisterPage::goToFirst()
{
    if (m_list)
        m_list->goToFirst();
}

}
