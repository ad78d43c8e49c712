// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <functional>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace pact::ui {

class Label;

/// The one line that a removal needs: why. Hidden until asked; Enter removes, Escape goes. In a narrow place the question stands
/// above the line.
class RemoveBar : public QWidget
{
    Q_OBJECT

public:
    explicit RemoveBar(QWidget* parent = nullptr);

    /// `question` gives the words in the language of the moment: "Remove 3 commitments. Why?"
    void ask(std::function<QString()> question);

signals:
    void confirmed(const QString& reason);
    /// Escape, or Cancel.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void leave();
    void retranslate();

    std::function<QString()> m_question;
    QBoxLayout* m_parts = nullptr;
    Label* m_text;
    QLineEdit* m_reason;
    QPushButton* m_remove;
    QPushButton* m_cancel;
};

}
