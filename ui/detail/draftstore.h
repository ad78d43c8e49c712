// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include "store/acts.h"
#include <QTime>

namespace pact::ui {

/// Progress reports being written, one for each commitment, kept on this machine outside the ledger, so that a draft
/// survives the end of the program, however it ends. Writes at once. GUI thread.
class DraftStore
{
public:
    struct Draft
    {
        QString period;
        QString percent; ///< all as typed
        QString actual;
        QString text;
        QString problem;
        QString nextStep;
        QTime savedAt;

        bool isEmpty() const
        {
            return percent.isEmpty() && actual.isEmpty() && text.isEmpty() && problem.isEmpty() && nextStep.isEmpty();
        }
    };

    /// Of one ledger; ledgers are told apart by their path.
    explicit DraftStore(const QString& ledgerPath);

    std::optional<Draft> find(domain::RecordId commitment) const;
    /// An empty draft is removed.
    void save(domain::RecordId commitment, const Draft& draft);
    void remove(domain::RecordId commitment);

private:
    QString key(domain::RecordId commitment) const;

    QString m_group;
};

}
