// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"
#include "store/checker.h"
#include "store/indexrepair.h"
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
    QString advice;
    QStringList args;
};

/// What a check came to.
struct Outcome
{
    std::vector<Finding> findings;
    std::optional<qint64> mended; ///< records whose index was made anew; none: it was not asked for
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
                .options = {{.name = u"repair-index"_s,
                             .help = QCoreApplication::translate("Verbs", "first make anew what is worked out from the records for searching, sorting and lights; no data is altered")}}};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        const bool repair = arguments.has(u"repair-index"_s);
        auto session = Session::open(context, repair ? store::Database::Access::ReadWrite : store::Database::Access::ReadOnly);
        if (!session) {
            const auto* error = std::get_if<Error>(&session.error().why);
            if (!error)
                return tl::make_unexpected(session.error());
            return answerError(context, *error);
        }
        Outcome outcome;
        if (repair) {
            const auto mended = store::repairIndex(*session->ledger);
            if (!mended && !isDamage(mended.error()))
                return fail(mended);
            // A file too damaged to be mended is left as it is, and the check says why.
            outcome.mended = mended.value_or(0);
        }
        const QString telling = QCoreApplication::translate("Verbs", "Checking: %1 %");
        const auto problems = store::checkLedger(session->ledger->database(), session->ledger->catalogue(), store::CheckScope::Everything, [&](qint64 done, qint64 total) {
            if (total > 0)
                context.progress(telling.arg(100 * std::min(done, total) / total));
            return true;
        });
        context.endProgress();
        if (!problems)
            return answerError(context, problems.error());
        for (const store::Problem& problem : *problems)
            outcome.findings.push_back({store::problemKey(problem.code), store::problemText(problem), store::problemAdvice(problem), problem.args});
        return answer(context, outcome);
    }

private:
    static bool isDamage(const Error& error)
    {
        return error.code == Error::Code::Damaged || error.code == Error::Code::Engine;
    }

    /// A ledger too damaged to be opened is a finding; anything else (no such file) is a failure of the command.
    static Answer answerError(Context& context, const Error& error)
    {
        if (!isDamage(error))
            return tl::make_unexpected(Failure(error));
        const store::Problem structure{store::Problem::Code::Structure, {error.detail}};
        return answer(context, {.findings = {{errorKey(error.code), errorText(error), store::problemAdvice(structure), error.args}}, .mended = {}});
    }

    static void writeJson(Context& context, const Outcome& outcome)
    {
        JsonStream json(context);
        json.beginObject();
        json.flag(u"ok"_s, outcome.findings.empty());
        if (outcome.mended)
            json.member(u"mended"_s, *outcome.mended);
        json.key(u"problems"_s);
        json.beginArray();
        for (const Finding& finding : outcome.findings) {
            json.beginObject();
            json.member(u"code"_s, finding.code);
            json.member(u"message"_s, finding.text);
            json.member(u"advice"_s, finding.advice);
            json.key(u"args"_s);
            json.texts(finding.args);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    static void writeText(Context& context, const Outcome& outcome)
    {
        if (outcome.mended)
            context.say(QCoreApplication::translate("Verbs", "The index was made anew; %n record(s) had something stale.", nullptr, counted(*outcome.mended)));
        // The same advice is said once, after all that it is for.
        for (size_t i = 0; i < outcome.findings.size(); ++i) {
            const Finding& finding = outcome.findings[i];
            context.print(u"[%1] %2"_s.arg(finding.code, finding.text));
            if (i + 1 == outcome.findings.size() || outcome.findings[i + 1].advice != finding.advice)
                context.print(u"    → "_s + finding.advice);
        }
    }

    static Answer answer(Context& context, const Outcome& outcome)
    {
        if (context.json)
            writeJson(context, outcome);
        else
            writeText(context, outcome);
        if (outcome.findings.empty())
            context.say(QCoreApplication::translate("Verbs", "The ledger is sound: structure, records and history are as they were stored."));
        else
            context.complain(QCoreApplication::translate("Verbs", "%n problem(s) found. No data was altered.", nullptr, counted(qsizetype(outcome.findings.size()))));
        return outcome.findings.empty() ? Exit::Done : Exit::Failed;
    }
};

}

std::unique_ptr<Verb> makeCheckVerb()
{
    return std::make_unique<CheckVerb>();
}

}
