// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/importing/importjob.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;

namespace pact::ui {

class DiffModel;
class Label;
class OutcomeButton;
class Prompts;
class TableView;

/// What an import would do, before it does it: the rows of the file by outcome, what stands in the ledger beside what
/// stands in the file, and one button that writes. Reads and writes on a worker's thread; until that button nothing is
/// written, and cancelling, at any time, leaves the ledger as it was.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    /// `prompts` outlives this.
    ImportPreview(QString ledger, store::Ledger::Options options, QString file, Prompts& prompts, QWidget* parent = nullptr);
    ~ImportPreview() override;

    const QString& file() const;
    /// Whether the trial or the import is still running.
    bool isBusy() const;

signals:
    /// Written, as one change set; none when there was nothing to write.
    void imported(const pact::store::ImportResult& result);
    void cancelled();
    void failed(const pact::domain::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLayout* makeHead();
    QLayout* makeOutcomes();
    QWidget* makeFoot();
    void retranslate();
    void tryOut();
    void chooseSide();
    void start(bool trial);
    void finish();
    void showTrial();
    void filter();
    void spanReasons();
    void fitReasons();
    void fitResults();
    void cancel();
    void saveRejectedRows();
    /// Rows that the real run would write.
    qint64 changes() const;
    QString headline() const;
    void showWords();

    ImportRequest m_request;
    Prompts& m_prompts;
    ImportAnswer m_answer;
    QFutureWatcher<std::shared_ptr<ImportAnswer>> m_watcher;
    bool m_again = false;

    std::vector<int> m_reasons; ///< rows of the model
    QTimer m_fit;

    DiffModel* m_model;
    Label* m_headline;
    Label* m_fileName;
    Label* m_mode;
    Label* m_kindLabel;
    QComboBox* m_kind;
    Label* m_encodingLabel;
    QComboBox* m_encoding;
    Label* m_conflictLabel;
    QComboBox* m_conflict;
    std::array<OutcomeButton*, 5> m_outcomes{};
    QCheckBox* m_onlyChanges;
    TableView* m_table;
    QProgressBar* m_progress;
    QPushButton* m_saveRejected;
    Label* m_note;
    QPushButton* m_cancel;
    QPushButton* m_import;
};

}
