// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCollator>
#include <QHash>

namespace pact::store {

/// How texts sort on screen and in files, on either engine: by pinyin, numbers in order (9, 10.2, 10.10), Latin after Han.
/// For one thread at a time; keys of the same text are made once.
class Collation
{
public:
    Collation();
    /// A number per distinct text such that smaller sorts first, for texts given to add().
    void add(const QString& text);
    void rank();
    qint64 rankOf(const QString& text) const
    {
        return m_ranks.value(text, -1);
    }

private:
    QCollator m_collator;
    QHash<QString, qint64> m_ranks;
};

}
