// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/kind.h"

namespace pact::ui {

/// A view of every ledger: only a name for a filter text.
struct BuiltinView
{
    QString key;
    domain::Text name;
    QString filter; ///< terms of the filter language; empty: everything
};

/// Those of a kind; the first shows everything.
const std::vector<BuiltinView>& builtinViews(const domain::Kind& kind);
/// The view whose terms all stand in the filter text; of several the one with the most terms.
const BuiltinView& viewOf(const domain::Kind& kind, const QString& filterText);
/// The filter text with the terms of its view exchanged for those of another; other terms stay.
QString withView(const domain::Kind& kind, const QString& filterText, const QString& view);
/// The fields of a kind that its lists can be grouped by, in the order in which they are offered.
QStringList groupFields(const domain::Kind& kind);

}
