// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/figures.h"
#include "ui/widgets/card.h"

class QToolButton;

namespace pact::ui {

class SilenceGrid;

/// Who has not reported: the longest silent units, and a way to the items of all of them.
class SilenceCard : public Card
{
    Q_OBJECT

public:
    explicit SilenceCard(QWidget* parent = nullptr);

    void setFigures(const domain::Figures& figures);

signals:
    void itemsRequested(const QString& filter);

private:
    SilenceGrid* m_grid;
    QToolButton* m_rest;
    QString m_filter;
};

}
