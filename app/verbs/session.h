// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/acts.h"
#include "store/recordreader.h"
#include "verbs/verb.h"

namespace pact::verbs {

/// An open ledger as most verbs need it.
struct Session
{
    std::unique_ptr<store::Ledger> ledger;
    std::unique_ptr<store::RecordReader> reader;
    QDate day; ///< lights and lists are asked for it

    /// Opens the ledger named on the command line; a usage failure when none is named.
    static tl::expected<Session, Failure> open(Context& context, store::Database::Access access);
    /// To read, at the moment that --as-of and --at ask for. NotADate, UnknownMoment.
    static tl::expected<Session, Failure> openAsAsked(Context& context, const Arguments& arguments);

private:
    static tl::expected<Session, Failure> open(Context& context, store::Database::Access access, const store::Moment& moment);
};

/// A verb's options, and --as-of and --at after them.
std::vector<Option> withMoment(std::vector<Option> options);

/// --kind, for verbs that handle any kind.
Option kindOption();
/// The kind asked for, else commitments. UnknownKind; NotAvailable for kinds of later versions.
Result<const Kind*> kindOf(const Arguments& arguments, const Catalogue& catalogue);
Result<const Kind*> kindNamed(const QString& name, const Catalogue& catalogue);

/// "field=value" words. A usage failure for one without "=".
tl::expected<std::vector<store::FieldText>, Failure> fieldTexts(const QStringList& words);

/// A date as people type it. NotADate naming the option.
Result<QDate> dateOption(const Arguments& arguments, const QString& option, QDate today);
/// A number as people type it; none when the option is not given. NotANumber naming the option.
Result<std::optional<Decimal>> numberOption(const Arguments& arguments, const QString& option);

/// Says what has been stored, or with --json answers it as one object, after `code` of the record it was done to.
Exit answerChange(Context& context, const ChangeInfo& change, const QString& code = {});

}
