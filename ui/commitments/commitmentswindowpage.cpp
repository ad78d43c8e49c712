// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentswindowpage.h"

#include "models/recordtablemodel.h"
#include "ui/detail/detailpane.h"
#include "ui/records/recordslist.h"
#include "ui/table/tableview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

std::optional<CommitmentsPage::Act> actOf(Command command)
{
    using Act = CommitmentsPage::Act;
    switch (command) {
    case Command::New:
        return Act::New;
    case Command::FileProgress:
        return Act::FileProgress;
    case Command::Extend:
        return Act::Extend;
    case Command::CloseOut:
        return Act::CloseOut;
    case Command::WriteOff:
        return Act::WriteOff;
    case Command::Attach:
        return Act::Attach;
    case Command::Remove:
        return Act::Remove;
    case Command::EditCell:
        return Act::Edit;
    case Command::Copy:
    case Command::CopyWithHeaders:
        return Act::Copy;
    case Command::SelectAll:
    case Command::DetailPane:
    case Command::SaveView:
    case Command::ShowViews:
        return std::nullopt;
    }
    return std::nullopt;
}

}

CommitmentsWindowPage::CommitmentsWindowPage(store::Ledger& ledger, Prompts& prompts, QWidget* parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_page(new CommitmentsPage(ledger, prompts, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    setFocusProxy(m_page);
    connect(m_page, &CommitmentsPage::listed, this, &Page::headlineChanged);
    connect(m_page, &CommitmentsPage::listed, this, &Page::countsChanged);
    connect(m_page, &CommitmentsPage::selectionChanged, this, &Page::countsChanged);
    connect(m_page, &CommitmentsPage::actsChanged, this, &Page::countsChanged);
    connect(m_page, &CommitmentsPage::historyRequested, this, [this](domain::RecordId record) { emit recordRequested(u"history"_s, record); });
    connect(m_page, &CommitmentsPage::rowsRequested, this, &Page::rowsRequested);
    connect(m_page, &CommitmentsPage::filterTextChanged, this, &Page::filterRequested);
    connect(m_page, &CommitmentsPage::done, this, &Page::done);
}

QString CommitmentsWindowPage::key() const
{
    return u"commitments"_s;
}

domain::Text CommitmentsWindowPage::title() const
{
    return m_ledger.catalogue().kind(key()).label();
}

const domain::Kind* CommitmentsWindowPage::filterKind() const
{
    return &m_ledger.catalogue().kind(key());
}

QString CommitmentsWindowPage::iconName() const
{
    return u"commitments"_s;
}

QString CommitmentsWindowPage::headline() const
{
    return m_page->headline();
}

domain::Result<> CommitmentsWindowPage::setFilterText(const QString& text)
{
    const auto filter = domain::parseFilter(text, m_ledger.catalogue().kind(key()), m_ledger.catalogue(), m_ledger.today());
    if (!filter)
        return domain::fail(filter);
    m_page->setFilterText(text);
    return {};
}

void CommitmentsWindowPage::refresh()
{
    m_page->model()->reload();
}

void CommitmentsWindowPage::setDensity(Density)
{
    m_page->applyDensity();
}

PageCounts CommitmentsWindowPage::counts() const
{
    const models::ListTotals& totals = m_page->totals();
    // Proposals are in no count, except where they are what is looked at.
    const bool pledges = totals.shown == totals.pledgesShown();
    return {.shown = totals.shown, .all = pledges ? totals.allPledges() : totals.all, .selected = m_page->selectedCount()};
}

void CommitmentsWindowPage::showRecord(domain::RecordId record)
{
    if (m_page->list().selectOrAwait(record))
        return;
    if (m_page->filterText().isEmpty())
        m_page->model()->reload();
    else
        emit filterRequested(QString());
}

std::optional<ShownRows> CommitmentsWindowPage::shownRows() const
{
    return m_page->list().shownRows();
}

std::optional<EvidencePlace> CommitmentsWindowPage::evidencePlaceAt(const QPoint& globalPosition) const
{
    const auto commitment = m_page->commitmentAt(globalPosition);
    return commitment ? m_page->list().evidencePlace(*commitment) : std::nullopt;
}

void CommitmentsWindowPage::attachTo(const EvidencePlace& place, const QStringList& files)
{
    m_page->attachTo(place.record, files);
}

QString CommitmentsWindowPage::missingFor(Command command) const
{
    if (command == Command::SaveView && m_ledger.isReadOnly())
        return tr("The ledger can only be read here.");
    const auto act = actOf(command);
    if (!act)
        return {};
    const CommitmentsPage::ActState state = m_page->actState(*act);
    return state.enabled ? QString() : state.why;
}

void CommitmentsWindowPage::run(Command command)
{
    switch (command) {
    case Command::New:
        m_page->newCommitment();
        break;
    case Command::FileProgress:
        m_page->fileProgress();
        break;
    case Command::Extend:
        m_page->extend();
        break;
    case Command::CloseOut:
        m_page->closeOut();
        break;
    case Command::WriteOff:
        m_page->writeOff();
        break;
    case Command::Attach:
        m_page->attach();
        break;
    case Command::Remove:
        m_page->removeSelected();
        break;
    case Command::EditCell:
        m_page->editCell();
        break;
    case Command::Copy:
        m_page->copySelection(false);
        break;
    case Command::CopyWithHeaders:
        m_page->copySelection(true);
        break;
    case Command::SelectAll:
        m_page->table()->selectAll();
        break;
    case Command::DetailPane:
        m_page->setPaneShown(!m_page->isPaneShown());
        break;
    case Command::SaveView:
        m_page->saveView();
        break;
    case Command::ShowViews:
        m_page->showViews();
        break;
    }
}

bool CommitmentsWindowPage::isPaneShown() const
{
    return m_page->isPaneShown();
}

std::vector<PageKey> CommitmentsWindowPage::keys() const
{
    return {{u"F2"_s, tr("amend the cell")},
            {u"Alt+Down"_s, tr("open the list of a cell")},
            {u"Ctrl+Home, Ctrl+End"_s, tr("first and last commitment")},
            {u"Ctrl+Enter"_s, tr("file the form in the pane")},
            {u"Enter, Del"_s, tr("in the evidence: look at it, remove it")},
            {u"+, −, 0, PageUp, PageDown"_s, tr("in a preview: nearer, farther, as it was, turn the page")},
            {u"Esc"_s, tr("leave the cell as it was")}};
}

QWidget* CommitmentsWindowPage::mainView() const
{
    return m_page->table();
}

void CommitmentsWindowPage::goToFirst()
{
    m_page->goToFirst();
}

QWidget* CommitmentsWindowPage::sidePane() const
{
    return m_page->isPaneShown() ? m_page->pane() : nullptr;
}

}
