// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QModelIndex>
#include <QRect>
#include <array>
#include <optional>

class QPainter;

namespace pact::ui {

/// What the head of a group says, read from the Group roles of a row's first cell.
struct GroupRow
{
    QString code;
    QString name;
    QString shown;
    QString rate;
    std::optional<std::array<int, 5>> counts;
    bool expanded = true;
    bool foldable = true; ///< has a chevron

    static GroupRow of(const QModelIndex& first);
};

/// Where the parts stand, in the painter's coordinates. `countsLeft` is the left edge of the column that the five counts
/// begin at and that `shown` ends before; without it `shown` follows the name and the counts follow that.
struct GroupRowPlaces
{
    QRect row;
    std::optional<int> countsLeft;
    int rateRight = 0;
};

/// The head of a group on the window colour, which the caller has filled.
void paintGroupRow(QPainter& painter, const GroupRow& group, const GroupRowPlaces& places);

}
