// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/jsonstream.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include "verbs/terminaltable.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

using Entry = store::LedgerSettings::Entry;

const Entry* entryOf(const QString& key)
{
    for (const Entry& entry : store::LedgerSettings::entries()) {
        if (entry.key == key)
            return &entry;
    }
    return nullptr;
}

Error unknownSetting(const QString& key)
{
    QStringList known;
    for (const Entry& entry : store::LedgerSettings::entries())
        known << entry.key;
    return {Error::Code::UnknownSetting, {key, known.join(u", "_s)}, {}};
}

class SettingsVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"settings"_s,
                .words = u"[KEY[=VALUE]]"_s,
                .help = QCoreApplication::translate("Verbs", "Show the ledger's settings, or change one; an empty value puts back the default."),
                .example = u"pactledger settings as_of=2018-10-10 --ledger office.pact"_s,
                .most = 1};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        const QString word = arguments.word(0);
        const qsizetype equals = word.indexOf(u'=');
        const QString key = equals < 0 ? word : word.first(equals);
        if (!word.isEmpty() && !entryOf(key))
            return tl::make_unexpected(Failure(unknownSetting(key)));
        auto session = Session::open(context, equals < 0 ? store::Database::Access::ReadOnly : store::Database::Access::ReadWrite);
        if (!session)
            return tl::make_unexpected(session.error());
        if (equals >= 0)
            return change(context, *session, key, word.sliced(equals + 1));
        show(context, session->ledger->settings(), key);
        return Exit::Done;
    }

private:
    static Answer change(Context& context, Session& session, const QString& key, const QString& text)
    {
        const auto change = store::changeSetting(*session.ledger, key, text);
        if (!change)
            return fail(change);
        if (*change)
            return answerChange(context, **change, key);
        if (context.json) {
            JsonStream json(context);
            json.beginObject();
            json.member(u"code"_s, key);
            json.key(u"change"_s);
            json.null();
            json.endObject();
        } else {
            context.say(QCoreApplication::translate("Verbs", "%1 has these values already; nothing was changed.").arg(key));
        }
        return Exit::Done;
    }

    static void show(Context& context, const store::LedgerSettings& settings, const QString& key)
    {
        if (context.json) {
            JsonStream json(context);
            json.beginObject();
            json.key(u"settings"_s);
            json.beginObject();
            for (const Entry& entry : store::LedgerSettings::entries()) {
                if (key.isEmpty() || key == entry.key)
                    writeEntry(json, entry, settings.text(entry.key));
            }
            json.endObject();
            json.endObject();
            return;
        }
        if (!key.isEmpty()) {
            context.print(settings.text(key));
            return;
        }
        TerminalTable table(context, {{QCoreApplication::translate("Verbs", "Setting")}, {QCoreApplication::translate("Verbs", "Value")},
                                      {QCoreApplication::translate("Verbs", "Default")}, {QCoreApplication::translate("Verbs", "What for")}});
        for (const Entry& entry : store::LedgerSettings::entries())
            table.row({entry.key, settings.text(entry.key), entry.defaultText, entry.label.now()});
        table.finish();
    }

    static void writeEntry(JsonStream& json, const Entry& entry, const QString& text)
    {
        json.key(entry.key);
        const auto number = entry.type == FieldType::Number ? Decimal::parse(text) : std::nullopt;
        if (number)
            json.number(*number);
        else
            json.textOrNull(text);
    }
};

}

std::unique_ptr<Verb> makeSettingsVerb()
{
    return std::make_unique<SettingsVerb>();
}

}
