// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/compare.h"

#include "store/historyrows.h"
#include "store/kindsql.h"

#include <map>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

/// What the changes of one record come to together.
class NetChange
{
public:
    void take(Change change, const QString& set)
    {
        if (!m_last.kind)
            m_existed = change.op != Op::Add;
        for (const FieldChange& field : change.fields) {
            m_fields.try_emplace(field.field, field.before, Value()).first->second.second = field.after;
        }
        m_exists = change.op != Op::Remove;
        if (m_sets.isEmpty() || m_sets.constLast() != set)
            m_sets << set;
        if (change.op != Op::Edit)
            m_code = recordIn(change).code();
        m_last = std::move(change);
    }
    bool isOf(const Change& change) const
    {
        return m_last.kind && m_last.id == change.id;
    }
    /// None when nothing is left of it.
    std::optional<Difference> result() const
    {
        if (!m_last.kind || (!m_existed && !m_exists))
            return std::nullopt;
        Difference found{.change = m_last, .code = m_code, .changes = m_sets};
        found.change.op = !m_existed ? Op::Add : !m_exists ? Op::Remove : Op::Edit;
        found.change.fields.clear();
        for (const auto& [field, values] : m_fields) {
            if (values.first != values.second)
                found.change.fields.push_back({field, values.first, values.second});
        }
        if (found.change.op == Op::Edit && found.change.fields.empty())
            return std::nullopt;
        return found;
    }

private:
    Change m_last;
    bool m_existed = false;
    bool m_exists = false;
    std::map<int, std::pair<Value, Value>> m_fields;
    QStringList m_sets;
    QString m_code; ///< empty as long as it was only edited
};

/// Labels of a record that was only edited are not in its changes.
Result<> nameEdited(Database& database, const Catalogue& catalogue, std::vector<Difference>& page)
{
    for (Difference& difference : page) {
        if (difference.change.op != Op::Edit)
            continue;
        const Kind& kind = *difference.change.kind;
        const QString label = quoted(kind.field(kind.labelField()).key);
        QStringList owners{u"NULL"_s};
        QString joins;
        for (const int field : kind.ownerFields()) {
            const Kind& above = catalogue.kind(kind.field(field).target);
            const QString alias = u"o%1"_s.arg(field);
            owners << labelColumn(above, alias);
            joins += u" LEFT JOIN %1 %2 ON %2.id = t.%3"_s.arg(quoted(above.table()), alias, quoted(kind.field(field).key));
        }
        owners << u"NULL"_s;
        const QString sql = u"SELECT t.%1, coalesce(%2) FROM %3 t%4 WHERE t.id = ?"_s.arg(label, owners.join(u", "_s), quoted(kind.table()), joins);
        auto row = select(database, sql, {difference.change.id.toString()});
        if (!row)
            return fail(row);
        if (row->next())
            difference.code = row->isNull(1) ? row->text(0) : row->text(1) + u'/' + row->text(0);
        else if (difference.code.isEmpty())
            difference.code = difference.change.subject;
    }
    return {};
}

/// Those of the records whose first and last change say that they were added, removed, or there all along: the values need
/// not be read for that.
Result<QVariantList> thatNet(Database& database, const QVariantList& ids, qint64 from, qint64 to, Op wanted)
{
    auto rows = select(database, u"SELECT c.record, c.op FROM change c WHERE c.record IN (%1) AND c.seq > ? AND c.seq <= ? ORDER BY c.record, c.seq, c.position"_s.arg(placeholders(ids.size())),
                       ids + QVariantList{from, to});
    if (!rows)
        return fail(rows);
    QVariantList those;
    QString record;
    bool existed = false;
    bool exists = false;
    const auto settle = [&] {
        const bool fits = wanted == Op::Add ? !existed && exists : wanted == Op::Remove ? existed && !exists : existed && exists;
        if (!record.isEmpty() && fits)
            those << record;
    };
    while (rows->next()) {
        const Op op = opFromKey(rows->text(1)).value_or(Op::Edit);
        if (rows->text(0) != record) {
            settle();
            record = rows->text(0);
            existed = op != Op::Add;
        }
        exists = op != Op::Remove;
    }
    settle();
    return those;
}

Op turned(Op op)
{
    return op == Op::Add ? Op::Remove : op == Op::Remove ? Op::Add : Op::Edit;
}

}

Result<> compareRecorded(Database& database, const Catalogue& catalogue, qint64 from, qint64 to, std::optional<Op> only, const TakeDifference& take)
{
    if (from > to) {
        return compareRecorded(database, catalogue, to, from, only ? std::optional(turned(*only)) : std::nullopt, [&take](Difference difference) {
            difference.change.op = turned(difference.change.op);
            for (FieldChange& field : difference.change.fields)
                std::swap(field.before, field.after);
            return take(difference);
        });
    }
    constexpr int pageSize = 500;
    QString lastRecord = u""_s;
    for (;;) {
        // A page of records with all their changes in between: no cursor stays open while they are taken.
        auto touched = select(database, u"SELECT DISTINCT record FROM change WHERE record > ? AND seq > ? AND seq <= ? ORDER BY record LIMIT %1"_s.arg(pageSize),
                              {lastRecord, from, to});
        if (!touched)
            return fail(touched);
        QVariantList ids;
        while (touched->next()) {
            lastRecord = touched->text(0);
            ids << lastRecord;
        }
        if (ids.isEmpty())
            return database.readFailure();
        if (only) {
            auto those = thatNet(database, ids, from, to, *only);
            if (!those)
                return fail(those);
            if (those->isEmpty())
                continue;
            ids = std::move(*those);
        }
        auto rows = select(database, changeSelect({}, u"s.id"_s) + u" JOIN change_set s ON s.seq = c.seq WHERE c.record IN (%1) AND c.seq > ? AND c.seq <= ? ORDER BY c.record, c.seq, c.position"_s.arg(placeholders(ids.size())),
                           ids + QVariantList{from, to});
        if (!rows)
            return fail(rows);
        std::vector<Difference> page;
        NetChange net;
        const auto settle = [&] {
            if (auto difference = net.result(); difference && (!only || difference->change.op == *only))
                page.push_back(std::move(*difference));
            net = {};
        };
        while (rows->next()) {
            auto change = changeFrom(*rows, catalogue);
            if (!change)
                continue;
            if (!net.isOf(*change))
                settle();
            net.take(std::move(*change), rows->text(8));
        }
        settle();
        if (auto named = nameEdited(database, catalogue, page); !named)
            return named;
        for (const Difference& difference : page) {
            auto more = take(difference);
            if (!more)
                return fail(more);
            if (!*more)
                return {};
        }
    }
}

}
