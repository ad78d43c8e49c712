// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historyquery.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

/// Every word in the same text.
QString allWords(const QString& column, const QStringList& words, QVariantList& values)
{
    QStringList parts;
    for (const QString& word : words) {
        parts << u"lower(%1) LIKE ? ESCAPE '!'"_s.arg(column);
        values << likePattern(word);
    }
    return parts.join(u" AND "_s);
}

}

QString likePattern(const QString& text)
{
    QString pattern = u"%"_s;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'!')
            pattern += u'!';
        // As lower() of every engine does at least.
        pattern += c.unicode() < 128 ? c.toLower() : c;
    }
    return pattern + u'%';
}

QString historyCondition(const HistoryQuery& query, QVariantList& values)
{
    QString sql = u" WHERE 1 = 1"_s;
    if (!query.records.empty()) {
        const QString places = placeholders(qsizetype(query.records.size()));
        sql += u" AND s.seq IN (SELECT seq FROM change WHERE record IN (%1) UNION SELECT seq FROM change WHERE owner IN (%1))"_s.arg(places);
        for (int i = 0; i < 2; ++i) {
            for (const RecordId& id : query.records)
                values << id.toString();
        }
    }
    if (query.since.isValid()) {
        sql += u" AND s.at >= ?"_s;
        values << query.since.toUTC().toString(Qt::ISODateWithMs);
    }
    if (query.until.isValid()) {
        sql += u" AND s.at < ?"_s;
        values << query.until.toUTC().toString(Qt::ISODateWithMs);
    }
    if (!query.author.isEmpty()) {
        sql += u" AND s.author = ?"_s;
        values << query.author;
    }
    if (query.origin) {
        sql += u" AND s.origin = ?"_s;
        values << originKey(*query.origin);
    }
    if (query.kind) {
        sql += u" AND (s.kind = ? OR EXISTS (SELECT 1 FROM change c WHERE c.seq = s.seq AND c.kind = ?))"_s;
        values << query.kind->key() << query.kind->key();
    }
    const QStringList words = query.words.split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty()) {
        sql += u" AND (("_s + allWords(u"s.subject"_s, words, values) + u") OR s.seq IN (SELECT seq FROM change WHERE record IN (SELECT record FROM change WHERE "_s;
        sql += allWords(u"subject"_s, words, values) + u") UNION SELECT seq FROM change WHERE owner IN (SELECT record FROM change WHERE "_s;
        sql += allWords(u"subject"_s, words, values) + u")))"_s;
    }
    return sql;
}

}
