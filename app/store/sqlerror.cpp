// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlerror.h"

#include <sqlite3.h>

namespace pact::store {

using domain::Error;

Error errorFrom(const QSqlError& error, const QString& subject)
{
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return errorFrom(error.nativeErrorCode().toInt(), detail, subject);
}

Error errorFrom(int sqliteCode, const QString& words, const QString& subject)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Locked, {subject}, words};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Code::ReadOnly, {subject}, words};
    case SQLITE_FULL:
        return {Error::Code::DiskFull, {subject}, words};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {Error::Code::Io, {subject, words}, words};
    case SQLITE_CORRUPT:
        return {Error::Code::Damaged, {subject}, words};
    case SQLITE_NOTADB:
        return {Error::Code::NotALedger, {subject}, words};
    default:
        return {Error::Code::Engine, {subject}, words};
    }
}

bool isUniqueViolation(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt();
    return code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY;
}

}
