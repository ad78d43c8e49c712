// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fielddelegate.h"
#include "models/fieldedit.h"
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pact::ui {

FieldDelegate::FieldDelegate(store::Ledger& ledger, const domain::Kind& kind, QObject* parent) : TextDelegate(parent), m_ledger(ledger), m_kind(kind)
{
}

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const domain::Field& field = m_kind.field(index.column());
    const std::vector<models::FieldOption> options = field.type == domain::FieldType::References ? std::vector<models::FieldOption>() : models::fieldOptions(m_ledger, field);
    if (options.empty()) {
        QWidget* editor = TextDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(field.label.now());
        return editor;
    }
    auto* combo = new QComboBox(parent);
    combo->setFrame(false);
    combo->setAccessibleName(field.label.now());
    for (const models::FieldOption& entry : options)
        combo->addItem(entry.text.isEmpty() ? u"—"_s : entry.label, entry.text);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<FieldDelegate*>(this);
        emit self->commitData(combo);
        emit self->closeEditor(combo, NoHint);
    });
    return combo;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = qobject_cast<QComboBox*>(editor);
    if (!combo) {
        TextDelegate::setEditorData(editor, index);
        return;
    }
    // A newer answer of the ledger does not take the choice out of one's hand.
    if (combo->property("filled").toBool())
        return;
    combo->setProperty("filled", true);
    const QString text = index.data(Qt::EditRole).toString();
    if (combo->findData(text) < 0)
        combo->addItem(index.data(Qt::DisplayRole).toString(), text);
    combo->setCurrentIndex(combo->findData(text));
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* combo = qobject_cast<QComboBox*>(editor))
        model->setData(index, combo->currentData());
    else
        TextDelegate::setModelData(editor, model, index);
}

}
