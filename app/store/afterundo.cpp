// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/afterundo.h"

#include "store/commitmentfacts.h"
#include "store/historyreader.h"
#include "store/ledgersettings.h"
#include "store/recordreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr int mostChanges = 20;

void takeOut(CommitmentFacts& facts, const Record& event)
{
    const QString& kind = event.kind().key();
    const auto date = [&event](const QString& key) { return event.value(key).date(); };
    if (kind == u"reports") {
        const auto period = Period::parse(event.value(u"period"_s).text());
        std::erase_if(facts.reports, [&](const ReportFact& fact) { return fact.period == period; });
    } else if (kind == u"extensions") {
        std::erase_if(facts.extensions, [on = date(u"applied_on"_s)](const ExtensionFact& fact) { return fact.appliedOn == on; });
    } else if (kind == u"occurrences") {
        std::erase_if(facts.turnVerdicts, [turn = event.value(u"period"_s).text()](const TurnVerdict& verdict) { return verdict.turn == turn; });
    } else {
        std::erase_if(facts.closures, [on = date(u"on"_s)](const ClosureFact& fact) { return fact.on == on; });
    }
}

/// The one commitment that all of the changes are about; none when there are several, or other things.
std::optional<RecordId> subjectOf(const std::vector<PlacedChange>& changes)
{
    std::optional<RecordId> subject;
    for (const PlacedChange& placed : changes) {
        const bool own = placed.change.kind->key() == u"commitments" && placed.change.op == Op::Edit;
        const auto id = own ? std::optional(placed.change.id) : isEvent(*placed.change.kind) ? placed.owner : std::nullopt;
        if (!id || (subject && *subject != *id))
            return std::nullopt;
        subject = id;
    }
    return subject;
}

}

Result<std::optional<LightAfterUndo>> lightAfterUndo(Database& database, const Catalogue& catalogue, const ChangeInfo& change, QDate day)
{
    using Answer = std::optional<LightAfterUndo>;
    if (change.count > mostChanges)
        return Answer();
    qint64 last = 0;
    auto changes = HistoryReader(database, catalogue).page(change.sequence, last, mostChanges);
    if (!changes)
        return fail(changes);
    const auto subject = subjectOf(*changes);
    if (!subject)
        return Answer();
    const auto settings = readSettings(database);
    if (!settings)
        return fail(settings);
    RecordReader reader(database, catalogue, settings->lights);
    const auto row = reader.byId(catalogue.kind(u"commitments"_s), *subject, day);
    if (!row || !row->light)
        return Answer();
    Record commitment = row->record;
    QHash<RecordId, CommitmentFacts> known{{*subject, factsOf(commitment)}};
    if (const auto read = readEvents(database, known); !read)
        return fail(read);
    const CommitmentFacts now = known.value(*subject);
    CommitmentFacts then = now;
    // The last change first, as taking back does it.
    std::reverse(changes->begin(), changes->end());
    for (const PlacedChange& placed : *changes) {
        const Change& part = placed.change;
        if (part.kind->key() == u"commitments") {
            for (const FieldChange& field : part.fields)
                commitment.set(field.field, field.before);
            continue;
        }
        Record before(*part.kind);
        Record after(*part.kind);
        if (part.op == Op::Edit) {
            const auto present = reader.byId(*part.kind, part.id, day);
            if (!present)
                return Answer();
            before = after = present->record;
        }
        for (const FieldChange& field : part.fields) {
            before.set(field.field, field.before);
            after.set(field.field, field.after);
        }
        if (part.op != Op::Remove)
            takeOut(then, after);
        if (part.op != Op::Add)
            addEvent(then, before);
    }
    CommitmentFacts own = factsOf(commitment);
    own.reports = then.reports;
    own.extensions = then.extensions;
    own.closures = then.closures;
    return Answer(LightAfterUndo{light(now, day, settings->lights), light(own, day, settings->lights)});
}

}
