// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace pact::ui {

/// The progress of one commitment as a band with the tick of the time gone by. Without a percent nothing is drawn.
class ProgressMeter : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressMeter(QWidget* parent = nullptr);

    void setValues(std::optional<double> percent, std::optional<double> elapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void name();

    std::optional<double> m_percent;
    std::optional<double> m_elapsed;
};

}
