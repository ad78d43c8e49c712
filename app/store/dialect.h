// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace pact::store {

/// The few things in which the engines differ. DML is one text for both; DDL lies in two folders of migrations.
class Dialect
{
public:
    virtual ~Dialect() = default;
    /// Folder of the migrations under :/migrations.
    virtual QString migrationsFolder() const = 0;
    /// Whether `expression` contains the bound text, both compared as they are.
    virtual QString contains(const QString& expression) const = 0;
    /// 本机 / this computer, or the server.
    virtual QString engineKey() const = 0;
};

class SqliteDialect : public Dialect
{
public:
    QString migrationsFolder() const override;
    QString contains(const QString& expression) const override;
    QString engineKey() const override;
};

}
