// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/moment.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace pact::ui {

class Label;

/// The band over the pages while the window looks at another moment than now: which one, a date to go to another day with,
/// and the way back. Hidden otherwise.
class MomentBar : public QWidget
{
    Q_OBJECT

public:
    /// What a day stands for.
    enum class Time {
        Known,    ///< what was known in the business on it
        Recorded, ///< what the ledger had recorded at its end
    };

    explicit MomentBar(QWidget* parent = nullptr);

    /// A day; shows the band.
    void showDay(Time time, QDate day);

signals:
    void dayAsked(pact::ui::MomentBar::Time time, QDate day);
    void backAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void ask();

    Label* m_text;
    QComboBox* m_time;
    QDateEdit* m_day;
    QPushButton* m_back;
};

}
