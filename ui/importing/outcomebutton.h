// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace pact::ui {

/// An outcome and how many rows have it, to click: checked, only these are listed.
class OutcomeButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit OutcomeButton(QWidget* parent = nullptr);

    void setCount(qint64 count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qint64 m_count = 0;
};

}
