// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/historyreader.h"
#include "verbs/session.h"

namespace pact::verbs {

/// What `history` answers, as text or as JSON. With a record only its own part of each change is shown: what happened to it
/// and to what belongs to it.
class HistoryAnswer
{
public:
    HistoryAnswer(Context& context, Session& session, std::optional<Record> record);

    Result<> json(store::HistoryReader& history, const std::vector<ChangeInfo>& changes);
    Result<> text(store::HistoryReader& history, const std::vector<ChangeInfo>& changes);

private:
    bool concerns(const Change& change);
    QString codeOfChange(const Change& change);
    const Record* current(const Change& change);

    Context& m_context;
    Session& m_session;
    std::optional<Record> m_record;
    RecordId m_currentId;
    std::optional<Record> m_current; // the record last looked up
};

}
