// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contentcheck.h"

#include "store/statement.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

using Code = Problem::Code;

/// The hashes whose pieces do not give them, or are not numbered as they are read.
Result<QStringList> alteredContents(Database& database)
{
    auto rows = select(database, u"SELECT sha256, piece, bytes FROM content ORDER BY sha256, piece"_s);
    if (!rows)
        return fail(rows);
    QStringList altered;
    QString current;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 expected = 0;
    bool inOrder = true;
    const auto close = [&] {
        if (!current.isNull() && (!inOrder || QString::fromLatin1(hash.result().toHex()) != current))
            altered << current;
    };
    while (rows->next()) {
        const QString sha256 = rows->text(0);
        if (current.isNull() || sha256 != current) {
            close();
            current = sha256;
            hash.reset();
            expected = 0;
            inOrder = true;
        }
        inOrder = inOrder && rows->integer(1) == expected++;
        hash.addData(rows->value(2).toByteArray());
    }
    close();
    return altered;
}

}

Result<> checkContents(Database& database, Findings& findings)
{
    const auto altered = alteredContents(database);
    if (!altered)
        return fail(altered);
    for (const QString& sha256 : *altered) {
        auto names = select(database, u"SELECT name FROM attachment WHERE sha256 = ? ORDER BY rid"_s, {sha256});
        if (!names)
            return fail(names);
        bool named = false;
        while (names->next()) {
            findings.add(Code::ContentAltered, {names->text(0)});
            named = true;
        }
        if (!named)
            findings.add(Code::ContentAltered, {sha256});
    }
    auto missing = select(database, u"SELECT name FROM attachment WHERE sha256 NOT IN (SELECT sha256 FROM content) ORDER BY rid"_s);
    if (!missing)
        return fail(missing);
    while (missing->next())
        findings.add(Code::ContentMissing, {missing->text(0)});
    return {};
}

}
