// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/filter/filter.h"
#include "domain/record.h"
#include "domain/rules/lightrule.h"
#include "domain/unitnames.h"
#include "store/database.h"
#include <array>
#include <functional>
#include <span>

namespace pact::store {

using namespace pact::domain;

struct SortKey
{
    int field;
    bool descending = false;

    bool operator==(const SortKey&) const = default;
};

/// Which records, in which order, on which day.
struct Query
{
    const Kind* kind = nullptr;
    Filter filter = Filter::all();
    /// Empty: by natural key. Texts sort by pinyin with numbers in order (10.2 before 10.10), nothing sorts last.
    std::vector<SortKey> sort{};
    QDate day{};
};

/// A record as read, with what the rules say of a commitment.
struct ReadRow
{
    qint64 row = 0;  ///< the record's place in its table: how pages ask for it
    Record record;   ///< computed fields filled in
    std::optional<LightAnswer> light; ///< commitments that are pledges
};

/// Counts of pledges by light, in the order of allLights.
using LightCounts = std::array<qint64, 5>;

/// What the commitments of a list come to together.
struct ListFigures
{
    LightCounts lights{};                ///< of the pledges among them
    std::optional<Decimal> meanProgress; ///< of those that have one, rounded to one decimal; none when none has
};

/// One group of a grouped list, with what it holds in all and what of it is shown.
struct GroupCounts
{
    Value value;             ///< of the field grouped by; null = without
    qint64 shown = 0;        ///< records that pass the filter
    qint64 all = 0;          ///< records of the group whatever the filter (pledges, for commitments)
    LightCounts lights{};    ///< of all
    qint64 done = 0;         ///< of all: closed with fulfilment
    qint64 completable = 0;  ///< of all: neither ended nor standing; done ÷ completable is the completion rate
};

/// By pinyin of the Chinese name.
void sortByName(std::vector<Ref>& refs);

/// Reads records through one connection. Units are called as on the day of the record (UnitNames), whichever of their rows
/// is named. For use on the connection's thread; holds no records itself.
class RecordReader
{
public:
    RecordReader(Database& database, const Catalogue& catalogue, const LightSettings& lights);

    /// The rows that pass, in order: eight bytes each, so that a million fit. Pages of them are then read by records().
    /// `figures`, if wanted, come from the same look at the ledger; only for commitments.
    Result<std::vector<qint64>> rows(const Query& query, ListFigures* figures = nullptr);
    /// The records of these rows, in this order; a row that has gone meanwhile is left out. Keep to some hundreds.
    Result<std::vector<ReadRow>> records(const Kind& kind, std::span<const qint64> rows, QDate day);
    /// All records that pass, in order, read in pages; `take` returns false to stop.
    Result<> each(const Query& query, const std::function<Result<bool>(const ReadRow&)>& take);

    Result<qint64> count(const Query& query);
    /// What the number fields of the records that pass and are counted come to: field and sum, in the catalogue's order.
    Result<std::vector<std::pair<int, Decimal>>> sums(const Query& query);
    /// Of the commitments that pass.
    Result<ListFigures> figures(const Filter& filter, QDate day);
    /// Groups in the order of their worst light, then of their value. `field` is a reference or a choice.
    Result<std::vector<GroupCounts>> groups(const Query& query, int field);

    Result<ReadRow> byId(const Kind& kind, RecordId id, QDate day);
    /// CODE of the command line: a label, or OWNER/LABEL; AmbiguousCode lists the candidates. NotFound.
    Result<ReadRow> byCode(const Kind& kind, const QString& code, QDate day);
    /// The records of `kind` that name `target` in `field`, by natural key.
    Result<std::vector<ReadRow>> linked(const Kind& kind, int field, RecordId target, QDate day);

    /// Text of a file or a person → Ref, on the given day. UnknownReference, AmbiguousReference.
    Result<Ref> resolve(const Field& field, const QString& text, QDate day);
    /// Every record of a small kind as a reference, sorted by name: for combo boxes. At most `limit`. With a day, only
    /// what is valid on it: of a unit its name of that day.
    Result<std::vector<Ref>> references(const Kind& kind, Side side, QDate day = {}, int limit = 2000);

    /// A unit called as the one that stands for it on a day.
    Result<Ref> unitOn(const Ref& unit, QDate day);
    /// What of a record is the value of its group: of a unit the one that is meant, as groups() has it.
    Result<Value> groupValue(const Record& record, int field, QDate day);
    /// Values given for a record, with `present` in their place where both mean the same units (UnitNames::settled).
    Result<Value> settled(const Kind& kind, int field, const Value& given, const Record& present, QDate day);

private:
    Result<std::vector<ReadRow>> records(const Kind& kind, std::span<const qint64> rows, QDate day, const UnitNames& names);
    /// Empty where a kind names no units.
    Result<UnitNames> namesFor(const Kind& kind);

    Database& m_database;
    const Catalogue& m_catalogue;
    LightSettings m_lights;
};

}
