// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/historyreader.h"
#include "verbs/jsonstream.h"
#include "verbs/session.h"

namespace pact::verbs {

/// A change in one line: the beginning of its name (enough to call it by), local time, author, what it is called.
QString historyLine(const ChangeInfo& change, const Catalogue& catalogue);

/// What `history` answers, as text or as JSON, read by cursor. With records only their own part of each change is shown: what
/// happened to them and to what belongs to them.
class HistoryAnswer
{
public:
    HistoryAnswer(Context& context, Session& session, store::HistoryQuery query);

    Result<> json();
    Result<> text();

private:
    Result<> eachPart(const ChangeInfo& change, const std::function<void(const Change&)>& take);
    void jsonPart(JsonStream& json, const Change& part);
    void textPart(const Change& part);
    QString codeOfChange(const Change& change);

    Context& m_context;
    Session& m_session;
    store::HistoryQuery m_query;
    store::HistoryReader m_history;
};

}
