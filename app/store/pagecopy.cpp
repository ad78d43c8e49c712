// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pagecopy.h"

#include "store/readview.h"
#include "store/sqlerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr int pagesAtOnce = 128; // 4 MB: progress and cancelling a hundred times a second

struct Closer
{
    void operator()(sqlite3* handle) const
    {
        sqlite3_close(handle);
    }
};
using Handle = std::unique_ptr<sqlite3, Closer>;

/// `code` as an error about the target.
Error targetError(int code, sqlite3* handle, const QString& target)
{
    return errorFrom(code, QString::fromUtf8(sqlite3_errmsg(handle)), target);
}

Result<Handle> openTarget(const QString& target)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(target.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    Handle handle(opened);
    if (code != SQLITE_OK)
        return tl::make_unexpected(targetError(code, opened, target));
    // Nobody sees the file before it is whole, and then it is stored as a whole: no journal and no waiting in between.
    sqlite3_exec(opened, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    return handle;
}

}

Result<> copyPages(Database& source, const QString& target, const Progress& progress)
{
    if (!source.sqlite())
        return fail(Error::Code::NotAvailable, {source.path()});
    // With one state held, a writer elsewhere does not make the copy begin anew.
    auto view = ReadView::begin(source);
    if (!view)
        return fail(view);
    auto handle = openTarget(target);
    if (!handle)
        return fail(handle);
    sqlite3_backup* copy = sqlite3_backup_init(handle->get(), "main", source.sqlite(), "main");
    if (!copy)
        return tl::make_unexpected(targetError(sqlite3_errcode(handle->get()), handle->get(), target));
    int code = SQLITE_OK;
    bool cancelled = false;
    while (code == SQLITE_OK && !cancelled) {
        code = sqlite3_backup_step(copy, pagesAtOnce);
        const int pages = sqlite3_backup_pagecount(copy);
        cancelled = code == SQLITE_OK && progress && !progress(pages - sqlite3_backup_remaining(copy), pages);
    }
    const int finished = sqlite3_backup_finish(copy);
    if (cancelled)
        return fail(Error::Code::Cancelled);
    if (code != SQLITE_DONE || finished != SQLITE_OK) {
        const int why = code != SQLITE_DONE ? code : finished;
        // A page that cannot be read is the source's fault, everything else the target's.
        const bool damaged = (why & 0xff) == SQLITE_CORRUPT || (why & 0xff) == SQLITE_NOTADB;
        return tl::make_unexpected(errorFrom(why, QString::fromUtf8(sqlite3_errstr(why)), damaged ? source.path() : target));
    }
    return {};
}

}
