// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/listresult.h"
#include <QWidget>

namespace pact::ui {

class Label;

/// The row of sums below the table.
class TotalsRow : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsRow(QWidget* parent = nullptr);

    /// Of commitments.
    void setTotals(const models::ListTotals& totals);
    /// Of a register: how many, and what their numbers come to.
    void setSums(const domain::Kind& kind, const models::ListTotals& totals);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    models::ListTotals m_totals;
    const domain::Kind* m_kind = nullptr; ///< of a register
    Label* m_shown;
    Label* m_mean;
};

}
