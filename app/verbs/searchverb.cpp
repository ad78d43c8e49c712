// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"
#include "verbs/jsonstream.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include "verbs/terminaltable.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

class SearchVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"search"_s,
                .words = u"WORDS"_s,
                .help = QCoreApplication::translate("Verbs", "Find words in every record, names also by their pinyin initials."),
                .example = u"pactledger search 招商 --ledger office.pact"_s,
                .least = 1,
                .most = 100};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        auto session = Session::open(context, store::Database::Access::ReadOnly);
        if (!session)
            return tl::make_unexpected(session.error());
        const QString words = arguments.words().join(u' ');
        const auto done = context.json ? json(context, *session, words) : text(context, *session, words);
        if (!done)
            return fail(done);
        return Exit::Done;
    }

private:
    static Result<> json(Context& context, Session& session, const QString& words)
    {
        JsonStream json(context);
        json.beginObject();
        json.key(u"hits"_s);
        json.beginArray();
        qint64 count = 0;
        const auto done = store::search(*session.reader, session.ledger->catalogue(), words, session.day, [&](const store::SearchHit& hit) {
            const Kind& kind = hit.record.kind();
            ++count;
            json.beginObject();
            json.member(u"kind"_s, kind.key());
            json.member(u"id"_s, hit.record.id().toString());
            json.member(u"code"_s, hit.record.label());
            json.member(u"name"_s, hit.record.name());
            json.member(u"field"_s, kind.field(hit.field).key);
            json.member(u"text"_s, hit.excerpt);
            json.endObject();
            return true;
        });
        json.endArray();
        json.member(u"count"_s, count);
        json.endObject();
        return done;
    }

    static Result<> text(Context& context, Session& session, const QString& words)
    {
        TerminalTable table(context, {{QCoreApplication::translate("Verbs", "Kind")},
                                      {QCoreApplication::translate("Verbs", "Record")},
                                      {QCoreApplication::translate("Verbs", "Where")},
                                      {QCoreApplication::translate("Verbs", "Text"), false, 80}});
        qint64 count = 0;
        const auto done = store::search(*session.reader, session.ledger->catalogue(), words, session.day, [&](const store::SearchHit& hit) {
            const Kind& kind = hit.record.kind();
            ++count;
            table.row({kind.label().now(), hit.record.subject(), kind.field(hit.field).label.now(), hit.excerpt});
            return true;
        });
        table.finish();
        if (done)
            context.say(QCoreApplication::translate("Verbs", "%n record(s) found", nullptr, static_cast<int>(count)));
        return done;
    }
};

}

std::unique_ptr<Verb> makeSearchVerb()
{
    return std::make_unique<SearchVerb>();
}

}
