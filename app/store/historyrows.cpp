// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historyrows.h"

#include "store/digest.h"

using namespace Qt::StringLiterals;

namespace pact::store {

QString changeInfoSelect()
{
    return u"SELECT id, seq, at, author, origin, act, reason, subject, detail, undoes, count, kind, stands, hash FROM change_set s"_s;
}

ChangeInfo changeInfoFrom(const Statement& row)
{
    ChangeInfo info;
    if (const auto id = ChangeId::parse(row.text(0)))
        info.id = *id;
    info.sequence = row.integer(1);
    info.at = QDateTime::fromString(row.text(2), Qt::ISODateWithMs);
    info.author = row.text(3);
    info.origin = originFromKey(row.text(4)).value_or(Origin::Edit);
    info.act = actFromKey(row.text(5)).value_or(Act::Edit);
    info.reason = row.text(6);
    info.subject = row.text(7);
    info.detail = row.text(8);
    info.undoes = ChangeId::parse(row.text(9));
    info.count = row.integer(10);
    info.kind = row.text(11);
    info.stands = row.integer(12) != 0;
    info.hash = row.value(13).toByteArray();
    return info;
}

Result<ChainHead> chainHead(Database& database)
{
    auto newest = select(database, u"SELECT seq, hash FROM change_set ORDER BY seq DESC LIMIT 1"_s);
    if (!newest)
        return fail(newest);
    return newest->next() ? ChainHead{newest->integer(0), newest->value(1).toByteArray()} : ChainHead();
}

QString changeSelect(const QString& schema, const QString& further)
{
    return u"SELECT c.kind, c.record, c.op, c.subject, c.updated_before, c.body, c.position, c.owner%2 FROM %1change c"_s.arg(schema.isEmpty() ? QString() : schema + u'.', further.isEmpty() ? QString() : u", "_s + further);
}

std::optional<Change> changeFrom(const Statement& row, const Catalogue& catalogue)
{
    const Kind* kind = catalogue.find(row.text(0));
    const auto id = RecordId::parse(row.text(1));
    if (!kind || !id)
        return std::nullopt;
    const Op op = opFromKey(row.text(2)).value_or(Op::Remove);
    return Change{.kind = kind,
                  .op = op,
                  .id = *id,
                  .subject = row.text(3),
                  .fields = changeFields(*kind, op, row.text(5).toUtf8()),
                  .updatedBefore = row.text(4)};
}

}
