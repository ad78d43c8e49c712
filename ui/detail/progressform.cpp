// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/progressform.h"
#include "domain/catalogue/fieldtext.h"
#include "domain/errortext.h"
#include "domain/rules/silence.h"
#include "ui/detail/formgrid.h"
#include "ui/fields/textbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

ProgressForm::ProgressForm(store::Ledger& ledger, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_drafts(ledger.path()), m_title(new Label(TypeSize::Section, true, Token::Text)),
      m_draftNote(new Label(TypeSize::Note, false, Token::Secondary)), m_message(new MessageBar), m_period(new QComboBox), m_percent(new QLineEdit),
      m_actual(new QLineEdit), m_unit(new Label), m_text(new TextBox), m_problem(new QLineEdit), m_next(new QLineEdit), m_reason(new QLineEdit), m_offer(new QPushButton), m_file(new QPushButton)
{
    setObjectName(u"progressForm"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap16, gap8, gap16, gap12);
    layout->setSpacing(gap8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_draftNote);
    layout->addLayout(head);
    layout->addWidget(m_message);
    auto* form = new FormGrid;
    build(*form);
    layout->addWidget(form);
    m_reason->setObjectName(u"reportReason"_s);
    m_reason->hide();
    m_reason->installEventFilter(this);
    layout->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_file);
    layout->addLayout(buttons);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(300);
    connect(&m_keeping, &QTimer::timeout, this, &ProgressForm::keepDraft);
    connect(m_file, &QPushButton::clicked, this, &ProgressForm::file);
    retranslate();
}

void ProgressForm::build(FormGrid& form)
{
    const Kind& kind = m_ledger.catalogue().kind(u"reports"_s);
    const auto label = [&kind](const QString& key) { return kind.field(kind.indexOf(key)).label; };
    m_period->setObjectName(u"reportPeriod"_s);
    m_percent->setObjectName(u"reportPercent"_s);
    m_actual->setObjectName(u"reportActual"_s);
    m_text->setObjectName(u"reportText"_s);
    m_problem->setObjectName(u"reportProblem"_s);
    m_next->setObjectName(u"reportNext"_s);
    m_file->setObjectName(u"reportFile"_s);
    m_file->setProperty("primary", true);
    m_file->setProperty("hint", u"Ctrl+Enter"_s);
    for (QLineEdit* line : {m_percent, m_actual}) {
        line->setAlignment(Qt::AlignRight);
        line->setPlaceholderText(u"—"_s);
    }
    m_percent->setFixedWidth(52);
    m_actual->setMaximumWidth(100);
    auto* first = new QHBoxLayout;
    first->setSpacing(gap8);
    first->addWidget(m_period, 1);
    first->addWidget(form.follow({u"进度 %"_s, u"Progress %"_s}));
    first->addWidget(m_percent);
    form.addRow(label(u"period"_s), first, m_period);
    auto* second = new QHBoxLayout;
    second->setSpacing(gap8);
    second->addWidget(m_actual);
    second->addWidget(m_unit, 1);
    second->addWidget(m_offer);
    m_offer->setObjectName(u"reportOffer"_s);
    m_offer->setFlat(true);
    connect(m_offer, &QPushButton::clicked, this, [this] { m_actual->setText(m_offer->property("figure").toString()); });
    form.addRow(label(u"actual"_s), second, m_actual);
    form.addRow(label(u"text"_s), m_text);
    form.addRow(label(u"problem"_s), m_problem);
    form.addRow(label(u"next_step"_s), m_next);
    for (QLineEdit* line : {m_percent, m_actual, m_problem, m_next}) {
        line->installEventFilter(this);
        connect(line, &QLineEdit::textChanged, this, &ProgressForm::touched);
    }
    m_text->installEventFilter(this);
    m_period->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ProgressForm::touched);
    connect(m_period, &QComboBox::activated, this, &ProgressForm::touched);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ProgressForm::offerCount);
}

void ProgressForm::setDetail(const models::CommitmentDetail& detail)
{
    const bool other = m_detail.row.record.isNull() || m_detail.row.record.id() != detail.row.record.id();
    if (other)
        keepDraft();
    m_detail = detail;
    fillPeriods();
    m_unit->setText(detail.value(u"unit"_s).text());
    offerCount();
    if (other) {
        m_message->dismiss();
        m_reason->hide();
        m_reason->clear();
        takeDraft();
    }
    setReadOnly(m_readOnly);
}

void ProgressForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_file->setEnabled(!readOnly && !m_detail.isClosed());
    m_file->setToolTip(m_detail.isClosed() ? tr("It is closed: nothing more is reported.") : QString());
}

Period ProgressForm::usualPeriod() const
{
    const LightSettings& settings = m_ledger.settings().lights;
    const std::vector<Period> late = silentPeriods(m_detail.facts, m_ledger.today(), settings, 1);
    return late.empty() ? periodForNewReport(m_detail.facts, m_ledger.today(), settings) : late.front();
}

void ProgressForm::fillPeriods()
{
    const QString chosen = m_period->currentData().toString();
    m_period->clear();
    const Period usual = usualPeriod();
    for (const models::ReportPeriod& period : models::reportPeriods(m_detail, m_ledger.today(), m_ledger.settings().lights)) {
        const QString key = period.period.key();
        QString text = key;
        if (period.late)
            text = tr("%1, late").arg(key);
        else if (period.filed)
            text = tr("%1, again").arg(key);
        m_period->addItem(text, key);
    }
    const int kept = m_period->findData(chosen.isEmpty() ? usual.key() : chosen);
    m_period->setCurrentIndex(std::max(0, kept));
}

