// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registerreader.h"

#include "domain/registers/registerkinds.h"
#include "store/recordreader.h"
#include "store/statement.h"
#include "store/unitnames.h"

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr qint64 askEvery = 500;

Result<QHash<RecordId, Side>> readSides(Database& database)
{
    auto rows = select(database, u"SELECT u.id, p.ours FROM unit u JOIN party p ON p.id = u.party"_s);
    if (!rows)
        return fail(rows);
    QHash<RecordId, Side> sides;
    while (rows->next()) {
        if (const auto id = RecordId::parse(rows->text(0)))
            sides.insert(*id, rows->text(1) == u"yes" ? Side::Ours : Side::Theirs);
    }
    return sides;
}

/// Of the commitments that meetings are for.
Result<QHash<RecordId, QDate>> readLastReports(Database& database, QDate day)
{
    auto rows = select(database,
                       u"SELECT r.commitment, max(r.date) FROM report r WHERE r.state IN ('submitted', 'approved') AND r.date <= ? "
                       "AND r.commitment IN (SELECT l.target FROM link l JOIN meeting m ON m.id = l.record WHERE l.field = 'commitments') GROUP BY r.commitment"_s,
                       {day.toString(Qt::ISODate)});
    if (!rows)
        return fail(rows);
    QHash<RecordId, QDate> reports;
    while (rows->next()) {
        if (const auto id = RecordId::parse(rows->text(0)))
            reports.insert(*id, QDate::fromString(rows->text(1), Qt::ISODate));
    }
    return reports;
}

bool isFor(const Record& record, const RegisterPart& part)
{
    if (!part.commitments)
        return true;
    const int links = commitmentsField(record.kind());
    const QList<Ref> items = links < 0 ? QList<Ref>() : record.value(links).refs();
    return std::ranges::any_of(items, [&part](const Ref& item) { return part.commitments->contains(item.id); });
}

Result<RegisterContext> contextFor(Database& database, const Kind& kind, QDate day, QDate standing, const LedgerSettings& settings)
{
    RegisterContext context{.day = day, .standing = standing.isValid() ? standing : day, .limits = settings.registers, .sides = {}, .names = {}, .lastReports = {}};
    auto sides = readSides(database);
    if (!sides)
        return fail(sides);
    context.sides = std::move(*sides);
    auto names = readUnitNames(database);
    if (!names)
        return fail(names);
    context.names = std::move(*names);
    if (kind.key() == u"meetings") {
        auto reports = readLastReports(database, day);
        if (!reports)
            return fail(reports);
        context.lastReports = std::move(*reports);
    }
    return context;
}

}

Result<RegisterFigures> readRegister(Database& database, const Catalogue& catalogue, const Kind& kind, QDate day, const LedgerSettings& settings, const RegisterPart& part)
{
    auto context = contextFor(database, kind, day, part.standing, settings);
    if (!context)
        return fail(context);
    RegisterCollector collector(kind, std::move(*context));
    RecordReader reader(database, catalogue, settings.lights);
    for (const QString& source : RegisterCollector::sources(kind)) {
        const bool own = source == kind.key();
        qint64 read = 0;
        bool stopped = false;
        const auto done = reader.each({.kind = &catalogue.kind(source), .filter = own ? part.filter : Filter::all(), .sort = {}, .day = day}, [&](const ReadRow& row) -> Result<bool> {
            if (!own || isFor(row.record, part))
                collector.add(row.record);
            stopped = part.proceed && ++read % askEvery == 0 && !part.proceed();
            return !stopped;
        });
        if (!done)
            return fail(done);
        if (stopped)
            return fail(Error::Code::Cancelled);
    }
    return collector.take();
}

Result<std::vector<RegisterReminder>> readReminders(Database& database, const Catalogue& catalogue, QDate day, const LedgerSettings& settings, const std::function<bool()>& proceed)
{
    std::vector<RegisterReminder> all;
    for (const QString& key : remindingRegisters()) {
        const auto figures = readRegister(database, catalogue, catalogue.kind(key), day, settings, {.proceed = proceed});
        if (!figures)
            return fail(figures);
        std::ranges::move(remindersOf(*figures, settings.registers), std::back_inserter(all));
    }
    return all;
}

}
