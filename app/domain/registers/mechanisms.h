// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/registers/registercontext.h"
#include <map>

namespace pact::domain {

// Whether the sessions of the working mechanisms were held, and what became of their decisions.

/// What a mechanism did in one period of the grid.
struct MechanismCell
{
    qint64 held = 0;
    bool missed = false; ///< a period of the mechanism that ended with or within this one went by without a session
};

struct MechanismFigures
{
    QString name;
    std::optional<PeriodLength> every; ///< as the ledger's settings have it; none = no session is owed
    qint64 sessions = 0;
    QDate last;
    QDate next;                        ///< announced by the last session
    std::vector<Period> missed;        ///< closed periods without a session, oldest first
    std::vector<MechanismCell> cells;  ///< for MeetingFigures::columns
};

/// A session whose decisions no commitment of the ledger carries out.
struct LooseDecision
{
    RecordId id;
    QString code;
    QString mechanism;
    QDate on;
    QString decisions;
};

struct MeetingFigures
{
    qint64 sessions = 0;
    qint64 decided = 0;    ///< sessions with decisions
    qint64 withItem = 0;   ///< of these, linked to a commitment
    qint64 followedUp = 0; ///< of these, with a report on one of them since the session
    std::vector<Period> columns;             ///< half-years from the first session to the day, the last twelve at most
    std::vector<MechanismFigures> mechanisms; ///< most sessions first
    std::vector<LooseDecision> loose;        ///< oldest first

    qint64 missed() const;

    /// Sessions after the day are not counted.
    void add(const Record& meeting, const RegisterContext& context);
    void finish(const RegisterContext& context);

private:
    std::map<QString, std::vector<std::pair<QDate, QDate>>> m_sessions; ///< mechanism → day, next
};

}
