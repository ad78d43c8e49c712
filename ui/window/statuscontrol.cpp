// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statuscontrol.h"

#include "store/historyreader.h"
#include "store/serveraddress.h"
#include "ui/widgets/statusstrip.h"
#include "ui/host/page.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

/// 2018-10-10, 10 Oct 2018.
QString shownDay(QDate day)
{
    return domain::language() == domain::Language::English ? QLocale::c().toString(day, u"d MMM yyyy"_s) : day.toString(Qt::ISODate);
}

}

StatusControl::StatusControl(StatusStrip& strip, QObject* parent)
    : QObject(parent)
    , m_strip(strip)
{
}

void StatusControl::setLedger(store::Ledger* ledger, LightCounter* counter)
{
    m_ledger = ledger;
    m_counter = counter;
    if (ledger)
        connect(ledger, &store::Ledger::changed, this, &StatusControl::showLedger);
    if (counter)
        connect(counter, &LightCounter::countsChanged, this, &StatusControl::showLights);
    retranslate();
}

void StatusControl::setPage(Page* page)
{
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = page;
    if (page)
        connect(page, &Page::countsChanged, this, &StatusControl::showCounts);
    showCounts();
}

void StatusControl::setHints(const QStringList& hints)
{
    m_hints = hints;
    showLedger();
}

void StatusControl::retranslate()
{
    showCounts();
    showLights();
    showLedger();
}

void StatusControl::showCounts()
{
    if (!m_ledger) {
        m_strip.setText(tr("No ledger is open"));
        return;
    }
    if (const QString own = m_page ? m_page->countsText() : QString(); !own.isEmpty()) {
        m_strip.setText(own);
        return;
    }
    const PageCounts counts = m_page ? m_page->counts() : PageCounts{};
    const int all = static_cast<int>(counts.all);
    const QLocale locale = QLocale::c();
    const QString shown = locale.toString(counts.shown);
    const QString selected = locale.toString(counts.selected);
    const bool some = counts.shown != counts.all;
    if (some && counts.selected > 0)
        m_strip.setText(tr("%1 of %n · %2 selected", nullptr, all).arg(shown, selected));
    else if (some)
        m_strip.setText(tr("%1 of %n", nullptr, all).arg(shown));
    else if (counts.selected > 0)
        m_strip.setText(tr("%n commitments · %1 selected", nullptr, all).arg(selected));
    else
        m_strip.setText(tr("%n commitments", nullptr, all));
}

void StatusControl::showLights()
{
    if (!m_counter) {
        m_strip.setCounts(std::nullopt);
        return;
    }
    std::array<int, 5> lights{};
    for (size_t i = 0; i < lights.size(); ++i)
        lights.at(i) = static_cast<int>(m_counter->counts().at(i));
    m_strip.setCounts(lights);
}

void StatusControl::showLedger()
{
    if (!m_ledger) {
        m_strip.setRightTexts(m_hints);
        return;
    }
    QStringList texts;
    if (m_ledger->settings().sample)
        texts.append(tr("Sample data"));
    if (m_ledger->isAsOf())
        texts.append(tr("As of %1").arg(shownDay(m_ledger->today())));
    texts.append(u"%1 · %2 · %3"_s.arg(QFileInfo(m_ledger->path()).fileName(), store::isAddress(m_ledger->path()) ? tr("server") : tr("this computer"), m_ledger->author()));
    texts.append(m_ledger->isReadOnly() ? tr("Read only") : saved());
    m_strip.setRightTexts(texts);
}

QString StatusControl::saved() const
{
    const auto newest = store::HistoryReader(m_ledger->database(), m_ledger->catalogue()).list({.limit = 1});
    if (!newest || newest->empty())
        return tr("Saved");
    const QDateTime at = newest->front().at.toLocalTime();
    if (at.date() == QDate::currentDate())
        return tr("Saved %1", "time of today").arg(at.time().toString(u"HH:mm"_s));
    return tr("Saved %1", "day").arg(shownDay(at.date()));
}

}
