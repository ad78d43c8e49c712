// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "store/statement.h"
#include "store/transaction.h"

#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

std::vector<int> versionsIn(const QStringList& folders)
{
    std::vector<int> versions;
    for (const QString& folder : folders) {
        const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString& name : names) {
            bool ok = false;
            if (const int version = name.toInt(&ok); ok)
                versions.push_back(version);
        }
    }
    std::ranges::sort(versions);
    versions.erase(std::unique(versions.begin(), versions.end()), versions.end());
    return versions;
}

}

Migrator::Migrator(Database& database, const QString& extra)
    : m_database(database)
{
    for (const QString& root : {u":/migrations"_s, extra}) {
        if (!root.isEmpty())
            m_folders << root + u'/' + database.dialect().migrationsFolder();
    }
    m_steps = versionsIn(m_folders);
}

int Migrator::newest() const
{
    return m_steps.empty() ? 0 : m_steps.back();
}

Result<int> Migrator::version()
{
    auto statement = select(m_database, m_database.dialect().schemaVersion());
    if (!statement)
        return fail(statement);
    return statement->next() ? static_cast<int>(statement->integer(0)) : 0;
}

bool Migrator::isOutdated()
{
    const auto present = version();
    return present && *present > 0 && *present < newest();
}

Result<> Migrator::migrate()
{
    const auto present = version();
    if (!present)
        return fail(present);
    const int target = newest();
    if (*present > target)
        return fail(Error::Code::NewerSchema, {m_database.path(), QString::number(*present), QString::number(target)});
    if (m_database.isReadOnly())
        return *present == target ? Result<>() : tl::make_unexpected(m_database.whyReadOnly());
    for (const int step : m_steps) {
        if (step <= *present)
            continue;
        if (auto applied = apply(step); !applied)
            return applied;
    }
    return {};
}

Result<> Migrator::apply(int version)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    // Another program may have been quicker.
    if (const auto present = this->version(); !present || *present >= version)
        return present ? Result<>() : fail(present);
    for (const QString& folder : std::as_const(m_folders)) {
        const QDir dir(folder + u'/' + QString::number(version).rightJustified(4, u'0'));
        const QStringList names = dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        for (const QString& name : names) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return fail(Error::Code::Io, {file.fileName(), file.errorString()});
            if (auto done = m_database.execute(QString::fromUtf8(file.readAll())); !done)
                return done;
        }
    }
    if (auto set = m_database.execute(m_database.dialect().setSchemaVersion(version)); !set)
        return set;
    return transaction->commit();
}

}
