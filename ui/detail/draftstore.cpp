// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/draftstore.h"
#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace pact::ui {

DraftStore::DraftStore(const QString& ledgerPath)
    : m_group(u"drafts/"_s + QString::fromLatin1(QCryptographicHash::hash(ledgerPath.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
}

QString DraftStore::key(domain::RecordId commitment) const
{
    return m_group + u'/' + commitment.toString();
}

std::optional<DraftStore::Draft> DraftStore::find(domain::RecordId commitment) const
{
    const QVariantMap map = QSettings().value(key(commitment)).toMap();
    if (map.isEmpty())
        return std::nullopt;
    return Draft{map.value(u"period"_s).toString(), map.value(u"percent"_s).toString(), map.value(u"actual"_s).toString(), map.value(u"text"_s).toString(),
        map.value(u"problem"_s).toString(), map.value(u"next_step"_s).toString(), map.value(u"at"_s).toTime()};
}

void DraftStore::save(domain::RecordId commitment, const Draft& draft)
{
    if (draft.isEmpty()) {
        remove(commitment);
        return;
    }
    QSettings settings;
    settings.setValue(key(commitment), QVariantMap{{u"period"_s, draft.period}, {u"percent"_s, draft.percent}, {u"actual"_s, draft.actual}, {u"text"_s, draft.text},
                                           {u"problem"_s, draft.problem}, {u"next_step"_s, draft.nextStep}, {u"at"_s, draft.savedAt}});
    settings.sync();
}

void DraftStore::remove(domain::RecordId commitment)
{
    QSettings settings;
    if (!settings.contains(key(commitment)))
        return;
    settings.remove(key(commitment));
    settings.sync();
}

}
