// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/ledgermaker.h"

#include "store/acts.h"
#include "store/ledgerfiles.h"
#include "store/serveraddress.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

Result<> build(const QString& path, const store::Ledger::Options& options, const std::function<Result<>(store::Ledger&)>& fill)
{
    const auto ledger = store::Ledger::create(path, options);
    if (!ledger)
        return fail(ledger);
    return fill(**ledger);
}

Result<std::unique_ptr<store::Ledger>> buildOnServer(const QString& address, const store::Ledger::Options& options,
                                                     const std::function<Result<>(store::Ledger&)>& fill)
{
    auto ledger = store::Ledger::create(address, options);
    if (!ledger)
        return ledger;
    if (const auto filled = fill(**ledger); !filled) {
        (*ledger)->database().discard();
        return domain::fail(filled);
    }
    return ledger;
}

}

Result<std::unique_ptr<store::Ledger>> makeLedger(const QString& path, const store::Ledger::Options& options,
                                                  const std::function<Result<>(store::Ledger&)>& fill)
{
    if (store::isAddress(path))
        return buildOnServer(path, options, fill);
    const QFileInfo info(path);
    if (info.exists() || info.isSymbolicLink())
        return domain::fail(Error::Code::FileExists, {path});
    const QString draft = info.path() + u"/."_s + info.fileName() + u".new"_s;
    store::removeLedger(draft);
    if (const auto built = build(draft, options, fill); !built) {
        store::removeLedger(draft);
        return tl::make_unexpected(store::about(path, draft, built.error()));
    }
    // A log that is still there holds part of the ledger: it would be lost by moving the file alone.
    if (QFileInfo(draft + u"-wal"_s).size() > 0) {
        store::removeLedger(draft);
        return domain::fail(Error::Code::Io, {path, {}});
    }
    QFile file(draft);
    if (!file.rename(path)) {
        const bool taken = QFileInfo::exists(path);
        const QString reason = file.errorString();
        store::removeLedger(draft);
        return taken ? domain::fail(Error::Code::FileExists, {path}) : domain::fail(Error::Code::Io, {path, reason});
    }
    store::removeLedger(draft);
    return store::Ledger::open(path, options);
}

Result<> addSides(store::Ledger& ledger, const QString& ours, const QString& theirs)
{
    for (const auto& [key, name, isOurs] : {std::tuple(u"ours"_s, ours, u"yes"_s), std::tuple(u"theirs"_s, theirs, u"no"_s)}) {
        if (name.isEmpty())
            continue;
        const auto added = store::addRecord(ledger, ledger.catalogue().kind(u"parties"_s), {{u"key"_s, key}, {u"name_zh"_s, name}, {u"ours"_s, isOurs}});
        if (!added)
            return fail(added);
    }
    return {};
}

}
