// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/consequences.h"

#include "domain/catalogue/fieldtext.h"
#include "domain/identitynumber.h"
#include "domain/rules/period.h"
#include "domain/rules/verdict.h"
#include "store/rollups.h"
#include "store/statement.h"
#include "store/unitnames.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

bool isEnd(const QString& status)
{
    return status == u"done" || status == u"ended";
}

void change(std::vector<FieldChange>& changes, const Record& record, const QString& key, const Value& after)
{
    const int field = record.kind().indexOf(key);
    if (record.value(field) != after)
        changes.push_back({field, record.value(field), after});
}

Result<> followReports(Database& database, const Record& commitment, const TouchedCommitment& touched, std::vector<FieldChange>& changes)
{
    auto rows = select(database, u"SELECT period, percent, actual FROM report WHERE commitment = ? AND state IN ('submitted', 'approved') ORDER BY rid"_s, {commitment.id().toString()});
    if (!rows)
        return fail(rows);
    std::optional<Period> newest;
    Value percent;
    Value actual;
    while (rows->next()) {
        const auto period = Period::parse(rows->text(0));
        if (!period || (newest && *period < *newest))
            continue;
        newest = period;
        percent = rows->isNull(1) ? Value() : Value(Decimal::fromScaled(rows->integer(1)));
        actual = rows->isNull(2) ? Value() : Value(Decimal::fromScaled(rows->integer(2)));
    }
    if (!newest || (newest->key() != touched.newestReport && !touched.reportRemoved))
        return {};
    if (!percent.isNull())
        change(changes, commitment, u"progress"_s, percent);
    if (actual.isNull())
        return {};
    const auto counted = isCounted(database, commitment.id());
    if (!counted)
        return fail(counted);
    if (!*counted)
        change(changes, commitment, u"actual"_s, actual);
    return {};
}

/// No indicator falls below nothing.
Result<> followCount(const Record& commitment, Decimal counted, std::vector<FieldChange>& changes)
{
    const Field& actual = commitment.kind().field(commitment.kind().indexOf(u"actual"_s));
    if (actual.low && counted < *actual.low)
        return fail(Error::Code::OutOfRange, {actual.label.now(), counted.toString(), actual.low->toString(), QString()});
    change(changes, commitment, actual.key, counted);
    return {};
}

Result<> followExtensions(Database& database, const Record& commitment, std::vector<FieldChange>& changes)
{
    auto rows = select(database, u"SELECT to_date FROM extension WHERE commitment = ? AND decision = 'approved' ORDER BY approved_on DESC NULLS LAST, to_date DESC NULLS LAST, rid DESC LIMIT 1"_s,
                       {commitment.id().toString()});
    if (!rows)
        return fail(rows);
    const Value due = rows->next() ? Value(dateFromIso(rows->text(0))) : commitment.value(u"due_original"_s);
    change(changes, commitment, u"due"_s, due);
    return {};
}

/// What is closed keeps the names of that day.
Result<> keepNames(Database& database, const Record& commitment, QDate closed, std::vector<FieldChange>& changes)
{
    const auto names = readUnitNames(database);
    if (!names)
        return fail(names);
    for (const int field : unitFields(commitment.kind())) {
        const Value& value = commitment.value(field);
        if (const Value written = names->writtenOn(value, closed); written != value)
            changes.push_back({field, value, written});
    }
    return {};
}

Result<> followClosures(Database& database, const Record& commitment, std::vector<FieldChange>& changes)
{
    auto rows = select(database, u"SELECT \"on\", verdict FROM closure WHERE commitment = ? ORDER BY \"on\" DESC NULLS LAST, rid DESC LIMIT 1"_s, {commitment.id().toString()});
    if (!rows)
        return fail(rows);
    if (!rows->next()) {
        if (isEnd(commitment.value(u"status"_s).text())) {
            change(changes, commitment, u"status"_s, u"active"_s);
            change(changes, commitment, u"completed"_s, {});
        }
        return {};
    }
    const auto verdict = verdictFromKey(rows->text(1));
    if (!verdict)
        return {};
    const QString status = statusAfter(*verdict);
    const QDate closed = dateFromIso(rows->text(0));
    if (!isEnd(commitment.value(u"status"_s).text())) {
        if (auto kept = keepNames(database, commitment, closed, changes); !kept)
            return kept;
    }
    change(changes, commitment, u"status"_s, status);
    change(changes, commitment, u"completed"_s, status == u"done" ? Value(closed) : Value());
    return {};
}

Result<> oneOwner(const Record& record)
{
    const Kind& kind = record.kind();
    if (!kind.hasSeveralOwners())
        return {};
    QStringList possible;
    QStringList given;
    for (const int field : kind.ownerFields()) {
        possible << kind.field(field).label.now();
        if (!record.value(field).isNull())
            given << possible.constLast();
    }
    if (given.isEmpty())
        return fail(Error::Code::NoOwner, {kind.one().now(), possible.join(u", "_s)});
    return given.size() == 1 ? Result<>() : fail(Error::Code::SeveralOwners, {kind.one().now(), given.join(u", "_s)});
}

