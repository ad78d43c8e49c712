// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowplanner.h"

#include "domain/catalogue/fieldtext.h"
#include "store/fieldvalues.h"
#include "store/unitnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

RowPlanner::RowPlanner(const Ledger& ledger, Database& database, const Kind& kind, ImportColumns columns, const ImportOptions& options)
    : m_ledger(ledger)
    , m_database(database)
    , m_kind(kind)
    , m_columns(std::move(columns))
    , m_options(options)
    , m_reader(database, ledger.catalogue(), ledger.settings().lights)
    , m_sql(kind, ledger.catalogue())
    , m_today(ledger.today())
    , m_spoken(static_cast<size_t>(kind.fieldCount()))
{
    for (const int field : m_columns.fields) {
        if (field >= 0)
            m_spoken[static_cast<size_t>(field)] = true;
    }
    for (const Field& field : kind.fields())
        m_referencesOf.push_back(field.isReference() ? &m_references[{field.target, field.side}] : nullptr);
}

Result<> RowPlanner::prepare()
{
    auto byKey = Statement::prepare(m_database, m_sql.select() + u" WHERE t._nk = ?"_s);
    if (!byKey)
        return fail(byKey);
    m_byKey = std::move(*byKey);
    auto byId = Statement::prepare(m_database, m_sql.select() + u" WHERE t.id = ?"_s);
    if (!byId)
        return fail(byId);
    m_byId = std::move(*byId);
    ChangeInfo header;
    header.origin = m_options.origin;
    auto locks = PeriodLocks::load(m_database, header);
    if (!locks)
        return fail(locks);
    m_locks = std::move(*locks);
    if (unitFields(m_kind).empty())
        return {};
    auto names = readUnitNames(m_database);
    if (!names)
        return fail(names);
    m_names = std::move(*names);
    return {};
}

void RowPlanner::reject(Plan& plan, int position, const QString& now, const QString& then, Error error) const
{
    plan.row.outcome = Outcome::Rejected;
    const bool cell = position >= 0 && position < m_columns.names.size();
    plan.row.cells.push_back({.field = cell ? m_columns.fields[static_cast<size_t>(position)] : -1,
                              .column = cell ? m_columns.names[position] : QString(),
                              .now = now,
                              .then = then,
                              .error = std::move(error)});
}

Result<RowPlanner::Plan> RowPlanner::plan(const TableSource::Row& row)
{
    auto plan = planRow(row);
    if (plan && plan->row.outcome == Outcome::Rejected)
        forgetCreated(*plan);
    return plan;
}

void RowPlanner::forgetCreated(Plan& plan)
{
    for (const Change& change : plan.changes) {
        if (change.op != Op::Add || change.kind == &m_kind)
            continue;
        for (auto& [named, references] : m_references)
            references.removeIf([&change](const auto& entry) { return entry.value().template as<Ref>()->id == change.id; });
        std::erase_if(m_sides, [&change](const auto& side) { return side.second.id == change.id; });
        --m_created[change.kind->key()];
    }
    plan.changes.clear();
}

Result<RowPlanner::Plan> RowPlanner::planRow(const TableSource::Row& row)
{
    Plan plan;
    plan.row.number = row.number;
    plan.row.line = row.line;
    if (row.error) {
        reject(plan, -1, {}, row.cells.empty() ? QString() : row.cells.front(), *row.error);
        return plan;
    }
    Cells cells;
    const bool readable = readCells(row, plan, cells);
    Record draft(m_kind);
    std::vector<bool> spoken = m_spoken;
    for (size_t at = 0; at < m_columns.fields.size(); ++at) {
        if (const int field = m_columns.fields[at]; field >= 0 && row.cells[at].isNull())
            spoken[static_cast<size_t>(field)] = false;
    }
    for (const auto& [position, value] : cells)
        draft.set(m_columns.fields[static_cast<size_t>(position)], value);
    plan.row.code = draft.label();
    plan.row.title = draft.value(m_kind.nameField()).text();
    if (!readable) {
        showPresent(row, plan, draft, cells);
        return plan;
    }

    auto present = findPresent(row, draft, cells);
    if (!present) {
        reject(plan, m_columns.id, {}, m_columns.id >= 0 ? row.cells[static_cast<size_t>(m_columns.id)] : QString(), present.error());
        return plan;
    }
    const auto named = m_columns.id >= 0 ? RecordId::parse(row.cells[static_cast<size_t>(m_columns.id)]) : std::nullopt;
    const RecordId id = *present ? (*present)->id() : named ? *named : RecordId::create();
    const QString key = *present ? QString() : naturalKeyOf(draft);
    // A row before this one may have added the record, which is then found in the ledger, or not yet.
    qint64 seen = m_seenIds.value(id);
    if (seen == 0 && !*present)
        seen = m_seenKeys.value(key);
    if (seen != 0) {
        reject(plan, -1, {}, plan.row.code, {Error::Code::KeyTwice, {plan.row.code, QString::number(seen)}, {}});
        return plan;
    }
    m_seenIds.insert(id, row.number);
    if (!*present)
        m_seenKeys.insert(key, row.number);
    if (*present) {
        plan.row.code = (*present)->label();
        if (plan.row.title.isEmpty())
            plan.row.title = (*present)->value(m_kind.nameField()).text();
        if (auto planned = planEdit(row, plan, **present, cells); !planned)
            return fail(planned);
        refuseLocked(plan, **present);
        return plan;
    }
    draft.setId(id);
    fillDefaults(draft, spoken, m_ledger.settings(), m_today);
    planNew(plan, draft);
    refuseLocked(plan, draft);
    return plan;
}

