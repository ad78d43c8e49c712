// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/registers/registercontext.h"
#include <map>

namespace pact::domain {

// Which departments are paired, and when they last met. They met where both attended a session of a mechanism, or where one of the two
// was host of a visit that is for a commitment their pairing is for.

struct PairedUnits
{
    RecordId id;
    QString code;
    Text ourUnit;
    Text theirUnit;
    QDate since;
    std::map<int, qint64> met; ///< year → how often
    QDate lastMet;             ///< invalid: never
    QString lastCode;          ///< of that session or visit

    qint64 times() const;
};

struct PairingFigures
{
    std::vector<PairedUnits> pairs; ///< those that have not met for longest first; of many the first 200
    qint64 total = 0;
    qint64 never = 0;
    qint64 metThisYear = 0;

    /// Pairings, meetings and visits, in any order; those of later days are passed over.
    void add(const Record& record, const RegisterContext& context);
    void finish(const RegisterContext& context);

private:
    struct Pair
    {
        PairedUnits units;
        RecordId ours;
        RecordId theirs;
        QList<Ref> commitments;
    };
    struct Event
    {
        QDate on;
        QString code;
        QList<RecordId> units;
        QList<Ref> commitments; ///< of a visit
        bool visit = false;
    };
    static bool isTheirs(const Event& event, const Pair& pair);

    std::vector<Pair> m_pairs;
    std::vector<Event> m_events;
};

}
