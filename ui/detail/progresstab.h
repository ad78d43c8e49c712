// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/commitmentdetail.h"
#include <QWidget>

namespace pact::ui {

class Label;
class ProgressForm;
class ReportChart;
class ReportList;
class ReportListHeader;
class RollUpPanel;

/// What was reported (finding, chart, list), how its actual is counted, and the form for the next report.
class ProgressTab : public QWidget
{
    Q_OBJECT

public:
    ProgressTab(store::Ledger& ledger, QWidget* parent = nullptr);

    void setDetail(const models::CommitmentDetail& detail);
    ProgressForm* form() const
    {
        return m_form;
    }
    RollUpPanel* rollUp() const
    {
        return m_rollUp;
    }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showReports();

    store::Ledger& m_ledger;
    models::CommitmentDetail m_detail;
    Label* m_finding;
    Label* m_caption;
    ReportChart* m_chart;
    ReportListHeader* m_header;
    ReportList* m_list;
    RollUpPanel* m_rollUp;
    ProgressForm* m_form;
};

}
