// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/newcommitmentdialog.h"
#include "domain/errortext.h"
#include "models/fieldedit.h"
#include "store/acts.h"
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

NewCommitmentDialog::NewCommitmentDialog(store::Ledger& ledger, QWidget* parent)
    : QDialog(parent), m_ledger(ledger), m_kind(ledger.catalogue().kind(u"commitments"_s)), m_message(new MessageBar)
{
    setObjectName(u"newCommitmentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New commitment"));
    resize(480, 420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap16, gap16, gap16, gap16);
    layout->setSpacing(gap12);
    layout->addWidget(m_message);
    auto* form = new FormGrid;
    for (const QString& key : {u"code"_s, u"title"_s, u"agreement"_s, u"domain"_s, u"direction"_s, u"lead_unit"_s, u"partner_unit"_s, u"start"_s, u"due"_s}) {
        FieldEditor* editor = FieldEditor::create(ledger, m_kind.field(m_kind.indexOf(key)), this);
        editor->setValue({});
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
    connect(add, &QPushButton::clicked, this, &NewCommitmentDialog::accept);
    // With one agreement there is nothing to ask.
    const Kind& agreements = ledger.catalogue().kind(u"agreements"_s);
    store::RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
    if (const auto refs = reader.references(agreements, Side::None, {}, 2); refs && refs->size() == 1)
        m_editors.at(2)->setText(refs->front().label);
    m_editors.first()->input()->setFocus();
}

void NewCommitmentDialog::accept()
{
    std::vector<store::FieldText> fields;
    QString code;
    for (const FieldEditor* editor : std::as_const(m_editors)) {
        const auto text = models::typedAsFileText(editor->field(), editor->text(), m_ledger.today());
        if (!text) {
            m_message->showMessage(MessageBar::Kind::Error, errorText(text.error()));
            editor->input()->setFocus();
            return;
        }
        if (!text->isEmpty())
            fields.push_back({editor->field().key, *text});
        if (editor->field().key == u"code"_s)
            code = *text;
    }
    const auto done = store::addRecord(m_ledger, m_kind, fields);
    if (!done) {
        m_message->showMessage(MessageBar::Kind::Error, errorText(done.error()));
        return;
    }
    emit added(code, *done);
    QDialog::accept();
}

}
