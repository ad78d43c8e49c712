// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/recordtablemodel.h"
#include <QWidget>

namespace pact::ui {

class DetailPane;
class Label;
class PaneSplitter;
class Prompts;
class RecordsList;
class TableView;
class TotalsRow;

/// The commitments of a ledger: the finding as headline, the table with its bar and totals, the detail pane beside it (below
/// it while the window is under 1280 px wide). Acts are slots that the window's actions call; actState() says whether one
/// can be done now, and if not, what is missing.
class CommitmentsPage : public QWidget
{
    Q_OBJECT

public:
    enum class Act { New, FileProgress, Extend, CloseOut, WriteOff, Attach, Remove, Copy, Edit };

    struct ActState
    {
        bool enabled = false;
        QString why; ///< a sentence for the tool tip when it is not
    };

    /// Both must outlive the page.
    CommitmentsPage(store::Ledger& ledger, Prompts& prompts, QWidget* parent = nullptr);
    ~CommitmentsPage() override;

    /// A text of the filter language. One that cannot be read leaves the list as it is; after a moment the page says why.
    void setFilterText(const QString& text);
    QString filterText() const;
    /// Empty while the filter can be read.
    QString filterProblem() const;

    /// The one commitment that acts are about: the only one selected, else the current one.
    std::optional<domain::RecordId> currentCommitment() const;
    std::vector<domain::RecordId> selectedCommitments() const;
    int selectedCount() const;
    /// Makes it current when it is shown; false otherwise.
    bool selectCommitment(domain::RecordId id);
    /// The first hit, with the focus: Down or Enter in the search field.
    void goToFirst();

    ActState actState(Act act) const;
    /// What is shown and counted, for the status bar.
    const models::ListTotals& totals() const;
    QString headline() const;
    /// Keys of the columns shown, in order, and the question itself: what an export of what is on screen needs.
    QStringList shownColumns() const;
    store::Query query() const;
    bool isLoaded() const;

    bool isPaneShown() const;
    void setPaneShown(bool shown);
    RecordsList& list() const
    {
        return *m_list;
    }
    TableView* table() const;
    DetailPane* pane() const;
    /// The commitment whose row, or whose pane, is at this place of the screen; none where nothing can be attached.
    std::optional<domain::RecordId> commitmentAt(const QPoint& globalPosition) const;
    /// Keeps files as its evidence and shows them.
    void attachTo(domain::RecordId commitment, const QStringList& files);
    models::RecordTableModel* model() const;
    void setGroup(const QString& field);
    void setTotalsShown(bool shown);
    /// Takes the density of the moment over.
    void applyDensity();

public slots:
    void newCommitment();
    void fileProgress();
    void extend();
    void closeOut();
    void writeOff();
    void attach();
    void removeSelected();
    void copySelection(bool withHeaders);
    void editCell();
    /// Writes what is being typed, in a cell or in the pane, and keeps the draft of a report. Also when the page is hidden.
    void keepWork();
    void showColumnsMenu(const QPoint& globalPosition);
    /// Asks for a name and keeps what is looked at, and how, under it.
    void saveView();
    void showViews();

signals:
    void filterTextChanged(const QString& text);
    void currentChanged();
    void selectionChanged();
    /// What actState() answers may have changed.
    void actsChanged();
    /// A new answer is shown.
    void listed();
    /// Everything is there, records included.
    void loaded();
    /// Something was done: for the bar that offers to undo it.
    void done(const QString& sentence, bool undoable = true);
    void zoomRequested(int steps);
    /// The whole history of a commitment is asked for.
    void historyRequested(pact::domain::RecordId record);
    /// Records of a register are asked for.
    void rowsRequested(const QString& registerKind, const QString& filter);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildList();
    void connectList();
    void showAnswer();
    void showHeadline();
    void syncPane();
    void retranslate();

    store::Ledger& m_ledger;
    const domain::Kind& m_kind;
    PaneSplitter* m_splitter;
    Label* m_headline;
    RecordsList* m_list;
    TotalsRow* m_totals;
    DetailPane* m_pane;
};

}
