// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/rollupdetail.h"
#include <QListWidget>

namespace pact::ui {

/// How a counted figure came about: what came in each period, newest first, each with its corrections below, with day,
/// author and reason. The first row names the columns. Some rows high; the rest is scrolled to.
class RollUpList : public QListWidget
{
    Q_OBJECT

public:
    explicit RollUpList(QWidget* parent = nullptr);

    /// As counted on `day`.
    void setRollUp(const models::RollUpDetail& detail, QDate day);
    /// Takes as many whole rows as lie in that height, some at least.
    void setRoom(int height);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    enum Role { WhatRole = Qt::UserRole, CountedRole, CorrectedRole, UpToRole, NoteRole, HeadRole };

private:
    QListWidgetItem* addRow(const QStringList& cells);
    void addLine(const domain::RollUp::Line& line, const QStringList& heads);
    void addNote(const models::CorrectionNote& note);

    int m_rows = 5;
};

}
