// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpreview.h"

#include "exchange/formatof.h"
#include "exchange/outputfile.h"
#include "report/html.h"
#include "report/pdf.h"
#include "report/summarytable.h"
#include "store/recordreader.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/host/documents.h"
#include "ui/host/messages.h"
#include "ui/host/prompts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::Result;

namespace {

/// The forms in the order in which they are offered.
enum Form { formPdf, formHtml, formCsv };

}

PrintPreview::PrintPreview(const store::Ledger& ledger, report::ChartPainter& painter, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_painter(painter)
    , m_prompts(prompts)
    , m_printer(QPrinter::HighResolution)
    , m_bar(new MessageBar(this))
    , m_messages(new Messages(*m_bar, this))
    , m_preview(nullptr)
{
    setObjectName(u"printPreview"_s);
    setWindowTitle(tr("Print preview"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_printer.setPageSize(QPageSize(QPageSize::A4));
    m_printer.setFullPage(true);
    m_preview = new QPrintPreviewWidget(&m_printer, this);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) {
        if (m_document)
            report::paintSummary(*printer, *m_document, &m_painter);
    });
    if (auto* view = m_preview->findChild<QGraphicsView*>()) {
        view->setFrameShape(QFrame::NoFrame);
        view->scene()->setBackgroundBrush(Theme::current().color(Token::Divider));
    }
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::showPage);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PrintPreview::finish);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(makeHead());
    all->addWidget(m_bar);
    all->addWidget(m_preview, 1);
    all->addLayout(makeFoot());
    fillAgreements();
    resize(900, 720);
    read();
}

PrintPreview::~PrintPreview()
{
    m_watcher.waitForFinished();
}

int PrintPreview::pageCount() const
{
    return m_document ? m_preview->pageCount() : 0;
}

QLayout* PrintPreview::makeHead()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(gap16, gap12, gap16, gap12);
    row->setSpacing(gap8);
    const auto addChoice = [&](const QString& text, const QString& name) {
        auto* label = new Label(TypeSize::Body, false, Token::Secondary, this);
        auto* box = new QComboBox(this);
        label->setText(text);
        label->setBuddy(box);
        box->setObjectName(name);
        box->setAccessibleName(text);
        row->addWidget(label);
        row->addWidget(box);
        row->addSpacing(gap16);
        connect(box, &QComboBox::activated, this, &PrintPreview::read);
        return box;
    };
    m_round = addChoice(tr("Period"), u"summaryRound"_s);
    for (const domain::Period& round : verbs::summaryRounds(m_ledger.today(), m_ledger.settings().lights))
        m_round->addItem(round.label().now(), round.key());
    m_agreement = addChoice(tr("Agreement"), u"summaryAgreement"_s);
    row->addStretch(1);
    return row;
}

QLayout* PrintPreview::makeFoot()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(gap16, gap12, gap16, gap12);
    row->setSpacing(gap8);
    m_page = new Label(TypeSize::Body, false, Token::Text, this);
    m_page->setObjectName(u"pageNumber"_s);
    m_back = new QPushButton(tr("Previous page"), this);
    m_forth = new QPushButton(tr("Next page"), this);
    m_save = new QPushButton(tr("Save as PDF, HTML or CSV…"), this);
    m_save->setObjectName(u"saveSummary"_s);
    m_print = new QPushButton(tr("Print…"), this);
    m_print->setDefault(true);
    auto* close = new QPushButton(tr("Close"), this);
    close->setProperty("hint", u"Esc"_s);
    for (QPushButton* button : {m_back, m_forth, m_save, close})
        button->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_forth, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_save, &QPushButton::clicked, this, &PrintPreview::save);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(m_page);
    row->addSpacing(gap8);
    row->addWidget(m_back);
    row->addWidget(m_forth);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_save);
    row->addWidget(m_print);
    return row;
}

void PrintPreview::fillAgreements()
{
    m_agreement->addItem(tr("All agreements"), QString());
    auto database = store::openAt(m_ledger.viewpoint());
    if (!database)
        return;
    store::RecordReader reader(**database, m_ledger.catalogue(), m_ledger.settings().lights);
    const auto agreements = reader.references(m_ledger.catalogue().kind(u"agreements"_s), domain::Side::None);
    if (!agreements)
        return;
    for (const domain::Ref& agreement : *agreements)
        m_agreement->addItem(u"%1 %2"_s.arg(agreement.label, agreement.name.now()), agreement.label);
    // With a single agreement the summary says its name.
    if (agreements->size() == 1)
        m_agreement->setCurrentIndex(1);
}