void RowPlanner::refuseLocked(Plan& plan, Record state) const
{
    if (plan.changes.empty() || plan.changes.back().kind != &m_kind)
        return;
    const Change& change = plan.changes.back();
    for (const FieldChange& field : change.fields)
        state.set(field.field, field.after);
    if (const auto allowed = m_locks.allow(change, state); !allowed)
        reject(plan, -1, {}, plan.row.code, allowed.error());
}

void RowPlanner::showPresent(const TableSource::Row& row, Plan& plan, const Record& draft, const Cells& cells)
{
    const auto present = findPresent(row, draft, cells);
    if (!present || !*present)
        return;
    if (plan.row.title.isEmpty())
        plan.row.title = (*present)->value(m_kind.nameField()).text();
    for (CellDiff& cell : plan.row.cells) {
        if (cell.field >= 0)
            cell.now = fileText(m_kind.field(cell.field), (*present)->value(cell.field));
    }
}

/// The day on which the row's names are read: its own date, if it has one before today.
QDate RowPlanner::nameDayOf(const TableSource::Row& row) const
{
    const auto column = std::ranges::find(m_columns.fields, m_kind.namedOn());
    if (m_kind.namedOn() < 0 || column == m_columns.fields.end())
        return m_today;
    const auto own = parseValue(m_kind.field(m_kind.namedOn()), row.cells[static_cast<size_t>(column - m_columns.fields.begin())]);
    return own && own->date().isValid() && own->date() < m_today ? own->date() : m_today;
}

bool RowPlanner::readCells(const TableSource::Row& row, Plan& plan, Cells& cells)
{
    const QDate day = m_names.isPlain() ? m_today : nameDayOf(row);
    cells.reserve(m_columns.fields.size());
    for (size_t at = 0; at < m_columns.fields.size(); ++at) {
        const int index = m_columns.fields[at];
        const QString& text = row.cells[at];
        if (index < 0 || text.isNull())
            continue;
        const Field& field = m_kind.field(index);
        const int position = static_cast<int>(at);
        if (field.isReference()) {
            std::optional<Error> error;
            auto value = readReference(field, text, day, plan, error);
            if (value)
                cells.emplace_back(position, std::move(*value));
            else
                reject(plan, position, {}, text, *error);
            continue;
        }
        auto value = parseValue(field, text);
        if (value)
            cells.emplace_back(position, std::move(*value));
        else
            reject(plan, position, {}, text, value.error());
    }
    return plan.row.outcome != Outcome::Rejected;
}

std::optional<Value> RowPlanner::readReference(const Field& field, const QString& text, QDate day, Plan& plan, std::optional<Error>& error)
{
    if (text.isEmpty())
        return Value();
    References& references = *m_referencesOf[static_cast<size_t>(&field - m_kind.fields().data())];
    // What a name means depends on the day only where it has been that of several.
    const auto called = [&](const QString& name) { return m_names.isShared(name) ? name + u'\x1f' + day.toString(Qt::ISODate) : name; };
    if (field.type == FieldType::Reference) {
        if (const auto known = references.constFind(called(text)); known != references.constEnd())
            return *known;
    }
    QList<Ref> refs;
    const QStringList parts = field.type == FieldType::References ? splitList(text) : QStringList{text};
    for (const QString& part : parts) {
        if (const auto known = references.constFind(called(part)); known != references.constEnd()) {
            if (const Ref& ref = *known->as<Ref>(); !refs.contains(ref))
                refs << ref;
            continue;
        }
        auto ref = m_reader.resolve(field, part, day);
        if (!ref && ref.error().code == Error::Code::UnknownReference) {
            if (const auto made = createReference(field, part, plan))
                ref = *made;
        }
        if (!ref) {
            error = ref.error();
            return std::nullopt;
        }
        const Value& named = *references.insert(called(part), Value(*ref));
        if (field.type == FieldType::Reference)
            return named;
        if (!refs.contains(*ref))
            refs << *ref;
    }
    if (field.type == FieldType::References)
        return Value(refs);
    return refs.isEmpty() ? Value() : Value(refs.front());
}

