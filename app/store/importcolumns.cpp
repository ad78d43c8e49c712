// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importcolumns.h"

#include "domain/identitynumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

Result<ImportColumns> ImportColumns::match(const Kind& kind, const QStringList& headers)
{
    ImportColumns columns;
    columns.names = headers;
    for (qsizetype at = 0; at < headers.size(); ++at) {
        const int field = kind.find(headers[at]);
        if (field < 0 && namesIdentityNumbers(headers[at]))
            return fail(Error::Code::IdentityColumn, {headers[at]});
        if (field < 0) {
            QStringList known;
            for (const Field& candidate : kind.fields())
                known << candidate.key;
            return fail(Error::Code::UnknownColumn, {headers[at], known.join(u", "_s)});
        }
        const Field& description = kind.field(field);
        if (std::ranges::find(columns.fields, field) != columns.fields.end())
            return fail(Error::Code::DoubleColumn, {headers[at]});
        if (description.type == FieldType::Identity)
            columns.id = static_cast<int>(at);
        if (description.type == FieldType::Change)
            columns.updated = static_cast<int>(at);
        columns.fields.push_back(description.isComputed() || description.type == FieldType::Identity ? -1 : field);
    }
    if (columns.id >= 0)
        return columns;
    // The label field names a record; the owner in a natural key may be missing (an item without an agreement).
    for (const int key : kind.naturalKey()) {
        const bool optional = !kind.field(key).required;
        if (!optional && std::ranges::find(columns.fields, key) == columns.fields.end())
            return fail(Error::Code::MissingColumn, {kind.field(key).label.now()});
    }
    return columns;
}

}
