// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/ledger.h"
#include "store/recordreader.h"
#include "support/testplace.h"

namespace pact::tests {

/// A ledger at a place of its own, on 2018-10-10, written by "tester".
class TestLedger
{
public:
    enum class Content { Empty, Sample };
    explicit TestLedger(Content content = Content::Empty);

    store::Ledger& operator*()
    {
        return *m_ledger;
    }
    store::Ledger* operator->()
    {
        return m_ledger.get();
    }
    store::RecordReader reader();
    const domain::Kind& kind(const QString& key) const;
    /// The id of a record by its code; fails the test when there is none.
    domain::RecordId id(const QString& kind, const QString& code);
    /// A field of a record as file text.
    QString value(const QString& kind, const QString& code, const QString& field);
    /// Imports a table given as text, as a file would be.
    domain::Result<qint64> importText(const QString& kind, const QString& csv);
    /// Every record of every kind as text: two ledgers in the same state give the same.
    QString dump();
    const TestPlace& place() const
    {
        return *m_place;
    }
    /// The same ledger in the hands of somebody else: on a server 李敏 or 王强.
    std::unique_ptr<store::Ledger> openedBy(const QString& author) const;
    QString folder() const
    {
        return m_place->folder();
    }

private:
    std::unique_ptr<TestPlace> m_place;
    std::unique_ptr<store::Ledger> m_ledger;
};

/// Takes from a ledger what every format after the first has brought.
inline void backToFirstFormat(store::Database& database)
{
    QStringList steps{QStringLiteral("UPDATE clause SET _nk = substr(_nk, 1, length(_nk) - length(coalesce(CAST(version / 10000 AS TEXT), '')) - 1)")};
    for (const auto& kind : domain::Catalogue::standard().kinds())
        steps << QStringLiteral("DROP %1 IF EXISTS \"%2_words\"").arg(database.sqlite() ? QStringLiteral("TABLE") : QStringLiteral("INDEX"), kind->table());
    for (const char* column : {"agreement", "domain", "lead_unit", "partner_unit"})
        steps << QStringLiteral("DROP INDEX commitment_%1").arg(QLatin1String(column));
    if (database.server())
        steps << QStringLiteral("DROP FUNCTION grams");
    for (const char* table : {"rollup", "correction", "attachment", "pairing", "visit", "secondment", "investment", "training", "promotion", "fund", "meeting", "bulletin", "occurrence", "content", "saved_view", "snapshot"})
        steps << QStringLiteral("DROP TABLE %1").arg(QLatin1String(table));
    for (const char* column : {"version", "begins_at", "ends_before"})
        steps << QStringLiteral("ALTER TABLE clause DROP COLUMN %1").arg(QLatin1String(column));
    steps << database.dialect().setSchemaVersion(1);
    for (const QString& step : std::as_const(steps)) {
        if (const auto done = database.execute(step); !done)
            qFatal("%s", qUtf8Printable(step));
    }
}

}
