// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"
#include "store/checker.h"
#include "verbs/counted.h"
#include "verbs/jsonstream.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

struct Finding
{
    QString code;
    QString text;
    QStringList args;
};

class CheckVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"check"_s,
                .words = {},
                .help = QCoreApplication::translate("Verbs", "Look for damaged structure and altered content; problems make exit code 1."),
                .example = u"pactledger check --json --ledger office.pact"_s,
                .later = {u"repair-index"_s}};
    }

    Answer run(const Arguments&, Context& context) const override
    {
        std::vector<Finding> findings;
        auto session = Session::open(context, store::Database::Access::ReadOnly);
        if (session) {
            const auto problems = store::checkLedger(session->ledger->database(), session->ledger->catalogue());
            if (!problems)
                return answerError(context, problems.error());
            for (const store::Problem& problem : *problems)
                findings.push_back({store::problemKey(problem.code), store::problemText(problem), problem.args});
        } else {
            const auto* error = std::get_if<Error>(&session.error().why);
            if (!error)
                return tl::make_unexpected(session.error());
            return answerError(context, *error);
        }
        return answer(context, findings);
    }

private:
    /// A ledger too damaged to be opened is a finding; anything else (no such file) is a failure of the command.
    static Answer answerError(Context& context, const Error& error)
    {
        if (error.code != Error::Code::Damaged)
            return tl::make_unexpected(Failure(error));
        return answer(context, {{errorKey(error.code), errorText(error), error.args}});
    }

    static Answer answer(Context& context, const std::vector<Finding>& findings)
    {
        if (context.json) {
            JsonStream json(context);
            json.beginObject();
            json.flag(u"ok"_s, findings.empty());
            json.key(u"problems"_s);
            json.beginArray();
            for (const Finding& finding : findings) {
                json.beginObject();
                json.member(u"code"_s, finding.code);
                json.member(u"message"_s, finding.text);
                json.key(u"args"_s);
                json.texts(finding.args);
                json.endObject();
            }
            json.endArray();
            json.endObject();
        } else {
            for (const Finding& finding : findings)
                context.print(finding.text);
        }
        if (findings.empty())
            context.say(QCoreApplication::translate("Verbs", "The ledger is sound: structure, records and history are as they were stored."));
        else
            context.complain(QCoreApplication::translate("Verbs", "%n problem(s) found. The ledger was left as it is. Keep a copy of the file, then restore a backup.", nullptr, counted(qsizetype(findings.size()))));
        return findings.empty() ? Exit::Done : Exit::Failed;
    }
};

}

std::unique_ptr<Verb> makeCheckVerb()
{
    return std::make_unique<CheckVerb>();
}

}
