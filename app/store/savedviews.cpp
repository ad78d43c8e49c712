// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedviews.h"

#include "domain/filter/filter.h"
#include "store/acts.h"
#include "store/fieldvalues.h"
#include "store/kindsql.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

/// A view that could not be shown is not kept.
Result<> check(const SavedView& view, const Catalogue& catalogue, QDate today)
{
    const Kind* kind = catalogue.find(view.kind);
    if (!kind)
        return fail(Error::Code::UnknownKind, {view.kind, QString()});
    if (const auto filter = parseFilter(view.filter, *kind, catalogue, today); !filter)
        return fail(filter);
    QStringList fields = view.columns;
    for (const QString& sort : view.sort)
        fields << sortWord(sort).field;
    if (!view.group.isEmpty())
        fields << view.group;
    for (const QString& field : std::as_const(fields)) {
        if (kind->indexOf(field) < 0)
            return fail(Error::Code::UnknownField, {field, kind->label().now()});
    }
    return {};
}

Record recordOf(const SavedView& view, const Kind& kind)
{
    Record record(kind);
    record.setId(RecordId::create());
    record.set(u"name"_s, view.name.trimmed());
    record.set(u"kind"_s, view.kind);
    record.set(u"filter"_s, view.filter);
    record.set(u"columns"_s, Value(view.columns));
    record.set(u"sort"_s, Value(view.sort));
    record.set(u"group"_s, view.group);
    return record;
}

SavedView viewOf(const Record& record)
{
    return {.name = record.value(u"name"_s).text(),
            .kind = record.value(u"kind"_s).text(),
            .filter = record.value(u"filter"_s).text(),
            .columns = record.value(u"columns"_s).texts(),
            .sort = record.value(u"sort"_s).texts(),
            .group = record.value(u"group"_s).text()};
}

Result<std::optional<Record>> present(Database& database, const Catalogue& catalogue, const QString& name)
{
    const KindSql sql(catalogue.kind(u"views"_s), catalogue);
    auto rows = select(database, sql.select() + u" WHERE t.name = ?"_s, {name});
    if (!rows)
        return fail(rows);
    return rows->next() ? std::optional(sql.read(*rows)) : std::nullopt;
}

}

SortWord sortWord(const QString& text)
{
    const bool descending = text.startsWith(u'-');
    return {descending ? text.sliced(1) : text, descending};
}

QString sortText(const Kind& kind, const SortKey& key)
{
    return (key.descending ? u"-"_s : QString()) + kind.field(key.field).key;
}

Result<std::optional<ChangeInfo>> saveView(Ledger& ledger, const SavedView& view)
{
    if (auto usable = check(view, ledger.catalogue(), ledger.today()); !usable)
        return fail(usable);
    const Kind& kind = ledger.catalogue().kind(u"views"_s);
    Record wanted = recordOf(view, kind);
    const auto before = present(ledger.database(), ledger.catalogue(), view.name.trimmed());
    if (!before)
        return fail(before);
    if (*before)
        wanted.setId((*before)->id());
    Change change = *before ? edition(**before, wanted) : addition(wanted);
    if (change.fields.empty())
        return std::optional<ChangeInfo>();
    const ChangeHeader header{.author = {}, .origin = Origin::Edit, .act = Act::SaveView, .reason = {}, .subject = view.name.trimmed(), .detail = {}, .undoes = {}, .id = {}};
    auto saved = ledger.apply(header, {std::move(change)});
    return saved ? Result<std::optional<ChangeInfo>>(*saved) : fail(saved);
}

Result<SavedView> viewNamed(Database& database, const Catalogue& catalogue, const QString& name)
{
    const auto record = present(database, catalogue, name);
    if (!record)
        return fail(record);
    if (!*record)
        return fail(Error::Code::NotFound, {catalogue.kind(u"views"_s).one().now(), name});
    return viewOf(**record);
}

Result<std::vector<SavedView>> viewsOf(Database& database, const Catalogue& catalogue, const Kind* kind)
{
    const KindSql sql(catalogue.kind(u"views"_s), catalogue);
    auto rows = select(database, sql.select() + (kind ? u" WHERE t.kind = ?"_s : QString()) + u" ORDER BY t.name"_s, kind ? QVariantList{kind->key()} : QVariantList());
    if (!rows)
        return fail(rows);
    std::vector<SavedView> views;
    while (rows->next())
        views.push_back(viewOf(sql.read(*rows)));
    return views;
}

}
