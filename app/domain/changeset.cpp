// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changeset.h"

#include <array>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

template <class Enum, size_t N>
std::optional<Enum> fromKey(const std::array<QString, N>& keys, const QString& key)
{
    for (size_t i = 0; i < N; ++i) {
        if (keys[i] == key)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

const std::array<QString, 5>& origins()
{
    static const std::array<QString, 5> keys{u"edit"_s, u"import"_s, u"undo"_s, u"redo"_s, u"sample"_s};
    return keys;
}

const std::array<QString, 19>& acts()
{
    static const std::array<QString, 19> keys{u"add"_s, u"edit"_s, u"remove"_s, u"import"_s, u"progress"_s, u"extend-request"_s, u"extend-approve"_s, u"extend-refuse"_s, u"close"_s, u"setting"_s, u"create"_s, u"attach"_s, u"detach"_s, u"snapshot"_s, u"lock"_s, u"save-view"_s, u"unit-rename"_s, u"unit-merge"_s, u"write-off"_s};
    return keys;
}

const std::array<QString, 3>& ops()
{
    static const std::array<QString, 3> keys{u"add"_s, u"edit"_s, u"remove"_s};
    return keys;
}

}

QString originKey(Origin origin)
{
    return origins().at(static_cast<size_t>(origin));
}

std::optional<Origin> originFromKey(const QString& key)
{
    return fromKey<Origin>(origins(), key);
}

QString actKey(Act act)
{
    return acts().at(static_cast<size_t>(act));
}

std::optional<Act> actFromKey(const QString& key)
{
    return fromKey<Act>(acts(), key);
}

QString opKey(Op op)
{
    return ops().at(static_cast<size_t>(op));
}

std::optional<Op> opFromKey(const QString& key)
{
    return fromKey<Op>(ops(), key);
}

Record recordIn(const Change& change)
{
    Record record(*change.kind);
    record.setId(change.id);
    for (const FieldChange& field : change.fields)
        record.set(field.field, change.op == Op::Remove ? field.before : field.after);
    return record;
}

}
