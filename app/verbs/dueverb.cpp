// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/reasontext.h"
#include "store/registerreader.h"
#include "verbs/duelist.h"
#include "verbs/jsonstream.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include "verbs/terminaltable.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

QString partTitle(DuePart part)
{
    switch (part) {
    case DuePart::Overdue:
        return QCoreApplication::translate("Verbs", "Overdue");
    case DuePart::Soon:
        return QCoreApplication::translate("Verbs", "Due soon");
    case DuePart::Unreported:
        return QCoreApplication::translate("Verbs", "Unreported");
    }
    Q_UNREACHABLE();
}

QString refName(const Record& record, const QString& key)
{
    const auto ref = record.value(key).ref();
    return ref ? ref->name.now() : QString();
}

QString titleOf(const Record& record)
{
    return Text{record.value(u"title"_s).text(), record.value(u"title_en"_s).text()}.now();
}

class DueVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"due"_s,
                .words = {},
                .help = QCoreApplication::translate("Verbs", "What is overdue, due soon, or unreported."),
                .example = u"pactledger due --within 60d --unit 市投资促进局 --ledger office.pact"_s,
                .options = withMoment({
                    {.name = u"within"_s, .value = u"30d"_s, .help = QCoreApplication::translate("Verbs", "how soon is soon: days (30d), weeks (4w) or months (2m); without it 30d")},
                    {.name = u"unit"_s, .value = u"NAME"_s, .help = QCoreApplication::translate("Verbs", "only what this unit leads, or answers for on the other side")},
                }),
                .later = {u"period"_s}};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        auto session = Session::openAsAsked(context, arguments);
        if (!session)
            return tl::make_unexpected(session.error());
        const QString within = arguments.value(u"within"_s, u"30d"_s);
        const auto last = lastSoonDay(within, session->day);
        if (!last)
            return usageFailure(QCoreApplication::translate("Verbs", "“%1” is no stretch of time. Write 30d, 4w or 2m.").arg(within));
        const auto list = dueList(*session, *last, arguments.value(u"unit"_s));
        if (!list)
            return fail(list);
        // What a unit owes are its commitments; the registers are everybody's.
        std::vector<RegisterReminder> reminders;
        if (!arguments.has(u"unit"_s)) {
            auto read = store::readReminders(session->ledger->database(), session->ledger->catalogue(), session->day, session->ledger->settings());
            if (!read)
                return fail(read);
            reminders = std::move(*read);
        }
        if (context.json)
            answerJson(context, *session, *list, reminders);
        else
            answerText(context, *session, *list, reminders);
        return Exit::Done;
    }

private:
    static void answerJson(Context& context, const Session& session, const DueList& list, const std::vector<RegisterReminder>& reminders)
    {
        JsonStream json(context);
        json.beginObject();
        json.member(u"day"_s, session.day.toString(Qt::ISODate));
        for (const DuePart part : allDueParts) {
            json.key(duePartKey(part));
            json.beginArray();
            for (const store::ReadRow& row : list.at(part))
                writeItem(json, row);
            json.endArray();
        }
        json.key(u"registers"_s);
        json.beginArray();
        for (const RegisterReminder& reminder : reminders) {
            json.beginObject();
            json.member(u"reminder"_s, reminderKey(reminder.kind));
            json.member(u"kind"_s, reminder.registerKey);
            json.key(u"code"_s);
            json.textOrNull(reminder.code);
            json.member(u"on"_s, reminder.on.toString(Qt::ISODate));
            json.member(u"days"_s, reminder.days);
            json.member(u"text"_s, reminder.text(language()));
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    static void writeItem(JsonStream& json, const store::ReadRow& row)
    {
        json.beginObject();
        json.member(u"code"_s, row.record.label());
        json.member(u"title"_s, row.record.value(u"title"_s).text());
        json.member(u"light"_s, lightKey(*row.light->light));
        for (const QString& key : {u"lead_unit"_s, u"partner_unit"_s}) {
            const auto ref = row.record.value(key).ref();
            json.key(key);
            json.textOrNull(ref ? ref->label : QString());
        }
        json.key(u"due"_s);
        json.textOrNull(row.light->due.toString(Qt::ISODate));
        json.key(u"days_left"_s);
        if (row.light->daysLeft)
            json.number(qint64(*row.light->daysLeft));
        else
            json.null();
        json.member(u"light_reason"_s, lightReason(*row.light, language()));
        json.endObject();
    }

    static void answerText(Context& context, const Session& session, const DueList& list, const std::vector<RegisterReminder>& reminders)
    {
        bool first = true;
        for (const DuePart part : allDueParts) {
            if (list.at(part).empty())
                continue;
            if (!first)
                context.print({});
            first = false;
            context.print(partTitle(part) + u' ' + QString::number(list.at(part).size()));
            printTable(context, *session.ledger, list.at(part));
        }
        if (!reminders.empty()) {
            if (!first)
                context.print({});
            first = false;
            context.print(QCoreApplication::translate("Verbs", "Registers") + u' ' + QString::number(reminders.size()));
            for (const RegisterReminder& reminder : reminders)
                context.print(reminder.text(language()));
        }
        if (first)
            context.say(QCoreApplication::translate("Verbs", "Nothing is overdue, due soon or unreported on %1.").arg(session.day.toString(Qt::ISODate)));
    }

    static void printTable(Context& context, const store::Ledger& ledger, const std::vector<store::ReadRow>& rows)
    {
        const Kind& kind = ledger.catalogue().kind(u"commitments"_s);
        std::vector<TerminalTable::Column> columns;
        for (const QString& key : {u"light"_s, u"code"_s, u"title"_s, u"lead_unit"_s, u"due"_s, u"light_reason"_s})
            columns.push_back({kind.field(kind.indexOf(key)).label.now()});
        TerminalTable table(context, std::move(columns));
        for (const store::ReadRow& row : rows) {
            table.row({lightLabel(*row.light->light).now(), row.record.label(), titleOf(row.record), refName(row.record, u"lead_unit"_s),
                       row.light->due.toString(Qt::ISODate), lightCause(*row.light, language())});
        }
        table.finish();
    }
};

}

std::unique_ptr<Verb> makeDueVerb()
{
    return std::make_unique<DueVerb>();
}

}
