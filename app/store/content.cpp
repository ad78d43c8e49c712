// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/content.h"

#include "store/statement.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace pact::store {

using namespace pact::domain;

namespace {

/// A whole piece, or what is left at the end; none at the end.
Result<QByteArray> nextPiece(QIODevice& from, const QString& name)
{
    QByteArray bytes(contentPiece, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < contentPiece) {
        const qint64 got = from.read(bytes.data() + filled, contentPiece - filled);
        if (got < 0)
            return fail(Error::Code::Io, {name, from.errorString()});
        if (got == 0)
            break;
        filled += got;
    }
    bytes.truncate(filled);
    return bytes;
}

QString hexOf(const QCryptographicHash& hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

}

Result<std::optional<qint64>> contentSize(Database& database, const QString& sha256)
{
    auto rows = select(database, u"SELECT count(*), coalesce(sum(length(bytes)), 0) FROM content WHERE sha256 = ?"_s, {sha256});
    if (!rows)
        return fail(rows);
    if (!rows->next() || rows->integer(0) == 0)
        return std::optional<qint64>();
    return std::optional(rows->integer(1));
}

Result<> storeContent(Database& database, const QString& sha256, QIODevice& from, const QString& name)
{
    auto present = contentSize(database, sha256);
    if (!present)
        return fail(present);
    if (*present)
        return {};
    auto insert = Statement::prepare(database, u"INSERT INTO content (sha256, piece, bytes) VALUES (?, ?, ?)"_s);
    if (!insert)
        return fail(insert);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 piece = 0;; ++piece) {
        auto bytes = nextPiece(from, name);
        if (!bytes)
            return fail(bytes);
        if (bytes->isEmpty() && piece > 0)
            break;
        hash.addData(*bytes);
        if (auto stored = insert->run({sha256, piece, *bytes}); !stored)
            return stored;
        if (bytes->size() < contentPiece)
            break;
    }
    return hexOf(hash) == sha256 ? Result<>() : fail(Error::Code::FileChanged, {name});
}

Result<> readContent(Database& database, const QString& sha256, const QString& name, const std::function<Result<>(const QByteArray&)>& take)
{
    // Piece by piece: a server would have to keep the rest of a longer answer when something else is asked meanwhile.
    auto read = Statement::prepare(database, u"SELECT bytes FROM content WHERE sha256 = ? AND piece = ?"_s);
    if (!read)
        return fail(read);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 piece = 0;; ++piece) {
        if (auto ran = read->run({sha256, piece}); !ran)
            return ran;
        if (!read->next()) {
            if (piece == 0)
                return fail(Error::Code::UnknownContent, {name, sha256});
            break;
        }
        const QByteArray bytes = read->value(0).toByteArray();
        read->finish();
        hash.addData(bytes);
        if (auto taken = take(bytes); !taken)
            return taken;
    }
    return hexOf(hash) == sha256 ? Result<>() : fail(Error::Code::Damaged, {database.path()}, u"content "_s + sha256);
}

Result<QByteArray> contentStart(Database& database, const QString& sha256, const QString& name, qint64 most)
{
    auto rows = select(database, u"SELECT bytes FROM content WHERE sha256 = ? AND piece = 0"_s, {sha256});
    if (!rows)
        return fail(rows);
    if (!rows->next())
        return fail(Error::Code::UnknownContent, {name, sha256});
    return rows->value(0).toByteArray().left(most);
}

}
