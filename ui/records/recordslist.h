// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/recordtablemodel.h"
#include "store/savedviews.h"
#include "ui/host/page.h"
#include "ui/records/columnstate.h"
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace pact::ui {

class ConflictBar;
class EmptyState;
class MessageBar;
class RecordsBar;
class RemoveBar;
class TableView;

/// The records of one kind as a page lists them: the bar with views, groups and columns, what is to be said, and the table, or why it is
/// empty. Reads in the background, keeps columns and group of the kind in the settings of this machine, and writes through the
/// ledger's acts alone.
class RecordsList : public QWidget
{
    Q_OBJECT

public:
    struct Design
    {
        std::vector<ColumnState::Column> columns;
        QString fill;             ///< the column that takes the rest of the width
        store::SortKey sort;
        QString group;            ///< until somebody chooses another
    };

    /// Both must outlive the list.
    RecordsList(store::Ledger& ledger, const domain::Kind& kind, const Design& design, QWidget* parent = nullptr);
    ~RecordsList() override;

    RecordsBar* bar() const
    {
        return m_bar;
    }
    TableView* table() const
    {
        return m_table;
    }
    models::RecordTableModel* model() const
    {
        return m_model;
    }
    MessageBar* message() const
    {
        return m_message;
    }

    /// A text of the filter language. One that cannot be read leaves the list as it is; after a moment the list says why.
    void setFilterText(const QString& text);
    const QString& filterText() const
    {
        return m_filterText;
    }
    /// Empty while the filter can be read.
    const QString& filterProblem() const
    {
        return m_filterProblem;
    }
    void setGroup(const QString& field);
    QStringList shownColumns() const;
    store::Query query() const;

    /// The one record that acts are about: the only one selected, else the current one.
    std::optional<domain::RecordId> current() const;
    std::vector<domain::RecordId> selected() const;
    int selectedCount() const;
    /// Makes it current when it is shown; false otherwise.
    bool select(domain::RecordId id);
    /// The record of this label, when the next answer is there.
    void selectAdded(const QString& label);
    /// Selects it, or does when the next answer that shows it is there; false then.
    bool selectOrAwait(domain::RecordId id);
    /// The record whose row is at this place of the screen.
    std::optional<domain::RecordId> recordAt(const QPoint& globalPosition) const;
    /// The record as a place for evidence; none when it is not there.
    std::optional<EvidencePlace> evidencePlace(domain::RecordId id) const;
    /// What is on screen, for exports.
    ShownRows shownRows() const;
    /// The first hit, with the focus; of a condition just typed when it is answered.
    void goToFirst();
    /// Whether it has ever shown a record.
    bool isStarted() const
    {
        return m_started;
    }
    void applyDensity();

public slots:
    void copySelection(bool withHeaders);
    void editCell();
    /// Asks for the reason.
    void removeSelected();
    void showColumnsMenu(const QPoint& globalPosition);
    /// Asks for a name and keeps what is looked at, and how, under it.
    void saveView();
    void showViews();

signals:
    void filterTextChanged(const QString& text);
    /// Perhaps another record is current.
    void currentChanged();
    void selectionChanged();
    /// A new answer is shown.
    void listed();
    /// Everything is there, records included.
    void loaded();
    /// Something was done: for the bar that offers to undo it.
    void done(const QString& sentence, bool undoable);
    void zoomRequested(int steps);
    /// The button of an empty list.
    void newRequested();
    /// An edit was refused because only an extension may do it, and the user takes the offer.
    void extensionRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    void connectModel();
    void connectBars();
    void chooseView(const QString& key);
    void chooseGroup(const QString& field);
    void chooseSavedView(const QString& name);
    QStringList viewNames();
    void readViews();
    void showView();
    void sortBy(int column);
    void takeFilter();
    void showAnswer();
    void showEmptyState();
    void selectFirst();
    void makeCurrent(int row);
    void refuse(const models::EditRefusal& refusal);
    void remove(const QString& reason);
    void retranslate();

    store::Ledger& m_ledger;
    const domain::Kind& m_kind;
    models::RecordTableModel* m_model;
    QString m_filterText;
    QString m_filterProblem;
    QTimer m_problemDelay;
    std::optional<store::SavedView> m_savedView; ///< the one chosen, while its condition stands
    std::optional<domain::RecordId> m_awaited; ///< to be selected when the list is there
    bool m_started = false;
    bool m_offersExtension = false;
    RecordsBar* m_bar;
    MessageBar* m_message;
    ConflictBar* m_conflict;
    RemoveBar* m_remove;
    QStackedWidget* m_stack;
    TableView* m_table;
    EmptyState* m_empty;
    ColumnState* m_columns;
};

}
