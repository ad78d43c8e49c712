// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/light.h"

#include <QWidget>
#include <array>

class QHBoxLayout;

namespace pact::ui {

class LightButton;

/// The counts of the five lights of something, each a button, and beside them what its owner adds.
class LightRow : public QWidget
{
    Q_OBJECT

public:
    explicit LightRow(QWidget* parent = nullptr);

    void setCounts(const std::array<qint64, 5>& counts);
    /// At the right edge; takes ownership.
    void addAtEnd(QWidget* widget);

signals:
    void clicked(pact::domain::Light light);

private:
    std::array<LightButton*, 5> m_buttons{};
    QHBoxLayout* m_row;
};

}
