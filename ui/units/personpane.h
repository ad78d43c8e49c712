// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/record.h"
#include "store/ledger.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace pact::ui {

class EmptyState;
class Label;
class RecordFacts;

/// One person: what there is to know, and the way to the commitments that name them.
class PersonPane : public QWidget
{
    Q_OBJECT

public:
    /// `ledger` must outlive the pane.
    explicit PersonPane(store::Ledger& ledger, QWidget* parent = nullptr);

    void setPerson(const std::optional<domain::Record>& person);
    RecordFacts* facts() const
    {
        return m_facts;
    }

signals:
    void filterRequested(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::optional<domain::Record> m_person;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    Label* m_title;
    Label* m_unit;
    QPushButton* m_named;
    RecordFacts* m_facts;
};

}
