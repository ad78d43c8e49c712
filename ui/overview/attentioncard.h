// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/figures.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"

class QToolButton;

namespace pact::ui {

class AttentionList;
class AttentionModel;

/// What is to be done: the first items with their reasons, and a way to all of them.
class AttentionCard : public Card
{
    Q_OBJECT

public:
    explicit AttentionCard(QWidget* parent = nullptr);

    void setFigures(const domain::Figures& figures);
    void setDensity(Density density);

signals:
    void itemsRequested(const QString& filter);

protected:
    bool event(QEvent* event) override;

private:
    void fitList();

    AttentionModel* m_model;
    AttentionList* m_list;
    QWidget* m_room; ///< keeps the list's height in the layout
    QToolButton* m_rest;
};

}
