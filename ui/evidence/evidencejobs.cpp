// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencejobs.h"

#include "exchange/outputfile.h"
#include "store/content.h"
#include "verbs/outputbytes.h"

namespace pact::ui {

using domain::Result;

Result<store::Attached> attachInBackground(const QString& ledger, const store::Ledger::Options& options, const domain::Kind& kind, domain::RecordId record, const QStringList& files)
{
    const auto opened = store::Ledger::open(ledger, options);
    if (!opened)
        return domain::fail(opened);
    return store::attachFiles(**opened, kind, record, files);
}

Result<> saveInBackground(const QString& ledger, const Attachment& attachment, const QString& target)
{
    const auto database = store::Database::open(ledger, store::Database::Access::ReadOnly);
    if (!database)
        return domain::fail(database);
    const auto file = exchange::OutputFile::open(target, ledger);
    if (!file)
        return domain::fail(file);
    const auto read = store::readContent(**database, attachment.sha256, attachment.name,
                                         [&](const QByteArray& piece) { return verbs::writeAll((*file)->device(), piece); });
    return read ? (*file)->commit() : read;
}

}
