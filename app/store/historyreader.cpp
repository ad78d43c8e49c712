// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historyreader.h"

#include "store/digest.h"
#include "store/historyrows.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace pact::store {

HistoryReader::HistoryReader(Database& database, const Catalogue& catalogue)
    : m_database(database)
    , m_catalogue(catalogue)
{
}

Result<> HistoryReader::each(const HistoryQuery& query, const std::function<Result<bool>(const ChangeInfo&)>& take)
{
    QString sql = changeInfoSelect() + u" WHERE 1 = 1"_s;
    QVariantList values;
    if (query.record) {
        sql += u" AND seq IN (SELECT seq FROM change WHERE record = ? UNION SELECT seq FROM change WHERE owner = ?)"_s;
        values << query.record->toString() << query.record->toString();
    }
    if (query.since.isValid()) {
        sql += u" AND at >= ?"_s;
        values << query.since.toUTC().toString(Qt::ISODateWithMs);
    }
    sql += u" ORDER BY seq DESC"_s;
    if (query.limit > 0)
        sql += u" LIMIT %1"_s.arg(query.limit);
    auto rows = select(m_database, sql, values);
    if (!rows)
        return fail(rows);
    while (rows->next()) {
        auto more = take(changeInfoFrom(*rows));
        if (!more)
            return fail(more);
        if (!*more)
            break;
    }
    return {};
}

Result<std::vector<ChangeInfo>> HistoryReader::list(const HistoryQuery& query)
{
    std::vector<ChangeInfo> all;
    auto done = each(query, [&all](const ChangeInfo& info) -> Result<bool> {
        all.push_back(info);
        return true;
    });
    if (!done)
        return fail(done);
    return all;
}

Result<> HistoryReader::changes(qint64 sequence, const std::function<Result<bool>(const Change&)>& take)
{
    auto rows = select(m_database, changeSelect() + u" WHERE seq = ? ORDER BY position"_s, {sequence});
    if (!rows)
        return fail(rows);
    while (rows->next()) {
        const auto change = changeFrom(*rows, m_catalogue);
        if (!change)
            continue;
        auto more = take(*change);
        if (!more)
            return fail(more);
        if (!*more)
            break;
    }
    return {};
}

Result<ChangeInfo> HistoryReader::find(const QString& name)
{
    // A name is hexadecimal with hyphens: nothing in it means anything to LIKE.
    for (const QChar c : name) {
        if (!(c.isDigit() || c == u'-' || (c.toLower() >= u'a' && c.toLower() <= u'f')))
            return fail(Error::Code::UnknownChange, {name});
    }
    if (name.size() < 4)
        return fail(Error::Code::UnknownChange, {name});
    auto rows = select(m_database, changeInfoSelect() + u" WHERE id LIKE ? ORDER BY seq LIMIT 2"_s, {name.toLower() + u'%'});
    if (!rows)
        return fail(rows);
    if (!rows->next())
        return fail(Error::Code::UnknownChange, {name});
    const ChangeInfo info = changeInfoFrom(*rows);
    if (rows->next())
        return fail(Error::Code::UnknownChange, {name});
    return info;
}

Result<QByteArray> HistoryReader::head()
{
    auto rows = select(m_database, u"SELECT hash FROM change_set ORDER BY seq DESC LIMIT 1"_s);
    if (!rows)
        return fail(rows);
    return rows->next() ? rows->value(0).toByteArray() : QByteArray();
}

}
