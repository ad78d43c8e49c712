// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/agreements.h"

#include <QTreeWidget>

namespace pact::ui {

/// The two sides of an agreement: each party with its units, each unit with its people, as they are today.
class PeopleTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PeopleTree(QWidget* parent = nullptr);

    void setSides(const std::vector<models::AgreementSide>& sides);
    /// Of both sides.
    int peopleCount() const
    {
        return m_people;
    }
    void retranslate();

private:
    std::vector<models::AgreementSide> m_sides;
    int m_people = 0;
};

}
