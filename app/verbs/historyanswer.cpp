// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/historyanswer.h"

#include "domain/changename.h"
#include "verbs/fieldchanges.h"
#include "verbs/recordjson.h"
#include "verbs/terminaltable.h"
#include "verbs/textwidth.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

/// As much of a name as tells changes of one moment apart.
constexpr qsizetype shortName = 18;
constexpr int pageChanges = 500;

}

QString historyLine(const ChangeInfo& change, const Catalogue& catalogue)
{
    QString line = change.id.toString().first(shortName) + u"  "_s + change.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u"  "_s + change.author + u"  "_s
        + changeName(change, catalogue);
    if (!change.stands)
        line += u"  "_s + QCoreApplication::translate("Verbs", "(taken back)");
    return onOneLine(line);
}

HistoryAnswer::HistoryAnswer(Context& context, Session& session, store::HistoryQuery query)
    : m_context(context)
    , m_session(session)
    , m_query(std::move(query))
    , m_history(session.ledger->database(), session.ledger->catalogue())
{
}

Result<> HistoryAnswer::eachPart(const ChangeInfo& change, const std::function<void(const Change&)>& take)
{
    const auto concerns = [this](const store::PlacedChange& placed) {
        return m_query.records.empty() || std::ranges::any_of(m_query.records, [&placed](RecordId id) { return placed.change.id == id || placed.owner == id; });
    };
    qint64 last = 0;
    for (qint64 before = -1; before != last;) {
        before = last;
        const auto page = m_history.page(change.sequence, last, pageChanges);
        if (!page)
            return fail(page);
        for (const store::PlacedChange& placed : *page) {
            if (concerns(placed))
                take(placed.change);
        }
    }
    return {};
}

QString HistoryAnswer::codeOfChange(const Change& change)
{
    if (change.op != Op::Edit)
        return recordIn(change).code();
    const auto row = m_session.reader->byId(*change.kind, change.id, m_session.day);
    return row ? row->record.code() : change.subject;
}

void HistoryAnswer::jsonPart(JsonStream& json, const Change& part)
{
    json.beginObject();
    json.member(u"kind"_s, part.kind->key());
    json.member(u"code"_s, codeOfChange(part));
    json.member(u"op"_s, opKey(part.op));
    writeFieldChanges(json, part);
    json.endObject();
}

Result<> HistoryAnswer::json()
{
    JsonStream json(m_context);
    json.beginObject();
    json.key(u"changes"_s);
    json.beginArray();
    const auto done = m_history.each(m_query, [&](const ChangeInfo& change) -> Result<bool> {
        json.beginObject();
        writeChange(json, change, *m_context.catalogue);
        json.member(u"act"_s, actKey(change.act));
        json.key(u"reason"_s);
        json.textOrNull(change.reason);
        json.key(u"undoes"_s);
        json.textOrNull(change.undoes ? change.undoes->toString() : QString());
        json.flag(u"stands"_s, change.stands);
        json.member(u"count"_s, change.count);
        json.member(u"hash"_s, QString::fromLatin1(change.hash.toHex()));
        json.key(u"records"_s);
        json.beginArray();
        if (const auto read = eachPart(change, [&](const Change& part) { jsonPart(json, part); }); !read)
            return fail(read);
        json.endArray();
        json.endObject();
        return true;
    });
    if (!done)
        return fail(done);
    json.endArray();
    json.endObject();
    return {};
}

void HistoryAnswer::textPart(const Change& part)
{
    const bool own = std::ranges::find(m_query.records, part.id) != m_query.records.end();
    const QString prefix = own ? QString() : part.kind->one().now() + u' ' + codeOfChange(part) + u' ';
    for (const FieldChange& field : part.fields)
        m_context.print(u"    "_s + prefix + fieldChangeLine(*part.kind, field));
}

Result<> HistoryAnswer::text()
{
    return m_history.each(m_query, [this](const ChangeInfo& change) -> Result<bool> {
        m_context.print(historyLine(change, *m_context.catalogue));
        if (!change.reason.isEmpty())
            m_context.print(u"    "_s + onOneLine(QCoreApplication::translate("Verbs", "Reason: %1").arg(change.reason)));
        if (m_query.records.empty())
            return true;
        if (const auto read = eachPart(change, [this](const Change& part) { textPart(part); }); !read)
            return fail(read);
        return true;
    });
}

}