/// Those of these dates that are given stand one after the other.
Result<> inOrder(const Record& record, const QStringList& keys)
{
    const Kind& kind = record.kind();
    int before = -1;
    for (const QString& key : keys) {
        const int field = kind.indexOf(key);
        if (field < 0 || record.value(field).isNull())
            continue;
        const QDate earlier = before < 0 ? QDate() : record.value(before).date();
        const QDate later = record.value(field).date();
        if (earlier.isValid() && earlier > later)
            return fail(Error::Code::BadOrder, {kind.field(before).label.now(), earlier.toString(Qt::ISODate), kind.field(field).label.now(), later.toString(Qt::ISODate)});
        before = field;
    }
    return {};
}

}

Result<std::vector<FieldChange>> consequencesFor(Database& database, const Record& commitment, const TouchedCommitment& touched)
{
    std::vector<FieldChange> changes;
    Result<> done;
    if (!touched.newestReport.isEmpty() || touched.reportRemoved)
        done = followReports(database, commitment, touched, changes);
    if (done && touched.extension)
        done = followExtensions(database, commitment, changes);
    if (done && touched.closure)
        done = followClosures(database, commitment, changes);
    if (done && touched.counted)
        done = followCount(commitment, *touched.counted, changes);
    if (!done)
        return fail(done);
    return changes;
}

Result<> guardEdit(Database& database, const Record& before, const Record& after, const QString& reason)
{
    if (before.kind().key() != u"commitments")
        return {};
    if (auto allowed = guardCounted(database, before, after); !allowed)
        return allowed;
    const auto value = [](const Record& record, const QString& key) { return record.value(key); };
    const QString statusBefore = value(before, u"status"_s).text();
    const QString statusAfter = value(after, u"status"_s).text();
    if (statusBefore != statusAfter && (isEnd(statusAfter) || isEnd(statusBefore)))
        return fail(Error::Code::UseClose, {displayText(after.kind().field(after.kind().indexOf(u"status"_s)), value(after, u"status"_s))});
    if (value(before, u"completed"_s) != value(after, u"completed"_s))
        return fail(Error::Code::UseClose, {value(after, u"completed"_s).date().toString(Qt::ISODate)});

    const bool originalMoved = value(before, u"due_original"_s) != value(after, u"due_original"_s);
    const bool dueMoved = value(before, u"due"_s) != value(after, u"due"_s);
    const bool dueFollows = originalMoved && value(after, u"due"_s) == value(after, u"due_original"_s);
    if (dueMoved && !dueFollows)
        return fail(Error::Code::UseExtend, {value(before, u"due"_s).date().toString(Qt::ISODate), value(after, u"due"_s).date().toString(Qt::ISODate)});
    if (originalMoved && !value(before, u"due_original"_s).isNull()) {
        auto rows = select(database, u"SELECT count(*) FROM extension WHERE commitment = ?"_s, {before.id().toString()});
        if (!rows)
            return fail(rows);
        if (rows->next() && rows->integer(0) > 0)
            return fail(Error::Code::UseExtend, {value(before, u"due"_s).date().toString(Qt::ISODate), value(after, u"due_original"_s).date().toString(Qt::ISODate)});
        if (reason.trimmed().isEmpty())
            return fail(Error::Code::ReasonMissing, {before.kind().field(before.kind().indexOf(u"due_original"_s)).label.now()});
    }
    return {};
}

Writing writingOf(Origin origin, const Record* before)
{
    Writing writing{.before = before};
    if (origin == Origin::Import)
        writing.couldGive = [](int) { return false; };
    return writing;
}

Result<> validate(const Record& record)
{
    if (auto owned = oneOwner(record); !owned)
        return owned;
    const Kind& kind = record.kind();
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const Field& field = kind.field(i);
        if (field.required && record.value(i).isNull())
            return fail(Error::Code::Required, {field.label.now()});
        if ((field.type == FieldType::Text || field.type == FieldType::LongText) && holdsIdentityNumber(record.value(i).text()))
            return fail(Error::Code::IdentityNumber, {field.label.now()});
    }
    static const std::vector<QStringList> orders{{u"start"_s, u"due"_s},
                                                 {u"start"_s, u"due_original"_s},
                                                 {u"valid_from"_s, u"valid_to"_s},
                                                 {u"from_date"_s, u"to_date"_s},
                                                 {u"applied_on"_s, u"approved_on"_s},
                                                 {u"start"_s, u"end"_s, u"extended_to"_s},
                                                 {u"talks_on"_s, u"signed_on"_s, u"landed_on"_s, u"started_on"_s, u"operating_on"_s, u"ended_on"_s},
                                                 {u"date"_s, u"next_date"_s}};
    for (const QStringList& order : orders) {
        if (auto ordered = inOrder(record, order); !ordered)
            return ordered;
    }
    return {};
}

}
