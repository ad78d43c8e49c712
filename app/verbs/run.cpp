// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/run.h"

#include "domain/errortext.h"
#include "domain/translations.h"
#include "store/serveraddress.h"
#include "verbs/helptext.h"
#include "verbs/jsonstream.h"
#include "verbs/registry.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

/// The engine's own words, for bug reports: QT_LOGGING_RULES="pact.errors.debug=true" shows them.
Q_LOGGING_CATEGORY(errorLog, "pact.errors", QtWarningMsg)

/// A command line cut at its verb; options may stand on both sides of it.
struct Command
{
    QString verb; ///< empty: only options
    QStringList rest;
};

Command cut(const QStringList& arguments)
{
    Command command;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (!word.startsWith(u'-') || word == u"-") {
            command.verb = word;
            command.rest += arguments.sliced(i + 1);
            return command;
        }
        command.rest << word;
        if (isGlobalWithValue(word) && i + 1 < arguments.size())
            command.rest << arguments.at(++i);
    }
    return command;
}

std::optional<Language> languageAsked(const QStringList& words)
{
    std::optional<Language> asked;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u"--")
            break;
        if (words.at(i).startsWith(u"--lang="))
            asked = languageFromName(words.at(i).sliced(7));
        else if (words.at(i) == u"--lang" && i + 1 < words.size())
            asked = languageFromName(words.at(i + 1));
    }
    return asked;
}

Exit exitOf(const Failure& failure)
{
    const auto* error = std::get_if<Error>(&failure.why);
    if (!error)
        return Exit::Usage;
    switch (error->code) {
    case Error::Code::UnknownKind:
    case Error::Code::UnknownChart:
    case Error::Code::UnknownField:
    case Error::Code::UnknownSample:
    case Error::Code::FilterSyntax:
    case Error::Code::FilterField:
    case Error::Code::FilterValue:
    case Error::Code::NotAvailable:
    case Error::Code::BadAddress:
        return Exit::Usage;
    case Error::Code::Conflict:
    case Error::Code::Rejected:
        return Exit::Refused;
    default:
        return Exit::Failed;
    }
}

void tell(const Failure& failure, const Usage* usage, Context& context)
{
    const auto* error = std::get_if<Error>(&failure.why);
    const auto* problem = std::get_if<UsageProblem>(&failure.why);
    const QString text = error ? errorText(*error) : problem->text;
    context.complain(text);
    if (error && !error->detail.isEmpty())
        qCDebug(errorLog).noquote() << error->detail;
    if (problem && !problem->later && usage)
        context.complain(usageLine(*usage));
    if (!context.json || context.hasResult())
        return;
    JsonStream json(context);
    json.beginObject();
    json.key(u"error"_s);
    json.beginObject();
    json.member(u"code"_s, error ? errorKey(error->code) : problem->later ? errorKey(Error::Code::NotAvailable) : u"usage"_s);
    json.member(u"message"_s, text);
    json.key(u"args"_s);
    json.texts(error ? error->args : QStringList());
    json.endObject();
    json.endObject();
}

int end(Exit exit, Context& context)
{
    context.endProgress();
    if (const auto written = context.flush(); !written) {
        context.complain(context.stored ? QCoreApplication::translate("Verbs", "It is done and stored, but the answer could not be written.") : errorText(written.error()));
        if (!context.stored)
            exit = Exit::Failed;
    }
    return static_cast<int>(exit);
}

int withoutVerb(const Command& command, Context& context)
{
    if (command.rest.contains(u"--version"_s)) {
        context.print(u"pactledger "_s + QCoreApplication::applicationVersion());
        return end(Exit::Done, context);
    }
    if (command.rest.contains(u"--help"_s) || command.rest.contains(u"-h"_s)) {
        context.print(overallHelp());
        return end(Exit::Done, context);
    }
    const QString usage = QCoreApplication::translate("Verbs", "Usage: %1").arg(u"pactledger VERB [ARGUMENTS] [--ledger LEDGER] [--json] [--quiet] [--lang zh_CN|en]"_s);
    QString what = QCoreApplication::translate("Verbs", "No verb is given. “pactledger --help” lists them.");
    if (const auto usable = store::checkLocation(command.verb); !usable) {
        tell(Failure(usable.error()), nullptr, context);
        return end(Exit::Usage, context);
    }
    if (isLaterVerb(command.verb)) {
        tell(Failure(Error{Error::Code::NotAvailable, {command.verb}, {}}), nullptr, context);
        return end(Exit::Usage, context);
    }
    if (!command.verb.isEmpty())
        what = QCoreApplication::translate("Verbs", "There is no verb “%1”. “pactledger --help” lists them.").arg(command.verb);
    tell(Failure(UsageProblem{what, false}), nullptr, context);
    context.complain(usage);
    return end(Exit::Usage, context);
}

}

bool isVerbCall(const QStringList& arguments)
{
    const Command command = cut(arguments);
    if (findVerb(command.verb) || isLaterVerb(command.verb) || !store::checkLocation(command.verb))
        return true;
    for (const QString& word : {u"--help"_s, u"-h"_s, u"--version"_s}) {
        if (command.rest.contains(word))
            return true;
    }
    if (command.verb.isEmpty() || store::isAddress(command.verb) || QFileInfo::exists(command.verb))
        return false;
    return !command.verb.contains(u'.') && !command.verb.contains(u'/');
}

bool needsFonts(const QStringList& arguments)
{
    const Command command = cut(arguments);
    const Verb* verb = findVerb(command.verb);
    if (!verb)
        return false;
    const auto parsed = parseArguments(command.rest, verb->usage());
    return parsed && !parsed->has(u"help"_s) && verb->needsFonts(*parsed);
}

int run(const QStringList& arguments, Context& context)
{
    const Command command = cut(arguments);
    installLanguage(languageAsked(command.rest).value_or(languageFromEnvironment()));
    context.json = command.rest.contains(u"--json"_s);
    const Verb* verb = findVerb(command.verb);
    if (!verb)
        return withoutVerb(command, context);
    const Usage usage = verb->usage();
    const auto parsed = parseArguments(command.rest, usage);
    if (!parsed) {
        tell(Failure(parsed.error()), &usage, context);
        return end(Exit::Usage, context);
    }
    if (parsed->has(u"help"_s)) {
        context.print(verbHelp(usage));
        return end(Exit::Done, context);
    }
    context.json = parsed->has(u"json"_s);
    context.quiet = parsed->has(u"quiet"_s);
    context.ledger = parsed->value(u"ledger"_s, qEnvironmentVariable("PACTLEDGER_LEDGER"));
    const Answer answer = verb->run(*parsed, context);
    if (!answer)
        tell(answer.error(), &usage, context);
    return end(answer ? *answer : exitOf(answer.error()), context);
}

}
