// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace pact::ui {

/// A view of every ledger: only a name for a filter text.
struct BuiltinView
{
    QString key;
    QString filter; ///< terms of the filter language; empty: everything
};

const std::vector<BuiltinView>& builtinViews();
/// In the language of the process.
QString viewName(const QString& key);
/// The view whose terms all stand in the filter text; of several the one with the most terms.
QString viewOf(const QString& filterText);
/// The filter text with the terms of its view exchanged for those of another; other terms stay.
QString withView(const QString& filterText, const QString& view);

}
