// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/fieldtext.h"
#include "store/attachments.h"
#include "store/consequences.h"
#include "store/fieldvalues.h"
#include "store/historyrows.h"
#include "store/rollups.h"
#include "store/rowplanner.h"
#include "store/unitnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

bool namesTheSame(const Field& field, const Value& given, const Value& now)
{
    const Ref* one = given.as<Ref>();
    const Ref* other = now.as<Ref>();
    return field.target == u"people" && one && other && one->label == other->label;
}

}

Writing RowPlanner::writing(const Record* before) const
{
    return {.before = before, .couldGive = [this](int field) { return m_spoken[static_cast<size_t>(field)]; }};
}

void RowPlanner::planNew(Plan& plan, const Record& draft)
{
    Result<> valid = validate(draft);
    if (valid)
        valid = registerRules(draft, writing());
    if (valid)
        valid = guardAttachment(m_database, draft);
    if (valid)
        valid = guardRollUp(m_database, m_ledger.catalogue(), draft);
    if (!valid) {
        reject(plan, -1, {}, plan.row.code, valid.error());
        return;
    }
    plan.row.outcome = Outcome::New;
    for (size_t at = 0; m_options.onRow && at < m_columns.fields.size(); ++at) {
        const int field = m_columns.fields[at];
        if (field >= 0 && !draft.value(field).isNull())
            plan.row.cells.push_back({.field = field, .column = m_columns.names[static_cast<qsizetype>(at)], .now = {}, .then = fileText(m_kind.field(field), draft.value(field)), .error = {}});
    }
    plan.changes.push_back(addition(draft));
    plan.changes.back().subject = draft.subject();
}

Result<> RowPlanner::planEdit(const TableSource::Row& row, Plan& plan, const Record& present, const Cells& cells)
{
    Change change{.kind = &m_kind, .op = Op::Edit, .id = present.id(), .subject = present.subject(), .fields = {}, .updatedBefore = {}};
    Record after = present;
    // With the change the file started from, three versions are compared: base, ledger, file.
    QHash<int, Value> since;
    if (m_columns.updated >= 0) {
        const QString base = row.cells[static_cast<size_t>(m_columns.updated)];
        if (!base.isEmpty() && base != present.value(m_kind.fieldCount() - 1).text()) {
            auto changed = changedSince(present, base);
            if (!changed)
                return fail(changed);
            since = std::move(*changed);
        }
    }
    bool conflict = false;
    const auto day = m_names.isPlain() ? Result<QDate>(m_today) : nameDay(m_database, present, m_today);
    if (!day)
        return fail(day);
    for (const auto& [position, given] : cells) {
        const int field = m_columns.fields[static_cast<size_t>(position)];
        const Value& now = present.value(field);
        // A file that still has a unit's old name changes nothing, nor does one that has the key of a person's other row.
        const Value value = m_kind.field(field).target == u"units" ? m_names.settled(given, now, *day) : namesTheSame(m_kind.field(field), given, now) ? now : given;
        if (value == now)
            continue;
        CellDiff diff{.field = field, .column = m_columns.names[position], .now = fileText(m_kind.field(field), now), .then = fileText(m_kind.field(field), value), .error = {}};
        if (const auto base = since.constFind(field); base != since.constEnd()) {
            if (*base == m_names.settled(value, *base, *day))
                continue; // only the ledger changed: it stands
            diff.error = Error{Error::Code::Conflict, {present.subject(), m_kind.field(field).label.now(), displayText(m_kind.field(field), *base), displayText(m_kind.field(field), now)}, {}};
            conflict = true;
            plan.row.cells.push_back(std::move(diff));
            if (m_options.onConflict != ImportOptions::OnConflict::Theirs)
                continue;
        } else {
            plan.row.cells.push_back(std::move(diff));
        }
        change.fields.push_back({field, now, value});
        after.set(field, value);
    }
    const bool refused = conflict && m_options.onConflict == ImportOptions::OnConflict::Refuse;
    plan.row.outcome = refused ? Outcome::Conflict : change.fields.empty() ? Outcome::Unchanged : Outcome::Changed;
    if (refused || change.fields.empty())
        return {};
    Result<> allowed = validate(after);
    if (allowed)
        allowed = registerRules(after, writing(&present));
    if (allowed)
        allowed = guardEdit(m_database, present, after, {});
    if (allowed)
        allowed = guardAttachment(m_database, after);
    if (allowed)
        allowed = guardRollUp(m_database, m_ledger.catalogue(), after);
    if (!allowed) {
        const Error& error = allowed.error();
        plan.row.outcome = Outcome::Rejected;
        const QString culprit = error.code == Error::Code::UseExtend ? u"due"_s : error.code == Error::Code::UseClose ? u"status"_s : error.code == Error::Code::UseCorrection ? u"actual"_s : QString();
        const auto cell = std::ranges::find_if(plan.row.cells, [&](const CellDiff& diff) { return m_kind.field(diff.field).key == culprit; });
        if (cell != plan.row.cells.end())
            cell->error = error;
        else
            plan.row.cells.front().error = error;
        return {};
    }
    plan.changes.push_back(std::move(change));
    return {};
}

Result<QHash<int, Value>> RowPlanner::changedSince(const Record& present, const QString& base)
{
    // Walk back from now to the base; the oldest `before` of each field is its value then.
    QHash<int, Value> then;
    auto rows = select(m_database,
                       changeSelect().replace(u" FROM change c"_s, u", s.id FROM change c JOIN change_set s ON s.seq = c.seq"_s)
                           + u" WHERE c.record = ? ORDER BY c.seq DESC, c.position DESC"_s,
                       {present.id().toString()});
    if (!rows)
        return fail(rows);
    bool known = false;
    while (rows->next()) {
        if (rows->text(8) == base) {
            known = true;
            break;
        }
        const auto change = changeFrom(*rows, m_ledger.catalogue());
        if (!change)
            continue;
        for (const FieldChange& field : change->fields)
            then.insert(field.field, field.before);
    }
    if (!known)
        return QHash<int, Value>();
    for (auto it = then.begin(); it != then.end();) {
        if (*it == present.value(it.key()))
            it = then.erase(it);
        else
            ++it;
    }
    return then;
}

}
