// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acts.h"
#include "store/savedviews.h"
#include "verbs/jsonstream.h"
#include "verbs/registry.h"
#include "verbs/selection.h"
#include "verbs/terminaltable.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

QStringList keysOf(const Kind& kind, const std::vector<int>& fields)
{
    QStringList keys;
    for (const int field : fields)
        keys << kind.field(field).key;
    return keys;
}

class ViewVerb : public Verb
{
public:
    Usage usage() const override
    {
        Usage usage{.verb = u"view"_s,
                    .words = u"save|list|remove [NAME]"_s,
                    .help = QCoreApplication::translate("Verbs", "Keep a list's condition, columns and order under a name, for everybody who opens the ledger; --view then asks for it."),
                    .example = u"pactledger view save 招商红灯 --filter 'light:red domain:ZS' --columns code,title,due --ledger office.pact"_s,
                    .least = 1,
                    .most = 2,
                    .options = selectionOptions()};
        std::erase_if(usage.options, [](const Option& option) { return option.name == u"view"; });
        usage.options.push_back({.name = u"group"_s, .value = u"FIELD"_s, .help = QCoreApplication::translate("Verbs", "the field that the window groups by")});
        return usage;
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        const QString act = arguments.word(0);
        const bool lists = act == u"list";
        if ((!lists && act != u"save" && act != u"remove") || arguments.words().size() != (lists ? 1 : 2))
            return usageFailure(QCoreApplication::translate("Verbs", "Say “view list”, “view save NAME” or “view remove NAME”."));
        auto session = Session::open(context, lists ? store::Database::Access::ReadOnly : store::Database::Access::ReadWrite);
        if (!session)
            return tl::make_unexpected(session.error());
        if (lists)
            return list(context, *session);
        return act == u"save" ? save(arguments, context, *session) : remove(arguments.word(1), context, *session);
    }

private:
    static Answer save(const Arguments& arguments, Context& context, Session& session)
    {
        const auto selection = selectionOf(arguments, session);
        if (!selection)
            return fail(selection);
        const Kind& kind = *selection->query.kind;
        QStringList sort;
        for (const store::SortKey& key : selection->query.sort)
            sort << store::sortText(kind, key);
        const int group = arguments.has(u"group"_s) ? kind.find(arguments.value(u"group"_s)) : -1;
        if (arguments.has(u"group"_s) && group < 0)
            return fail(Error::Code::UnknownField, {arguments.value(u"group"_s), kind.label().now()});
        const auto saved = store::saveView(*session.ledger, {.name = arguments.word(1),
                                                             .kind = kind.key(),
                                                             .filter = arguments.value(u"filter"_s),
                                                             .columns = keysOf(kind, selection->columns),
                                                             .sort = sort,
                                                             .group = group < 0 ? QString() : kind.field(group).key});
        if (!saved)
            return fail(saved);
        if (*saved)
            return answerChange(context, **saved);
        context.say(QCoreApplication::translate("Verbs", "The view says so already: nothing was changed."));
        if (context.json) {
            JsonStream json(context);
            json.beginObject();
            json.key(u"change"_s);
            json.null();
            json.endObject();
        }
        return Exit::Done;
    }

    static Answer remove(const QString& name, Context& context, Session& session)
    {
        const Kind& kind = session.ledger->catalogue().kind(u"views"_s);
        const auto row = session.reader->byCode(kind, name, session.day);
        if (!row)
            return fail(row);
        const auto removed = store::removeRecords(*session.ledger, kind, {row->record.id()}, Text{u"不再使用"_s, u"no longer used"_s}.now());
        if (!removed)
            return fail(removed);
        return answerChange(context, *removed);
    }

    static Answer list(Context& context, Session& session)
    {
        const auto views = store::viewsOf(session.ledger->database(), session.ledger->catalogue());
        if (!views)
            return fail(views);
        if (context.json) {
            JsonStream json(context);
            json.beginObject();
            json.key(u"views"_s);
            json.beginArray();
            for (const store::SavedView& view : *views) {
                json.beginObject();
                json.member(u"name"_s, view.name);
                json.member(u"kind"_s, view.kind);
                json.member(u"filter"_s, view.filter);
                json.key(u"columns"_s);
                json.texts(view.columns);
                json.key(u"sort"_s);
                json.texts(view.sort);
                json.key(u"group"_s);
                json.textOrNull(view.group);
                json.endObject();
            }
            json.endArray();
            json.endObject();
            return Exit::Done;
        }
        const Kind& kind = session.ledger->catalogue().kind(u"views"_s);
        std::vector<TerminalTable::Column> columns;
        for (const QString& key : {u"name"_s, u"kind"_s, u"filter"_s, u"columns"_s, u"sort"_s, u"group"_s})
            columns.push_back({kind.field(kind.indexOf(key)).label.now(), false, 60});
        TerminalTable table(context, std::move(columns));
        for (const store::SavedView& view : *views)
            table.row({view.name, view.kind, view.filter, view.columns.join(u','), view.sort.join(u','), view.group});
        table.finish();
        return Exit::Done;
    }
};

}

std::unique_ptr<Verb> makeViewVerb()
{
    return std::make_unique<ViewVerb>();
}

}
