// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checker.h"

#include "store/contentcheck.h"
#include "store/countcheck.h"
#include "store/findings.h"
#include "store/historycheck.h"
#include "store/readview.h"
#include "store/recordcheck.h"
#include "store/statement.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

using Code = Problem::Code;

/// A server guards its own structure: there the dialect has no question.
Result<> checkStructure(Database& database, Findings& findings)
{
    if (database.dialect().integrityCheck().isEmpty())
        return {};
    auto rows = select(database, database.dialect().integrityCheck());
    if (!rows)
        return fail(rows);
    while (rows->next()) {
        if (rows->text(0) != u"ok")
            findings.add(Code::Structure, {rows->text(0)});
    }
    auto keys = select(database, database.dialect().foreignKeyCheck());
    if (!keys)
        return fail(keys);
    while (keys->next())
        findings.add(Code::ForeignKey, {keys->text(0), keys->text(2)});
    return {};
}

Result<> checkObjects(Database& database, Findings& findings)
{
    auto rows = select(database, database.dialect().foreignObjects());
    if (!rows)
        return fail(rows);
    while (rows->next())
        findings.add(Code::ForeignObject, {rows->text(0), rows->text(1)});
    return {};
}

qint64 rowsIn(Database& database, const QString& table)
{
    auto rows = select(database, u"SELECT count(*) FROM "_s + quoted(table));
    return rows && rows->next() ? rows->integer(0) : 0;
}

qint64 totalOf(Database& database, const Catalogue& catalogue, CheckScope scope)
{
    qint64 total = rowsIn(database, u"change"_s);
    if (scope == CheckScope::Everything) {
        for (const auto& kind : catalogue.kinds())
            total += rowsIn(database, kind->table());
    }
    (void)database.readFailure(); // the steps come upon the same place
    return total;
}

/// Whether the failure is that of a damaged file, and so a finding.
bool isDamage(const Error& error)
{
    return error.code == Error::Code::Damaged || error.code == Error::Code::Engine || error.code == Error::Code::Io || error.code == Error::Code::NotALedger;
}

}

Result<std::vector<Problem>> checkLedger(Database& database, const Catalogue& catalogue, CheckScope scope, const Progress& progress)
{
    auto view = ReadView::begin(database);
    if (!view && !isDamage(view.error()))
        return fail(view);
    Findings findings(progress, totalOf(database, catalogue, scope));
    std::vector<std::function<Result<>()>> steps;
    steps.emplace_back([&] { return checkStructure(database, findings); });
    steps.emplace_back([&] { return checkObjects(database, findings); });
    steps.emplace_back([&] { return checkHistory(database, catalogue, findings); });
    if (scope == CheckScope::Everything) {
        for (const auto& kind : catalogue.kinds())
            steps.emplace_back([&, kind = kind.get()] { return checkRecords(database, catalogue, *kind, findings); });
        steps.emplace_back([&] { return checkLinks(database, catalogue, findings); });
        if (catalogue.find(u"rollups"_s))
            steps.emplace_back([&] { return checkCounts(database, catalogue, findings); });
        if (catalogue.find(u"attachments"_s))
            steps.emplace_back([&] { return checkContents(database, findings); });
    }
    for (const auto& step : steps) {
        auto done = step();
        if (done)
            done = database.readFailure();
        if (done)
            continue;
        (void)database.readFailure();
        if (!isDamage(done.error()))
            return fail(done);
        findings.add(Code::Structure, {done.error().detail});
    }
    return findings.take();
}

}
