// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/findings.h"

#include <QAbstractButton>

namespace pact::ui {

/// One of the large numbers at the top: its name above, number and unit right-aligned below. A click opens its rows.
class KeyFigureButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KeyFigureButton(QWidget* parent = nullptr);

    void setFigure(const report::KeyFigure& figure);
    const report::KeyFigure& figure() const
    {
        return m_figure;
    }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    report::KeyFigure m_figure;
};

}
