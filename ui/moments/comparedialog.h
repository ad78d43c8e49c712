// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/comparison.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QStandardItemModel>

class QComboBox;
class QTableView;

namespace pact::ui {

class Label;
class Prompts;

/// What differs between two days, snapshots, or the ledger and another file: a headline, and a row for each field that is
/// not what it was. Reads on a worker's thread. Nothing is changed.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// `ledger` is compared as it is now, whatever moment it is looked at from; `snapshots` are its names. `prompts` outlives
    /// the dialog.
    CompareDialog(const store::Ledger& ledger, const QStringList& snapshots, Prompts& prompts, QWidget* parent);
    ~CompareDialog() override;

    /// Compares that with what is chosen as the later.
    void setFrom(const QString& when);

private:
    /// The first ones of more; the headline says how many there are.
    static constexpr int mostRows = 2000;
    struct Found
    {
        std::vector<store::Difference> differences;
        qint64 added = 0;
        qint64 removed = 0;
        qint64 changed = 0;
    };
    static domain::Result<Found> compare(const QString& path, const store::Ledger::Options& options, const QString& from, const QString& to);

    void start();
    void finish();
    void chooseFile();

    QString m_path;
    store::Ledger::Options m_options;
    Prompts& m_prompts;
    QComboBox* m_from;
    QComboBox* m_to;
    Label* m_headline;
    QTableView* m_table;
    QStandardItemModel m_rows;
    QFutureWatcher<domain::Result<Found>> m_watcher;
    bool m_again = false;
};

}
