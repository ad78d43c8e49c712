// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

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

Error errorFrom(const QByteArray& state, const QString& words, const QString& subject)
{
    // The first two characters are the class.
    if (state == "55P03" || state.startsWith("40"))
        return {Error::Code::Locked, {subject}, words};
    if (state == "25006")
        return {Error::Code::ReadOnly, {subject}, words};
    if (state == "42501")
        return {Error::Code::NoRights, {subject}, words};
    if (state == "53100")
        return {Error::Code::DiskFull, {subject}, words};
    if (state == "42P06")
        return {Error::Code::FileExists, {subject}, words};
    if (state.startsWith("08") || state.startsWith("57P") || state == "53300")
        return {Error::Code::ServerUnreachable, {subject, words}, words};
    if (state.startsWith("28"))
        return {Error::Code::LoginRefused, {subject, words}, words};
    if (state.startsWith("XX"))
        return {Error::Code::Damaged, {subject}, words};
    return {Error::Code::Engine, {subject}, QString::fromLatin1(state) + u": "_s + words};
}

}
