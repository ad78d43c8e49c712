// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace pact::ui {

class Label;

/// The one line that a removal needs: why. Hidden until asked; Enter removes, Escape goes.
class RemoveBar : public QWidget
{
    Q_OBJECT

public:
    explicit RemoveBar(QWidget* parent = nullptr);

    void ask(int count);

signals:
    void confirmed(const QString& reason);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    int m_count = 0;
    Label* m_text;
    QLineEdit* m_reason;
    QPushButton* m_remove;
    QPushButton* m_cancel;
};

}
