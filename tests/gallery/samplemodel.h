// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractItemModel>

namespace pact::gallery {

/// Nine items in eight groups, as in the drawn page of commitments.
QAbstractItemModel* sampleCommitments(QObject* parent);

/// Columns of sampleCommitments().
enum SampleColumn { LightColumn, CodeColumn, TitleColumn, LeadColumn, DueColumn, LeftColumn, ProgressColumn, SampleColumns };

}
