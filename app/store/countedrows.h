// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "domain/ids.h"
#include "domain/rules/rollup.h"
#include "store/statement.h"
#include <QHash>
#include <QList>

namespace pact::store {

using namespace pact::domain;

/// What is counted for a commitment.
struct CountingRule
{
    const Counting* counting = nullptr;
    QString condition;
};

/// Everything that a commitment's figure follows from.
struct CountedFacts
{
    CountingRule rule;
    PeriodLength length = PeriodLength::Quarter;
    std::vector<CountedRow> rows; ///< linked to it and within the condition, whatever their dates
    std::vector<CorrectionFact> corrections;
};

/// Of those of the commitments that have a rule. Keep to some hundreds at a time.
Result<QHash<RecordId, CountedFacts>> readCountedFacts(Database& database, const Catalogue& catalogue, const QList<RecordId>& commitments);

/// The records of a register that name commitments and pass a rule's condition, one after the other: a record that names
/// two of them comes twice.
class CountedRows
{
public:
    enum class Order { None, NewestFirst };

    /// FilterSyntax, FilterField, FilterValue where the condition is none of the register's.
    static Result<CountedRows> of(Database& database, const Catalogue& catalogue, const CountingRule& rule, const QList<RecordId>& commitments, Order order = Order::None);

    bool next();
    RecordId commitment();
    RecordId record() const;
    QString label() const;
    QString name() const;
    CountedRow row() const;

private:
    explicit CountedRows(Statement rows)
        : m_rows(std::move(rows))
    {
    }
    Statement m_rows;
    QString m_text;  ///< of the commitment named last
    RecordId m_last;
};

}
