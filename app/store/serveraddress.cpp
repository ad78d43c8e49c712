// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/serveraddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

/// Scheme, then what stands before the last "@" of the authority, then the rest.
const QRegularExpression& addressForm()
{
    static const QRegularExpression form(u"^([A-Za-z][A-Za-z0-9+.-]*://)(?:([^/?#]*)@)?([^?#]*)(.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return form;
}

bool mayHoldPassword(const QRegularExpressionMatch& parts)
{
    return parts.captured(2).contains(u':') || parts.captured(3).contains(u'@') || parts.captured(4).contains(u"pass"_s, Qt::CaseInsensitive);
}

}

bool isAddress(const QString& ledger)
{
    return addressForm().match(ledger).hasMatch();
}

Result<> checkLocation(const QString& ledger)
{
    if (!isAddress(ledger))
        return {};
    const auto address = ServerAddress::parse(ledger);
    return address ? Result<>() : fail(address);
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

Result<ServerAddress> ServerAddress::parse(const QString& text)
{
    static const QStringList known{u"sslmode"_s, u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s, u"sslcrl"_s, u"gssencmode"_s, u"connect_timeout"_s};
    const auto parts = addressForm().match(text);
    if (!parts.hasMatch() || mayHoldPassword(parts))
        return fail(Error::Code::BadAddress, {shownAddress(text)});
    const QString scheme = parts.captured(1).toLower();
    if (scheme != u"postgresql://" && scheme != u"postgres://")
        return fail(Error::Code::NotAvailable, {shownAddress(text)});
    const QUrl url(text, QUrl::StrictMode);
    ServerAddress address;
    address.user = url.userName(QUrl::FullyDecoded);
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port(5432);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    const auto options = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : options) {
        if (!known.contains(name))
            return fail(Error::Code::BadAddress, {shownAddress(text)});
        address.options.insert(name, value);
    }
    if (!url.isValid() || address.host.isEmpty() || address.database.isEmpty() || address.database.contains(u'/') || url.hasFragment())
        return fail(Error::Code::BadAddress, {shownAddress(text)});
    return address;
}

}
