// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

using namespace Qt::StringLiterals;

namespace pact::store {

QString SqliteDialect::migrationsFolder() const
{
    return u"sqlite"_s;
}

QString SqliteDialect::contains(const QString& expression) const
{
    return u"instr("_s + expression + u", ?) > 0"_s;
}

QString SqliteDialect::engineKey() const
{
    return u"sqlite"_s;
}

}
