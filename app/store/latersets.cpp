// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/latersets.h"

#include "domain/catalogue/fieldtext.h"
#include "domain/changename.h"
#include "store/digest.h"
#include "store/historyrows.h"
#include "store/statement.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

/// Newer sets that count: an undo or redo of a set newer than the asked one leaves things as that set found them.
QString newerThat(const QString& condition)
{
    return changeInfoSelect()
        + u" WHERE s.seq > ? AND s.stands = 1 AND (s.origin NOT IN ('undo', 'redo') OR EXISTS (SELECT 1 FROM change_set o WHERE o.id = s.undoes AND o.seq < ?))"_s
        + condition + u" ORDER BY s.seq DESC"_s;
}

Result<std::vector<ChangeInfo>> newerSets(Database& database, const QString& condition, const QVariantList& values)
{
    auto rows = select(database, newerThat(condition), values);
    if (!rows)
        return fail(rows);
    std::vector<ChangeInfo> sets;
    while (rows->next())
        sets.push_back(changeInfoFrom(*rows));
    return sets;
}

/// Takes the sets that pass, until one more than wanted is there.
Result<LaterSets> theNewest(const std::vector<ChangeInfo>& candidates, int most, const std::function<Result<bool>(const ChangeInfo&)>& passes)
{
    LaterSets later;
    for (const ChangeInfo& candidate : candidates) {
        const auto passed = passes(candidate);
        if (!passed)
            return fail(passed);
        if (!*passed)
            continue;
        if (later.sets.size() == size_t(most)) {
            later.more = true;
            break;
        }
        later.sets.push_back(candidate);
    }
    return later;
}

bool shareAField(const Kind& kind, const QString& one, const QString& other)
{
    const std::vector<FieldChange> ours = changeFields(kind, Op::Edit, one.toUtf8());
    return std::ranges::any_of(changeFields(kind, Op::Edit, other.toUtf8()), [&ours](const FieldChange& field) {
        return std::ranges::any_of(ours, [&field](const FieldChange& own) { return own.field == field.field; });
    });
}

/// Whether a later set alters the same field of the same record, or a record as a whole.
Result<bool> altersTheSame(Database& database, const Catalogue& catalogue, qint64 mine, qint64 later)
{
    auto rows = select(database,
                       u"SELECT m.kind, m.op, m.body, l.op, l.body FROM change l CROSS JOIN change m WHERE l.seq = ? AND m.seq = ? AND m.record = l.record"_s, {later, mine});
    if (!rows)
        return fail(rows);
    while (rows->next()) {
        const Kind* kind = catalogue.find(rows->text(0));
        const bool edits = rows->text(1) == u"edit" && rows->text(3) == u"edit";
        if (!edits || !kind || shareAField(*kind, rows->text(2), rows->text(4)))
            return true;
    }
    rows = select(database,
                  u"SELECT 1 FROM change l CROSS JOIN change m WHERE l.seq = ? AND m.seq = ? AND ((m.record = l.owner AND m.op = 'add') OR (m.owner = l.record AND l.op = 'remove')) LIMIT 1"_s,
                  {later, mine});
    if (!rows)
        return fail(rows);
    return rows->next();
}

/// Who is named, called and needed by a set.
struct Stakes
{
    QSet<RecordId> added;
    QSet<RecordId> named;  ///< by values that taking back would restore
    QSet<QString> released;///< codes given up, with their kinds

    static QString code(const Change& change, const Value& label)
    {
        return change.kind->key() + u'\n' + fileText(change.kind->field(change.kind->labelField()), label);
    }
    static void collect(const Value& value, QSet<RecordId>& ids)
    {
        if (const auto ref = value.ref())
            ids.insert(ref->id);
        for (const Ref& ref : value.refs())
            ids.insert(ref.id);
    }
    void add(const Change& change)
    {
        if (change.op == Op::Add)
            added.insert(change.id);
        for (const FieldChange& field : change.fields) {
            collect(field.before, named);
            if (field.field == change.kind->labelField() && !field.before.isNull())
                released.insert(code(change, field.before));
        }
    }
    bool areTouchedBy(const Change& change) const
    {
        if (change.op == Op::Remove)
            return named.contains(change.id);
        return std::ranges::any_of(change.fields, [&](const FieldChange& field) {
            QSet<RecordId> names;
            collect(field.after, names);
            return names.intersects(added) || (field.field == change.kind->labelField() && released.contains(code(change, field.after)));
        });
    }
};

}

Result<LaterSets> whatTouchesLater(Database& database, const Catalogue& catalogue, const ChangeInfo& change, int most)
{
    const QString touching = u" AND s.seq IN (SELECT l.seq FROM change m CROSS JOIN change l WHERE m.seq = ? AND l.record = m.record AND l.seq > m.seq "
                             "UNION SELECT l.seq FROM change m CROSS JOIN change l WHERE m.seq = ? AND m.op = 'add' AND l.owner = m.record AND l.seq > m.seq "
                             "UNION SELECT l.seq FROM change m CROSS JOIN change l WHERE m.seq = ? AND l.record = m.owner AND l.op = 'remove' AND l.seq > m.seq)"_s;
    const qint64 own = change.sequence;
    const auto candidates = newerSets(database, touching, {own, own, own, own, own});
    if (!candidates)
        return fail(candidates);
    return theNewest(*candidates, most, [&](const ChangeInfo& later) { return altersTheSame(database, catalogue, own, later.sequence); });
}

Result<LaterSets> whatUsesLater(Database& database, const Catalogue& catalogue, const ChangeInfo& change, int most)
{
    HistoryReader history(database, catalogue);
    Stakes stakes;
    const auto read = history.changes(change.sequence, [&stakes](const Change& part) -> Result<bool> {
        stakes.add(part);
        return true;
    });
    if (!read)
        return fail(read);
    const auto candidates = newerSets(database, QString(), {change.sequence, change.sequence});
    if (!candidates)
        return fail(candidates);
    return theNewest(*candidates, most, [&](const ChangeInfo& later) -> Result<bool> {
        bool touched = false;
        const auto looked = history.changes(later.sequence, [&](const Change& part) -> Result<bool> {
            touched = stakes.areTouchedBy(part);
            return !touched;
        });
        if (!looked)
            return fail(looked);
        return touched;
    });
}

Error touchedLater(const ChangeInfo& change, const LaterSets& later, const Catalogue& catalogue, const QString& detail)
{
    const bool english = language() == Language::English;
    QStringList names;
    for (const ChangeInfo& set : later.sets) {
        const QString at = set.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
        names << (english ? u"“%1” (%2, %3)"_s : u"“%1”（%2，%3）"_s).arg(changeName(set, catalogue), set.author, at);
    }
    if (later.more)
        names << u"…"_s;
    return {Error::Code::TouchedLater, {changeName(change, catalogue), names.join(english ? u", "_s : u"、"_s)}, detail};
}

}
