// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHeaderView>

namespace pact::ui {

/// The blank 8 px above the first entry of NavigationList; its title is only spoken.
class NavigationHead : public QHeaderView
{
    Q_OBJECT

public:
    explicit NavigationHead(QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}
