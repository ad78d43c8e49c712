// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keysdialog.h"

#include "ui/table/tableview.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

void listAction(const QAction& action, std::vector<PageKey>& keys)
{
    if (!action.isEnabled() || action.shortcuts().isEmpty())
        return;
    QStringList names;
    for (const QKeySequence& sequence : action.shortcuts())
        names.append(sequence.toString(QKeySequence::NativeText));
    // The page says more about its own keys.
    if (std::ranges::any_of(keys, [&](const PageKey& key) { return key.key == names.join(u", "_s); }))
        return;
    keys.push_back({names.join(u", "_s), plainText(action.text())});
}

}

std::vector<PageKey> KeysDialog::keys(const Actions& actions, const QList<QAction*>& pages, const Page* page)
{
    std::vector<PageKey> keys;
    if (page) {
        const auto own = page->keys();
        keys.insert(keys.end(), own.begin(), own.end());
    }
    for (const ActionEntry& entry : actionEntries())
        listAction(*actions.action(entry.id), keys);
    for (const QAction* action : pages)
        listAction(*action, keys);
    if (page)
        keys.push_back({u"F6, Shift+F6"_s, tr("Go round search, navigation, table and detail pane")});
    keys.push_back({u"Esc"_s, tr("Close the innermost thing")});
    return keys;
}

KeysDialog::KeysDialog(const Actions& actions, const QList<QAction*>& pages, const Page* page, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys on this page"));
    auto* model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    for (const PageKey& key : keys(actions, pages, page))
        model->appendRow({new QStandardItem(key.key), new QStandardItem(key.does)});
    for (int column = 0; column < 2; ++column)
        model->setHeaderData(column, Qt::Horizontal, QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter)), Qt::TextAlignmentRole);
    auto* table = new TableView(this);
    table->setObjectName(u"keysTable"_s);
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setColumnWidth(0, 160);
    table->setFillColumn(1, 240);
    table->setFrameShape(QFrame::StyledPanel);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap16, gap16, gap16, gap16);
    all->setSpacing(gap12);
    all->addWidget(table, 1);
    all->addWidget(buttons);
    resize(560, 560);
}

}
