// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "domain/text.h"
#include "store/recordreader.h"
#include "ui/theme/metrics.h"

#include <QWidget>
#include <optional>
#include <vector>

class QSettings;

namespace pact::ui {

/// What the window may ask of the page that is shown, from menus, toolbar and keys.
enum class Command { New, FileProgress, Extend, CloseOut, WriteOff, Attach, Remove, EditCell, Copy, CopyWithHeaders, SelectAll, DetailPane, SaveView, ShowViews };

/// How many rows a page shows, of how many, and how many are selected.
struct PageCounts
{
    qint64 shown = 0;
    qint64 all = 0;
    qint64 selected = 0;

    bool operator==(const PageCounts&) const = default;
};

/// What is on screen, for copies and exports: the rows' query and the visible columns in their order, as field indices.
struct ShownRows
{
    store::Query query;
    std::vector<int> fields;
};

/// What a file let go over a page would become evidence of.
struct EvidencePlace
{
    const domain::Kind* kind = nullptr; ///< of the record
    domain::RecordId record;
    QString label;                      ///< its code
};

/// A key that works on the page and is in no menu.
struct PageKey
{
    QString key;  ///< as people read it: "Alt+Down"
    QString does; ///< in the language of the process
};

/// One page in the middle of the window. It is given what it needs (the ledger, painters) by its constructor and knows
/// nothing of the window: it answers questions, runs commands, and says what happened through its signals.
/// The page follows Ledger::changed() by itself; everything is on the GUI thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Stable word for settings and object names: "overview", "commitments".
    virtual QString key() const = 0;
    /// As the navigation calls it.
    virtual domain::Text title() const = 0;
    /// Name of an icon of resources/icons.
    virtual QString iconName() const = 0;
    /// The finding, in the language of the process; what is at the top of the page.
    virtual QString headline() const = 0;

    /// The condition of the search field, in the filter language; empty shows everything. An error leaves the page as it was,
    /// and is shown at the field.
    virtual domain::Result<> setFilterText(const QString& text)
    {
        Q_UNUSED(text)
        return {};
    }
    /// The kind that the condition of the search field is on; null where the field is of no use.
    virtual const domain::Kind* filterKind() const
    {
        return nullptr;
    }
    bool hasFilter() const
    {
        return filterKind() != nullptr;
    }
    /// Pages of one group stand together in the navigation, under its name; empty: alone.
    virtual domain::Text group() const
    {
        return {};
    }
    /// Reads everything anew (F5).
    virtual void refresh() = 0;
    /// Puts every word into the language of the process. Called once before the page is first shown and at each switch.
    virtual void retranslate() = 0;
    virtual void setDensity(Density density)
    {
        Q_UNUSED(density)
    }

    virtual PageCounts counts() const
    {
        return {};
    }
    /// The counts as a sentence, where other things than commitments are counted; empty: as commitments.
    virtual QString countsText() const
    {
        return {};
    }
    /// Brings a record on show: a list selects it, the history tells of it alone. For records that another page names.
    virtual void showRecord(domain::RecordId record)
    {
        Q_UNUSED(record)
    }
    /// What is at this place of the screen, where a file can be kept as evidence.
    virtual std::optional<EvidencePlace> evidencePlaceAt(const QPoint& globalPosition) const
    {
        Q_UNUSED(globalPosition)
        return std::nullopt;
    }
    virtual void attachTo(const EvidencePlace& place, const QStringList& files)
    {
        Q_UNUSED(place)
        Q_UNUSED(files)
    }
    /// None where there are no rows to export.
    virtual std::optional<ShownRows> shownRows() const
    {
        return std::nullopt;
    }

    /// Empty when the command can run now; else a sentence that says what is missing, for the action's tooltip.
    virtual QString missingFor(Command command) const = 0;
    /// Runs a command that nothing is missing for.
    virtual void run(Command command) = 0;
    /// Whether the detail pane is shown, for the check mark of Command::DetailPane.
    virtual bool isPaneShown() const
    {
        return false;
    }
    /// Closes the innermost open thing of the page (an editor, a form, the pane's draft); false when there was none.
    virtual bool closeInnermost()
    {
        return false;
    }
    virtual std::vector<PageKey> keys() const
    {
        return {};
    }

    /// Where F6 stops: the table or the charts, and the detail pane; null where there is none now.
    virtual QWidget* mainView() const = 0;
    virtual QWidget* sidePane() const
    {
        return nullptr;
    }
    /// Down or Enter in the search field: the first hit, with the focus; as soon as it is there.
    virtual void goToFirst()
    {
        if (QWidget* view = mainView())
            view->setFocus(Qt::ShortcutFocusReason);
    }

    /// Columns, widths, order, sort and grouping by field key; the group of `settings` is already the page's own.
    virtual void saveState(QSettings& settings) const
    {
        Q_UNUSED(settings)
    }
    virtual void restoreState(QSettings& settings)
    {
        Q_UNUSED(settings)
    }

signals:
    void headlineChanged();
    /// Counts or selection changed: commands are asked for again.
    void countsChanged();
    /// A mark was clicked: the window opens the commitments page with this condition. A text of the filter language.
    void filterRequested(const QString& text);
    /// The window opens the page of this key with this condition.
    void rowsRequested(const QString& page, const QString& filter);
    /// The window opens the page of this key and has it show the record.
    void recordRequested(const QString& page, pact::domain::RecordId record);
    /// Something was done. With `undoable` the bar offers to take it back, for ten seconds.
    void done(const QString& sentence, bool undoable);
    /// Something failed that no field of the page shows itself.
    void failed(const pact::domain::Error& error);
};

}
