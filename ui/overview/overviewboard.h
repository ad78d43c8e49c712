// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

namespace pact::ui {

class AttentionCard;
class ChartCard;
class ReminderCard;
class SilenceCard;

/// The cards of the overview: what is behind and how far side by side, their rows level; below what to do, who owes whom,
/// when, who is silent; then what is to be looked at in the registers, if anything is, and the units. One below the other where the window is narrow. Scrolls when it must.
class OverviewBoard : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewBoard(QWidget* parent = nullptr);

    ChartCard* status;
    ChartCard* domains;
    AttentionCard* attention;
    ChartCard* balance;
    ChartCard* due;
    SilenceCard* silence;
    ChartCard* units;
    ReminderCard* reminders;

    /// After the cards' contents changed.
    void arrange();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// The left column's width at which the bars of the lights bear their labels best.
    int leftWidth(int width) const;
    void arrangeInColumns(int width);
    void arrangeInOne(int width);
    int levelRows(int left, int right);
    int place(QWidget* card, const QRect& rect);

    QWidget* m_sheet;
    int m_bottom = 0;
};

}
