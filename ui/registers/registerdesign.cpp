// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registerdesign.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::FieldType;
using domain::Kind;

namespace {

constexpr int mostColumns = 8;
constexpr int leastFill = 240;

struct Entry
{
    QStringList columns;
    QString fill;
};

const QHash<QString, Entry>& entries()
{
    static const QHash<QString, Entry> all{
        {u"visits"_s, {{u"code"_s, u"direction"_s, u"delegation"_s, u"start"_s, u"end"_s, u"people"_s, u"host_unit"_s, u"outcome"_s, u"commitments"_s}, u"delegation"_s}},
        {u"secondments"_s, {{u"code"_s, u"name"_s, u"host_unit"_s, u"status"_s, u"end"_s, u"sending_unit"_s, u"post"_s, u"start"_s, u"extended_to"_s}, u"host_unit"_s}},
        {u"investments"_s, {{u"code"_s, u"name"_s, u"stage"_s, u"agreed_funds"_s, u"paid_funds"_s, u"signed_on"_s, u"industry"_s, u"investor"_s, u"introduced_by"_s}, u"name"_s}},
        {u"trainings"_s, {{u"code"_s, u"name"_s, u"session"_s, u"start"_s, u"end"_s, u"people"_s, u"person_times"_s, u"cost"_s, u"satisfaction"_s, u"organiser"_s}, u"name"_s}},
        {u"promotions"_s, {{u"code"_s, u"activity"_s, u"date"_s, u"place"_s, u"sessions"_s, u"agencies"_s, u"media"_s, u"reports"_s, u"agreements"_s, u"visitors"_s}, u"activity"_s}},
        {u"funds"_s, {{u"code"_s, u"year"_s, u"source"_s, u"project"_s, u"planned"_s, u"disbursed"_s, u"spent"_s, u"beneficiaries"_s, u"commitments"_s}, u"project"_s}},
        {u"meetings"_s, {{u"code"_s, u"mechanism"_s, u"date"_s, u"place"_s, u"topic"_s, u"decisions"_s, u"next_date"_s, u"commitments"_s}, u"decisions"_s}},
        {u"bulletins"_s, {{u"code"_s, u"date"_s, u"direction"_s, u"title"_s, u"kind"_s, u"from_unit"_s, u"to_unit"_s, u"commitments"_s}, u"title"_s}},
        {u"pairings"_s, {{u"code"_s, u"our_unit"_s, u"their_unit"_s, u"domain"_s, u"since"_s, u"our_contact_role"_s, u"their_contact_role"_s, u"commitments"_s}, u"our_unit"_s}},
        {u"people"_s, {{u"name"_s, u"unit"_s, u"post"_s, u"phone"_s, u"email"_s, u"valid_from"_s, u"valid_to"_s}, u"post"_s}},
    };
    return all;
}

Entry entryFor(const Kind& kind)
{
    if (const auto it = entries().constFind(kind.key()); it != entries().cend())
        return *it;
    Entry entry{{}, kind.field(kind.nameField()).key};
    for (const domain::Field& field : kind.fields()) {
        if (field.isKept() && field.type != FieldType::LongText && entry.columns.size() < mostColumns)
            entry.columns << field.key;
    }
    return entry;
}

}

RecordsList::Design registerDesign(const Kind& kind)
{
    const Entry entry = entryFor(kind);
    RecordsList::Design design{.columns = {}, .fill = entry.fill, .sort = {kind.labelField()}, .group = {}};
    for (const QString& key : entry.columns) {
        const domain::Field& field = kind.field(kind.indexOf(key));
        // The words of a choice are read in full; the column that fills the rest keeps room for a line.
        const int width = key == entry.fill ? leastFill : field.type == FieldType::Choice ? std::max(field.width, 96) : field.width;
        // The first three always stay, the last ones give way first.
        design.columns.push_back({key, width, key == entry.fill ? leastFill : std::min(width, 88), design.columns.size() >= 3 && key != entry.fill});
    }
    if (kind.namedOn() >= 0 && kind.key() != u"pairings" && kind.key() != u"people")
        design.sort = {kind.namedOn(), true};
    else if (kind.key() == u"people")
        design.sort = {kind.indexOf(u"unit"_s)};
    return design;
}

}
