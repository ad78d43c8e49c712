// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/personpane.h"

#include "domain/filter/filtertext.h"
#include "ui/detail/recordfacts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

PersonPane::PersonPane(store::Ledger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_none(new EmptyState)
    , m_title(new Label(TypeSize::Section, true))
    , m_unit(new Label(TypeSize::Body, false, Token::Secondary))
    , m_named(new QPushButton)
    , m_facts(new RecordFacts(ledger, ledger.catalogue().kind(u"people"_s)))
{
    setObjectName(u"personPane"_s);
    auto* page = new QWidget;
    auto* head = new QVBoxLayout;
    head->setContentsMargins(gap16, gap12, gap16, gap12);
    head->setSpacing(gap4);
    m_title->setObjectName(u"personTitle"_s);
    head->addWidget(m_title);
    m_unit->setElide(Qt::ElideMiddle);
    head->addWidget(m_unit);
    m_named->setObjectName(u"namedCommitments"_s);
    head->addSpacing(gap4);
    head->addWidget(m_named, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Line(Qt::Horizontal));
    column->addWidget(m_facts, 1);
    m_stack->addWidget(page);
    m_stack->addWidget(m_none);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_facts, &RecordFacts::recordRead, this, [this](const Record& person) {
        m_person = person;
        retranslate();
    });
    connect(m_named, &QPushButton::clicked, this, [this] {
        const QString name = filterValue(m_person->name());
        emit filterRequested(u"leader~%1 | contact~%1"_s.arg(name));
    });
    setPerson(std::nullopt);
}

void PersonPane::setPerson(const std::optional<Record>& person)
{
    m_person = person;
    m_stack->setCurrentIndex(m_person ? 0 : 1);
    if (m_person)
        m_facts->setRecord(*m_person);
    retranslate();
}

void PersonPane::retranslate()
{
    setAccessibleName(tr("The person"));
    m_none->setState(tr("Choose a person to see more"));
    m_named->setText(tr("Commitments that name this person"));
    if (!m_person)
        return;
    m_title->setText(m_person->name());
    QStringList words;
    if (const auto unit = m_person->value(u"unit"_s).ref())
        words << unit->name.now();
    if (const QString post = m_person->value(u"post"_s).text(); !post.isEmpty())
        words << post;
    m_unit->setText(words.join(u" · "_s));
}

void PersonPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
