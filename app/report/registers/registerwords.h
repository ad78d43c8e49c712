// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/registers/registerreport.h"

// What the reports of the registers have in common.

namespace pact::report {

/// "214,000", "16.8".
QString amount(Decimal number);
QString amount(qint64 number);
/// "83.3 %", "—".
QString percent(const Ratio& ratio);
/// "2018-10-10", "—".
QString dayText(QDate day);

/// A chart without categories, of this question and finding.
Chart registerChart(ChartKind kind, const RegisterFigures& figures, const Text& question, const QString& finding, const QString& unit = {});
/// Categories are the rows, series of the role Figure the measures named; all of them where none is.
Chart yearChart(ChartKind kind, const RegisterFigures& figures, const Tabulation& table, const QString& finding, const QStringList& measures = {});
/// The rows and the total of a tabulation.
RegisterTable tableOf(const Tabulation& table);
/// 2018 年 3 期，上年 4 期: the newest year with a measure, against the one before.
QString yearFinding(const Tabulation& table, const QString& measure, const Text& unit);

void reportSecondments(const RegisterFigures& figures, RegisterReport& report);
void reportInvestments(const RegisterFigures& figures, RegisterReport& report);
void reportMeetings(const RegisterFigures& figures, RegisterReport& report);
void reportPairings(const RegisterFigures& figures, RegisterReport& report);
void reportVisits(const RegisterFigures& figures, RegisterReport& report);
void reportTrainings(const RegisterFigures& figures, RegisterReport& report);
void reportPromotions(const RegisterFigures& figures, RegisterReport& report);
void reportFunds(const RegisterFigures& figures, RegisterReport& report);
void reportBulletins(const RegisterFigures& figures, RegisterReport& report);
void reportPeople(const RegisterFigures& figures, RegisterReport& report);

}
