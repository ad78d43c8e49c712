// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/closeoutdialog.h"
#include "domain/catalogue/fieldtext.h"
#include "domain/errortext.h"
#include "domain/rules/verdict.h"
#include "store/acts.h"
#include "ui/detail/formgrid.h"
#include "ui/fields/textbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

CloseOutDialog::CloseOutDialog(store::Ledger& ledger, const models::CommitmentDetail& detail, QWidget* parent)
    : QDialog(parent), m_ledger(ledger), m_detail(detail), m_message(new MessageBar), m_verdict(new QComboBox), m_on(new QLineEdit), m_note(new Label(TypeSize::Note, false, Token::Secondary)),
      m_text(new TextBox), m_verifiedBy(new QLineEdit), m_supersededBy(new QLineEdit), m_close(new QPushButton)
{
    setObjectName(u"closeOutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Close out %1").arg(detail.row.record.label()));
    resize(480, 360);
    build();
    m_on->setText(ledger.today().toString(Qt::ISODate));
    suggest();
    m_text->setFocus();
}

void CloseOutDialog::build()
{
    const Kind& kind = m_ledger.catalogue().kind(u"closures"_s);
    const auto label = [&kind](const QString& key) { return kind.field(kind.indexOf(key)).label; };
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap16, gap16, gap16, gap16);
    layout->setSpacing(gap12);
    auto* title = new Label(TypeSize::Section, true);
    title->setText(m_detail.row.record.label() + u"  "_s + m_detail.row.record.name());
    title->setElide(Qt::ElideRight);
    layout->addWidget(title);
    layout->addWidget(m_message);
    auto* form = new FormGrid;
    for (const Verdict verdict : allVerdicts)
        m_verdict->addItem(verdictLabel(verdict).now(), verdictKey(verdict));
    form->addRow(label(u"verdict"_s), m_verdict);
    form->addRow(label(u"on"_s), m_on);
    form->addRow(label(u"text"_s), m_text);
    form->addRow(label(u"verified_by"_s), m_verifiedBy);
    form->addRow({u"替代事项"_s, u"Superseded by"_s}, m_supersededBy);
    layout->addWidget(form);
    layout->addWidget(m_note);
    layout->addStretch();
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"));
    m_close->setText(tr("Close out"));
    m_close->setProperty("primary", true);
    m_close->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    const auto named = [](QWidget* widget, const QString& name, const QString& spoken) {
        widget->setObjectName(name);
        widget->setAccessibleName(spoken);
    };
    named(m_verdict, u"closeVerdict"_s, label(u"verdict"_s).now());
    named(m_on, u"closeOn"_s, label(u"on"_s).now());
    named(m_text, u"closeText"_s, label(u"text"_s).now());
    named(m_verifiedBy, u"closeVerifiedBy"_s, label(u"verified_by"_s).now());
    named(m_supersededBy, u"closeSupersededBy"_s, tr("Superseded by"));
    m_close->setObjectName(u"closeConfirm"_s);
    m_note->setWordWrap(true);
    m_supersededBy->setPlaceholderText(tr("Code of the commitment that takes its place"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &CloseOutDialog::accept);
    connect(m_on, &QLineEdit::textChanged, this, &CloseOutDialog::suggest);
    connect(m_verdict, &QComboBox::activated, this, [this] {
        m_chosen = true;
        suggest();
    });
}

QDate CloseOutDialog::day() const
{
    const Kind& kind = m_ledger.catalogue().kind(u"closures"_s);
    const auto on = parseTyped(kind.field(kind.indexOf(u"on"_s)), m_on->text(), m_ledger.today());
    return on ? on->date() : QDate();
}

void CloseOutDialog::suggest()
{
    const QDate on = day();
    const QDate due = m_detail.row.light && m_detail.row.light->due.isValid() ? m_detail.row.light->due : m_detail.facts.due;
    if (!m_chosen && on.isValid())
        m_verdict->setCurrentIndex(m_verdict->findData(verdictKey(suggestedVerdict(on, due))));
    const auto verdict = verdictFromKey(m_verdict->currentData().toString());
    m_supersededBy->setEnabled(verdict == Verdict::Superseded);
    const bool fits = !on.isValid() || !verdict || verdictFits(*verdict, on, due);
    if (!fits)
        m_note->setText(tr("The dates say otherwise: due %1, closed %2.").arg(due.toString(Qt::ISODate), on.toString(Qt::ISODate)));
    else if (due.isValid())
        m_note->setText(tr("Due %1.").arg(due.toString(Qt::ISODate)));
    else
        m_note->setText(tr("It has no due date."));
    m_note->setToken(fits ? Token::Secondary : Token::ErrorText);
}

void CloseOutDialog::accept()
{
    const QDate on = day();
    if (!on.isValid()) {
        m_message->showMessage(MessageBar::Kind::Error, tr("Not closed: “%1” is not a date. Write one such as 2026-12-31.").arg(m_on->text()));
        m_on->setFocus();
        return;
    }
    const auto done = store::closeCommitment(m_ledger, m_detail.row.record.id(),
        {m_verdict->currentData().toString(), on, m_text->toPlainText().trimmed(), m_verifiedBy->text().trimmed(), m_supersededBy->isEnabled() ? m_supersededBy->text().trimmed() : QString()});
    if (!done) {
        m_message->showMessage(MessageBar::Kind::Error, errorText(done.error()));
        return;
    }
    emit closedOut(*done);
    QDialog::accept();
}

}
