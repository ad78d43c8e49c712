// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordwriter.h"

#include "domain/catalogue/fieldtext.h"
#include "store/commitmentfacts.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pact::store {

RecordWriter::RecordWriter(Database& database, const Catalogue& catalogue, const Kind& kind)
    : m_database(database)
    , m_sql(kind, catalogue)
    , m_words(database, kind)
{
}

Result<std::unique_ptr<RecordWriter>> RecordWriter::make(Database& database, const Catalogue& catalogue, const Kind& kind)
{
    std::unique_ptr<RecordWriter> writer(new RecordWriter(database, catalogue, kind));
    if (auto prepared = writer->prepare(); !prepared)
        return fail(prepared);
    return writer;
}

Result<> RecordWriter::prepare()
{
    const QStringList columns = m_sql.writtenColumns();
    const auto take = [this](std::optional<Statement>& into, const QString& sql) -> Result<> {
        auto statement = Statement::prepare(m_database, sql);
        if (!statement)
            return fail(statement);
        into = std::move(*statement);
        return {};
    };
    Result<> done = take(m_load, m_sql.select() + u" WHERE t.id = ?"_s);
    if (done)
        done = take(m_insert, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_sql.table(), columns.join(u", "_s), placeholders(columns.size())));
    if (done)
        done = take(m_remove, u"DELETE FROM %1 WHERE id = ?"_s.arg(m_sql.table()));
    if (done)
        done = take(m_unlink, u"DELETE FROM link WHERE record = ? AND field = ?"_s);
    if (done)
        done = take(m_link, u"INSERT INTO link (record, field, position, target) VALUES (?, ?, ?, ?)"_s);
    return done;
}

Result<Record> RecordWriter::load(RecordId id)
{
    if (auto ran = m_load->run({id.toString()}); !ran)
        return fail(ran);
    if (!m_load->next())
        return fail(Error::Code::NotFound, {m_sql.kind().one().now(), id.toString()});
    Record record = m_sql.read(*m_load);
    m_load->finish();
    if (auto links = m_sql.readLinks(m_database, record); !links)
        return fail(links);
    return record;
}

Result<> RecordWriter::insert(const EncodedChange& addition)
{
    const Record& record = addition.record;
    QVariantList values{utf8(addition.image.id()), record.value(record.kind().fieldCount() - 1).text(), addition.naturalKey, addition.search, addition.digest};
    values.reserve(values.size() + static_cast<qsizetype>(m_sql.stored().size()) + addition.lights.size());
    for (const int i : m_sql.stored())
        values << addition.image.column(i);
    values << addition.lights;
    if (auto ran = m_insert->write(values, [&] { return keyTaken(record); }); !ran)
        return ran;
    if (m_words.isKept()) {
        if (auto kept = m_words.add(sqlite3_last_insert_rowid(m_database.sqlite()), addition.search); !kept)
            return kept;
    }
    for (const int i : m_sql.links()) {
        if (record.value(i).isNull())
            continue;
        if (auto linked = writeLinks(record, i); !linked)
            return linked;
    }
    return {};
}

Result<> RecordWriter::writeLinks(const Record& record, int field)
{
    int position = 0;
    const QList<Ref> refs = record.value(field).refs();
    for (const Ref& ref : refs) {
        if (auto ran = m_link->write({record.id().toString(), m_sql.kind().field(field).key, position++, ref.id.toString()}); !ran)
            return ran;
    }
    return {};
}

Result<> RecordWriter::update(const Record& before, const EncodedChange& edit)
{
    const Kind& kind = m_sql.kind();
    const Record& after = edit.record;
    QStringList columns{u"updated = ?"_s, u"_nk = ?"_s, u"_digest = ?"_s};
    QVariantList values{after.value(kind.fieldCount() - 1).text(), edit.naturalKey, edit.digest};
    if (searchTextOf(before) != edit.search) {
        columns << u"_search = ?"_s;
        values << edit.search;
        const auto row = forgetWords(after.id());
        if (!row)
            return fail(row);
        if (auto kept = m_words.add(*row, edit.search); !kept)
            return kept;
    }
    for (const int i : m_sql.stored()) {
        if (before.value(i) == after.value(i))
            continue;
        columns << quoted(kind.field(i).key) + u" = ?"_s;
        values << edit.image.column(i);
    }
    values << utf8(edit.image.id());
    const QString sql = u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(m_sql.table(), columns.join(u", "_s));
    auto it = m_updates.find(sql);
    if (it == m_updates.end()) {
        auto statement = Statement::prepare(m_database, sql);
        if (!statement)
            return fail(statement);
        it = m_updates.emplace(sql, std::move(*statement)).first;
    }
    if (auto ran = it->second.write(values, [&] { return keyTaken(after); }); !ran)
        return ran;
    for (const int i : m_sql.links()) {
        if (before.value(i) == after.value(i))
            continue;
        if (auto ran = m_unlink->write({after.id().toString(), kind.field(i).key}); !ran)
            return ran;
        if (auto linked = writeLinks(after, i); !linked)
            return linked;
    }
    return {};
}

Result<> RecordWriter::remove(const Record& record)
{
    for (const int i : m_sql.links()) {
        if (auto ran = m_unlink->write({record.id().toString(), m_sql.kind().field(i).key}); !ran)
            return ran;
    }
    if (auto forgotten = forgetWords(record.id()); !forgotten)
        return fail(forgotten);
    return m_remove->write({record.id().toString()});
}

Result<qint64> RecordWriter::forgetWords(RecordId id)
{
    if (!m_words.isKept())
        return 0;
    auto stored = selectCached(m_database, u"SELECT rid, _search FROM %1 WHERE id = ?"_s.arg(m_sql.table()), {id.toString()});
    if (!stored)
        return fail(stored);
    if (!(*stored)->next())
        return 0;
    const qint64 row = (*stored)->integer(0);
    const QString text = (*stored)->text(1);
    (*stored)->finish();
    if (auto removed = m_words.remove(row, text); !removed)
        return fail(removed);
    return row;
}

Result<> RecordWriter::flush()
{
    return m_words.flush();
}

Error RecordWriter::keyTaken(const Record& record) const
{
    const Kind& kind = record.kind();
    QStringList key;
    for (const int i : kind.naturalKey()) {
        if (!record.value(i).isNull() || !kind.hasSeveralOwners() || !kind.isOwner(i))
            key << fileText(kind.field(i), record.value(i));
    }
    return {Error::Code::KeyTaken, {kind.one().now(), key.join(u'/')}, {}};
}

}
