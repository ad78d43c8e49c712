// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <Qt>

namespace pact::models {

/// What a table model tells its view beside Qt's own roles. Delegates only paint these; they decide nothing.
/// Of an item's cell: Light, Elapsed, Percent, RedBar and the text's manner. Of a group row's first cell: the Group roles.
enum Role {
    LightRole = Qt::UserRole + 100, ///< int of domain::Light; invalid: no light
    ElapsedRole, ///< double 0..100, the time gone by; invalid: no due date
    PercentRole, ///< double 0..100, the progress; invalid: no bar and “—”
    IsGroupRole, ///< bool, asked of any column: the row is a group's head
    GroupCodeRole, ///< QString, the two-letter code; may be empty
    GroupNameRole, ///< QString
    GroupShownTextRole, ///< QString: 显示 2，共 3 项
    GroupCountsRole, ///< QVariantList of five ints, in the order of domain::Light; empty: none are shown
    GroupRateTextRole, ///< QString: 办结率 16.7 %
    GroupExpandedRole, ///< bool; invalid: the group cannot be folded
    ElideMiddleRole, ///< bool: a code, unit or file name; else the text is elided at its end
    SecondaryTextRole, ///< bool: in the secondary colour
    StruckTextRole, ///< bool: struck through, as it no longer holds
    ErrorTextRole, ///< bool: in the error colour, bold
    RedBarRole, ///< bool, asked of the first column: a bar at the row's left edge
    SortRole, ///< the raw value that a column is ordered by
    ItemNumberRole, ///< int, the item's place among the items, group rows not counted: striping; invalid: the row's number
};

}
