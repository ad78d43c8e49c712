// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/acts.h"

namespace pact::models {

using namespace pact::domain;

/// One field of one record as somebody at the window wants it.
struct FieldEdit
{
    RecordId record;
    int field = -1;
    QString text;     ///< as typed
    QString expected; ///< as in files: what was on screen when the typing began
};

/// An edit that was not taken, and why. After a Conflict `found` is what the ledger holds, as in files: the same edit
/// with `expected` = `found` keeps one's own.
struct EditRefusal
{
    Error error;
    FieldEdit edit;
    QString found;
};

/// What people type (今天, +7, 2026年12月31日, several joined by ；) as files have it; references are left for the ledger to find.
Result<QString> typedAsFileText(const Field& field, const QString& typed, QDate today);

/// Writes it through the ledger, as one change. A text that says what is there already is no change: nullopt.
tl::expected<std::optional<store::ChangeInfo>, EditRefusal> editField(store::Ledger& ledger, const Kind& kind, const FieldEdit& edit);

/// What a list offers for a field: keys of choices and labels of references as files name them, and as people read them.
struct FieldOption
{
    QString text;
    QString label;
};

/// What a list shows for a value: as displayText, in English with a capital.
QString optionLabel(const Field& field, const Value& value);

/// Empty for fields that are typed. A field that may be empty has an option without text first.
std::vector<FieldOption> fieldOptions(store::Ledger& ledger, const Field& field);

}
