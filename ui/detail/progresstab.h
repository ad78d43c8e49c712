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
    void resizeEvent(QResizeEvent* event) override;

private:
    void showReports();
    /// Where there is no room for both, what is counted is shown and not the chart.
    void fit();

    store::Ledger& m_ledger;
    models::CommitmentDetail m_detail;
    Label* m_finding;
    Label* m_caption;
    ReportChart* m_chart;
    bool m_hasChart = false;
    ReportListHeader* m_header;
    ReportList* m_list;
    RollUpPanel* m_rollUp;
    ProgressForm* m_form;
};

}
