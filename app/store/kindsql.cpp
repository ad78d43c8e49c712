// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kindsql.h"

#include "domain/catalogue/fieldtext.h"
#include "domain/pinyin.h"
#include "store/commitmentfacts.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr int firstColumn = 3; // after rid, id, updated

QString nameColumn(const Kind& target, int field, const QString& alias)
{
    return field < 0 ? u"NULL"_s : alias + u'.' + quoted(target.field(field).key);
}

Value valueFrom(const Field& field, const QVariant& column)
{
    if (column.isNull())
        return {};
    switch (field.type) {
    case FieldType::Number:
        return Decimal::fromScaled(column.toLongLong());
    case FieldType::Date:
        return dateFromIso(column.toString());
    case FieldType::TextList:
        return column.toString().split(u';', Qt::SkipEmptyParts);
    default:
        return column.toString();
    }
}

}

QString labelColumn(const Kind& target, const QString& alias)
{
    return alias + u'.' + quoted(target.field(target.labelField()).key);
}

KindSql::KindSql(const Kind& kind, const Catalogue& catalogue, const QString& schema)
    : m_kind(kind)
{
    const QString from = schema.isEmpty() ? QString() : schema + u'.';
    QStringList columns{u"t.rid"_s, u"t.id"_s, u"t.updated"_s};
    QString joins;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const Field& field = kind.field(i);
        if (field.type == FieldType::References) {
            const Kind& target = catalogue.kind(field.target);
            m_links.push_back(i);
            m_linkSelects.push_back(u"SELECT l.target, %1, %2, %3 FROM %5link l LEFT JOIN %4 r ON r.id = l.target WHERE l.record = ? AND l.field = ? ORDER BY l.position"_s
                                        .arg(labelColumn(target, u"r"_s), nameColumn(target, target.nameField(), u"r"_s),
                                             nameColumn(target, target.nameFieldEn(), u"r"_s), quoted(target.table()), from));
        }
        if (!field.isStored())
            continue;
        m_stored.push_back(i);
        columns << u"t."_s + quoted(field.key);
        if (field.type == FieldType::Reference) {
            const Kind& target = catalogue.kind(field.target);
            const QString alias = u"r%1"_s.arg(i);
            columns << labelColumn(target, alias) << nameColumn(target, target.nameField(), alias)
                    << nameColumn(target, target.nameFieldEn(), alias);
            joins += u" LEFT JOIN %1 %2 ON %2.id = t.%3"_s.arg(quoted(target.table()), alias, quoted(field.key));
        }
    }
    m_select = u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + from + table() + u" t"_s + joins;
}

QStringList KindSql::writtenColumns() const
{
    QStringList columns{u"id"_s, u"updated"_s, u"_nk"_s, u"_search"_s, u"_digest"_s};
    for (const int field : m_stored)
        columns << quoted(m_kind.field(field).key);
    if (LightColumns::has(m_kind))
        columns << LightColumns::names();
    return columns;
}

Record KindSql::read(const Statement& statement) const
{
    Record record(m_kind);
    if (const auto id = RecordId::parse(statement.text(1)))
        record.setId(*id);
    record.set(m_kind.fieldCount() - 1, Value(statement.text(2)));
    int column = firstColumn;
    for (const int i : m_stored) {
        const Field& field = m_kind.field(i);
        if (field.type != FieldType::Reference) {
            record.set(i, valueFrom(field, statement.value(column++)));
            continue;
        }
        if (const auto id = RecordId::parse(statement.text(column)))
            record.set(i, Ref{*id, statement.text(column + 1), {statement.text(column + 2), statement.text(column + 3)}});
        column += 4;
    }
    return record;
}

Result<> KindSql::readLinks(Database& database, Record& record) const
{
    for (size_t at = 0; at < m_links.size(); ++at) {
        auto rows = selectCached(database, m_linkSelects[at], {record.id().toString(), m_kind.field(m_links[at]).key});
        if (!rows)
            return fail(rows);
        QList<Ref> refs;
        while ((*rows)->next()) {
            if (const auto id = RecordId::parse((*rows)->text(0)))
                refs << Ref{*id, (*rows)->text(1), {(*rows)->text(2), (*rows)->text(3)}};
        }
        record.set(m_links[at], Value(refs));
    }
    return {};
}

QString naturalKeyOf(const Record& record)
{
    const Kind& kind = record.kind();
    QString key;
    for (const int i : kind.naturalKey()) {
        const Value& value = record.value(i);
        if (value.isNull() && kind.hasSeveralOwners() && kind.isOwner(i))
            continue;
        if (!key.isNull())
            key += u'\x1f';
        if (const Ref* ref = value.as<Ref>())
            key += ref->id.toString();
        else
            key += fileText(kind.field(i), value);
    }
    return key;
}

QString searchTextOf(const Record& record)
{
    QString text = u""_s; // never null, which a column would refuse
    for (int i = 0; i < record.kind().fieldCount(); ++i) {
        const Field& field = record.kind().field(i);
        if (!field.searched || field.isReference() || record.value(i).isNull())
            continue;
        text += fileText(field, record.value(i));
        text += u'\n';
    }
    text = searchFold(text);
    const Kind& kind = record.kind();
    if (kind.field(kind.nameField()).searched) {
        const QStringList readings = pinyinInitials(record.value(kind.nameField()).text());
        for (const QString& reading : readings)
            text += reading + u'\n';
    }
    return text;
}

}
