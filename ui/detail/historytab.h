// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/changeset.h"
#include <QScrollArea>

class QVBoxLayout;

namespace pact::store {
class Ledger;
}

namespace pact::ui {

/// What was changed on one record and on what belongs to it, newest first, with before and after. The newest that stands
/// can be taken back here. Reads the history when it comes on show.
class HistoryTab : public QScrollArea
{
    Q_OBJECT

public:
    HistoryTab(store::Ledger& ledger, QWidget* parent = nullptr);

    void setRecord(std::optional<domain::RecordId> record);
    /// After a change of the ledger.
    void reload();

signals:
    void takeBackRequested(pact::domain::ChangeId change);
    /// The page of the whole history is to show this record's.
    void allRequested(pact::domain::RecordId record);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addEntry(const domain::ChangeInfo& info, bool newest);
    QStringList details(const domain::ChangeInfo& info) const;

    store::Ledger& m_ledger;
    std::optional<domain::RecordId> m_record;
    QVBoxLayout* m_entries;
    bool m_stale = true;
};

}