void PrintPreview::read()
{
    if (m_watcher.isRunning()) {
        m_again = true;
        return;
    }
    m_document.reset();
    showPage();
    verbs::SummaryRequest request{.settings = m_ledger.settings(),
                                  .today = m_ledger.today(),
                                  .filter = domain::Filter::all(),
                                  .round = domain::Period::parse(m_round->currentData().toString())};
    if (const QString agreement = m_agreement->currentData().toString(); !agreement.isEmpty()) {
        const domain::Kind& commitments = m_ledger.catalogue().kind(u"commitments"_s);
        request.filter = {.op = domain::Filter::Op::Equals, .field = commitments.indexOf(u"agreement"_s), .values = {agreement}};
    }
    // On a worker's thread, with a connection of its own.
    m_watcher.setFuture(QtConcurrent::run([from = m_ledger.viewpoint(), request]() -> Result<report::SummaryDocument> {
        const auto database = store::openAt(from);
        if (!database)
            return domain::fail(database);
        return verbs::readSummary(**database, *from.catalogue, request);
    }));
}

void PrintPreview::finish()
{
    if (m_again) {
        m_again = false;
        read();
        return;
    }
    auto document = m_watcher.result();
    if (document) {
        m_messages->dismissError();
        m_document = std::move(*document);
    } else {
        m_messages->error(document.error(), tr("Try again"), [this] { read(); });
    }
    m_preview->updatePreview();
    showPage();
}

void PrintPreview::turn(int step)
{
    m_preview->setCurrentPage(m_preview->currentPage() + step);
    showPage();
}

void PrintPreview::showPage()
{
    const int count = pageCount();
    const int page = m_preview->currentPage();
    m_page->setText(count > 0 ? tr("Page %1 of %2").arg(page).arg(count) : tr("Reading the ledger"));
    m_back->setEnabled(count > 0 && page > 1);
    m_forth->setEnabled(page < count);
    m_save->setEnabled(count > 0);
    m_print->setEnabled(count > 0);
}

void PrintPreview::print()
{
    QPrintDialog dialog(&m_printer, this);
    if (dialog.exec() == QDialog::Accepted)
        m_preview->print();
}

void PrintPreview::save()
{
    const QString name = u"%1.pdf"_s.arg(m_document->title).replace(u'/', u'-');
    const auto target = m_prompts.fileToSave(this, tr("Save the summary"), QDir(documentsFolder()).filePath(name),
                                             {{tr("PDF (*.pdf)"), u"pdf"_s}, {tr("Web page (*.html)"), u"html"_s}, {tr("Tables as CSV (*.csv)"), u"csv"_s}});
    if (target.path.isEmpty())
        return;
    if (const auto saved = saveAs(target.path, target.form); saved)
        m_messages->note(tr("The summary has been written to %1.").arg(QDir::toNativeSeparators(target.path)));
    else
        m_messages->error(saved.error(), tr("Try again"), [this] { save(); });
}

Result<> PrintPreview::saveAs(const QString& target, int form)
{
    auto file = exchange::OutputFile::open(target, m_ledger.path());
    if (!file)
        return domain::fail(file);
    QIODevice& device = (*file)->device();
    if (form == formPdf) {
        report::writePdf(device, *m_document, &m_painter);
    } else if (form == formHtml) {
        const QByteArray page = report::summaryHtml(*m_document, &m_painter);
        if (device.write(page) != page.size())
            return domain::fail(domain::Error::Code::Io, {target, device.errorString()});
    } else {
        const auto sink = exchange::makeWriter(exchange::Format::Csv, device, {});
        if (const auto written = report::writeSummaryTable(*m_document, *sink); !written)
            return written;
    }
    return (*file)->commit();
}

void PrintPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown && m_forth->isEnabled())
        turn(1);
    else if (event->key() == Qt::Key_PageUp && m_back->isEnabled())
        turn(-1);
    else
        QDialog::keyPressEvent(event);
}

}
