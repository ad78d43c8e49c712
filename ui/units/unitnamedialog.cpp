// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitnamedialog.h"

#include "domain/errortext.h"
#include "models/fieldedit.h"
#include "store/unitacts.h"
#include "ui/fields/fieldeditor.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

UnitNameDialog::UnitNameDialog(store::Ledger& ledger, const models::UnitRow& unit, QWidget* parent)
    : AskDialog(parent)
    , m_ledger(ledger)
    , m_kind(ledger.catalogue().kind(u"units"_s))
    , m_unit(unit)
    , m_form(makeForm())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
}

UnitNameDialog* UnitNameDialog::forRenaming(store::Ledger& ledger, const models::UnitRow& unit, QWidget* parent)
{
    auto* dialog = new UnitNameDialog(ledger, unit, parent);
    dialog->setObjectName(u"renameUnitDialog"_s);
    dialog->setWindowTitle(tr("Rename %1").arg(unit.record.name()));
    dialog->m_name = new QLineEdit(dialog);
    dialog->askForName(tr("New name"), dialog->m_name);
    dialog->finish(tr("From a day on %1 is called by another name everywhere; what is dated before keeps the old one. %2 It can be taken back.").arg(unit.record.name(), dialog->useText()), dialog->m_form,
                   tr("Rename"))
        ->setObjectName(u"act"_s);
    dialog->m_name->setFocus();
    return dialog;
}

UnitNameDialog* UnitNameDialog::forMerging(store::Ledger& ledger, const models::UnitRow& unit, const std::vector<models::UnitRow>& units, QWidget* parent)
{
    auto* dialog = new UnitNameDialog(ledger, unit, parent);
    dialog->setObjectName(u"mergeUnitDialog"_s);
    dialog->setWindowTitle(tr("Merge %1").arg(unit.record.name()));
    dialog->askForName(tr("They become"), dialog->offerOthers(units));
    QPushButton* act = dialog->finish(
        tr("From a day on %1 and another unit are one, with all that they owe; what is dated before keeps the old names. It is one change and can be taken back.").arg(unit.record.name()), dialog->m_form, tr("Merge"));
    act->setObjectName(u"act"_s);
    act->setEnabled(dialog->m_other->count() > 0);
    if (dialog->m_other->count() == 0)
        dialog->setProblem(tr("%1 is the only unit of its party.").arg(unit.record.name()));
    dialog->m_other->setFocus();
    return dialog;
}

QComboBox* UnitNameDialog::offerOthers(const std::vector<models::UnitRow>& units)
{
    m_other = new QComboBox(this);
    m_other->setObjectName(u"otherUnit"_s);
    for (const models::UnitRow& unit : units) {
        if (!unit.ended && unit.record.id() != m_unit.record.id() && unit.record.value(u"party"_s) == m_unit.record.value(u"party"_s))
            m_other->addItem(unit.record.name(), unit.record.id().toString());
    }
    m_form->addRow(tr("With"), m_other);
    auto* names = new QComboBox(this);
    names->setEditable(true);
    names->setInsertPolicy(QComboBox::NoInsert);
    m_name = names->lineEdit();
    m_name->setPlaceholderText(tr("one of the two, or a new name"));
    const auto offerNames = [this, names] {
        const QString typed = names->currentIndex() < 0 ? names->currentText() : QString();
        names->clear();
        names->addItems({m_unit.record.label(), m_other->currentText()});
        names->setEditText(typed);
    };
    connect(m_other, &QComboBox::currentIndexChanged, this, offerNames);
    offerNames();
    return names;
}

void UnitNameDialog::askForName(const QString& label, QWidget* name)
{
    name->setObjectName(u"newName"_s);
    // Tab goes from input to input in the order in which they are made.
    m_nameEn = makeEditor(u"name_en"_s);
    m_from = makeEditor(u"valid_from"_s);
    m_from->setObjectName(u"from"_s);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"reason"_s);
    m_form->addRow(label, name);
    m_form->addRow(m_nameEn->field().label.now(), m_nameEn);
    m_form->addRow(tr("From"), m_from);
    m_form->addRow(tr("Reason"), m_reason);
    m_form->addRow(QString(), problem());
}

FieldEditor* UnitNameDialog::makeEditor(const QString& field)
{
    FieldEditor* editor = FieldEditor::create(m_ledger, m_kind.field(m_kind.indexOf(field)), this);
    editor->setValue({});
    return editor;
}

QString UnitNameDialog::useText() const
{
    store::RecordReader reader(m_ledger.database(), m_ledger.catalogue(), m_ledger.settings().lights);
    const auto use = store::unitUse(reader, m_ledger.catalogue(), {m_unit.record.id(), m_unit.record.label(), {}}, m_ledger.today());
    return use ? tr("Open commitments: %1, people: %2.").arg(use->commitments).arg(use->people) : QString();
}

void UnitNameDialog::accept()
{
    const auto from = models::typedAsFileText(m_from->field(), m_from->text(), m_ledger.today());
    if (!from) {
        setProblem(errorText(from.error()));
        m_from->input()->setFocus();
        return;
    }
    const store::UnitNaming naming{.name = m_name->text(), .nameEn = m_nameEn->text(), .from = QDate::fromString(*from, Qt::ISODate), .reason = m_reason->text().trimmed()};
    const QString unit = m_unit.record.id().toString();
    const auto change = m_other ? store::mergeUnits(m_ledger, unit, m_other->currentData().toString(), naming) : store::renameUnit(m_ledger, unit, naming);
    if (!change) {
        setProblem(errorText(change.error()));
        return;
    }
    emit done(m_other ? tr("%1 and %2 become %3").arg(m_unit.record.name(), m_other->currentText(), naming.name.trimmed())
                      : tr("%1 becomes %2").arg(m_unit.record.name(), naming.name.trimmed()));
    QDialog::accept();
}

}
