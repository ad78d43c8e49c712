// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/indexrepair.h"

#include "store/kindsql.h"
#include "store/lightwriter.h"
#include "store/transaction.h"
#include "store/wordindex.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

/// The columns of one kind that its records give. Returns how many were mended.
Result<qint64> mendColumns(Database& database, const Catalogue& catalogue, const Kind& kind)
{
    const KindSql sql(kind, catalogue);
    auto rows = select(database, u"SELECT rid, _nk, _search FROM %1 ORDER BY rid"_s.arg(sql.table()));
    if (!rows)
        return fail(rows);
    auto one = Statement::prepare(database, sql.select() + u" WHERE t.rid = ?"_s);
    if (!one)
        return fail(one);
    auto update = Statement::prepare(database, u"UPDATE %1 SET _nk = ?, _search = ? WHERE rid = ?"_s.arg(sql.table()));
    if (!update)
        return fail(update);
    qint64 mended = 0;
    while (rows->next()) {
        if (auto ran = one->run({rows->integer(0)}); !ran)
            return fail(ran);
        if (!one->next())
            continue;
        Record record = sql.read(*one);
        one->finish();
        const QString key = naturalKeyOf(record);
        const QString words = searchTextOf(record);
        if (key == rows->text(1) && words == rows->text(2))
            continue;
        if (auto ran = update->run({key, words, rows->integer(0)}); !ran)
            return fail(ran);
        ++mended;
    }
    return mended;
}

}

Result<qint64> repairIndex(Database& database, const Catalogue& catalogue, QDate today)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    // First, since the rest looks records up by them.
    if (database.sqlite()) {
        if (auto made = database.execute(u"REINDEX"_s); !made)
            return fail(made);
    }
    qint64 mended = 0;
    for (const auto& kind : catalogue.kinds()) {
        auto columns = mendColumns(database, catalogue, *kind);
        if (!columns)
            return columns;
        mended += *columns;
        if (auto made = makeWordIndex(database, *kind); !made)
            return fail(made);
    }
    auto settings = readSettings(database);
    if (!settings)
        return fail(settings);
    if (auto written = LightWriter(database, catalogue, settings->lights, today).writeAll(); !written)
        return fail(written);
    if (auto whole = database.readFailure(); !whole)
        return fail(whole);
    if (auto committed = transaction->commit(); !committed)
        return fail(committed);
    return mended;
}

Result<qint64> repairIndex(Ledger& ledger)
{
    auto mended = repairIndex(ledger.database(), ledger.catalogue(), ledger.today());
    if (mended)
        emit ledger.changed();
    return mended;
}

}
