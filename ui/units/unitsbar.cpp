// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitsbar.h"

#include "domain/catalogue/catalogue.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace pact::ui {

UnitsBar::UnitsBar(QWidget* parent)
    : QWidget(parent)
    , m_lists(new QTabBar)
    , m_words(new QLineEdit)
    , m_past(new QCheckBox)
    , m_add(new QPushButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap8, 0, gap16, 0);
    row->setSpacing(gap12);
    m_lists->setObjectName(u"lists"_s);
    m_lists->setExpanding(false);
    m_lists->setDrawBase(false);
    m_lists->addTab(QString());
    m_lists->addTab(QString());
    row->addWidget(m_lists);
    m_words->setObjectName(u"findLine"_s);
    m_words->setClearButtonEnabled(true);
    row->addWidget(m_words, 1);
    m_past->setObjectName(u"pastCheck"_s);
    row->addWidget(m_past);
    m_add->setObjectName(u"addButton"_s);
    row->addWidget(m_add);
    connect(m_lists, &QTabBar::currentChanged, this, &UnitsBar::listChanged);
    connect(m_words, &QLineEdit::textChanged, this, &UnitsBar::conditionChanged);
    connect(m_words, &QLineEdit::returnPressed, this, &UnitsBar::left);
    connect(m_past, &QCheckBox::toggled, this, &UnitsBar::conditionChanged);
    connect(m_add, &QPushButton::clicked, this, &UnitsBar::addRequested);
}

UnitsBar::List UnitsBar::list() const
{
    return static_cast<List>(m_lists->currentIndex());
}

void UnitsBar::setList(List list)
{
    m_lists->setCurrentIndex(static_cast<int>(list));
}

QString UnitsBar::words() const
{
    return m_words->text();
}

void UnitsBar::clearWords()
{
    m_words->clear();
}

bool UnitsBar::isPastShown() const
{
    return m_past->isChecked();
}

void UnitsBar::setPastShown(bool shown)
{
    m_past->setChecked(shown);
}

void UnitsBar::setCanAdd(bool can)
{
    m_add->setEnabled(can);
}

void UnitsBar::retranslate()
{
    const domain::Catalogue& catalogue = domain::Catalogue::standard();
    m_lists->setTabText(static_cast<int>(List::Units), catalogue.kind(u"units"_s).label().now());
    m_lists->setTabText(static_cast<int>(List::People), catalogue.kind(u"people"_s).label().now());
    m_lists->setAccessibleName(tr("List"));
    m_words->setPlaceholderText(list() == List::Units ? tr("Name, or pinyin initials") : tr("Name, post, notes"));
    m_words->setAccessibleName(tr("Find"));
    m_past->setText(tr("Past ones too"));
    m_add->setText(list() == List::Units ? tr("New unit…") : tr("New person…"));
}

}
