// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace pact::domain {

/// Why something could not be done. The code says what kind of thing happened and which sentence is shown (errortext.h);
/// `args` are the names and values the sentence needs, in the order that errortext.cpp documents for the code.
/// `detail` is the engine's own text, for the log and bug reports only; it is never shown alone.
struct Error
{
    enum class Code {
        // files and ledgers
        Io,              ///< path, reason of the system
        DiskFull,        ///< path
        FileExists,      ///< path
        FileMissing,     ///< path
        NotALedger,      ///< path
        Damaged,         ///< path
        NewerSchema,     ///< path, version of the ledger, newest version known
        ReadOnly,        ///< path
        Locked,          ///< path
        OpenElsewhere,   ///< path, user, computer, since when; no user when that cannot be read
        OutputIsLedger,  ///< path
        NoBackup,        ///< folder, reason of the system
        BackupDamaged,   ///< path, what is wrong with it
        BadAddress,      ///< address without any password
        ServerUnreachable, ///< address, words of the server or the system
        LoginRefused,    ///< address, words of the server
        NoRights,        ///< address
        NotAFile,        ///< path
        FileTooLarge,    ///< path, limit in MB
        FileChanged,     ///< path
        Engine,          ///< what was attempted; the engine's words in detail
        // input as text
        Encoding,        ///< line
        OpenQuote,       ///< line where the quote opened
        EmptyFile,       ///< path
        UnknownColumn,   ///< column name, columns known
        DoubleColumn,    ///< column name
        MissingColumn,   ///< column name
        BadJson,         ///< position
        RowShape,        ///< cells found, cells expected
        UnknownFormat,   ///< name of the file or format
        // values
        NotADate,        ///< field label, value
        NotANumber,      ///< field label, value
        OutOfRange,      ///< field label, value, low, high
        UnknownValue,    ///< field label, value, accepted values
        NotAPeriod,      ///< field label, value
        NotARecurrence,  ///< field label, value
        TextTooLong,     ///< field label, limit
        NotText,         ///< field label, or the text itself
        Required,        ///< field label
        UnknownReference,///< field label, value
        AmbiguousReference, ///< field label, value, candidates
        ComputedField,   ///< field label
        UnknownField,    ///< field key, kind label
        UseExtend,       ///< value now, value asked for
        UseClose,        ///< value asked for
        UseCorrection,   ///< value now, value asked for
        UnitsMixed,      ///< unit of what is counted, unit of the commitment
        MovingCondition, ///< condition
        IdentityNumber,  ///< field label: it holds the identity number of a person
        IdentityColumn,  ///< heading
        BadOrder,        ///< earlier field label, its value, later field label, its value
        NotTogether,     ///< field label, value, label of the field that cannot be with it, its value
        NeedsAlso,       ///< field label, value, label of the field that is missing with it
        MoreThan,        ///< field label, value, label of the field that it is a part of, its value
        NoOwner,         ///< kind label, labels of the fields of which one names the owner
        SeveralOwners,   ///< kind label, labels of those that are given
        // records
        NotFound,        ///< kind label, code
        AmbiguousCode,   ///< code, candidates
        KeyTaken,        ///< kind label, natural key
        KeyTwice,        ///< natural key, first row
        InUse,           ///< kind label, code, number of records, their kind label
        Conflict,        ///< code, field label, value expected, value found
        ReasonMissing,   ///< act
        BadFileName,     ///< name
        NoEvidence,      ///< kind label, labels of the kinds that have evidence
        UnknownContent,  ///< name of the attachment, its SHA-256
        // acts
        AlreadyClosed,   ///< code, date
        NotClosable,     ///< code
        ExtendEarlier,   ///< due now, date asked for
        ExtendTooLate,   ///< due now
        ExtendPending,   ///< code
        NoPendingExtension, ///< code
        NoDueDate,       ///< code
        PeriodFuture,    ///< period
        NotRecurring,    ///< code
        NoSuchTurn,      ///< code, turn asked for, turns that are owed
        TurnClosed,      ///< code, turn
        DraftPeriod,     ///< period
        NothingToUndo,   ///< author
        NothingToRedo,   ///< author
        TouchedLater,    ///< name of the change, names of the later ones; none when they cannot be told
        TakenBack,       ///< name of the change
        UnknownChange,   ///< name asked for
        UnknownMoment,   ///< name asked for
        PeriodLocked,    ///< period, name of the snapshot that locks it
        UnitBegins,      ///< name, since when, date asked for
        UnitEnded,       ///< name, its last day, date asked for
        UnitNamed,       ///< name
        UnitNameTaken,   ///< name
        UnitSame,        ///< name
        UnitOtherSide,   ///< name, name of the other
        UnitChangesLater,///< name, day of the later change
        UnknownSetting,  ///< key, keys known
        UnknownSample,   ///< name, names known
        // questions
        FilterSyntax,    ///< position from 1, what was expected
        FilterField,     ///< name, nearest names
        FilterValue,     ///< field label, value
        BadToday,        ///< value
        UnknownKind,     ///< name, kinds known
        UnknownChart,    ///< name, charts known
        NotAvailable,    ///< verb or option of a later version
        Rejected,        ///< number of rejected rows, number in conflict
        Cancelled,       ///<
    };
    Code code;
    QStringList args;
    QString detail;

    bool operator==(const Error&) const = default;
};

/// A value, or why there is none. Check it: `if (!r) return fail(r)`.
template <class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Code code, QStringList args = {}, QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(args), std::move(detail)});
}

template <class T>
[[nodiscard]] tl::unexpected<Error> fail(const Result<T>& result)
{
    return tl::make_unexpected(result.error());
}

}
