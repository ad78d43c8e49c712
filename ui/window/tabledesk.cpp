// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/documents.h"
#include "ui/window/tabledesk.h"

#include "domain/changename.h"
#include "ui/importing/importpreview.h"
#include "ui/widgets/statusstrip.h"
#include "ui/window/ledgerdesk.h"
#include "ui/host/messages.h"
#include "ui/window/pagedeck.h"
#include "ui/host/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::Result;

TableDesk::TableDesk(Parts parts, QWidget* window)
    : QObject(window)
    , m(parts)
    , m_window(window)
{
}

QString TableDesk::askForTable()
{
    return m.prompts.fileToOpen(m_window, tr("Import a table"), documentsFolder(), tr("Tables (*.csv *.tsv *.json);;All files (*)"));
}

void TableDesk::preview(const QString& file)
{
    m.messages.dismiss();
    store::Ledger& ledger = *m.session.ledger();
    auto* preview = new ImportPreview(ledger.path(), m.session.options(), file, m.prompts);
    preview->setObjectName(u"importPreview"_s);
    connect(preview, &ImportPreview::cancelled, this, [this] {
        m.messages.dismissError();
        m.deck.uncover();
    });
    connect(preview, &ImportPreview::failed, this, [this](const domain::Error& error) { m.messages.error(error); });
    connect(preview, &ImportPreview::imported, this, [this](const store::ImportResult& result) {
        m.deck.uncover();
        store::Ledger& imported = *m.session.ledger();
        // The writing was another connection's: this one has to look.
        if (const auto seen = imported.refresh(); !seen)
            m.messages.error(seen.error());
        else if (result.change)
            m.messages.note(tr("Done: %1").arg(domain::changeName(*result.change, imported.catalogue())), tr("Undo"), [this] { emit undoRequested(); });
    });
    m.deck.cover(preview);
}

void TableDesk::exportShown()
{
    const Page* page = m.deck.current();
    const auto rows = page ? page->shownRows() : std::nullopt;
    if (!rows)
        return;
    store::Ledger& ledger = *m.session.ledger();
    const QString name = u"%1 %2.csv"_s.arg(QFileInfo(ledger.path()).completeBaseName(), page->title().now());
    const auto target = m.prompts.fileToSave(m_window, tr("Export what is shown"), QDir(documentsFolder()).filePath(name),
                                             {{tr("CSV, heads as they are read here (*.csv)"), u"csv"_s},
                                              {tr("CSV, heads as field keys for scripts (*.csv)"), u"csv"_s},
                                              {tr("JSON (*.json)"), u"json"_s}});
    if (target.path.isEmpty())
        return;
    exportTo({.from = ledger.viewpoint(), .lights = ledger.settings().lights, .rows = *rows,
              .format = target.form == 2 ? exchange::Format::Json : exchange::Format::Csv, .labels = target.form == 0, .target = target.path});
}

void TableDesk::exportTo(const ExportRequest& request)
{
    m.status.setBusy(tr("Exporting"), 0, 0);
    QtConcurrent::run([request] { return runExport(request, [](qint64) { return true; }); }).then(this, [this, request](const Result<qint64>& count) {
        m.status.clearBusy();
        if (count)
            m.messages.note(tr("%n rows have been written to %1.", nullptr, static_cast<int>(*count)).arg(QDir::toNativeSeparators(request.target)));
        else
            m.messages.error(count.error(), tr("Try again"), [this, request] { exportTo(request); });
    });
}

}
