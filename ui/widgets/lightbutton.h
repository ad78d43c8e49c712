// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/light.h"

#include <QAbstractButton>

namespace pact::ui {

/// A light's shape with its count, to click: a filter.
class LightButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LightButton(domain::Light light, QWidget* parent = nullptr);

    void setCount(int count);
    int count() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    domain::Light m_light;
    int m_count = 0;
};

}
