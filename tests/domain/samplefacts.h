// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rules/facts.h"
#include "domain/rules/lightrule.h"
#include <QFile>
#include <QMap>
#include <QTest>

// Facts for the rules' tests: written short, or read from the founding sample with a plain splitter.

namespace pact::domain::test {

using namespace Qt::StringLiterals;

inline QDate day(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

inline QDate day(const char* iso)
{
    return day(QString::fromLatin1(iso));
}

inline ReportFact report(const char* period, const char* date, int percent = -1)
{
    ReportFact fact{*Period::parse(QString::fromLatin1(period)), day(date), std::nullopt, true};
    if (percent >= 0)
        fact.percent = Decimal::fromInteger(percent);
    return fact;
}

inline ExtensionFact extension(const char* from, const char* to, const char* approvedOn)
{
    return {day(from), day(to), day(approvedOn), day(approvedOn), true};
}

/// Done once, nothing to report, under way.
inline CommitmentFacts once(const char* start, const char* due, int progress = -1)
{
    CommitmentFacts facts;
    facts.status = u"active"_s;
    facts.start = day(start);
    facts.dueOriginal = facts.due = day(due);
    if (progress >= 0)
        facts.progress = Decimal::fromInteger(progress);
    return facts;
}

/// Carried on for good, reported every quarter.
inline CommitmentFacts standing(const char* start, std::vector<ReportFact> reports = {})
{
    CommitmentFacts facts;
    facts.status = u"active"_s;
    facts.recurrence = u"standing"_s;
    facts.reportEvery = u"P3M"_s;
    facts.start = day(start);
    facts.reports = std::move(reports);
    return facts;
}

inline CommitmentFacts recurring(const QString& every, const char* start, std::vector<ReportFact> reports = {})
{
    CommitmentFacts facts = standing(start, std::move(reports));
    facts.recurrence = every;
    facts.reportEvery.clear();
    return facts;
}

using Row = QMap<QString, QString>;

inline QStringList splitCsvLine(const QString& line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells.append(QString());
        else
            cells.last().append(c);
    }
    return cells;
}

inline QList<Row> readCsv(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = splitCsvLine(lines.first());
    QList<Row> rows;
    for (const QString& line : lines.sliced(1)) {
        const QStringList cells = splitCsvLine(line);
        Row row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header.at(i), cells.value(i));
        rows.append(row);
    }
    return rows;
}

inline QString samplePath(const QString& file)
{
    return QStringLiteral(PACT_SOURCE_DIR "/resources/samples/kunming-chaoyang/") + file;
}

/// The 46 pledges by code.
inline QMap<QString, CommitmentFacts> sampleFacts()
{
    QMap<QString, CommitmentFacts> all;
    for (const Row& row : readCsv(samplePath(u"commitments.csv"_s))) {
        CommitmentFacts& facts = all[row[u"code"_s]];
        facts.proposal = row[u"nature"_s] == u"proposal";
        facts.status = row[u"status"_s];
        facts.recurrence = row[u"recurrence"_s];
        facts.reportEvery = row[u"report_every"_s];
        facts.start = day(row[u"start"_s]);
        facts.dueOriginal = day(row[u"due_original"_s]);
        facts.due = day(row[u"due"_s]);
        facts.submittedOn = day(row[u"submitted_on"_s]);
        facts.completed = day(row[u"completed"_s]);
        facts.progress = Decimal::parse(row[u"progress"_s]);
    }
    for (const Row& row : readCsv(samplePath(u"progress.csv"_s))) {
        const bool counts = row[u"state"_s] == u"submitted" || row[u"state"_s] == u"approved";
        all[row[u"commitment"_s]].reports.push_back(
            {*Period::parse(row[u"period"_s]), day(row[u"date"_s]), Decimal::parse(row[u"percent"_s]), counts});
    }
    for (const Row& row : readCsv(samplePath(u"extensions.csv"_s))) {
        all[row[u"commitment"_s]].extensions.push_back({day(row[u"from_date"_s]), day(row[u"to_date"_s]), day(row[u"applied_on"_s]),
                                                         day(row[u"approved_on"_s]), row[u"decision"_s] == u"approved"});
    }
    for (const Row& row : readCsv(samplePath(u"closures.csv"_s)))
        all[row[u"commitment"_s]].closures.push_back({day(row[u"on"_s]), row[u"verdict"_s]});
    return all;
}

}
