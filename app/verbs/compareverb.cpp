// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/fieldtext.h"
#include "store/compare.h"
#include "store/historyrows.h"
#include "store/serveraddress.h"
#include "verbs/recordjson.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include "verbs/textwidth.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

/// One side of a comparison: a place in the ledger's own history, or another ledger.
struct Side
{
    qint64 place = 0;
    std::unique_ptr<store::Ledger> other;
};

Result<Side> sideNamed(Context& context, Session& session, const QString& name)
{
    Side side;
    if (store::isAddress(name) || QFileInfo(name).isFile()) {
        if (const auto usable = store::checkLocation(name); !usable)
            return fail(usable);
        const auto options = context.ledgerOptions(store::Database::Access::ReadOnly);
        if (!options)
            return fail(options);
        auto opened = store::Ledger::open(name, *options);
        if (!opened)
            return fail(opened);
        side.other = std::move(*opened);
        return side;
    }
    const auto moment = store::momentNamed(session.ledger->database(), name, session.day);
    if (!moment)
        return fail(moment);
    side.place = moment->recorded.value_or(0);
    return side;
}

class Comparison
{
public:
    Comparison(Context& context, Session& session, Side from, Side to)
        : m_context(context)
        , m_session(session)
        , m_from(std::move(from))
        , m_to(std::move(to))
    {
    }

    /// What differs in this way, or in any.
    Result<> each(std::optional<Op> only, const store::TakeDifference& take)
    {
        const Catalogue& catalogue = m_session.ledger->catalogue();
        if (!m_from.other && !m_to.other)
            return store::compareRecorded(m_session.ledger->database(), catalogue, m_from.place, m_to.place, only, take);
        for (Side* side : {&m_from, &m_to}) {
            if (side->other)
                continue;
            auto own = m_context.open(store::Database::Access::ReadOnly, {.recorded = side->place, .knownOn = {}, .day = {}});
            if (!own)
                return fail(own);
            side->other = std::move(*own);
        }
        return store::compareLedgers(m_from.other->database(), m_to.other->database(), catalogue, only, take);
    }

    Result<> json()
    {
        JsonStream json(m_context);
        json.beginObject();
        for (const auto& [key, op] : {std::pair(u"added"_s, Op::Add), std::pair(u"removed"_s, Op::Remove), std::pair(u"changed"_s, Op::Edit)}) {
            json.key(key);
            json.beginArray();
            const auto done = each(op, [&json](const store::Difference& difference) -> Result<bool> {
                write(json, difference);
                return true;
            });
            if (!done)
                return done;
            json.endArray();
        }
        json.endObject();
        return {};
    }

    Result<> text()
    {
        qint64 count = 0;
        const auto done = each(std::nullopt, [&](const store::Difference& difference) -> Result<bool> {
            ++count;
            const Change& change = difference.change;
            const QString what = change.op == Op::Add ? QCoreApplication::translate("Verbs", "added") : change.op == Op::Remove ? QCoreApplication::translate("Verbs", "removed") : QCoreApplication::translate("Verbs", "changed");
            m_context.print(onOneLine(what + u"  "_s + change.kind->one().now() + u"  "_s + difference.code + u"  "_s + change.subject));
            for (const FieldChange& field : change.fields) {
                if (change.op != Op::Edit)
                    break;
                const Field& described = change.kind->field(field.field);
                m_context.print(u"    "_s + described.label.now() + u"  "_s + shown(described, field.before) + u" → "_s + shown(described, field.after));
            }
            return true;
        });
        if (done && count == 0)
            m_context.say(QCoreApplication::translate("Verbs", "Nothing differs."));
        return done;
    }

private:
    static QString shown(const Field& field, const Value& value)
    {
        constexpr int width = 60;
        const QString text = displayText(field, value);
        return text.isEmpty() ? u"—"_s : elided(onOneLine(text), width);
    }

    static void write(JsonStream& json, const store::Difference& difference)
    {
        const Change& change = difference.change;
        json.beginObject();
        json.member(u"kind"_s, change.kind->key());
        json.member(u"code"_s, difference.code);
        json.key(u"fields"_s);
        json.beginObject();
        for (const FieldChange& field : change.fields) {
            const Field& described = change.kind->field(field.field);
            json.key(described.key);
            json.beginArray();
            writeValue(json, described, field.before);
            writeValue(json, described, field.after);
            json.endArray();
        }
        json.endObject();
        json.key(u"changes"_s);
        json.texts(difference.changes);
        json.endObject();
    }

    Context& m_context;
    Session& m_session;
    Side m_from;
    Side m_to;
};

class CompareVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"compare"_s,
                .words = {},
                .help = QCoreApplication::translate("Verbs", "What differs between two days, snapshots, ledgers or backups: a day stands for what was recorded at its end."),
                .example = u"pactledger compare --from 2018-06-30 --to 2018-09-30 --ledger office.pact"_s,
                .options = {{.name = u"from"_s, .value = u"WHEN"_s, .help = QCoreApplication::translate("Verbs", "the earlier: a day, the name of a snapshot, or a ledger"), .required = true},
                            {.name = u"to"_s, .value = u"WHEN"_s, .help = QCoreApplication::translate("Verbs", "the later; without it the ledger as it is now")}}};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        auto session = Session::open(context, store::Database::Access::ReadOnly);
        if (!session)
            return tl::make_unexpected(session.error());
        auto from = sideNamed(context, *session, arguments.value(u"from"_s));
        if (!from)
            return fail(from);
        Result<Side> to = Side();
        if (arguments.has(u"to"_s)) {
            to = sideNamed(context, *session, arguments.value(u"to"_s));
        } else {
            const auto head = store::chainHead(session->ledger->database());
            if (!head)
                return fail(head);
            to->place = head->sequence;
        }
        if (!to)
            return fail(to);
        Comparison comparison(context, *session, std::move(*from), std::move(*to));
        const auto done = context.json ? comparison.json() : comparison.text();
        if (!done)
            return fail(done);
        return Exit::Done;
    }
};

}

std::unique_ptr<Verb> makeCompareVerb()
{
    return std::make_unique<CompareVerb>();
}

}
