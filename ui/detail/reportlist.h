// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/commitmentdetail.h"
#include <QListWidget>

namespace pact::ui {

/// The reports of one commitment, newest first: period, amount (or percent), what came on top, day; what was done below.
class ReportList : public QListWidget
{
    Q_OBJECT

public:
    explicit ReportList(QWidget* parent = nullptr);

    void setReports(const models::CommitmentDetail& detail, bool amounts);

    enum Role { PeriodRole = Qt::UserRole, ValueRole, GrowthRole, DateRole, TextRole };
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
