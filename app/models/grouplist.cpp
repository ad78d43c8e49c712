// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouplist.h"
#include "models/counttexts.h"
#include "domain/catalogue/fieldtext.h"
#include "domain/rules/rates.h"
#include "models/roles.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::models {

namespace {

QString shownText(const store::GroupCounts& counts)
{
    if (counts.shown > counts.all)
        return QCoreApplication::translate("GroupList", "%1 shown").arg(counts.shown);
    return QCoreApplication::translate("GroupList", "%1 of %2 shown").arg(counts.shown).arg(counts.all);
}

}

void GroupList::setGroups(const std::vector<ListGroup>& groups, const Kind& kind, int index)
{
    const Field& field = kind.field(index);
    m_hasLights = kind.indexOf(u"light"_s) >= 0;
    if (field.key != m_field.key) {
        m_folded.clear();
        m_keys.clear();
        m_restOpen = false;
    }
    m_field = field;
    m_heads.clear();
    for (const ListGroup& group : groups) {
        const QString id = idOf(group.counts.value);
        if (!m_keys.contains(id))
            m_keys.insert(id, restKey - 1 - m_keys.size());
        m_heads.push_back({group, m_keys.value(id)});
    }
}

void GroupList::clear()
{
    m_heads.clear();
    m_keys.clear();
    m_folded.clear();
    m_field = {};
}

QString GroupList::idOf(const Value& value) const
{
    return value.ref() ? value.ref()->id.toString() : value.text();
}

std::vector<qint64> GroupList::keys(const std::vector<qint64>& rows) const
{
    if (m_heads.empty())
        return rows;
    std::vector<qint64> keys;
    keys.reserve(rows.size() + m_heads.size() + 1);
    std::vector<qint64> empty;
    for (const Head& head : m_heads) {
        if (head.group.counts.shown == 0) {
            empty.push_back(head.key);
            continue;
        }
        keys.push_back(head.key);
        const size_t end = std::min(rows.size(), head.group.begin + static_cast<size_t>(head.group.counts.shown));
        for (size_t at = head.group.begin; !m_folded.contains(head.key) && at < end; ++at)
            keys.push_back(rows[at]);
    }
    if (!empty.empty())
        keys.push_back(restKey);
    if (m_restOpen)
        keys.insert(keys.end(), empty.begin(), empty.end());
    return keys;
}

bool GroupList::isOpen(qint64 key) const
{
    if (key == restKey)
        return m_restOpen;
    const Head* head = find(key);
    return head && head->group.counts.shown > 0 && !m_folded.contains(key);
}

void GroupList::toggle(qint64 key)
{
    if (key == restKey)
        m_restOpen = !m_restOpen;
    else if (!m_folded.remove(key))
        m_folded.insert(key);
}

void GroupList::setAllOpen(bool open)
{
    m_folded.clear();
    m_restOpen = open;
    if (open)
        return;
    for (const Head& head : m_heads)
        m_folded.insert(head.key);
}

const GroupList::Head* GroupList::find(qint64 key) const
{
    const auto it = std::find_if(m_heads.begin(), m_heads.end(), [key](const Head& head) { return head.key == key; });
    return it == m_heads.end() ? nullptr : &*it;
}

ListGroup GroupList::rest() const
{
    ListGroup sum;
    for (const Head& head : m_heads) {
        const store::GroupCounts& counts = head.group.counts;
        if (counts.shown > 0)
            continue;
        sum.counts.all += counts.all;
        sum.counts.done += counts.done;
        sum.counts.completable += counts.completable;
        for (size_t i = 0; i < counts.lights.size(); ++i)
            sum.counts.lights.at(i) += counts.lights.at(i);
    }
    return sum;
}

QString GroupList::name(qint64 key) const
{
    if (key == restKey) {
        const auto count = std::count_if(m_heads.begin(), m_heads.end(), [](const Head& head) { return head.group.counts.shown == 0; });
        const int empty = static_cast<int>(count);
        if (m_field.target == u"domains"_s)
            return QCoreApplication::translate("GroupList", "%n other domain(s)", nullptr, empty);
        return QCoreApplication::translate("GroupList", "%n other group(s)", nullptr, empty);
    }
    const Head* head = find(key);
    if (!head)
        return {};
    const QString text = displayText(m_field, head->group.counts.value);
    if (!text.isEmpty())
        return text;
    if (m_field.target == u"domains"_s)
        return QCoreApplication::translate("GroupList", "No domain");
    return QCoreApplication::translate("GroupList", "Without %1").arg(m_field.label.now());
}

QVariant GroupList::data(qint64 key, int role) const
{
    const Head* head = find(key);
    if (key != restKey && !head)
        return {};
    const ListGroup group = head ? head->group : rest();
    switch (role) {
    case Qt::DisplayRole:
    case GroupNameRole:
        return name(key);
    case IsGroupRole:
        return true;
    case GroupExpandedRole:
        return isOpen(key);
    case GroupCodeRole:
        return head && head->group.counts.value.ref() && m_field.target == u"domains"_s ? head->group.counts.value.ref()->label : QString();
    case GroupShownTextRole:
        return shownText(group.counts);
    case GroupCountsRole:
        return m_hasLights ? lightsList(group.counts.lights) : QVariantList();
    case GroupRateTextRole:
        return m_hasLights ? rateText(group.counts) : QString();
    case Qt::AccessibleTextRole: {
        QStringList words{name(key), shownText(group.counts)};
        if (m_hasLights) {
            for (const Light light : allLights)
                words << u"%1 %2"_s.arg(lightLabel(light).now()).arg(group.counts.lights.at(static_cast<size_t>(light)));
            words << rateText(group.counts);
        }
        return words.join(language() == Language::English ? u", "_s : u"，"_s);
    }
    default:
        return {};
    }
}

}
