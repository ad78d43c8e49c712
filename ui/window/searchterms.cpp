// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchterms.h"

#include "domain/filter/filter.h"

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

/// One of several alternatives must stay together when something stands beside it.
QString standing(const QString& term, bool alone)
{
    const bool bare = term.contains(u'|') && !(term.startsWith(u'(') && term.endsWith(u')'));
    return bare && !alone ? u"(%1)"_s.arg(term) : term;
}

}

SearchTerms::SearchTerms(const domain::Kind& kind, const domain::Catalogue& catalogue)
    : m_kind(kind)
    , m_catalogue(catalogue)
{
}

QString SearchTerms::filterText() const
{
    QStringList parts = m_terms;
    const QString typed = m_typed.trimmed();
    if (!typed.isEmpty())
        parts.append(typed);
    for (QString& part : parts)
        part = standing(part, parts.size() == 1);
    return parts.join(u' ');
}

QStringList SearchTerms::chipTexts() const
{
    QStringList texts;
    for (const QString& term : m_terms)
        texts.append(domain::chipText(term, m_kind, m_catalogue));
    return texts;
}

void SearchTerms::setFilterText(const QString& text)
{
    clear();
    type(text, true);
}

bool SearchTerms::type(const QString& text, bool all)
{
    const QStringList parts = domain::filterTerms(text);
    QStringList kept;
    bool moved = false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool finished = all || i + 1 < parts.size() || text.endsWith(u' ');
        if (finished && domain::isCondition(parts.at(i), m_kind)) {
            moved = true;
            if (!m_terms.contains(parts.at(i)))
                m_terms.append(parts.at(i));
        } else {
            kept.append(parts.at(i));
        }
    }
    m_typed = moved ? kept.join(u' ') : text;
    return m_typed != text;
}

void SearchTerms::remove(int index)
{
    if (index >= 0 && index < m_terms.size())
        m_terms.removeAt(index);
}

void SearchTerms::reopen(int index)
{
    if (index < 0 || index >= m_terms.size())
        return;
    const QString term = m_terms.takeAt(index);
    m_typed = m_typed.isEmpty() ? term : term + u' ' + m_typed;
}

void SearchTerms::toggleLight(domain::Light light)
{
    const QString term = u"light:"_s + domain::lightKey(light);
    const bool was = m_terms.contains(term);
    m_terms.removeIf([](const QString& other) { return other.startsWith("light:"_L1); });
    if (!was)
        m_terms.prepend(term);
}

void SearchTerms::clear()
{
    m_terms.clear();
    m_typed.clear();
}

}
