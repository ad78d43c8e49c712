// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changename.h"
#include "domain/errortext.h"
#include "models/recordtablemodel.h"
#include "store/savedviews.h"
#include "ui/commitments/asknamedialog.h"
#include "ui/commitments/builtinviews.h"
#include "ui/commitments/columnstate.h"
#include "ui/commitments/commitmentsbar.h"
#include "ui/commitments/commitmentspage.h"
#include "ui/table/headerview.h"
#include "ui/table/tableview.h"
#include "ui/widgets/messagebar.h"

// The page's saved views: how they are listed, shown and kept.

using namespace Qt::StringLiterals;

namespace pact::ui {

QStringList CommitmentsPage::viewNames()
{
    QStringList names;
    if (const auto views = store::viewsOf(m_ledger.database(), m_ledger.catalogue(), &m_kind)) {
        for (const store::SavedView& view : *views)
            names << view.name;
    }
    return names;
}

void CommitmentsPage::readViews()
{
    m_bar->setSavedViews(viewNames());
    showView();
}

void CommitmentsPage::showView()
{
    // A saved view is what is looked at as long as its condition stands.
    if (m_savedView && m_savedView->filter != m_filterText)
        m_savedView.reset();
    m_bar->setView(m_savedView ? CommitmentsBar::savedPrefix() + m_savedView->name : viewOf(m_filterText));
}

void CommitmentsPage::chooseSavedView(const QString& name)
{
    const auto view = store::viewNamed(m_ledger.database(), m_ledger.catalogue(), name);
    if (!view) {
        m_message->showMessage(MessageBar::Kind::Error, domain::errorText(view.error()));
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

void CommitmentsPage::saveView()
{
    store::SavedView view{.name = {}, .kind = m_kind.key(), .filter = m_filterText, .columns = m_columns->shown(), .sort = {}, .group = m_bar->group()};
    for (const store::SortKey& key : m_model->sortKeys())
        view.sort << store::sortText(m_kind, key);
    AskNameDialog dialog(viewNames(), m_savedView ? m_savedView->name : QString(), this);
    while (dialog.exec() == QDialog::Accepted) {
        view.name = dialog.name();
        const auto saved = store::saveView(m_ledger, view);
        if (!saved) {
            dialog.setProblem(domain::errorText(saved.error()));
            continue;
        }
        m_savedView = view;
        readViews();
        if (*saved)
            emit done(domain::changeName(**saved, m_ledger.catalogue()));
        return;
    }
}

void CommitmentsPage::showViews()
{
    m_bar->openViews();
}

}
