// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/applier.h"

using namespace Qt::StringLiterals;

namespace pact::store {

Result<std::vector<qint64>> Applier::namedBy(const Record& record)
{
    const auto links = m.catalogue.linksTo(record.kind());
    QStringList counts;
    for (const Catalogue::Link& link : links) {
        const Field& field = link.kind->field(link.field);
        // Fields of several kinds may have one name.
        counts << (field.type == FieldType::References ? u"(SELECT count(*) FROM link l JOIN %1 o ON o.id = l.record WHERE l.target = ? AND l.field = '%2')"_s
                                                       : u"(SELECT count(*) FROM %1 WHERE %2 = ?)"_s)
                      .arg(quoted(link.kind->table()), field.type == FieldType::References ? field.key : quoted(field.key));
    }
    std::vector<qint64> found(links.size());
    if (found.empty())
        return found;
    auto row = selectCached(m.database, u"SELECT "_s + counts.join(u", "_s), QVariantList(counts.size(), record.id().toString()));
    if (!row)
        return fail(row);
    const bool read = (*row)->next();
    for (size_t i = 0; read && i < found.size(); ++i)
        found[i] = (*row)->integer(static_cast<int>(i));
    (*row)->finish();
    return found;
}

Result<> Applier::removeOwned(const Record& record, const Catalogue::Link& link, qint64 count)
{
    // What was added later to a record is not thrown away with it when its own adding is taken back.
    if (m_replay)
        return fail(Error::Code::InUse, {record.kind().one().now(), record.subject(), QString::number(count), link.kind->label().now()});
    auto rows = selectCached(m.database, u"SELECT id FROM %1 WHERE %2 = ? ORDER BY rid"_s.arg(quoted(link.kind->table()), quoted(link.kind->field(link.field).key)), {record.id().toString()});
    if (!rows)
        return fail(rows);
    std::vector<RecordId> ids;
    while ((*rows)->next()) {
        if (const auto id = RecordId::parse((*rows)->text(0)))
            ids.push_back(*id);
    }
    for (const RecordId& id : ids) {
        Change owned{.kind = link.kind, .op = Op::Remove, .id = id, .subject = {}, .fields = {}, .updatedBefore = {}};
        if (auto removed = remove(owned); !removed)
            return removed;
    }
    return {};
}

Result<> Applier::letGo(const Record& record)
{
    // When its own adding is taken back, who has named it since must be asked.
    if (m_replay)
        return {};
    for (const Catalogue::Link& link : m.catalogue.linksTo(record.kind())) {
        const Field& field = link.kind->field(link.field);
        if (!field.loose)
            continue;
        auto rows = select(m.database, u"SELECT o.id FROM link l JOIN %1 o ON o.id = l.record WHERE l.target = ? AND l.field = ? ORDER BY o.rid"_s.arg(quoted(link.kind->table())), {record.id().toString(), field.key});
        if (!rows)
            return fail(rows);
        std::vector<RecordId> ids;
        while (rows->next()) {
            if (const auto id = RecordId::parse(rows->text(0)))
                ids.push_back(*id);
        }
        for (const RecordId& id : ids) {
            if (auto taken = takeOff(record, link, id); !taken)
                return taken;
        }
    }
    return {};
}

Result<> Applier::takeOff(const Record& record, const Catalogue::Link& link, RecordId from)
{
    auto target = writer(*link.kind);
    if (!target)
        return fail(target);
    const auto named = (*target)->load(from);
    if (!named)
        return fail(named);
    const QList<Ref> before = named->value(link.field).refs();
    QList<Ref> after = before;
    after.removeIf([&record](const Ref& ref) { return ref.id == record.id(); });
    Change change{.kind = link.kind, .op = Op::Edit, .id = from, .subject = {}, .fields = {{link.field, Value(before), after.isEmpty() ? Value() : Value(after)}}, .updatedBefore = {}};
    return edit(change);
}

Result<> Applier::leaveAlone(const Record& record)
{
    if (auto gone = letGo(record); !gone)
        return gone;
    const auto links = m.catalogue.linksTo(record.kind());
    const auto counts = namedBy(record);
    if (!counts)
        return fail(counts);
    bool emptied = false;
    for (size_t i = 0; i < links.size(); ++i) {
        if (!links[i].kind->field(links[i].field).owner || (*counts)[i] == 0)
            continue;
        if (auto removed = removeOwned(record, links[i], (*counts)[i]); !removed)
            return removed;
        emptied = true;
    }
    // What has gone with it names it no longer, in other fields either.
    if (emptied)
        return leaveAlone(record);
    for (size_t i = 0; i < links.size(); ++i) {
        if ((*counts)[i] > 0)
            return fail(Error::Code::InUse, {record.kind().one().now(), record.subject(), QString::number((*counts)[i]), links[i].kind->label().now()});
    }
    return {};
}

}
