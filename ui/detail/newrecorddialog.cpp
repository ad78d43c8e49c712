// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/newrecorddialog.h"
#include "domain/errortext.h"
#include "models/fieldedit.h"
#include "models/units.h"
#include "store/recordreader.h"
#include "ui/detail/formgrid.h"
#include "ui/fields/fieldeditor.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/messagebar.h"
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

/// The key of a new unit or person, which only files name it by.
store::FieldText keyFor(store::Ledger& ledger, const QString& kind)
{
    return {u"key"_s, models::freeKey(ledger.database(), ledger.catalogue(), ledger.catalogue().kind(kind)).value_or(QString())};
}

/// With one record of a kind there is nothing to ask.
QString onlyOne(store::Ledger& ledger, const QString& kind)
{
    store::RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
    const auto refs = reader.references(ledger.catalogue().kind(kind), Side::None, {}, 2);
    return refs && refs->size() == 1 ? refs->front().label : QString();
}

}

NewRecordDialog* NewRecordDialog::forCommitment(store::Ledger& ledger, QWidget* parent)
{
    return new NewRecordDialog(ledger, u"commitments"_s, tr("New commitment"),
                               {{u"code"_s, {}},
                                {u"title"_s, {}},
                                {u"agreement"_s, onlyOne(ledger, u"agreements"_s)},
                                {u"domain"_s, {}},
                                {u"direction"_s, {}},
                                {u"lead_unit"_s, {}},
                                {u"partner_unit"_s, {}},
                                {u"start"_s, {}},
                                {u"due"_s, {}}},
                               parent);
}

NewRecordDialog* NewRecordDialog::forUnit(store::Ledger& ledger, QWidget* parent)
{
    return new NewRecordDialog(ledger, u"units"_s, tr("New unit"),
                               {{u"name_zh"_s, {}}, {u"name_en"_s, {}}, {u"party"_s, onlyOne(ledger, u"parties"_s)}, {u"valid_from"_s, {}}, keyFor(ledger, u"units"_s)}, parent);
}

NewRecordDialog* NewRecordDialog::forPerson(store::Ledger& ledger, const QString& unit, QWidget* parent)
{
    return new NewRecordDialog(ledger, u"people"_s, tr("New person"),
                               {{u"name"_s, {}}, {u"unit"_s, unit}, {u"post"_s, {}}, {u"phone"_s, {}}, {u"email"_s, {}}, {u"valid_from"_s, {}}, keyFor(ledger, u"people"_s)}, parent);
}

NewRecordDialog::NewRecordDialog(store::Ledger& ledger, const QString& kind, const QString& title, const std::vector<store::FieldText>& fields, QWidget* parent)
    : QDialog(parent), m_ledger(ledger), m_kind(ledger.catalogue().kind(kind)), m_message(new MessageBar)
{
    setObjectName(u"newRecordDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(480, 420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap16, gap16, gap16, gap16);
    layout->setSpacing(gap12);
    layout->addWidget(m_message);
    auto* form = new FormGrid;
    for (const store::FieldText& proposed : fields) {
        FieldEditor* editor = FieldEditor::create(ledger, m_kind.field(m_kind.indexOf(proposed.field)), this);
        editor->setValue({});
        if (!proposed.text.isEmpty())
            editor->setText(proposed.text);
        form->addRow(editor->field().label, editor);
        m_editors << editor;
    }
    layout->addWidget(form);
    layout->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* add = new QPushButton(tr("Add"));
    add->setObjectName(u"addConfirm"_s);
    add->setProperty("primary", true);
    add->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(add);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &NewRecordDialog::accept);
    m_editors.first()->input()->setFocus();
}

void NewRecordDialog::accept()
{
    std::vector<store::FieldText> fields;
    QString label;
    for (const FieldEditor* editor : std::as_const(m_editors)) {
        const auto text = models::typedAsFileText(editor->field(), editor->text(), m_ledger.today());
        if (!text) {
            m_message->showMessage(MessageBar::Kind::Error, errorText(text.error()));
            editor->input()->setFocus();
            return;
        }
        if (!text->isEmpty())
            fields.push_back({editor->field().key, *text});
        if (editor->field().key == m_kind.field(m_kind.labelField()).key)
            label = *text;
    }
    const auto done = store::addRecord(m_ledger, m_kind, fields);
    if (!done) {
        m_message->showMessage(MessageBar::Kind::Error, errorText(done.error()));
        return;
    }
    emit added(label);
    QDialog::accept();
}

}
