// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/importplan.h"
#include "verbs/context.h"

namespace pact::verbs {

/// What `import` answers: a line for each rejected row and each conflict as it comes, then the counts; with --json one
/// object with the same things.
class ImportAnswer
{
public:
    ImportAnswer(Context& context, const Kind& kind);

    void take(const store::PlannedRow& row);
    void finish(const store::ImportResult& result, bool dryRun);

private:
    struct Line
    {
        qint64 row;
        store::Outcome outcome;
        QString column;
        QString value;
        Error error;
    };
    void say(const Line& line);
    void answerJson(const store::ImportResult& result, bool dryRun);
    void answerText(const store::ImportResult& result, bool dryRun);

    Context& m_context;
    const Kind& m_kind;
    std::vector<Line> m_lines; // only for JSON, whose counts stand first
    qint64 m_rows = 0;
};

}
