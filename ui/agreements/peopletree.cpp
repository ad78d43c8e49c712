// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/peopletree.h"
#include "models/units.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

QTreeWidgetItem* addItem(QTreeWidgetItem* parent, const QString& text)
{
    auto* item = new QTreeWidgetItem(parent, {text});
    item->setToolTip(0, text);
    return item;
}

}

PeopleTree::PeopleTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"peopleTree"_s);
    setColumnCount(1);
    header()->hide();
    setFrameShape(QFrame::NoFrame);
    setIndentation(gap16);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PeopleTree::setSides(const std::vector<models::AgreementSide>& sides)
{
    m_sides = sides;
    retranslate();
}

void PeopleTree::retranslate()
{
    setAccessibleName(tr("Units and people of both sides"));
    clear();
    m_people = 0;
    for (const models::AgreementSide& side : m_sides) {
        auto* party = new QTreeWidgetItem(this, {side.party.name.now()});
        party->setFont(0, ui::font(TypeSize::Body, true));
        for (const models::AgreementSide::Unit& unit : side.units) {
            QTreeWidgetItem* place = addItem(party, unit.unit.name());
            for (const Record& person : unit.people) {
                addItem(place, models::personLine(person));
                ++m_people;
            }
        }
    }
    expandAll();
}

}
