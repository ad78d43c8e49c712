// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/commitmentact.h"

#include "verbs/recordjson.h"

using namespace Qt::StringLiterals;

namespace pact::verbs {

Answer actOnCommitment(const Arguments& arguments, Context& context,
                       const std::function<Result<ChangeInfo>(Session&, const Record& commitment)>& act)
{
    auto session = Session::open(context, store::Database::Access::ReadWrite);
    if (!session)
        return tl::make_unexpected(session.error());
    const Kind& commitments = session->ledger->catalogue().kind(u"commitments"_s);
    const auto row = session->reader->byCode(commitments, arguments.word(0), session->day);
    if (!row)
        return fail(row);
    const auto change = act(*session, row->record);
    if (!change)
        return fail(change);
    return answerChange(context, *change, row->record.code());
}

}
