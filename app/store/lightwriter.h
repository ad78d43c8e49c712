// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/commitmentfacts.h"
#include "domain/catalogue/catalogue.h"
#include <QSet>

namespace pact::store {

/// Makes the light columns of commitments anew from their facts. Inside a transaction.
class LightWriter
{
public:
    /// `table` is the one written to; what is read is found as ever.
    LightWriter(Database& database, const Catalogue& catalogue, const LightSettings& settings, QDate today, QString table = QStringLiteral("commitment"));

    Result<> write(const QSet<RecordId>& commitments);
    /// When a threshold changed. In pages; memory does not grow.
    Result<> writeAll();

private:
    Result<> writePage(const QStringList& ids);

    Database& m_database;
    const Catalogue& m_catalogue;
    LightSettings m_settings;
    QDate m_today;
    QString m_table;
};

}
