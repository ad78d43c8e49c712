// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/light.h"

#include <QWidget>

namespace pact::ui {

/// Shape and mark of one light, for heads and forms; its accessible name says the light and what it means.
class LightMark : public QWidget
{
    Q_OBJECT

public:
    explicit LightMark(QWidget* parent = nullptr);

    /// Nothing is shown without a light.
    void setLight(std::optional<domain::Light> light);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<domain::Light> m_light;
};

}
