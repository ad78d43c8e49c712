// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ledgerdesk.h"

#include "ui/host/documents.h"
#include "domain/errortext.h"
#include "store/serveraddress.h"
#include "ui/start/newledgerdialog.h"
#include "ui/start/sharedledgerdialog.h"
#include "ui/widgets/statusstrip.h"
#include "ui/host/messages.h"
#include "ui/host/prompts.h"
#include "verbs/ledgermaker.h"
#include "verbs/samples.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::Result;
using store::Ledger;

namespace {

Result<> makeSample(const QString& path, const Ledger::Options& options)
{
    const auto made = verbs::makeSampleLedger(path, verbs::sampleNames().front(), options);
    return made ? Result<>() : domain::fail(made);
}

}

LedgerDesk::LedgerDesk(Parts parts, QWidget* window)
    : QObject(window)
    , m(parts)
    , m_window(window)
{
}

template <class Work, class Then>
void LedgerDesk::inBackground(const QString& busy, Work work, Then then)
{
    m.status.setBusy(busy, 0, 0);
    using Outcome = std::invoke_result_t<Work>;
    QtConcurrent::run(std::move(work)).then(this, [this, then = std::move(then)](const Outcome& outcome) {
        m.status.clearBusy();
        then(outcome);
    });
}

void LedgerDesk::open(const QString& path)
{
    m.messages.dismiss();
    openNow(path);
}

void LedgerDesk::openNow(const QString& path)
{
    const auto opened = m.session.open(path);
    if (!opened) {
        m.messages.error(opened.error(), tr("Open another…"), [this] { askToOpen(); });
        return;
    }
    m.recent.add(path);
    const store::Database& database = m.session.ledger()->database();
    if (const domain::Error why = database.whyReadOnly(); database.isReadOnly() && why.code == domain::Error::Code::OpenElsewhere)
        m.messages.warning(domain::errorText(why), tr("Try again"), [this, path] { open(path); });
}

void LedgerDesk::askToOpen()
{
    const QString path = m.prompts.fileToOpen(m_window, tr("Open a ledger"), documentsFolder(), tr("Ledgers (*.pact);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void LedgerDesk::askForShared()
{
    SharedLedgerDialog dialog(m_window);
    while (dialog.exec() == QDialog::Accepted) {
        const QString address = dialog.address();
        Result<> opened = store::isAddress(address) ? store::checkLocation(address) : domain::fail(domain::Error::Code::BadAddress, {address});
        if (opened)
            opened = m.session.open(address);
        if (opened) {
            m.messages.dismiss();
            m.recent.add(address);
            return;
        }
        dialog.setProblem(domain::errorText(opened.error()));
    }
}

void LedgerDesk::openSample()
{
    const QString path = freeLedgerPath(documentsFolder(), u"昆明朝阳"_s);
    inBackground(
        tr("Making the sample ledger"), [path, options = m.session.options()] { return makeSample(path, options); },
        [this, path](const Result<>& made) {
            if (made)
                open(path);
            else
                m.messages.error(made.error(), tr("Try again"), [this] { openSample(); });
        });
}

bool LedgerDesk::askForNew()
{
    NewLedgerDialog dialog(documentsFolder(), m.prompts, m_window);
    while (dialog.exec() == QDialog::Accepted) {
        auto made = verbs::makeLedger(dialog.path(), m.session.options(), [&](Ledger& ledger) -> Result<> {
            return verbs::addSides(ledger, dialog.ours(), dialog.theirs());
        });
        if (made) {
            m.messages.dismiss();
            m.session.adopt(std::move(*made));
            m.recent.add(dialog.path());
            return true;
        }
        dialog.setProblem(domain::errorText(made.error()));
    }
    return false;
}

}
