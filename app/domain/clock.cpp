// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"

#include <QtGlobal>

namespace pact::domain {

Result<std::optional<QDate>> dayFromEnvironment()
{
    if (!qEnvironmentVariableIsSet("PACTLEDGER_TODAY"))
        return std::optional<QDate>();
    const QString text = qEnvironmentVariable("PACTLEDGER_TODAY");
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid())
        return fail(Error::Code::BadToday, {text});
    return std::optional(day);
}

}
