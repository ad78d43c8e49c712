// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/touched.h"

#include "domain/registers/registerkinds.h"
#include "domain/rules/period.h"
#include "store/commitmentfacts.h"

using namespace Qt::StringLiterals;

namespace pact::store {

void Touched::note(const Change& change, const Record& state)
{
    const QString& kind = change.kind->key();
    if (kind == u"settings") {
        settings = true;
        allLights = true;
        return;
    }
    if (kind == u"commitments") {
        if (change.op == Op::Remove)
            lights.remove(change.id);
        else if (change.op == Op::Edit)
            lights.insert(change.id);
        return;
    }
    if (!isEvent(*change.kind)) {
        noteCounted(change, state);
        return;
    }
    const auto owner = state.value(u"commitment"_s).ref();
    if (!owner)
        return;
    lights.insert(owner->id);
    // Nothing of the commitment itself follows from a verdict on a turn.
    if (kind != u"occurrences")
        noteOwned(change, state, commitments[owner->id]);
}

void Touched::noteCounted(const Change& change, const Record& state)
{
    const Kind& kind = *change.kind;
    const bool rule = kind.key() == u"rollups";
    const int field = rule || kind.key() == u"corrections" ? kind.ownerField(u"commitments"_s) : commitmentsField(kind);
    // Without its rule a figure stays as it stands.
    if (field < 0 || (rule && change.op == Op::Remove))
        return;
    const auto take = [this](const Value& value) {
        if (const Ref* ref = value.as<Ref>())
            counts.insert(ref->id);
        if (const auto* refs = value.as<QList<Ref>>()) {
            for (const Ref& ref : *refs)
                counts.insert(ref.id);
        }
    };
    take(state.value(field));
    for (const FieldChange& part : change.fields) {
        if (part.field == field)
            take(part.before);
    }
}

void Touched::noteOwned(const Change& change, const Record& state, TouchedCommitment& touched)
{
    const QString& kind = change.kind->key();
    if (kind == u"reports") {
        const QString period = state.value(u"period"_s).text();
        const auto here = Period::parse(period);
        const auto newest = Period::parse(touched.newestReport);
        if (change.op == Op::Remove)
            touched.reportRemoved = true;
        else if (here && (!newest || *newest < *here))
            touched.newestReport = period;
    } else if (kind == u"extensions") {
        const int decision = change.kind->indexOf(u"decision"_s);
        bool moves = state.value(decision).text() == u"approved";
        for (const FieldChange& field : change.fields)
            moves = moves || (field.field == decision && field.before.text() == u"approved");
        touched.extension = touched.extension || moves;
    } else {
        touched.closure = true;
    }
}

}
