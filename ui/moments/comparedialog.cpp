// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/comparedialog.h"

#include "domain/catalogue/fieldtext.h"
#include "domain/changename.h"
#include "domain/errortext.h"
#include "ui/host/documents.h"
#include "ui/host/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::Op;
using domain::Result;
using store::Difference;

namespace {

QString shown(const domain::Field& field, const domain::Value& value)
{
    const QString text = domain::displayText(field, value);
    return text.isEmpty() ? u"—"_s : text;
}

QList<QStandardItem*> row(const QStringList& cells)
{
    QList<QStandardItem*> items;
    for (const QString& cell : cells) {
        auto* item = new QStandardItem(cell);
        item->setEditable(false);
        item->setToolTip(cell);
        items << item;
    }
    return items;
}

}

CompareDialog::CompareDialog(const store::Ledger& ledger, const QStringList& snapshots, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_path(ledger.path())
    , m_options(ledger.options())
    , m_prompts(prompts)
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_headline(new Label(TypeSize::Headline, true, Token::Text, this))
    , m_table(new QTableView(this))
{
    m_options.access = store::Database::Access::ReadOnly;
    m_options.moment = {};
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare"));
    const QDate now = QDate::currentDate();
    const QStringList days{now.addDays(-1).toString(Qt::ISODate), now.addDays(-7).toString(Qt::ISODate), now.addMonths(-1).toString(Qt::ISODate), now.addMonths(-3).toString(Qt::ISODate)};
    for (QComboBox* box : {m_from, m_to}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setMinimumContentsLength(18);
        if (box == m_to)
            box->addItem(now.toString(Qt::ISODate));
        box->addItems(snapshots);
        box->addItems(days);
        connect(box, &QComboBox::activated, this, &CompareDialog::start);
        connect(box->lineEdit(), &QLineEdit::returnPressed, this, &CompareDialog::start);
    }
    m_from->setObjectName(u"compareFrom"_s);
    m_to->setObjectName(u"compareTo"_s);
    m_from->setAccessibleName(tr("The earlier: a day, a snapshot, or a ledger file"));
    m_to->setAccessibleName(tr("The later: a day, a snapshot, or a ledger file"));
    m_headline->setWordWrap(true);
    m_table->setObjectName(u"differences"_s);
    m_table->setModel(&m_rows);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    auto* choose = new QPushButton(tr("Ledger or backup…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &CompareDialog::chooseFile);

    auto* fromLabel = new Label(TypeSize::Body, false, Token::Secondary, this);
    fromLabel->setText(tr("From"));
    auto* toLabel = new Label(TypeSize::Body, false, Token::Secondary, this);
    toLabel->setText(tr("to"));
    auto* asked = new QHBoxLayout;
    asked->setSpacing(gap8);
    asked->addWidget(fromLabel);
    asked->addWidget(m_from);
    asked->addWidget(choose);
    asked->addSpacing(gap16);
    asked->addWidget(toLabel);
    asked->addWidget(m_to);
    asked->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap24, gap16, gap24, gap16);
    all->setSpacing(gap12);
    all->addLayout(asked);
    all->addWidget(m_headline);
    all->addWidget(m_table, 1);
    all->addWidget(buttons);
    resize(960, 600);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CompareDialog::finish);
    start();
}

CompareDialog::~CompareDialog()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void CompareDialog::setFrom(const QString& when)
{
    m_from->setEditText(when);
    start();
}

void CompareDialog::chooseFile()
{
    const QString path = m_prompts.fileToOpen(this, tr("Compare with a ledger or backup"), documentsFolder(), tr("Ledgers (*.pact);;All files (*)"));
    if (!path.isEmpty())
        setFrom(path);
}

Result<CompareDialog::Found> CompareDialog::compare(const QString& path, const store::Ledger::Options& options, const QString& from, const QString& to)
{
    const auto ledger = store::Ledger::open(path, options);
    if (!ledger)
        return domain::fail(ledger);
    auto comparison = store::Comparison::open(**ledger, from, to);
    if (!comparison)
        return domain::fail(comparison);
    Found found;
    const auto done = comparison->each(std::nullopt, [&found](const Difference& difference) -> Result<bool> {
        ++(difference.change.op == Op::Add ? found.added : difference.change.op == Op::Remove ? found.removed : found.changed);
        if (found.differences.size() < mostRows)
            found.differences.push_back(difference);
        return true;
    });
    if (!done)
        return domain::fail(done);
    return found;
}

void CompareDialog::start()
{
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(&CompareDialog::compare, m_path, m_options, m_from->currentText().trimmed(), m_to->currentText().trimmed()));
}

void CompareDialog::finish()
{
    if (m_again) {
        m_again = false;
        start();
        return;
    }
    const Result<Found> found = m_watcher.result();
    m_rows.clear();
    m_rows.setHorizontalHeaderLabels({tr("Result"), tr("Kind"), tr("Code"), tr("Column"), tr("Before"), tr("After")});
    if (!found) {
        m_headline->setText(domain::errorText(found.error()));
        return;
    }
    const qint64 all = found->added + found->removed + found->changed;
    m_headline->setText(all == 0 ? tr("Nothing differs") : tr("%1 added, %2 removed, %3 changed").arg(found->added).arg(found->removed).arg(found->changed));
    for (const Difference& difference : found->differences) {
        const domain::Change& change = difference.change;
        const QStringList head{domain::opLabel(change.op).now(), change.kind->one().now(), difference.code};
        if (change.op != Op::Edit) {
            const QString subject = change.subject;
            m_rows.appendRow(row(head + (change.op == Op::Add ? QStringList{QString(), u"—"_s, subject} : QStringList{QString(), subject, u"—"_s})));
            continue;
        }
        for (const domain::FieldChange& field : change.fields) {
            const domain::Field& described = change.kind->field(field.field);
            m_rows.appendRow(row(head + QStringList{described.label.now(), shown(described, field.before), shown(described, field.after)}));
        }
    }
    if (all > static_cast<qint64>(found->differences.size()))
        m_rows.appendRow(row({u"…"_s, QString(), QString(), QString(), QString(), tr("The command line shows all of them: pactledger compare")}));
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_rows.columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + gap8, 260));
    m_table->horizontalHeader()->setStretchLastSection(true);
}

}
