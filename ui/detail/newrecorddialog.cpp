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

constexpr int mostFurther = 7;  ///< fields of a register that may stay empty
constexpr qsizetype mostTitle = 60;

/// With one record of a kind there is nothing to ask.
QString onlyOne(store::Ledger& ledger, const QString& kind)
{
    store::RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
    const auto refs = reader.references(ledger.catalogue().kind(kind), Side::None, {}, 2);
    return refs && refs->size() == 1 ? refs->front().label : QString();
}

std::vector<store::FieldText> commitmentFields(store::Ledger& ledger)
{
    return {{u"code"_s, {}},
            {u"title"_s, {}},
            {u"agreement"_s, onlyOne(ledger, u"agreements"_s)},
            {u"domain"_s, {}},
            {u"direction"_s, {}},
            {u"lead_unit"_s, {}},
            {u"partner_unit"_s, {}},
            {u"start"_s, {}},
            {u"due"_s, {}}};
}

}

NewRecordDialog* NewRecordDialog::forCommitment(store::Ledger& ledger, QWidget* parent)
{
    return new NewRecordDialog(ledger, u"commitments"_s, tr("New commitment"), commitmentFields(ledger), parent);
}

NewRecordDialog* NewRecordDialog::forFollowUp(store::Ledger& ledger, const Record& source, QWidget* parent)
{
    std::vector<store::FieldText> fields = commitmentFields(ledger);
    // What was decided there is what is to be done.
    const Kind& kind = source.kind();
    for (const QString& words : {u"follow_up"_s, u"decisions"_s, u"outcome"_s, u"topic"_s}) {
        const int field = kind.indexOf(words);
        if (field >= 0 && !source.value(field).isNull()) {
            fields[1].text = source.value(field).text().simplified().left(mostTitle);
            break;
        }
    }
    auto* dialog = new NewRecordDialog(ledger, u"commitments"_s, tr("New commitment from %1").arg(source.label()), fields, parent);
    dialog->m_source = source;
    return dialog;
}

NewRecordDialog* NewRecordDialog::forRegister(store::Ledger& ledger, const Kind& kind, QWidget* parent)
{
    std::vector<store::FieldText> fields;
    int further = mostFurther;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const Field& field = kind.field(i);
        if (!field.isKept() || field.owner || (!field.required && (field.type == FieldType::LongText || --further < 0)))
            continue;
        QString proposed;
        if (i == kind.labelField())
            proposed = field.key == u"key" ? models::freeKey(ledger.database(), ledger.catalogue(), kind).value_or(QString()) : models::nextCode(ledger.database(), ledger.catalogue(), kind).value_or(QString());
        else if (field.required && field.type == FieldType::Choice)
            proposed = field.choices.front().key;
        fields.push_back({field.key, proposed});
    }
    return new NewRecordDialog(ledger, kind.key(), Text{u"新建%1"_s, u"New %1"_s}.now().arg(kind.one().now()), fields, parent);
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
    const auto done = m_source ? store::addFollowUp(m_ledger, m_source->kind(), m_source->id(), fields) : store::addRecord(m_ledger, m_kind, fields);
    if (!done) {
        m_message->showMessage(MessageBar::Kind::Error, errorText(done.error()));
        return;
    }
    emit added(label);
    QDialog::accept();
}

}
