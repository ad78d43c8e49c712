// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/units.h"
#include "store/ledger.h"
#include "ui/widgets/askdialog.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace pact::ui {

class FieldEditor;

/// Gives a unit another name from a day on, or merges it with another one of its party. What is refused is said in the dialog,
/// which stays open.
class UnitNameDialog : public AskDialog
{
    Q_OBJECT

public:
    /// `ledger` must outlive the dialog.
    static UnitNameDialog* forRenaming(store::Ledger& ledger, const models::UnitRow& unit, QWidget* parent);
    /// `units`: those it can be merged with are among them.
    static UnitNameDialog* forMerging(store::Ledger& ledger, const models::UnitRow& unit, const std::vector<models::UnitRow>& units, QWidget* parent);

    void accept() override;

signals:
    /// The act is done; its name for people.
    void done(const QString& sentence);

private:
    UnitNameDialog(store::Ledger& ledger, const models::UnitRow& unit, QWidget* parent);
    /// Returns the input for the name, which offers both.
    QComboBox* offerOthers(const std::vector<models::UnitRow>& units);
    void askForName(const QString& label, QWidget* name);
    FieldEditor* makeEditor(const QString& field);
    QString useText() const;

    store::Ledger& m_ledger;
    const domain::Kind& m_kind;
    models::UnitRow m_unit;
    QFormLayout* m_form;
    QComboBox* m_other = nullptr; ///< of a merger
    QLineEdit* m_name = nullptr;
    FieldEditor* m_nameEn = nullptr;
    FieldEditor* m_from = nullptr;
    QLineEdit* m_reason = nullptr;
};

}
