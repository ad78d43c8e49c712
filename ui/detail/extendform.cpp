// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/extendform.h"
#include "domain/catalogue/fieldtext.h"
#include "domain/errortext.h"
#include "store/acts.h"
#include "ui/detail/formgrid.h"
#include "ui/fields/textbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

ExtendForm::ExtendForm(store::Ledger& ledger, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_title(new Label(TypeSize::Section, true)), m_note(new Label(TypeSize::Body, false, Token::Secondary)),
      m_message(new MessageBar), m_ask(new FormGrid), m_decide(new FormGrid), m_due(new QLineEdit), m_reason(new TextBox),
      m_approver(new QLineEdit), m_decider(new QLineEdit), m_file(new QPushButton), m_approve(new QPushButton), m_refuse(new QPushButton)
{
    setObjectName(u"extendForm"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap16, gap8, gap16, gap12);
    layout->setSpacing(gap8);
    m_note->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_message);
    build(*m_ask);
    const Kind& kind = ledger.catalogue().kind(u"extensions"_s);
    m_decide->addRow(kind.field(kind.indexOf(u"approver"_s)).label, m_decider);
    layout->addWidget(m_ask);
    layout->addWidget(m_decide);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_approve);
    buttons->addWidget(m_file);
    layout->addLayout(buttons);
    connect(m_file, &QPushButton::clicked, this, &ExtendForm::file);
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false); });
    retranslate();
}

void ExtendForm::build(FormGrid& form)
{
    const Kind& kind = m_ledger.catalogue().kind(u"extensions"_s);
    m_due->setObjectName(u"extendDue"_s);
    m_reason->setObjectName(u"extendReason"_s);
    m_approver->setObjectName(u"extendApprover"_s);
    m_decider->setObjectName(u"extendDecider"_s);
    m_file->setObjectName(u"extendFile"_s);
    m_approve->setObjectName(u"extendApprove"_s);
    m_refuse->setObjectName(u"extendRefuse"_s);
    m_file->setProperty("primary", true);
    m_file->setProperty("hint", u"Ctrl+Enter"_s);
    m_approve->setProperty("primary", true);
    form.addRow({u"新时限"_s, u"New due"_s}, m_due);
    form.addRow(kind.field(kind.indexOf(u"reason"_s)).label, m_reason);
    form.addRow(kind.field(kind.indexOf(u"approver"_s)).label, m_approver);
    for (QWidget* input : std::initializer_list<QWidget*>{m_due, m_reason, m_approver})
        input->installEventFilter(this);
}

void ExtendForm::setDetail(const models::CommitmentDetail& detail)
{
    const bool other = m_detail.row.record.isNull() || m_detail.row.record.id() != detail.row.record.id();
    m_detail = detail;
    if (other) {
        m_message->dismiss();
        m_due->clear();
        m_reason->clear();
        m_approver->clear();
        m_decider->clear();
    }
    arrange();
}

void ExtendForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    arrange();
}

void ExtendForm::arrange()
{
    const Record* pending = m_detail.row.record.isNull() ? nullptr : m_detail.pendingExtension();
    const bool possible = !m_readOnly && m_detail.facts.due.isValid() && !m_detail.isClosed();
    m_ask->setVisible(!pending);
    m_file->setVisible(!pending);
    m_decide->setVisible(pending);
    m_approve->setVisible(pending);
    m_refuse->setVisible(pending);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ask, m_file, m_decide, m_approve, m_refuse})
        widget->setEnabled(possible);
    QString note;
    if (m_readOnly)
        note = tr("The ledger is open read-only.");
    else if (m_detail.isClosed())
        note = tr("It is closed: its due date stays.");
    else if (!m_detail.facts.due.isValid())
        note = tr("It has no due date to extend.");
    else if (pending)
        note = tr("Asked for on %1: to %2. It waits for a decision.")
                   .arg(pending->value(u"applied_on"_s).date().toString(Qt::ISODate), pending->value(u"to_date"_s).date().toString(Qt::ISODate));
    else
        note = tr("With an approver the due date moves at once; without one the extension waits for a decision.");
    m_note->setText(note);
}

void ExtendForm::start()
{
    QWidget* first = m_detail.pendingExtension() ? m_decider : m_due;
    first->setFocus(Qt::ShortcutFocusReason);
}

void ExtendForm::setNewDue(QDate due)
{
    m_due->setText(due.toString(Qt::ISODate));
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ExtendForm::file()
{
    if (!m_file->isEnabled() || !m_ask->isVisibleTo(this))
        return;
    const Kind& kind = m_ledger.catalogue().kind(u"extensions"_s);
    const auto due = parseTyped(kind.field(kind.indexOf(u"to_date"_s)), m_due->text(), m_ledger.today());
    if (!due || due->isNull()) {
        m_message->showMessage(MessageBar::Kind::Error, due ? tr("The new due date is missing. Nothing has changed. Write a date such as 2026-12-31.") : errorText(due.error()));
        m_due->setFocus();
        return;
    }
    const auto done = store::requestExtension(m_ledger, m_detail.row.record.id(), due->date(), m_reason->toPlainText().trimmed(), m_approver->text().trimmed());
    if (!done) {
        m_message->showMessage(MessageBar::Kind::Error, errorText(done.error()));
        return;
    }
    m_message->dismiss();
    m_due->clear();
    m_reason->clear();
    m_approver->clear();
    emit filed();
}

void ExtendForm::decide(bool approve)
{
    if (m_decider->text().trimmed().isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Nothing is decided yet: write who decides."));
        m_decider->setFocus();
        return;
    }
    const auto done = store::decideExtension(m_ledger, m_detail.row.record.id(), approve, m_decider->text().trimmed());
    if (!done) {
        m_message->showMessage(MessageBar::Kind::Error, errorText(done.error()));
        return;
    }
    m_message->dismiss();
    m_decider->clear();
    emit filed();
}

bool ExtendForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::ControlModifier) {
            file();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ExtendForm::retranslate()
{
    const Kind& kind = m_ledger.catalogue().kind(u"extensions"_s);
    const auto label = [&kind](const QString& key) { return kind.field(kind.indexOf(key)).label.now(); };
    m_title->setText(tr("Extend"));
    m_file->setText(tr("Extend"));
    m_approve->setText(tr("Approve"));
    m_refuse->setText(tr("Refuse"));
    m_due->setAccessibleName(tr("New due"));
    m_due->setPlaceholderText(tr("2026-12-31, 1231 or +30"));
    m_reason->setAccessibleName(label(u"reason"_s));
    m_approver->setAccessibleName(label(u"approver"_s));
    m_decider->setAccessibleName(label(u"approver"_s));
    arrange();
}

void ExtendForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}
