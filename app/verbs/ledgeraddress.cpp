// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/ledgeraddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

/// Scheme, then what stands before the last "@" of the authority, then the rest.
const QRegularExpression& addressForm()
{
    static const QRegularExpression form(u"^([A-Za-z][A-Za-z0-9+.-]*://)(?:([^/?#]*)@)?([^?#]*)(.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return form;
}

}

bool isAddress(const QString& ledger)
{
    return addressForm().match(ledger).hasMatch();
}

QString shownAddress(const QString& ledger)
{
    const auto parts = addressForm().match(ledger);
    if (!parts.hasMatch())
        return ledger;
    const QString user = parts.captured(2).section(u':', 0, 0);
    // A password may hold "/" or "@" unescaped: then nothing after the scheme is safe to show but the last host.
    const QString host = parts.captured(3).section(u'@', -1);
    return parts.captured(1) + (user.isEmpty() ? QString() : user + u'@') + host;
}

Result<> checkAddress(const QString& ledger)
{
    const auto parts = addressForm().match(ledger);
    if (!parts.hasMatch())
        return {};
    const bool userHasPassword = parts.captured(2).contains(u':');
    const bool stray = parts.captured(3).contains(u'@');
    const bool inQuery = parts.captured(4).contains(u"pass"_s, Qt::CaseInsensitive);
    if (userHasPassword || stray || inQuery)
        return fail(Error::Code::BadAddress, {shownAddress(ledger)});
    return fail(Error::Code::NotAvailable, {shownAddress(ledger)});
}

}
