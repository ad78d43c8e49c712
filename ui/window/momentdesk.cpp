// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/momentdesk.h"

#include "domain/changename.h"
#include "domain/errortext.h"
#include "domain/rules/silence.h"
#include "store/recordreader.h"
#include "store/snapshots.h"
#include "ui/host/messages.h"
#include "ui/moments/askmoment.h"
#include "ui/moments/comparedialog.h"
#include "ui/window/session.h"

using namespace Qt::StringLiterals;

namespace pact::ui {

using domain::Period;
using domain::Result;
using store::Ledger;

namespace {

/// The quarters whose reports should be in, the latest first.
std::vector<Period> closedQuarters(const Ledger& ledger)
{
    constexpr int count = 12;
    const Period latest = domain::latestClosedPeriod(domain::PeriodLength::Quarter, ledger.today(), ledger.settings().lights);
    std::vector<Period> periods;
    for (int back = 0; back < count; ++back)
        periods.push_back(latest.advanced(-back));
    return periods;
}

QStringList snapshotNames(Ledger& ledger)
{
    const domain::Kind& kind = ledger.catalogue().kind(u"snapshots"_s);
    const auto snapshots = store::RecordReader(ledger.database(), ledger.catalogue(), ledger.settings().lights).references(kind, domain::Side::None);
    QStringList names;
    if (snapshots) {
        for (const domain::Ref& snapshot : *snapshots)
            names << snapshot.label;
    }
    return names;
}

}

MomentDesk::MomentDesk(Parts parts, QWidget* window)
    : QObject(window)
    , m(parts)
    , m_window(window)
{
    connect(&m.bar, &MomentBar::dayAsked, this, &MomentDesk::lookAt);
    connect(&m.bar, &MomentBar::backAsked, this, &MomentDesk::backToNow);
}

void MomentDesk::lookBack()
{
    const Ledger& ledger = *m.session.ledger();
    lookAt(MomentBar::Time::Known, ledger.today().addDays(-1));
}

void MomentDesk::lookAt(MomentBar::Time time, QDate day)
{
    store::Moment moment{.recorded = {}, .knownOn = day, .day = day};
    if (time == MomentBar::Time::Recorded) {
        // The history of a ledger that is looked back at ends there: its whole is another connection's.
        const auto whole = store::Database::open(m.session.ledger()->path(), store::Database::Access::ReadOnly);
        const auto named = whole ? store::momentNamed(**whole, day.toString(Qt::ISODate), day) : domain::fail(whole);
        if (!named) {
            m.messages.error(named.error());
            return;
        }
        moment = *named;
    }
    if (const auto turned = m.session.lookAt(moment); turned)
        m.bar.showDay(time, day);
    else
        m.messages.error(turned.error());
}

void MomentDesk::backToNow()
{
    if (const auto turned = m.session.lookAt({}); !turned)
        m.messages.error(turned.error());
}

void MomentDesk::askForSnapshot()
{
    Ledger& ledger = *m.session.ledger();
    AskMoment dialog(AskMoment::What::Snapshot, closedQuarters(ledger), m_window);
    while (dialog.exec() == QDialog::Accepted) {
        const QString name = dialog.name();
        const auto taken = store::takeSnapshot(ledger, name, dialog.period());
        if (taken) {
            m.messages.note(tr("Done: %1").arg(domain::changeName(*taken, ledger.catalogue())));
            return;
        }
        dialog.setProblem(domain::errorText(taken.error()));
    }
}

void MomentDesk::askForLock()
{
    Ledger& ledger = *m.session.ledger();
    AskMoment dialog(AskMoment::What::Lock, closedQuarters(ledger), m_window);
    while (dialog.exec() == QDialog::Accepted) {
        const auto period = dialog.period();
        const auto locked = period ? store::lockPeriod(ledger, *period) : domain::fail(domain::Error::Code::NotAPeriod, {});
        if (locked) {
            m.messages.note(tr("Done: %1").arg(domain::changeName(*locked, ledger.catalogue())));
            return;
        }
        dialog.setProblem(domain::errorText(locked.error()));
    }
}

void MomentDesk::compare()
{
    Ledger& ledger = *m.session.ledger();
    CompareDialog(ledger, snapshotNames(ledger), m.prompts, m_window).exec();
}

}
