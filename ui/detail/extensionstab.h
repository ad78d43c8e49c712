// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/commitmentdetail.h"
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace pact::ui {

class ExtendForm;
class Label;

/// Original, current and actual date; every extension with its reason and who approved it; the form for the next.
class ExtensionsTab : public QWidget
{
    Q_OBJECT

public:
    ExtensionsTab(store::Ledger& ledger, QWidget* parent = nullptr);

    void setDetail(const models::CommitmentDetail& detail);
    ExtendForm* form() const
    {
        return m_form;
    }

protected:
    void changeEvent(QEvent* event) override;

private:
    void addDate(class QHBoxLayout& row, const QString& key);
    void showDates();
    void showList();

    store::Ledger& m_ledger;
    models::CommitmentDetail m_detail;
    QHash<QString, QPair<Label*, Label*>> m_dates;
    QScrollArea* m_scroll;
    QWidget* m_list;
    QVBoxLayout* m_entries;
    ExtendForm* m_form;
};

}
