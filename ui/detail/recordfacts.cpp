// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/recordfacts.h"

#include "domain/errortext.h"
#include "store/recordreader.h"
#include "ui/detail/conflictbar.h"
#include "ui/detail/recordform.h"
#include "ui/widgets/messagebar.h"

#include <QVBoxLayout>

namespace pact::ui {

using namespace domain;

RecordFacts::RecordFacts(store::Ledger& ledger, const Kind& kind, QWidget* parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_kind(kind)
    , m_message(new MessageBar)
    , m_conflict(new ConflictBar)
    , m_form(new RecordForm(ledger, kind))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_conflict);
    column->addWidget(m_form, 1);
    m_form->setReadOnly(ledger.isReadOnly());
    connect(m_form, &RecordForm::edited, this, &RecordFacts::write);
    connect(m_conflict, &ConflictBar::mineChosen, this, [this](const models::EditRefusal& refusal) {
        models::FieldEdit again = refusal.edit;
        again.expected = refusal.found;
        write(again);
    });
    connect(m_conflict, &ConflictBar::theirsChosen, this, &RecordFacts::read);
    connect(&m_ledger, &store::Ledger::changed, this, &RecordFacts::read);
}

void RecordFacts::setRecord(const Record& record)
{
    if (m_record != record.id()) {
        m_message->dismiss();
        m_conflict->hide();
    }
    m_record = record.id();
    m_form->setRecord(record);
}

void RecordFacts::read()
{
    if (!m_record)
        return;
    store::RecordReader reader(m_ledger.database(), m_ledger.catalogue(), m_ledger.settings().lights);
    const auto row = reader.byId(m_kind, *m_record, m_ledger.today());
    if (!row)
        return;
    m_form->setRecord(row->record);
    emit recordRead(row->record);
}

void RecordFacts::write(const models::FieldEdit& edit)
{
    const auto written = models::editField(m_ledger, m_kind, edit);
    if (written) {
        m_message->dismiss();
        m_conflict->hide();
        // Nothing changed: the input shows again what the ledger has.
        if (!*written)
            read();
        return;
    }
    if (written.error().error.code == Error::Code::Conflict)
        m_conflict->showConflict(written.error(), m_kind);
    else
        m_message->showMessage(MessageBar::Kind::Error, errorText(written.error().error));
}

}