void ProgressForm::offerCount()
{
    const auto period = Period::parse(m_period->currentData().toString());
    m_offer->setVisible(m_detail.rollUp && period);
    if (m_offer->isHidden())
        return;
    const Value figure(m_detail.rollUp->counted.figure.upTo(*period));
    const Field& actual = m_detail.row.record.kind().field(m_detail.row.record.kind().indexOf(u"actual"_s));
    m_offer->setProperty("figure", fileText(actual, figure));
    m_offer->setText(tr("Counted %1").arg(displayText(actual, figure)));
    m_offer->setToolTip(tr("Take what the register gives up to the end of the period as its actual"));
}

void ProgressForm::takeDraft()
{
    const auto found = m_drafts.find(m_detail.row.record.id());
    DraftStore::Draft fresh;
    fresh.period = usualPeriod().key();
    put(found.value_or(fresh));
    m_draftNote->setText(found ? tr("Draft saved %1").arg(found->savedAt.toString(u"HH:mm"_s)) : QString());
}

DraftStore::Draft ProgressForm::draft() const
{
    return {m_period->currentData().toString(), m_percent->text(), m_actual->text(), m_text->toPlainText(), m_problem->text(), m_next->text(), QTime::currentTime()};
}

void ProgressForm::put(const DraftStore::Draft& draft)
{
    m_putting = true;
    if (const int at = m_period->findData(draft.period); at >= 0)
        m_period->setCurrentIndex(at);
    m_percent->setText(draft.percent);
    m_actual->setText(draft.actual);
    m_text->setPlainText(draft.text);
    m_problem->setText(draft.problem);
    m_next->setText(draft.nextStep);
    m_putting = false;
}

void ProgressForm::touched()
{
    if (!m_putting)
        m_keeping.start();
}

void ProgressForm::keepDraft()
{
    if (!m_keeping.isActive() && sender() != &m_keeping)
        return;
    m_keeping.stop();
    const DraftStore::Draft now = draft();
    m_drafts.save(m_detail.row.record.id(), now);
    m_draftNote->setText(now.isEmpty() ? QString() : tr("Draft saved %1").arg(now.savedAt.toString(u"HH:mm"_s)));
}

void ProgressForm::start()
{
    QLineEdit* first = m_detail.facts.progress || m_detail.value(u"actual"_s).isNull() ? m_percent : m_actual;
    first->setFocus(Qt::ShortcutFocusReason);
    first->selectAll();
}

std::optional<Decimal> ProgressForm::number(const QLineEdit& line, const QString& key)
{
    const Kind& kind = m_ledger.catalogue().kind(u"reports"_s);
    const auto value = parseTyped(kind.field(kind.indexOf(key)), line.text(), m_ledger.today());
    if (value)
        return value->number();
    m_message->showMessage(MessageBar::Kind::Error, errorText(value.error()));
    m_refused = true;
    return std::nullopt;
}

void ProgressForm::file()
{
    if (!m_file->isEnabled() || m_detail.row.record.isNull())
        return;
    m_refused = false;
    m_message->dismiss();
    store::ProgressInput input;
    input.percent = number(*m_percent, u"percent"_s);
    if (!m_refused)
        input.actual = number(*m_actual, u"actual"_s);
    if (m_refused)
        return;
    if (draft().isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Nothing is filed yet: say how far it is, or what has happened."));
        start();
        return;
    }
    input.period = m_period->currentData().toString();
    input.text = m_text->toPlainText().trimmed();
    input.problem = m_problem->text().trimmed();
    input.nextStep = m_next->text().trimmed();
    input.reason = m_reason->isHidden() ? QString() : m_reason->text().trimmed();
    const RecordId id = m_detail.row.record.id();
    const auto done = store::fileProgress(m_ledger, id, input);
    if (!done) {
        m_message->showMessage(MessageBar::Kind::Error, errorText(done.error()));
        if (done.error().code == Error::Code::PeriodLocked) {
            m_reason->show();
            m_reason->setFocus();
        }
        return;
    }
    m_reason->hide();
    m_reason->clear();
    m_keeping.stop();
    m_drafts.remove(id);
    m_draftNote->clear();
    put({});
    emit filed(*done);
}

bool ProgressForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::ControlModifier) {
            file();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProgressForm::retranslate()
{
    const Kind& kind = m_ledger.catalogue().kind(u"reports"_s);
    const auto name = [&kind](QWidget* widget, const QString& key) { widget->setAccessibleName(kind.field(kind.indexOf(key)).label.now()); };
    name(m_period, u"period"_s);
    name(m_percent, u"percent"_s);
    name(m_actual, u"actual"_s);
    name(m_text, u"text"_s);
    name(m_problem, u"problem"_s);
    name(m_next, u"next_step"_s);
    m_reason->setPlaceholderText(tr("Reason of the correction"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_title->setText(tr("File progress"));
    m_file->setText(tr("File progress"));
    if (!m_detail.row.record.isNull()) {
        fillPeriods();
        offerCount();
    }
}

void ProgressForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}
