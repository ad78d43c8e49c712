// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace pact::ui {

class Label;

/// A bar over a page: what happened, what it means, and one button that does what is to be done. Hidden until told.
/// A newer message takes the older one's place. Its text can be selected, and is announced to a screen reader.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Note, Warning, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    /// `action` empty: no button. `passing`: gone after 10 s, unless the mouse or the focus is on it.
    void showMessage(Kind kind, const QString& text, const QString& action = {}, bool passing = false);
    void dismiss();
    QString text() const;

signals:
    void actionTriggered();
    /// By its cross, Escape, time, or its action.
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void timeUp();

    Kind m_kind = Kind::Note;
    QTimer m_time;
    Label* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

}
