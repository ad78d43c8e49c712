// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/table/textdelegate.h"

namespace pact::domain {
class Kind;
}
namespace pact::store {
class Ledger;
}

namespace pact::ui {

/// Cells of a table whose columns are the fields of a kind: choices and references open a list, everything else a line.
class FieldDelegate : public TextDelegate
{
    Q_OBJECT

public:
    /// Both must outlive the delegate.
    FieldDelegate(store::Ledger& ledger, const domain::Kind& kind, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    store::Ledger& m_ledger;
    const domain::Kind& m_kind;
};

}
