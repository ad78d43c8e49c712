// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTabBar;

namespace pact::ui {

/// Which list is looked at, what is looked for in it, and the way to a new record.
class UnitsBar : public QWidget
{
    Q_OBJECT

public:
    enum class List { Units, People };

    explicit UnitsBar(QWidget* parent = nullptr);

    List list() const;
    void setList(List list);
    QString words() const;
    void clearWords();
    /// Whether those of the past, or of a time to come, are shown too.
    bool isPastShown() const;
    void setPastShown(bool shown);
    void setCanAdd(bool can);
    void retranslate();

signals:
    void listChanged();
    /// Words, or whose time counts.
    void conditionChanged();
    /// Enter in the words.
    void left();
    void addRequested();

private:
    QTabBar* m_lists;
    QLineEdit* m_words;
    QCheckBox* m_past;
    QPushButton* m_add;
};

}