std::optional<Ref> RowPlanner::createReference(const Field& field, const QString& text, Plan& plan)
{
    // Only commitments bring agreements and units with them; everything else must be known by name.
    if (m_kind.key() != u"commitments" || (field.target != u"units" && field.target != u"agreements"))
        return std::nullopt;
    const Kind& kind = m_ledger.catalogue().kind(field.target);
    Record record(kind);
    record.setId(RecordId::create());
    if (field.target == u"units") {
        const Kind& parties = m_ledger.catalogue().kind(u"parties"_s);
        auto rows = select(m_database, u"SELECT id, key, name_zh, name_en FROM party WHERE ours = ? ORDER BY rid LIMIT 1"_s, {field.side == Side::Theirs ? u"no"_s : u"yes"_s});
        if (!rows || !rows->next()) {
            auto side = m_sides.find(field.side);
            if (side == m_sides.end()) {
                Record party(parties);
                party.setId(RecordId::create());
                const bool theirs = field.side == Side::Theirs;
                party.set(u"key"_s, theirs ? u"theirs"_s : u"ours"_s);
                party.set(u"name_zh"_s, theirs ? u"对方"_s : u"我方"_s);
                party.set(u"name_en"_s, theirs ? u"Partner"_s : u"Ours"_s);
                party.set(u"ours"_s, theirs ? u"no"_s : u"yes"_s);
                plan.changes.push_back(addition(party));
                side = m_sides.emplace(field.side, Ref{party.id(), party.label(), {party.label(), {}}}).first;
                ++m_created[parties.key()];
            }
            record.set(u"party"_s, side->second);
        } else {
            record.set(u"party"_s, Ref{RecordId::parse(rows->text(0)).value_or(RecordId()), rows->text(1), {rows->text(2), rows->text(3)}});
        }
        record.set(u"key"_s, record.id().toString());
        record.set(u"name_zh"_s, text);
    } else {
        record.set(u"code"_s, text);
        record.set(u"title"_s, text);
    }
    plan.changes.push_back(addition(record));
    ++m_created[kind.key()];
    return Ref{record.id(), text, {text, {}}};
}

Result<std::optional<Record>> RowPlanner::findPresent(const TableSource::Row& row, const Record& draft, const Cells& cells)
{
    const auto read = [this](Statement& statement, const QString& value) -> Result<std::optional<Record>> {
        if (auto ran = statement.run({value}); !ran)
            return fail(ran);
        if (!statement.next())
            return std::optional<Record>();
        Record record = m_sql.read(statement);
        statement.finish();
        if (auto links = m_sql.readLinks(m_database, record); !links)
            return fail(links);
        if (auto named = nameUnits(m_database, record, m_today, m_names); !named)
            return fail(named);
        return std::optional(std::move(record));
    };
    if (m_columns.id >= 0) {
        const QString text = row.cells[static_cast<size_t>(m_columns.id)];
        if (!text.isEmpty()) {
            if (!RecordId::parse(text))
                return fail(Error::Code::UnknownValue, {m_kind.field(0).label.now(), text, QString()});
            auto found = read(*m_byId, text);
            if (!found || *found)
                return found;
        }
    }
    // A column of the key that the file lacks (an item without an agreement) leaves only the label to go by.
    bool whole = true;
    for (const int key : m_kind.naturalKey()) {
        const bool given = std::ranges::any_of(cells, [&](const auto& cell) { return m_columns.fields[static_cast<size_t>(cell.first)] == key; });
        whole = whole && (given || (m_kind.hasSeveralOwners() && m_kind.isOwner(key)));
    }
    if (whole)
        return read(*m_byKey, naturalKeyOf(draft));
    auto found = m_reader.byCode(m_kind, draft.label(), m_today);
    if (found)
        return std::optional(std::move(found->record));
    if (found.error().code == Error::Code::NotFound)
        return std::optional<Record>();
    return fail(found);
}

}
