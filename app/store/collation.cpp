// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/collation.h"

#include <algorithm>
#include <vector>

namespace pact::store {

namespace {

/// "10.10" is the tenth of ten, not ten and a tenth: each run of digits counts by itself.
QString withoutPoints(const QString& text)
{
    QString plain = text;
    for (qsizetype i = 1; i + 1 < plain.size(); ++i) {
        if (plain[i] == u'.' && plain[i - 1].isDigit() && plain[i + 1].isDigit())
            plain[i] = u'-';
    }
    return plain;
}

}

Collation::Collation()
    : m_collator(QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China))
{
    m_collator.setNumericMode(true);
}

void Collation::add(const QString& text)
{
    m_ranks.insert(text, 0);
}

void Collation::rank()
{
    struct Entry
    {
        QCollatorSortKey key;
        const QString* text;
    };
    std::vector<Entry> entries;
    entries.reserve(static_cast<size_t>(m_ranks.size()));
    for (auto it = m_ranks.keyBegin(); it != m_ranks.keyEnd(); ++it)
        entries.push_back({m_collator.sortKey(withoutPoints(*it)), &*it});
    std::ranges::sort(entries, [](const Entry& a, const Entry& b) {
        const int order = a.key.compare(b.key);
        return order != 0 ? order < 0 : *a.text < *b.text;
    });
    qint64 rank = 0;
    for (const Entry& entry : entries)
        m_ranks[*entry.text] = rank++;
}

}
