// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/fieldtext.h"
#include "exchange/jsonwriter.h"
#include "verbs/counted.h"
#include "verbs/registry.h"
#include "verbs/selection.h"
#include "verbs/terminaltable.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

constexpr size_t usualColumns = 7;

std::vector<int> usualFields(const Kind& kind)
{
    std::vector<int> fields;
    if (kind.key() == u"commitments") {
        for (const QString& key : {u"light"_s, u"code"_s, u"title"_s, u"domain"_s, u"lead_unit"_s, u"due"_s, u"days_left"_s, u"progress"_s})
            fields.push_back(kind.indexOf(key));
        return fields;
    }
    for (int i = 0; i < kind.fieldCount() && fields.size() < usualColumns; ++i) {
        const FieldType type = kind.field(i).type;
        if (type != FieldType::Identity && type != FieldType::Change && (type != FieldType::LongText || fields.size() + 2 < usualColumns))
            fields.push_back(i);
    }
    return fields;
}

TerminalTable::Column columnOf(const Field& field)
{
    const QString unit = field.unit.now();
    QString title = field.label.now();
    if (!unit.isEmpty())
        title += language() == Language::English ? u" ("_s + unit + u')' : u"（"_s + unit + u"）"_s;
    return {title, field.type == FieldType::Number, field.type == FieldType::LongText ? 48 : 60};
}

class ListVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"list"_s,
                .words = {},
                .help = QCoreApplication::translate("Verbs", "Show records as a table for the terminal."),
                .example = u"pactledger list --filter \"lead~招商 -light:green\" --sort days_left --ledger office.pact"_s,
                .options = withMoment(selectionOptions())};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        auto session = Session::openAsAsked(context, arguments);
        if (!session)
            return tl::make_unexpected(session.error());
        const auto selection = selectionOf(arguments, *session);
        if (!selection)
            return fail(selection);
        if (context.json) {
            exchange::JsonWriter sink(context.outDevice(), selection->query.kind->key());
            const auto count = writeSelection(context, *session->reader, *selection, sink);
            if (!count)
                return fail(count);
            return Exit::Done;
        }
        return table(context, *session, *selection);
    }

private:
    static Answer table(Context& context, Session& session, const Selection& selection)
    {
        const Kind& kind = *selection.query.kind;
        const std::vector<int> fields = selection.columns.empty() ? usualFields(kind) : selection.columns;
        std::vector<TerminalTable::Column> columns;
        columns.reserve(fields.size());
        for (const int field : fields)
            columns.push_back(columnOf(kind.field(field)));
        TerminalTable table(context, std::move(columns));
        qint64 count = 0;
        store::LightCounts lights{};
        const auto done = session.reader->each(selection.query, [&](const store::ReadRow& row) -> Result<bool> {
            QStringList cells;
            for (const int field : fields)
                cells << (field == kind.nameField() ? row.record.name() : displayText(kind.field(field), row.record.value(field)));
            table.row(std::move(cells));
            ++count;
            if (row.light && row.light->light)
                ++lights.at(static_cast<size_t>(*row.light->light));
            return true;
        });
        if (!done)
            return fail(done);
        table.finish();
        QStringList foot{QCoreApplication::translate("Verbs", "%n record(s)", nullptr, counted(count))};
        for (const Light light : allLights) {
            if (const qint64 lit = lights.at(static_cast<size_t>(light)); lit > 0)
                foot << lightLabel(light).now() + u' ' + QString::number(lit);
        }
        if (session.ledger->isAsOf())
            foot << QCoreApplication::translate("Verbs", "as of %1").arg(session.day.toString(Qt::ISODate));
        context.say(foot.join(u" · "_s));
        return Exit::Done;
    }
};

}

std::unique_ptr<Verb> makeListVerb()
{
    return std::make_unique<ListVerb>();
}

}
