// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rollupdetail.h"
#include <QListWidget>

namespace pact::ui {

/// How a counted figure came about: its corrections with reason, day and author, newest first, then what came in each
/// period, newest first. The first row names the columns. Some rows high; the rest is scrolled to.
class RollUpList : public QListWidget
{
    Q_OBJECT

public:
    explicit RollUpList(QWidget* parent = nullptr);

    void setRollUp(const models::RollUpDetail& detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    enum Role { WhatRole = Qt::UserRole, CountedRole, CorrectedRole, UpToRole, ReasonRole, HeadRole };

private:
    QListWidgetItem* addRow(const QStringList& cells, const QString& reason = {});
};

}
