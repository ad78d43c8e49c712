// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/host/preferences.h"
#include "ui/host/recentledgers.h"

#include <QWidget>

class QPushButton;

namespace pact::ui {

class ChoiceList;
class DropArea;
class Label;

/// What is there while no ledger is open: the sample, a new ledger, one that exists, a table, and the ledgers opened lately.
/// Arrow keys walk through all of them, Enter takes one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `preferences` outlives this.
    explicit StartPage(Preferences& preferences, QWidget* parent = nullptr);

    void setRecent(const std::vector<RecentLedgers::Entry>& entries);
    void focusFirst();

signals:
    void sampleRequested();
    void newRequested();
    void openRequested();
    void importRequested();
    void recentRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLayout* makeHead();
    void retranslate();
    void showRecent();

    Preferences& m_preferences;
    std::vector<RecentLedgers::Entry> m_entries;
    Label* m_name;
    Label* m_purpose;
    Label* m_language;
    QPushButton* m_chinese;
    QPushButton* m_english;
    ChoiceList* m_choices;
    Label* m_recentTitle;
    ChoiceList* m_recent;
    DropArea* m_drop;
};

}
