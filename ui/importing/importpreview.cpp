// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpreview.h"

#include "domain/errortext.h"
#include "ui/importing/diffdelegate.h"
#include "ui/importing/diffmodel.h"
#include "ui/importing/outcomebutton.h"
#include "ui/paint/pixels.h"
#include "ui/table/headerview.h"
#include "ui/table/tableview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line.h"
#include "ui/host/prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrent/QtConcurrentRun>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::ui {

using store::ImportOptions;
using store::Outcome;

namespace {

constexpr std::array outcomes{Outcome::New, Outcome::Changed, Outcome::Unchanged, Outcome::Conflict, Outcome::Rejected};
/// Merging cells is slow by the thousand; a longer list shows its reasons shortened, with the whole text as tool tip.
constexpr size_t reasonLimit = 2000;

void work(QPromise<std::shared_ptr<ImportAnswer>>& promise, const ImportRequest& request)
{
    promise.setProgressRange(0, 0);
    promise.addResult(std::make_shared<ImportAnswer>(runImport(request, [&promise](qint64 rows) {
        promise.setProgressValue(static_cast<int>(rows));
        return !promise.isCanceled();
    })));
}

}

ImportPreview::ImportPreview(QString ledger, store::Ledger::Options options, QString file, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_request{.ledger = std::move(ledger), .options = std::move(options), .file = std::move(file), .encoding = u"auto"_s}
    , m_prompts(prompts)
    , m_model(new DiffModel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(makeHead());
    all->addWidget(new Line(Qt::Horizontal, this));
    all->addLayout(makeOutcomes());
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(gap4);
    all->addWidget(m_progress);
    m_table = new TableView(this);
    m_table->setObjectName(u"differences"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DiffDelegate(m_table));
    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, &ImportPreview::fitReasons);
    connect(m_table->header(), &QHeaderView::sectionResized, this, [this] { m_fit.start(0); });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const std::array widths{48, 72, 96, 200, 96, 280, 280};
    for (int column = 0; column < DiffModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths.at(static_cast<size_t>(column)));
    m_table->setFillColumn(DiffModel::Then, 240);
    all->addWidget(m_table, 1);
    all->addWidget(makeFoot());

    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportPreview::finish);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int rows) {
        m_headline->setText(m_request.trial ? tr("Reading: %n rows", nullptr, rows) : tr("Importing: %n rows", nullptr, rows));
    });
    retranslate();
    start(true);
}

ImportPreview::~ImportPreview()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

const QString& ImportPreview::file() const
{
    return m_request.file;
}

bool ImportPreview::isBusy() const
{
    return m_watcher.isRunning();
}

void ImportPreview::chooseSide()
{
    m_request.onConflict = static_cast<ImportOptions::OnConflict>(m_conflict->currentData().toInt());
    showWords();
}

void ImportPreview::tryOut()
{
    const int kind = m_kind->currentIndex();
    m_request.kind = kind < 0 ? nullptr : m_request.options.catalogue->find(m_kind->currentData().toString());
    m_request.encoding = m_encoding->currentData().toString();
    if (isBusy()) {
        m_again = true;
        m_watcher.cancel();
        return;
    }
    start(true);
}

void ImportPreview::start(bool trial)
{
    m_request.trial = trial;
    m_progress->setRange(0, 0);
    m_progress->show();
    m_import->setEnabled(false);
    m_saveRejected->setEnabled(false);
    m_watcher.setFuture(QtConcurrent::run(work, m_request));
}

void ImportPreview::finish()
{
    if (m_again) {
        m_again = false;
        start(true);
        return;
    }
    if (m_watcher.future().resultCount() == 0)
        return;
    m_progress->hide();
    ImportAnswer answer = std::move(*m_watcher.result());
    if (m_request.trial) {
        m_answer = std::move(answer);
        showTrial();
        return;
    }
    if (answer.result) {
        emit imported(*answer.result);
        return;
    }
    showWords();
    if (answer.result.error().code != domain::Error::Code::Cancelled)
        emit failed(answer.result.error());
}

void ImportPreview::showTrial()
{
    m_model->setRows(m_answer.kind, std::move(m_answer.rows));
    m_answer.rows.clear();
    if (m_answer.kind) {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(m_answer.kind->key()));
    }
    spanReasons();
    showWords();
    if (!m_answer.result && m_answer.result.error().code != domain::Error::Code::Cancelled)
        emit failed(m_answer.result.error());
}

void ImportPreview::filter()
{
    DiffFilter filter{.outcomes = {}, .onlyChanges = m_onlyChanges->isChecked()};
    for (size_t i = 0; i < outcomes.size(); ++i) {
        if (m_outcomes.at(i)->isChecked())
            filter.outcomes.insert(outcomes.at(i));
    }
    m_model->setFilter(filter);
    spanReasons();
}

void ImportPreview::spanReasons()
{
    m_table->clearSpans();
    m_reasons.clear();
    for (int row = 0; row < m_model->rowCount() && m_reasons.size() < reasonLimit; ++row) {
        if (!m_model->lines().at(static_cast<size_t>(row)).isReason)
            continue;
        m_table->setSpan(row, DiffModel::Now, 1, 2);
        m_reasons.push_back(row);
    }
    fitReasons();
}

void ImportPreview::fitReasons()
{
    const int width = m_table->columnWidth(DiffModel::Now) + m_table->columnWidth(DiffModel::Then);
    for (const int row : m_reasons)
        m_table->setRowHeight(row, DiffDelegate::reasonHeight(m_model->index(row, DiffModel::Now).data().toString(), width));
}

void ImportPreview::fitResults()
{
    const QFontMetrics metrics(ui::font(TypeSize::Body, true));
    int width = 0;
    for (const Outcome outcome : outcomes)
        width = std::max(width, metrics.horizontalAdvance(store::outcomeLabel(outcome).now()));
    m_table->setColumnWidth(DiffModel::Result, width + gap24);
    fitReasons();
}

qint64 ImportPreview::changes() const
{
    if (!m_answer.result)
        return 0;
    const store::ImportResult& result = *m_answer.result;
    const bool theirs = m_request.onConflict == ImportOptions::OnConflict::Theirs;
    const auto changes = [&](const store::PlannedRow& row) {
        return row.outcome == Outcome::Conflict && (theirs || std::ranges::any_of(row.cells, [](const store::CellDiff& cell) { return !cell.error; }));
    };
    return result.count(Outcome::New) + result.count(Outcome::Changed) + std::ranges::count_if(m_model->rows(), changes);
}

void ImportPreview::cancel()
{
    if (isBusy()) {
        m_watcher.cancel();
        m_watcher.waitForFinished();
    }
    emit cancelled();
}

void ImportPreview::saveRejectedRows()
{
    QHash<qint64, QString> reasons;
    for (const store::PlannedRow& row : m_model->rows()) {
        QStringList texts;
        for (const store::CellDiff& cell : row.cells) {
            if (cell.error)
                texts.append(domain::errorText(*cell.error));
        }
        if (row.outcome == Outcome::Rejected)
            reasons.insert(row.number, texts.join(u' '));
    }
    const QFileInfo info(m_request.file);
    const QString proposed = info.dir().filePath(tr("%1 rejected rows.csv").arg(info.completeBaseName()));
    const QString target = m_prompts.fileToSave(this, tr("Save the rejected rows"), proposed, {{tr("CSV tables (*.csv)"), u"csv"_s}}).path;
    if (target.isEmpty())
        return;
    if (const auto saved = saveRejected(m_request, reasons, target); !saved)
        emit failed(saved.error());
}

void ImportPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void ImportPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Token::Base));
}

}
