// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/catalogue/kind.h"
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace pact::ui {

class ColumnState;
class Label;

/// Above the table: which view, grouped by what, which columns, totals or not.
class RecordsBar : public QWidget
{
    Q_OBJECT

public:
    RecordsBar(const domain::Kind& kind, QWidget* parent = nullptr);

    /// What stands before the name of a saved view in the key of a view.
    static QString savedPrefix();
    /// Names of the ledger's own views, listed below those of every ledger.
    void setSavedViews(const QStringList& names);
    /// Opens the list of views with the focus in it.
    void openViews();
    /// Shows them; emits nothing.
    void setView(const QString& key);
    void setGroup(const QString& field);
    void setTotalsShown(bool shown);
    QString group() const;
    bool totalsShown() const;
    void setColumns(ColumnState* columns);
    /// Behind the others.
    void addButton(QPushButton* button);
    /// The menu of all fields with a tick at those shown.
    void fillColumns(QMenu& menu) const;

signals:
    void viewChosen(const QString& key);
    void groupChosen(const QString& field);
    void totalsToggled(bool shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const domain::Kind& m_kind;
    ColumnState* m_columns = nullptr;
    Label* m_viewLabel;
    QComboBox* m_view;
    Label* m_groupLabel;
    QComboBox* m_group;
    QPushButton* m_columnsButton;
    QPushButton* m_totals;
    QHBoxLayout* m_layout = nullptr;
    QMenu* m_menu;
};

}
