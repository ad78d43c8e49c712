// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/session.h"

#include "domain/catalogue/fieldtext.h"
#include "domain/changename.h"
#include "verbs/recordjson.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

tl::expected<Session, Failure> Session::open(Context& context, store::Database::Access access)
{
    return open(context, access, {});
}

tl::expected<Session, Failure> Session::open(Context& context, store::Database::Access access, const store::Moment& moment)
{
    if (context.ledger.isEmpty())
        return usageFailure(QCoreApplication::translate("Verbs", "No ledger is named. Give --ledger FILE, or set PACTLEDGER_LEDGER."));
    auto ledger = context.open(access, moment);
    if (!ledger)
        return fail(ledger);
    Session session;
    session.ledger = std::move(*ledger);
    session.reader = std::make_unique<store::RecordReader>(session.ledger->database(), session.ledger->catalogue(), session.ledger->settings().lights);
    session.day = session.ledger->today();
    return session;
}

tl::expected<Session, Failure> Session::openAsAsked(Context& context, const Arguments& arguments)
{
    auto now = open(context, store::Database::Access::ReadOnly);
    if (!now || (!arguments.has(u"as-of"_s) && !arguments.has(u"at"_s)))
        return now;
    store::Moment moment;
    if (arguments.has(u"at"_s)) {
        auto named = store::momentNamed(now->ledger->database(), arguments.value(u"at"_s), now->day);
        if (!named)
            return fail(named);
        moment = *named;
    }
    const auto knownOn = dateOption(arguments, u"as-of"_s, now->day);
    if (!knownOn)
        return fail(knownOn);
    if (knownOn->isValid())
        moment.knownOn = *knownOn;
    now = {};
    return open(context, store::Database::Access::ReadOnly, moment);
}

std::vector<Option> withMoment(std::vector<Option> options)
{
    options.push_back({.name = u"as-of"_s,
                       .value = u"DATE"_s,
                       .help = QCoreApplication::translate("Verbs", "with what was known in the business on that day: reports, extensions and closures dated by then")});
    options.push_back({.name = u"at"_s, .value = u"DATE"_s, .help = QCoreApplication::translate("Verbs", "as the ledger had recorded it at the end of that day, or at a snapshot")});
    return options;
}

Option kindOption()
{
    return {.name = u"kind"_s, .value = u"KIND"_s, .help = QCoreApplication::translate("Verbs", "kind of record; without it commitments")};
}

Result<const Kind*> kindOf(const Arguments& arguments, const Catalogue& catalogue)
{
    return kindNamed(arguments.value(u"kind"_s, u"commitments"_s), catalogue);
}

Result<const Kind*> kindNamed(const QString& name, const Catalogue& catalogue)
{
    static const QStringList laterKinds{u"holidays"_s};
    if (const Kind* kind = catalogue.find(name))
        return kind;
    if (laterKinds.contains(name))
        return fail(Error::Code::NotAvailable, {name});
    QStringList known;
    for (const auto& kind : catalogue.kinds())
        known << kind->key();
    return fail(Error::Code::UnknownKind, {name, known.join(u", "_s)});
}

tl::expected<std::vector<store::FieldText>, Failure> fieldTexts(const QStringList& words)
{
    std::vector<store::FieldText> fields;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return usageFailure(QCoreApplication::translate("Verbs", "“%1” is not of the form field=value.").arg(word));
        fields.push_back({word.first(equals).trimmed(), word.sliced(equals + 1)});
    }
    return fields;
}

Result<QDate> dateOption(const Arguments& arguments, const QString& option, QDate today)
{
    if (!arguments.has(option))
        return QDate();
    const Field field{.key = option, .label = {u"--"_s + option, u"--"_s + option}, .type = FieldType::Date};
    const auto value = parseTyped(field, arguments.value(option), today);
    if (!value)
        return fail(value);
    return value->date().isValid() ? Result<QDate>(value->date()) : fail(Error::Code::NotADate, {field.label.now(), arguments.value(option)});
}

Result<std::optional<Decimal>> numberOption(const Arguments& arguments, const QString& option)
{
    if (!arguments.has(option))
        return std::optional<Decimal>();
    const Field field{.key = option, .label = {u"--"_s + option, u"--"_s + option}, .type = FieldType::Number};
    const auto value = parseTyped(field, arguments.value(option), {});
    if (!value)
        return fail(value);
    if (!value->number())
        return fail(Error::Code::NotANumber, {field.label.now(), arguments.value(option)});
    return value->number();
}

Exit answerChange(Context& context, const ChangeInfo& change, const QString& code)
{
    context.stored = true;
    if (context.json) {
        JsonStream json(context);
        json.beginObject();
        if (!code.isEmpty())
            json.member(u"code"_s, code);
        writeChange(json, change, *context.catalogue);
        json.endObject();
    } else {
        context.say(changeName(change, *context.catalogue));
    }
    return Exit::Done;
}

}
