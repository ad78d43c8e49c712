// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

struct Words
{
    Error::Code code;
    const char* key;
    const char* sentence; ///< %1 … are the error's args
};

// In the order of Error::Code.
constexpr Words words[] = {
    {Error::Code::Io, "io", QT_TRANSLATE_NOOP("Errors", "The file %1 could not be read or written: %2. Nothing was changed. Look at the disk and the rights of the folder, then try again.")},
    {Error::Code::DiskFull, "disk-full", QT_TRANSLATE_NOOP("Errors", "Not saved: the disk is full (%1). Nothing was changed. Free some space and try again.")},
    {Error::Code::FileExists, "file-exists", QT_TRANSLATE_NOOP("Errors", "The file %1 exists already. It was left as it is. Choose another name.")},
    {Error::Code::FileMissing, "file-missing", QT_TRANSLATE_NOOP("Errors", "There is no file %1. Nothing was changed or created. Check the name.")},
    {Error::Code::NotALedger, "not-a-ledger", QT_TRANSLATE_NOOP("Errors", "%1 is not a ledger of this program. The file was left as it is. Choose a file that PactLedger made.")},
    {Error::Code::Damaged, "damaged", QT_TRANSLATE_NOOP("Errors", "The ledger %1 is damaged. It was left as it is. Restore a backup, or keep a copy of the file before anything else.")},
    {Error::Code::NewerSchema, "newer-schema", QT_TRANSLATE_NOOP("Errors", "The ledger %1 was made by a newer version (format %2; this version knows %3). The file was left as it is. Install the newer version to open it.")},
    {Error::Code::ReadOnly, "read-only", QT_TRANSLATE_NOOP("Errors", "The ledger %1 can only be read here. Nothing was changed. Copy it to a place you may write to, or ask for the right to write.")},
    {Error::Code::Locked, "locked", QT_TRANSLATE_NOOP("Errors", "The ledger %1 is in use by another program that is writing to it. Nothing was changed. Wait until that is done and try again.")},
    {Error::Code::OpenElsewhere, "open-elsewhere", QT_TRANSLATE_NOOP("Errors", "In use: %2 (%3) has had the ledger %1 open since %4. Nothing was changed; you can read it meanwhile. Try again later, or remove the file %1-lock if nobody has it open.")},
    {Error::Code::OutputIsLedger, "output-is-ledger", QT_TRANSLATE_NOOP("Errors", "The output %1 is the open ledger itself. Nothing was written. Choose another file.")},
    {Error::Code::NoBackup, "no-backup", QT_TRANSLATE_NOOP("Errors", "No backup could be made first in %1: %2. Nothing was changed. Free some space or give the right to write there, then try again; the setting backup_keep says how many are kept.")},
    {Error::Code::BackupDamaged, "backup-damaged", QT_TRANSLATE_NOOP("Errors", "%1 is damaged and no copy of it was made. %2 Nothing was changed. Use an older backup.")},
    {Error::Code::BadAddress, "bad-address", QT_TRANSLATE_NOOP("Errors", "The address %1 cannot be used: it holds a password or is not complete. Nothing was opened. Leave the password out of the address.")},
    {Error::Code::ServerUnreachable, "server-unreachable", QT_TRANSLATE_NOOP("Errors", "The shared ledger %1 cannot be reached: %2. What was under way was not saved. Check the address and the network, then try again.")},
    {Error::Code::LoginRefused, "login-refused", QT_TRANSLATE_NOOP("Errors", "The server of %1 refuses the login: %2. Nothing was opened. Give the password in ~/.pgpass or PGPASSWORD, or ask the administrator for an account.")},
    {Error::Code::NoRights, "no-rights", QT_TRANSLATE_NOOP("Errors", "Your account has no right to do this in the shared ledger %1. Nothing was changed. Ask its administrator for the right.")},
    {Error::Code::NotAFile, "not-a-file", QT_TRANSLATE_NOOP("Errors", "%1 is no file that can be kept as evidence. Nothing was changed. Choose an ordinary file that is not the ledger itself.")},
    {Error::Code::FileTooLarge, "file-too-large", QT_TRANSLATE_NOOP("Errors", "The file %1 is larger than %2 MB. Nothing was changed. Make it smaller, or raise the setting attachment_mb.")},
    {Error::Code::FileChanged, "file-changed", QT_TRANSLATE_NOOP("Errors", "The file %1 was changed while it was read. Nothing was changed in the ledger. Try again when nobody is writing to the file.")},
    {Error::Code::Engine, "engine", QT_TRANSLATE_NOOP("Errors", "The ledger's database refused an operation (%1). Nothing was changed. Run “check”, and report this if it happens again.")},
    {Error::Code::Encoding, "encoding", QT_TRANSLATE_NOOP("Errors", "Line %1 holds bytes that are not text in this encoding. They were not taken. Save the file as UTF-8 and try again.")},
    {Error::Code::OpenQuote, "open-quote", QT_TRANSLATE_NOOP("Errors", "A quotation mark in line %1 is never closed. What follows it cannot be read and was not taken. Close the quotation mark, or double it inside the text.")},
    {Error::Code::EmptyFile, "empty-file", QT_TRANSLATE_NOOP("Errors", "The file %1 holds no table. Nothing was changed. The first row must name the columns.")},
    {Error::Code::UnknownColumn, "unknown-column", QT_TRANSLATE_NOOP("Errors", "There is no column “%1”. Nothing was changed. Rename it or leave it out; known are: %2.")},
    {Error::Code::DoubleColumn, "double-column", QT_TRANSLATE_NOOP("Errors", "The column “%1” stands twice. It was not taken, as it is not clear which one counts. Leave one of them out.")},
    {Error::Code::MissingColumn, "missing-column", QT_TRANSLATE_NOOP("Errors", "The column “%1” is missing. Nothing was changed. Add it to the file.")},
    {Error::Code::BadJson, "bad-json", QT_TRANSLATE_NOOP("Errors", "This is not the JSON of a table, at %1. It was not taken. Expected is {\"kind\": …, \"records\": […]}.")},
    {Error::Code::RowShape, "row-shape", QT_TRANSLATE_NOOP("Errors", "The row has %1 cells, the header has %2. The row was not taken. Make it as long as the header; a text with a comma needs quotation marks.")},
    {Error::Code::UnknownFormat, "unknown-format", QT_TRANSLATE_NOOP("Errors", "“%1” is no format this program reads or writes here. Nothing was changed. Use CSV, TSV or JSON.")},
    {Error::Code::NotADate, "not-a-date", QT_TRANSLATE_NOOP("Errors", "“%1” reads “%2”, which is no date of the calendar. The value was not taken. Write it like 2026-12-31.")},
    {Error::Code::NotANumber, "not-a-number", QT_TRANSLATE_NOOP("Errors", "“%1” reads “%2”, which is no number. The value was not taken. Write plain digits, like 1234.5.")},
    {Error::Code::OutOfRange, "out-of-range", QT_TRANSLATE_NOOP("Errors", "“%1” reads “%2”, which lies outside %3 to %4. The value was not taken. Write a number within these limits.")},
    {Error::Code::UnknownValue, "unknown-value", QT_TRANSLATE_NOOP("Errors", "“%1” reads “%2”, which is none of its values. The value was not taken. Possible are: %3.")},
    {Error::Code::NotAPeriod, "not-a-period", QT_TRANSLATE_NOOP("Errors", "“%1” reads “%2”, which is no period. The value was not taken. Write 2026, 2026-H1, 2026-Q3 or 2026-11.")},
    {Error::Code::NotARecurrence, "not-a-recurrence", QT_TRANSLATE_NOOP("Errors", "“%1” reads “%2”, which says no recurrence. The value was not taken. Leave it empty for once, or write standing, P1M, P3M, P6M or P1Y.")},
    {Error::Code::TextTooLong, "text-too-long", QT_TRANSLATE_NOOP("Errors", "“%1” is longer than %2 characters. The value was not taken. Shorten it, or keep the text in a file of its own.")},
    {Error::Code::NotText, "not-text", QT_TRANSLATE_NOOP("Errors", "“%1” holds a zero character, which is no text. The value was not taken. Leave the character out.")},
    {Error::Code::Required, "required", QT_TRANSLATE_NOOP("Errors", "“%1” is empty. The record was not taken without it. Fill it in.")},
    {Error::Code::UnknownReference, "unknown-reference", QT_TRANSLATE_NOOP("Errors", "“%1” names “%2”, which this ledger does not have. The value was not taken. Check the spelling, or add it first.")},
    {Error::Code::AmbiguousReference, "ambiguous-reference", QT_TRANSLATE_NOOP("Errors", "“%1” names “%2”, which can mean several: %3. The value was not taken. Write one of these.")},
    {Error::Code::ComputedField, "computed-field", QT_TRANSLATE_NOOP("Errors", "“%1” is worked out by the program. The value was not taken. Change what it is worked out from.")},
    {Error::Code::UnknownField, "unknown-field", QT_TRANSLATE_NOOP("Errors", "%2: there is no field “%1”. Nothing was changed. “fields” lists the names there are.")},
    {Error::Code::UseExtend, "use-extend", QT_TRANSLATE_NOOP("Errors", "The due date is %1 and was to become %2. It was not moved, as only an extension moves it. Use “extend”, with a reason.")},
    {Error::Code::UseClose, "use-close", QT_TRANSLATE_NOOP("Errors", "The status was to become “%1”. It was not set, as only closing out sets it. Use “close”, with a verdict.")},
    {Error::Code::UseCorrection, "use-correction", QT_TRANSLATE_NOOP("Errors", "The actual %1 is counted from a register and was to become %2. It was not set by hand. Add a correction with a reason, or correct the register.")},
    {Error::Code::UnitsMixed, "units-mixed", QT_TRANSLATE_NOOP("Errors", "What is counted comes in %1, the indicator in %2. Nothing was changed: the two are never added up. Count something else, or change the unit.")},
    {Error::Code::MovingCondition, "moving-condition", QT_TRANSLATE_NOOP("Errors", "The condition “%1” means something else every day. It was not taken, as a count would change unseen. Write its dates out.")},
    {Error::Code::IdentityNumber, "identity-number", QT_TRANSLATE_NOOP("Errors", "“%1” holds the identity number of a person. It was not taken: no ledger keeps such numbers. Take it out.")},
    {Error::Code::IdentityColumn, "identity-column", QT_TRANSLATE_NOOP("Errors", "The column “%1” is one of identity numbers. Nothing was changed: no ledger keeps such numbers. Take the column out of the file.")},
    {Error::Code::BadOrder, "bad-order", QT_TRANSLATE_NOOP("Errors", "“%1” (%2) lies after “%3” (%4). The values were not taken. Correct one of the two dates.")},
    {Error::Code::NotTogether, "not-together", QT_TRANSLATE_NOOP("Errors", "“%1” is “%2”, with which there can be no “%3” (%4). The values were not taken. Correct one of the two.")},
    {Error::Code::NeedsAlso, "needs-also", QT_TRANSLATE_NOOP("Errors", "“%1” is “%2”, but “%3” is empty. The values were not taken. Fill it in together with the other.")},
    {Error::Code::MoreThan, "more-than", QT_TRANSLATE_NOOP("Errors", "“%1” (%2) is more than “%3” (%4). The values were not taken. Correct one of the two numbers.")},
    {Error::Code::NoOwner, "no-owner", QT_TRANSLATE_NOOP("Errors", "Nothing says what the %1 belongs to. The record was not taken. Fill in one of: %2.")},
    {Error::Code::SeveralOwners, "several-owners", QT_TRANSLATE_NOOP("Errors", "The %1 would belong to several records: %2. The record was not taken. Leave only one of these.")},
    {Error::Code::NotFound, "not-found", QT_TRANSLATE_NOOP("Errors", "This ledger has no %1 “%2”. Nothing was changed. Check the code.")},
    {Error::Code::AmbiguousCode, "ambiguous-code", QT_TRANSLATE_NOOP("Errors", "“%1” can mean several records: %2. Nothing was changed. Write one of these.")},
    {Error::Code::KeyTaken, "key-taken", QT_TRANSLATE_NOOP("Errors", "The %1 “%2” exists already. The record was not taken. Use another code, or change the record that is there.")},
    {Error::Code::KeyTwice, "key-twice", QT_TRANSLATE_NOOP("Errors", "“%1” stands twice in the file, first in row %2. The row was not taken. Leave one of them out.")},
    {Error::Code::InUse, "in-use", QT_TRANSLATE_NOOP("Errors", "The %1 “%2” is named by other records (%4: %3). It was not removed. Change or remove those first.")},
    {Error::Code::Conflict, "conflict", QT_TRANSLATE_NOOP("Errors", "“%2” of %1 was expected to be “%3” but is “%4”: somebody has changed it meanwhile. Your change was not saved. Look at the new value and decide again.")},
    {Error::Code::ReasonMissing, "reason-missing", QT_TRANSLATE_NOOP("Errors", "A reason is missing. Nothing was changed. Say in a line why.")},
    {Error::Code::BadFileName, "bad-file-name", QT_TRANSLATE_NOOP("Errors", "“%1” cannot be the name of a file. The evidence was not taken. Use a name without slashes and control characters.")},
    {Error::Code::NoEvidence, "no-evidence", QT_TRANSLATE_NOOP("Errors", "No evidence is kept of the records of %1. Nothing was changed. Attach it to one of: %2.")},
    {Error::Code::UnknownContent, "unknown-content", QT_TRANSLATE_NOOP("Errors", "The ledger holds no file with the SHA-256 %2. The evidence “%1” was not taken. Attach the file itself with “attach”.")},
    {Error::Code::AlreadyClosed, "already-closed", QT_TRANSLATE_NOOP("Errors", "%1 was closed on %2. Nothing was changed. Take the closing back first if it was a mistake.")},
    {Error::Code::NotClosable, "not-closable", QT_TRANSLATE_NOOP("Errors", "%1 cannot be closed out. Nothing was changed. Only pledges that are still open can.")},
    {Error::Code::ExtendEarlier, "extend-earlier", QT_TRANSLATE_NOOP("Errors", "The due date is %1, and %2 is not later. Nothing was changed. Ask for a later day.")},
    {Error::Code::ExtendTooLate, "extend-too-late", QT_TRANSLATE_NOOP("Errors", "The due date %1 has passed, and an extension is asked for before it. Nothing was changed. Close out the commitment, or correct the date applied on.")},
    {Error::Code::ExtendPending, "extend-pending", QT_TRANSLATE_NOOP("Errors", "An extension of %1 is waiting for a decision. Nothing was changed. Approve or refuse it first.")},
    {Error::Code::NoPendingExtension, "no-pending-extension", QT_TRANSLATE_NOOP("Errors", "No extension of %1 is waiting for a decision. Nothing was changed. Ask for one first.")},
    {Error::Code::NoDueDate, "no-due-date", QT_TRANSLATE_NOOP("Errors", "%1 has no due date. Nothing was changed. Give it one first.")},
    {Error::Code::NotRecurring, "not-recurring", QT_TRANSLATE_NOOP("Errors", "%1 is no recurring duty, so it has no occurrences to write off. Nothing was changed. Close it out, or ask for an extension.")},
    {Error::Code::NoSuchTurn, "no-such-occurrence", QT_TRANSLATE_NOOP("Errors", "%1 has no occurrence “%2” that has begun. Nothing was changed. Open occurrences: %3.")},
    {Error::Code::TurnClosed, "occurrence-closed", QT_TRANSLATE_NOOP("Errors", "The occurrence %2 of %1 is closed already. Nothing was changed.")},
    {Error::Code::PeriodFuture, "period-future", QT_TRANSLATE_NOOP("Errors", "The period %1 has not begun. The report was not filed. Choose the current period or an earlier one.")},
    {Error::Code::DraftPeriod, "draft-period", QT_TRANSLATE_NOOP("Errors", "The report for %1 is approved already. It was left as it is. File a report for another period.")},
    {Error::Code::NothingToUndo, "nothing-to-undo", QT_TRANSLATE_NOOP("Errors", "There is nothing of %1 to undo. Nothing was changed. “history” names the changes; each can be undone by its name.")},
    {Error::Code::NothingToRedo, "nothing-to-redo", QT_TRANSLATE_NOOP("Errors", "There is nothing of %1 to redo. Nothing was changed. Only what was undone last can be redone.")},
    {Error::Code::TouchedLater, "touched-later", QT_TRANSLATE_NOOP("Errors", "“%1” cannot be taken back, as later changes touch the same: %2. Nothing was changed. Take those back first, the newest first.")},
    {Error::Code::TakenBack, "taken-back", QT_TRANSLATE_NOOP("Errors", "“%1” has been taken back already. Nothing was changed. To do it again, take back what took it back.")},
    {Error::Code::UnknownChange, "unknown-change", QT_TRANSLATE_NOOP("Errors", "The history has no change “%1”. Nothing was changed. “history” names them.")},
    {Error::Code::UnknownMoment, "unknown-moment", QT_TRANSLATE_NOOP("Errors", "“%1” is neither a day nor a snapshot of this ledger. Write a day as 2026-09-30, or the name of a snapshot.")},
    {Error::Code::PeriodLocked, "period-locked", QT_TRANSLATE_NOOP("Errors", "The period %1 is locked by the snapshot “%2”. Nothing was changed. What is reported for it now is a correction and needs a reason.")},
    {Error::Code::UnitBegins, "unit-begins", QT_TRANSLATE_NOOP("Errors", "“%1” has had this name since %2, and %3 is not later. Nothing was changed. Choose a later day.")},
    {Error::Code::UnitEnded, "unit-ended", QT_TRANSLATE_NOOP("Errors", "No unit is called “%1” on %3; the name ended on %2. Nothing was changed. Choose an earlier day, or the name of that day.")},
    {Error::Code::UnitNamed, "unit-named", QT_TRANSLATE_NOOP("Errors", "“%1” is the unit's name already. Nothing was changed. Give the new name.")},
    {Error::Code::UnitNameTaken, "unit-name-taken", QT_TRANSLATE_NOOP("Errors", "Another unit of the same party is called “%1” at that time. Nothing was changed. Choose another name, or merge the two.")},
    {Error::Code::UnitSame, "unit-same", QT_TRANSLATE_NOOP("Errors", "“%1” is named twice. Nothing was changed. Name two different units.")},
    {Error::Code::UnitOtherSide, "unit-other-side", QT_TRANSLATE_NOOP("Errors", "“%1” and “%2” belong to different parties. Nothing was changed. Units of one party only can be merged.")},
    {Error::Code::UnitChangesLater, "unit-changes-later", QT_TRANSLATE_NOOP("Errors", "“%1” has another name from %2 on. Nothing was changed. Choose a day after that, or take the later name back first.")},
    {Error::Code::UnknownSetting, "unknown-setting", QT_TRANSLATE_NOOP("Errors", "There is no setting “%1”. Nothing was changed. Known are: %2.")},
    {Error::Code::UnknownSample, "unknown-sample", QT_TRANSLATE_NOOP("Errors", "There is no sample “%1”. Nothing was created. Known are: %2.")},
    {Error::Code::FilterSyntax, "filter-syntax", QT_TRANSLATE_NOOP("Errors", "The condition cannot be read from character %1 on: %2. Nothing was looked up. Mend it there.")},
    {Error::Code::FilterField, "filter-field", QT_TRANSLATE_NOOP("Errors", "No field is called “%1”. Nothing was looked up. Perhaps one of these: %2.")},
    {Error::Code::FilterValue, "filter-value", QT_TRANSLATE_NOOP("Errors", "“%2” is no value of “%1”. Nothing was looked up. “fields” lists the values there are.")},
    {Error::Code::BadToday, "bad-today", QT_TRANSLATE_NOOP("Errors", "PACTLEDGER_TODAY is “%1”, which is no date of the calendar. Nothing was done. Write it like 2026-12-31.")},
    {Error::Code::UnknownKind, "unknown-kind", QT_TRANSLATE_NOOP("Errors", "There is no kind “%1”. Nothing was changed. Known are: %2.")},
    {Error::Code::UnknownChart, "unknown-chart", QT_TRANSLATE_NOOP("Errors", "There is no chart “%1”. Nothing was drawn. Known are: %2.")},
    {Error::Code::NotAvailable, "not-available", QT_TRANSLATE_NOOP("Errors", "“%1” is not available in this version. Nothing was changed. “pactledger --help” lists what there is.")},
    {Error::Code::Rejected, "rejected", QT_TRANSLATE_NOOP("Errors", "Nothing was stored: %1 rows were rejected and %2 are in conflict. The ledger is unchanged. Mend these rows, or say which of them to take.")},
    {Error::Code::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Errors", "Cancelled. Nothing was changed.")},
};

// Where one limit or a list of names is missing.
constexpr const char* belowLow = QT_TRANSLATE_NOOP("Errors", "“%1” reads “%2”, which is less than %3. The value was not taken. Write a greater number.");
constexpr const char* aboveHigh = QT_TRANSLATE_NOOP("Errors", "“%1” reads “%2”, which is more than %4. The value was not taken. Write a smaller number.");
constexpr const char* noColumn = QT_TRANSLATE_NOOP("Errors", "There is no column “%1”. Nothing was changed. Rename it or leave it out; “fields” lists the names there are.");
constexpr const char* noField = QT_TRANSLATE_NOOP("Errors", "No field is called “%1”. Nothing was looked up. “fields” lists the names there are.");
constexpr const char* noLater = QT_TRANSLATE_NOOP("Errors", "“%1” cannot be taken back, as what it changed is no longer as it left it. Nothing was changed. Change the values by hand instead.");
// A ledger on a server is no file.
constexpr const char* ledgerExists = QT_TRANSLATE_NOOP("Errors", "The database %1 holds a ledger already. It was left as it is. Choose an empty database.");
constexpr const char* noLedger = QT_TRANSLATE_NOOP("Errors", "The database %1 holds no ledger. It was left as it is. Check the address, or make a ledger there with “new”.");
constexpr const char* newerLedger = QT_TRANSLATE_NOOP("Errors", "The ledger %1 was made by a newer version (format %2; this version knows %3). It was left as it is. Install the newer version to open it.");
constexpr const char* openSomewhere = QT_TRANSLATE_NOOP("Errors", "In use: somebody else has the ledger %1 open. Nothing was changed; you can read it meanwhile. Try again later, or remove the file %1-lock if nobody has it open.");
constexpr const char* noReason = QT_TRANSLATE_NOOP("Errors", "The file %1 could not be read or written. Nothing was changed. Look at the disk and the rights of the folder, then try again.");

const Words& wordsOf(Error::Code code)
{
    for (const Words& entry : words) {
        if (entry.code == code)
            return entry;
    }
    Q_UNREACHABLE();
}

const char* sentenceFor(const Error& error)
{
    const auto given = [&error](qsizetype arg) { return !error.args.value(arg).isEmpty(); };
    const bool onServer = error.args.value(0).contains(u"://"_s);
    switch (error.code) {
    case Error::Code::FileExists:
        return onServer ? ledgerExists : wordsOf(error.code).sentence;
    case Error::Code::NotALedger:
        return onServer ? noLedger : wordsOf(error.code).sentence;
    case Error::Code::NewerSchema:
        return onServer ? newerLedger : wordsOf(error.code).sentence;
    case Error::Code::OpenElsewhere:
        return given(1) ? wordsOf(error.code).sentence : openSomewhere;
    case Error::Code::Io:
        return given(1) ? wordsOf(error.code).sentence : noReason;
    case Error::Code::OutOfRange:
        return !given(3) ? belowLow : !given(2) ? aboveHigh : wordsOf(error.code).sentence;
    case Error::Code::TouchedLater:
        return given(1) ? wordsOf(error.code).sentence : noLater;
    case Error::Code::UnknownColumn:
        return given(1) ? wordsOf(error.code).sentence : noColumn;
    case Error::Code::FilterField:
        return given(1) ? wordsOf(error.code).sentence : noField;
    default:
        return wordsOf(error.code).sentence;
    }
}

/// A value that is none is named as such.
QString shown(const QString& arg)
{
    return arg.isEmpty() ? u"—"_s : arg;
}

/// Every %1 … %9 at once, so that a value that holds "%2" stays as it is.
QString filled(const QString& sentence, const QStringList& args)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1] >= u'1' && sentence[i + 1] <= u'9';
        if (place)
            text += shown(args.value(sentence[++i].unicode() - u'1'));
        else
            text += sentence[i];
    }
    return text;
}

}

QString errorText(const Error& error)
{
    return filled(QCoreApplication::translate("Errors", sentenceFor(error)), error.args);
}

QString errorKey(Error::Code code)
{
    return QString::fromLatin1(wordsOf(code).key);
}

}
