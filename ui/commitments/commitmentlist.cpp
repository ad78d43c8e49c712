// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentlist.h"

#include "ui/table/headerview.h"
#include "ui/table/lightdelegate.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace pact::ui {

CommitmentList::CommitmentList(store::Ledger& ledger, QWidget* parent)
    : TableView(parent)
    , m_model(new models::RecordTableModel(ledger, ledger.catalogue().kind(u"commitments"_s)))
{
    const domain::Kind& kind = m_model->kind();
    setModel(m_model);
    makeList();
    setItemDelegateForColumn(kind.indexOf(u"light"_s), new LightDelegate(this));
    const QStringList shown{u"light"_s, u"code"_s, u"title"_s};
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnHidden(i, !shown.contains(m_model->fieldOf(i).key));
    for (qsizetype i = 0; i < shown.size(); ++i)
        header()->moveSection(header()->visualIndex(kind.indexOf(shown.at(i))), static_cast<int>(i));
    setColumnWidth(kind.indexOf(u"light"_s), 56);
    setColumnWidth(kind.indexOf(u"code"_s), 88);
    setFillColumn(kind.indexOf(u"title"_s), 160);
    m_model->setSort({store::SortKey{kind.indexOf(u"light"_s)}});
    auto* open = new QAction(this);
    open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    open->setShortcutContext(Qt::WidgetShortcut);
    addAction(open);
    connect(open, &QAction::triggered, this, &CommitmentList::openCurrent);
    connect(this, &QAbstractItemView::doubleClicked, this, &CommitmentList::openCurrent);
    connect(m_model, &models::RecordTableModel::failed, this, &CommitmentList::failed);
}

CommitmentList::~CommitmentList()
{
    releaseModel();
    delete m_model;
}

void CommitmentList::changeEvent(QEvent* event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
}

void CommitmentList::openCurrent()
{
    if (const auto id = m_model->idAt(currentIndex().row()))
        emit commitmentRequested(*id);
}

}
