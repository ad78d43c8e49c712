// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/standardkinds.h"
#include "store/ledger.h"
#include "support/testplace.h"
#include <QTemporaryDir>

namespace pact::tests {

/// A kind that the program does not know, in a ledger of its own: what works for it works for any.
class ToyLedger
{
public:
    ToyLedger()
    {
        using namespace domain;
        for (Kind& kind : standardKinds())
            catalogue.add(std::move(kind));
        catalogue.add(Kind::make({.key = QStringLiteral("toys"),
            .table = QStringLiteral("toy"),
            .label = {QStringLiteral("玩具"), QStringLiteral("Toys")},
            .one = {QStringLiteral("玩具"), QStringLiteral("toy")},
            .naturalKey = {QStringLiteral("code")},
            .labelField = QStringLiteral("code"),
            .nameField = QStringLiteral("name"),
            .nameFieldEn = {},
            .fields = {{.key = QStringLiteral("code"), .label = {QStringLiteral("编号"), QStringLiteral("Code")}, .required = true, .searched = true},
                {.key = QStringLiteral("name"), .label = {QStringLiteral("名称"), QStringLiteral("Name")}, .searched = true},
                {.key = QStringLiteral("colour"),
                    .label = {QStringLiteral("颜色"), QStringLiteral("Colour")},
                    .type = FieldType::Choice,
                    .choices = {{QStringLiteral("red"), {QStringLiteral("红"), QStringLiteral("red")}}, {QStringLiteral("blue"), {QStringLiteral("蓝"), QStringLiteral("blue")}}}},
                {.key = QStringLiteral("price"), .label = {QStringLiteral("价格"), QStringLiteral("Price")}, .type = FieldType::Number}}}));
        const QString migrations = folder.filePath(QStringLiteral("migrations"));
        writeMigration(migrations, QStringLiteral("0100/900_toy.sql"), QStringLiteral("CREATE TABLE \"toy\" (rid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _nk TEXT NOT NULL UNIQUE, \"code\" TEXT, \"name\" TEXT, "
                   "\"colour\" TEXT, \"price\" INTEGER, _search TEXT NOT NULL, updated TEXT NOT NULL, _digest BLOB NOT NULL) STRICT"));
        writeWordIndex(migrations, QStringLiteral("0100/910_toy_words.sql"), QStringLiteral("toy"));
        store::Ledger::Options options;
        options.catalogue = &catalogue;
        options.author = QStringLiteral("tester");
        options.migrations = migrations;
        auto made = store::Ledger::create(folder.filePath(QStringLiteral("toy.pact")), options);
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().args.join(u' ') + made.error().detail));
        ledger = std::move(*made);
    }

    QTemporaryDir folder;
    domain::Catalogue catalogue;
    std::unique_ptr<store::Ledger> ledger;
};

}
