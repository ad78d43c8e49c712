// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include <QIODevice>
#include <functional>

namespace pact::store {

/// The bytes of attachments, kept once for each SHA-256 (small hexadecimal letters) in the table `content`, in pieces that
/// are numbered from 0; a content of no bytes is one empty piece. Contents are no records: they are written with the record
/// that first names them and never change after. A content stays as long as the ledger, since what is taken back or removed
/// can be put back; removing what neither a record nor the history names any more belongs to where the history itself is
/// cut down.
constexpr qint64 contentPiece = qint64{1024} * 1024;

/// Its size in bytes; none when the ledger does not hold it.
Result<std::optional<qint64>> contentSize(Database& database, const QString& sha256);

/// Stores what `from` gives from where it stands to its end, under this hash; inside a write transaction. Nothing when the
/// ledger holds it already. One piece is in memory at a time. FileChanged, with `name`, when the bytes have another hash:
/// the transaction must be given up then.
Result<> storeContent(Database& database, const QString& sha256, QIODevice& from, const QString& name);

/// Hands the bytes over in pieces, in order. UnknownContent with `name` when there are none; Damaged when they are not what
/// the hash says, which is known only after the last piece: what was taken is then worth nothing. Ends with the error of
/// `take`, if it gives one.
Result<> readContent(Database& database, const QString& sha256, const QString& name, const std::function<Result<>(const QByteArray&)>& take);

/// Its first bytes, `most` at most and never more than a piece, for a look at it: they are not compared with the hash.
/// UnknownContent with `name`.
Result<QByteArray> contentStart(Database& database, const QString& sha256, const QString& name, qint64 most);

}
