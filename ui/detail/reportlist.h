// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/commitmentdetail.h"
#include <QListWidget>

namespace pact::ui {

/// The verdicts on turns of one commitment, then its reports, each newest first: period, amount (or percent), what came on
/// top, day; the reason, or what was done, below.
class ReportList : public QListWidget
{
    Q_OBJECT

public:
    explicit ReportList(QWidget* parent = nullptr);

    void setReports(const models::CommitmentDetail& detail, bool amounts);

    enum Role { PeriodRole = Qt::UserRole, ValueRole, GrowthRole, DateRole, TextRole };

private:
    /// `told`: the fields that its tip and its spoken text have.
    QListWidgetItem* addEntry(const domain::Record& record, const QStringList& told);
};

/// Over the list, in its columns.
class ReportListHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ReportListHeader(QWidget* parent = nullptr);

    void setAmounts(bool amounts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_amounts = true;
};

}
