// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/selection.h"

#include "domain/catalogue/fieldtext.h"
#include "verbs/counted.h"
#include <QCoreApplication>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

QStringList namesIn(const QString& list)
{
    QStringList names;
    const QStringList parts = list.split(u',');
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            names << part.trimmed();
    }
    return names;
}

Result<int> fieldNamed(const Kind& kind, const QString& name)
{
    const int field = kind.find(name);
    if (field < 0)
        return fail(Error::Code::UnknownField, {name, kind.label().now()});
    return field;
}

TableSink::Cell cellOf(const Field& field)
{
    switch (field.type) {
    case FieldType::Number:
        return TableSink::Cell::Number;
    case FieldType::References:
    case FieldType::TextList:
        return TableSink::Cell::List;
    default:
        return TableSink::Cell::Text;
    }
}

}

std::vector<Option> selectionOptions()
{
    return {
        kindOption(),
        viewOption(),
        {.name = u"filter"_s, .value = u"EXPR"_s, .help = QCoreApplication::translate("Verbs", "only what meets the condition, such as light:red,yellow")},
        {.name = u"columns"_s, .value = u"a,b,…"_s, .help = QCoreApplication::translate("Verbs", "these columns in this order")},
        {.name = u"sort"_s, .value = u"a,-b"_s, .help = QCoreApplication::translate("Verbs", "order; a hyphen before a name turns it round")},
    };
}

Option viewOption()
{
    return {.name = u"view"_s, .value = u"NAME"_s, .help = QCoreApplication::translate("Verbs", "as this saved view has it")};
}

Result<store::SavedView> viewAsked(const Arguments& arguments, Session& session)
{
    if (!arguments.has(u"view"_s))
        return store::SavedView();
    return store::viewNamed(session.ledger->database(), session.ledger->catalogue(), arguments.value(u"view"_s));
}

Result<Filter> filterAsked(const Arguments& arguments, Session& session, const store::SavedView& view, const Kind& kind)
{
    Filter both = Filter::all();
    for (const QString& text : {view.filter, arguments.value(u"filter"_s)}) {
        auto filter = parseFilter(text, kind, session.ledger->catalogue(), session.day);
        if (!filter)
            return fail(filter);
        both = Filter::both(std::move(both), std::move(*filter));
    }
    return both;
}

Result<Selection> selectionOf(const Arguments& arguments, Session& session)
{
    const Catalogue& catalogue = session.ledger->catalogue();
    const auto view = viewAsked(arguments, session);
    if (!view)
        return fail(view);
    const auto kind = kindNamed(arguments.value(u"kind"_s, view->kind.isEmpty() ? u"commitments"_s : view->kind), catalogue);
    if (!kind)
        return fail(kind);
    auto filter = filterAsked(arguments, session, *view, **kind);
    if (!filter)
        return fail(filter);
    Selection selection;
    selection.query.kind = *kind;
    selection.query.day = session.day;
    selection.query.filter = std::move(*filter);
    const QStringList sorts = arguments.has(u"sort"_s) ? namesIn(arguments.value(u"sort"_s)) : view->sort;
    for (const QString& sort : sorts) {
        const store::SortWord word = store::sortWord(sort);
        const auto field = fieldNamed(**kind, word.field);
        if (!field)
            return fail(field);
        selection.query.sort.push_back({*field, word.descending});
    }
    const QStringList columns = arguments.has(u"columns"_s) ? namesIn(arguments.value(u"columns"_s)) : view->columns;
    for (const QString& column : columns) {
        const auto field = fieldNamed(**kind, column);
        if (!field)
            return fail(field);
        if (std::ranges::find(selection.columns, *field) == selection.columns.end())
            selection.columns.push_back(*field);
    }
    selection.labels = arguments.value(u"headers"_s) == u"labels";
    return selection;
}

Result<qint64> writeSelection(Context& context, store::RecordReader& reader, const Selection& selection, TableSink& sink)
{
    const Kind& kind = *selection.query.kind;
    std::vector<int> columns = selection.columns;
    if (columns.empty()) {
        columns.resize(static_cast<size_t>(kind.fieldCount()));
        std::iota(columns.begin(), columns.end(), 0);
    }
    std::vector<TableSink::Column> header;
    for (const int column : columns) {
        const Field& field = kind.field(column);
        header.push_back({selection.labels ? field.label.now() : field.key, cellOf(field)});
    }
    if (const auto done = sink.header(header); !done)
        return fail(done);
    qint64 count = 0;
    std::vector<QString> cells(columns.size());
    const auto done = reader.each(selection.query, [&](const store::ReadRow& row) -> Result<bool> {
        for (size_t i = 0; i < columns.size(); ++i)
            cells[i] = fileText(kind.field(columns[i]), row.record.value(columns[i]));
        if (const auto written = sink.row(cells); !written)
            return fail(written);
        ++count;
        context.progress(QCoreApplication::translate("Verbs", "%n record(s) written", nullptr, counted(count)));
        return true;
    });
    if (!done)
        return fail(done);
    if (const auto finished = sink.finish(); !finished)
        return fail(finished);
    return count;
}

}
