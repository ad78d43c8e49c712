// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/catalogue.h"
#include "domain/light.h"
#include "domain/result.h"

#include <QStringList>

namespace pact::ui {

/// The condition of the search field: finished terms, each a chip, and the text still being typed. A plain value without
/// any widget; what a term means is the filter language's.
class SearchTerms
{
public:
    /// Terms are conditions on `kind`; both outlive this.
    SearchTerms(const domain::Kind& kind, const domain::Catalogue& catalogue);

    const QStringList& terms() const
    {
        return m_terms;
    }
    const QString& typed() const
    {
        return m_typed;
    }
    /// Everything as one text of the filter language.
    QString filterText() const;
    /// As the chips read in the language of the process.
    QStringList chipTexts() const;

    /// Replaces everything; conditions become chips, words stay as text.
    void setFilterText(const QString& text);
    /// What stands in the field. Finished conditions become chips: those with something behind them, and with `all` the last
    /// one too (it was accepted). True when the text that remains is another one.
    bool type(const QString& text, bool all);
    void remove(int index);
    /// The term becomes text again, before what is being typed.
    void reopen(int index);
    /// Shows only this light, or every light again if it was the only one.
    void toggleLight(domain::Light light);
    void clear();
    bool isEmpty() const
    {
        return m_terms.isEmpty() && m_typed.isEmpty();
    }

private:
    const domain::Kind& m_kind;
    const domain::Catalogue& m_catalogue;
    QStringList m_terms;
    QString m_typed;
};

}
