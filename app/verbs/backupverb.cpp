// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deviceerror.h"
#include "verbs/backupanswer.h"
#include "verbs/outputbytes.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

constexpr qint64 blockSize = 1024 * 1024;

Result<> pour(const QString& path, QIODevice& into)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(exchange::deviceError(file));
    while (!file.atEnd()) {
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            return tl::make_unexpected(exchange::deviceError(file));
        if (auto written = writeAll(into, block); !written)
            return written;
    }
    return {};
}

class BackupVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"backup"_s,
                .words = u"FILE"_s,
                .help = QCoreApplication::translate("Verbs", "Copy the ledger as it is now, while it is in use, and verify the copy; an earlier backup of it is replaced, any other file is not."),
                .example = u"pactledger backup /media/office/office-2026-11.pact --ledger office.pact"_s,
                .least = 1,
                .most = 1};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        auto session = Session::open(context, store::Database::Access::ReadOnly);
        if (!session)
            return tl::make_unexpected(session.error());
        const QString target = arguments.word(0);
        if (target == u"-")
            return toOutput(context, *session->ledger);
        const auto info = copy(context, *session->ledger, target);
        if (!info)
            return fail(info);
        context.stored = true;
        answerCopy(context, *info, QCoreApplication::translate("Verbs", "The backup %1 is complete and verified: %2 changes, head of the chain %3."));
        return Exit::Done;
    }

private:
    static Result<store::BackupInfo> copy(Context& context, store::Ledger& ledger, const QString& target)
    {
        auto info = store::backUp(ledger.database(), ledger.catalogue(), target, context.migrations, copyProgress(context, QCoreApplication::translate("Verbs", "Copying: %1 %")));
        context.endProgress();
        return info;
    }

    /// A file cannot be verified while it runs through a pipe: it is made beforehand.
    static Answer toOutput(Context& context, store::Ledger& ledger)
    {
        const QTemporaryDir folder;
        const QString draft = folder.filePath(u"backup.pact"_s);
        const auto info = copy(context, ledger, draft);
        if (!info)
            return fail(info);
        if (const auto poured = pour(draft, context.outDevice()); !poured)
            return fail(poured);
        return Exit::Done;
    }
};

}

std::unique_ptr<Verb> makeBackupVerb()
{
    return std::make_unique<BackupVerb>();
}

}
