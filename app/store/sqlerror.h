// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QSqlError>

namespace pact::store {

/// The one place where an engine's error becomes ours. `subject` is the path, or the act for Engine.
domain::Error errorFrom(const QSqlError& error, const QString& subject);
/// The same from SQLite's own (extended) code and words.
domain::Error errorFrom(int sqliteCode, const QString& words, const QString& subject);

/// The same from a server's SQLSTATE and words.
domain::Error errorFrom(const QByteArray& sqlState, const QString& words, const QString& subject);

}
