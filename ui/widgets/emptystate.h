// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QPushButton;

namespace pact::ui {

class Label;

/// What a page shows when it has nothing to show: why, and one button that changes it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `action` empty: no button, because nothing needs doing.
    void setState(const QString& why, const QString& action = {});

signals:
    void actionTriggered();

private:
    Label* m_why;
    QPushButton* m_action;
};

}
