// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/registers/mechanisms.h"
#include "domain/registers/pairedunits.h"
#include "domain/registers/secondments.h"
#include "domain/registers/tabulation.h"

namespace pact::domain {

/// A visit for the picture of them all.
struct VisitMark
{
    RecordId id;
    QString code;
    QString delegation;
    QString direction; ///< "inbound", "outbound", "mutual"
    QDate start;
    QDate end;
    QString outcome;
    qint64 items = 0;  ///< commitments it is for
};

/// What a register adds up to on a day: page, chart, summary and reminders say it from here. What stands only for one register is there
/// when it was collected for that one.
struct RegisterFigures
{
    const Kind* kind = nullptr;
    QDate day;
    qint64 records = 0; ///< of the register, on or before the day where it says when
    std::vector<Tabulation> tables;
    std::optional<SecondmentFigures> secondments;
    std::optional<InvestmentFigures> investments;
    std::optional<MeetingFigures> meetings;
    std::optional<PairingFigures> pairings;
    std::vector<VisitMark> visits;   ///< the latest 24, oldest first
    qint64 visitsWithItem = 0;
    std::array<qint64, 3> people{};  ///< in office on the day: ours, theirs, of no side

    const Tabulation* table(const QString& key) const;
};

/// Adds the records of a register up, one by one; memory does not grow with them but for what is told by name.
class RegisterCollector
{
public:
    /// Keys of the kinds whose records it is to be given: the register's own, and others that tell of it.
    static QStringList sources(const Kind& kind);

    RegisterCollector(const Kind& kind, RegisterContext context);
    void add(const Record& record);
    /// Once.
    RegisterFigures take();

private:
    void addVisit(const Record& record);
    void addPerson(const Record& record);

    RegisterContext m_context;
    RegisterFigures m_figures;
    bool m_byDay;
};

}
