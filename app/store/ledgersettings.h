// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/field.h"
#include "domain/registers/registercontext.h"
#include "domain/rules/lightrule.h"
#include "store/database.h"

namespace pact::store {

using namespace pact::domain;

/// The settings of a ledger, typed, with their defaults. They are records of the kind `settings`, so that changing one is a
/// change set like any other.
struct LedgerSettings
{
    LightSettings lights;
    RegisterLimits registers;
    std::optional<QDate> asOf;
    QString reportEvery = QStringLiteral("P3M"); ///< of a new commitment that does not say
    int backupKeep = 5;                          ///< backups made before imports that are kept; 0: none is made
    bool sample = false;                         ///< holds illustration: said on screen and paper
    QString classification;                      ///< "" or "internal"
    int attachmentMegabytes = 50;                ///< the most that one attachment may have, in units of 1024 × 1024 bytes

    /// A setting's key, what it is for, its default as text.
    struct Entry
    {
        QString key;
        Text label;
        QString defaultText;
        FieldType type;
    };
    /// Every setting there is, in the order in which they are shown.
    static const std::vector<Entry>& entries();
    /// The value of one setting as text; `key` must be an entry's.
    QString text(const QString& key) const;
    /// Takes one setting. UnknownSetting, NotANumber, NotADate, OutOfRange, UnknownValue, NotARecurrence.
    Result<> set(const QString& key, const QString& text);
};

/// As the ledger has them now.
Result<LedgerSettings> readSettings(Database& database);

}
