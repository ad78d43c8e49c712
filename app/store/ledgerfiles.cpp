// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerfiles.h"

#include <QFile>
#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace pact::store {

const QStringList& companionEndings()
{
    static const QStringList endings{u"-wal"_s, u"-shm"_s, u"-journal"_s, u"-lock"_s};
    return endings;
}

bool isOfLedger(const struct stat& file, const QString& ledger)
{
    const auto isIt = [&file](const QString& path) {
        struct stat own = {};
        return ::stat(QFile::encodeName(path).constData(), &own) == 0 && own.st_dev == file.st_dev && own.st_ino == file.st_ino;
    };
    return isIt(ledger) || std::ranges::any_of(companionEndings(), [&](const QString& ending) { return isIt(ledger + ending); });
}

void removeLedger(const QString& path)
{
    QFile::remove(path);
    for (const QString& ending : companionEndings())
        QFile::remove(path + ending);
}

domain::Error about(const QString& target, const QString& draft, domain::Error error)
{
    for (QString& arg : error.args) {
        if (arg == draft)
            arg = target;
    }
    return error;
}

}
