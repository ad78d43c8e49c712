// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/safetydesk.h"

#include "domain/errortext.h"
#include "store/checker.h"
#include "store/indexrepair.h"
#include "ui/host/documents.h"
#include "ui/host/messages.h"
#include "ui/host/prompts.h"
#include "ui/start/newledgerdialog.h"
#include "ui/widgets/statusstrip.h"
#include "ui/window/problemsdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::Error;
using domain::Result;
using store::BackupInfo;
using store::Database;

namespace {

constexpr qsizetype shownHash = 12;
constexpr int steps = 1000;

QString shownHead(const BackupInfo& info)
{
    return QString::fromLatin1(info.head.toHex().first(std::min(shownHash, 2 * info.head.size())));
}

}

SafetyDesk::SafetyDesk(Parts parts, QWidget* window)
    : QObject(window)
    , m(parts)
    , m_window(window)
{
    connect(&m.status, &StatusStrip::cancelClicked, this, [this] {
        if (m_cancelled)
            *m_cancelled = true;
    });
}

SafetyDesk::~SafetyDesk()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_running.waitForFinished();
}

bool SafetyDesk::isBusy() const
{
    return m_cancelled != nullptr;
}

template <class Work, class Then>
void SafetyDesk::start(const QString& busy, Work work, Then then, std::function<void()> again)
{
    if (!begin(busy))
        return;
    const auto told = [this, busy, cancelled = m_cancelled](qint64 done, qint64 total) {
        if (total > 0) {
            QMetaObject::invokeMethod(this, [this, busy, done, total] {
                if (isBusy())
                    m.status.setBusy(busy, static_cast<int>(steps * std::min(done, total) / total), steps);
            });
        }
        return !*cancelled;
    };
    using Answer = std::invoke_result_t<Work, store::Progress>;
    auto answer = QtConcurrent::run([work = std::move(work), told] { return std::make_shared<Answer>(work(told)); });
    m_running = QFuture<void>(answer);
    answer.then(this, [this, then = std::move(then), again = std::move(again)](const std::shared_ptr<Answer>& done) {
        m.status.clearBusy();
        m_cancelled.reset();
        if (*done)
            then(**done);
        else
            tell(done->error(), again);
    });
}

bool SafetyDesk::begin(const QString& busy)
{
    if (isBusy()) {
        m.messages.note(tr("A backup or a check is still running. Wait until it is done, or cancel it below."));
        return false;
    }
    m.messages.dismiss();
    m.status.setBusy(busy, 0, 0);
    m.status.setCancellable(true);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    return true;
}

void SafetyDesk::tell(const Error& error, const std::function<void()>& again)
{
    if (error.code == Error::Code::Cancelled)
        m.messages.note(domain::errorText(error));
    else
        m.messages.error(error, tr("Try again"), again);
}

void SafetyDesk::askToBackUp()
{
    const QString name = u"%1 %2.pact"_s.arg(QFileInfo(m.session.ledger()->path()).completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    const auto target = m.prompts.fileToSave(m_window, tr("Back up the ledger"), QDir(documentsFolder()).filePath(name), {{tr("Ledger backups (*.pact)"), u"pact"_s}});
    if (!target.path.isEmpty())
        backUpTo(target.path);
}

void SafetyDesk::backUpTo(const QString& target)
{
    const store::Ledger* ledger = m.session.ledger();
    if (!ledger)
        return;
    start(
        tr("Backing up"),
        [path = ledger->path(), catalogue = &ledger->catalogue(), migrations = m.session.options().migrations, target](const store::Progress& progress) -> Result<BackupInfo> {
            auto database = Database::open(path, Database::Access::ReadOnly);
            if (!database)
                return domain::fail(database);
            return store::backUp(**database, *catalogue, target, migrations, progress);
        },
        [this](const BackupInfo& info) {
            m.messages.note(tr("The backup is complete and verified: %1, %2, up to change %3 (%4).")
                                .arg(QDir::toNativeSeparators(info.path), QLocale().formattedDataSize(info.bytes), QString::number(info.sequence), shownHead(info)));
        },
        [this, target] { backUpTo(target); });
}

void SafetyDesk::askToRestore()
{
    const QString filter = tr("Ledger backups (*.pact)") + u";;"_s + tr("All files (*)");
    const QString backup = m.prompts.fileToOpen(m_window, tr("Restore: choose the backup"), documentsFolder(), filter);
    if (backup.isEmpty())
        return;
    const QString proposed = freeLedgerPath(documentsFolder(), QFileInfo(backup).completeBaseName());
    const auto target = m.prompts.fileToSave(m_window, tr("Restore: where the new ledger goes"), proposed, {{tr("Ledgers (*.pact)"), u"pact"_s}});
    if (!target.path.isEmpty())
        restoreFrom(backup, target.path);
}

void SafetyDesk::restoreFrom(const QString& backup, const QString& target)
{
    const store::Ledger::Options& options = m.session.options();
    start(
        tr("Restoring"),
        [backup, target, catalogue = options.catalogue, migrations = options.migrations](const store::Progress& progress) {
            return store::restoreLedger(backup, target, *catalogue, migrations, progress);
        },
        [this](const BackupInfo& info) {
            m.messages.note(tr("The ledger is restored and verified: %1, up to change %2 (%3).")
                                .arg(QDir::toNativeSeparators(info.path), QString::number(info.sequence), shownHead(info)),
                            tr("Open it"), [this, path = info.path] { emit openRequested(path); });
        },
        [this] { askToRestore(); });
}

void SafetyDesk::check()
{
    const store::Ledger* ledger = m.session.ledger();
    if (!ledger)
        return;
    start(
        tr("Checking the ledger"),
        [path = ledger->path(), catalogue = &ledger->catalogue()](const store::Progress& progress) -> Result<std::vector<store::Problem>> {
            auto database = Database::open(path, Database::Access::ReadOnly);
            if (!database)
                return domain::fail(database);
            return store::checkLedger(**database, *catalogue, store::CheckScope::Everything, progress);
        },
        [this](const std::vector<store::Problem>& problems) { show(problems); }, [this] { check(); });
}

void SafetyDesk::show(const std::vector<store::Problem>& problems)
{
    if (problems.empty()) {
        m.messages.note(tr("The ledger is sound: every record and every change of the history is as it was written."));
        return;
    }
    ProblemsDialog dialog(problems, m_window);
    if (dialog.exec() == QDialog::Accepted)
        repair();
}

void SafetyDesk::repair()
{
    const store::Ledger* ledger = m.session.ledger();
    if (!ledger)
        return;
    start(
        tr("Making the index anew"),
        [path = ledger->path(), catalogue = &ledger->catalogue(), day = ledger->today()](const store::Progress&) -> Result<qint64> {
            auto database = Database::open(path);
            if (!database)
                return domain::fail(database);
            return store::repairIndex(**database, *catalogue, day);
        },
        [this](qint64) { check(); }, [this] { repair(); });
}

}
