// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/agreements.h"

#include <QListWidget>

namespace pact::ui {

/// The text of an agreement, paragraph by paragraph: its number, its words in full, and the lights of the commitments that name it.
class ClauseList : public QListWidget
{
    Q_OBJECT

public:
    explicit ClauseList(QWidget* parent = nullptr);

    /// The chosen clause stays, by its number.
    void setClauses(const std::vector<models::ClauseRow>& clauses);
    /// The number of the clause chosen; empty: none.
    QString chosen() const;
    void choose(const QString& number);
    /// The clause chosen, with its number, to the clipboard.
    void copy() const;
    void retranslate();

signals:
    void clauseChosen(const QString& number);
    /// Enter, or a double click.
    void opened();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<models::ClauseRow> m_clauses;
};

}
