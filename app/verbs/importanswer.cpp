// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/importanswer.h"

#include "domain/changename.h"
#include "domain/errortext.h"
#include "verbs/counted.h"
#include "verbs/jsonstream.h"
#include "verbs/textwidth.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

constexpr std::array outcomes{store::Outcome::New, store::Outcome::Changed, store::Outcome::Unchanged, store::Outcome::Conflict, store::Outcome::Rejected};
constexpr int shownLength = 80;

QStringList createdKinds(const store::ImportResult& result)
{
    QStringList kinds = result.created.keys();
    kinds.sort();
    return kinds;
}

}

ImportAnswer::ImportAnswer(Context& context, const Kind& kind)
    : m_context(context)
    , m_kind(kind)
{
}

void ImportAnswer::take(const store::PlannedRow& row)
{
    ++m_rows;
    m_context.progress(QCoreApplication::translate("Verbs", "%n row(s) read", nullptr, counted(m_rows)));
    if (row.outcome != store::Outcome::Rejected && row.outcome != store::Outcome::Conflict)
        return;
    for (const store::CellDiff& cell : row.cells) {
        const bool both = row.outcome == store::Outcome::Conflict && !cell.error;
        if (!both && !cell.error)
            continue;
        const QString column = cell.field >= 0 ? m_kind.field(cell.field).key : cell.column;
        const QString label = cell.field >= 0 ? m_kind.field(cell.field).label.now() : cell.column;
        // In a conflict the file's value was to be stored and the ledger has another one since the file was made.
        const Error error = cell.error ? *cell.error : Error{Error::Code::Conflict, {row.code, label, cell.then, cell.now}, {}};
        Line line{row.number, row.outcome, column, cell.then, error};
        if (m_context.json)
            m_lines.push_back(std::move(line));
        else
            say(line);
    }
}

void ImportAnswer::say(const Line& line)
{
    const QString value = elided(onOneLine(line.value), shownLength);
    const QString reason = errorText(line.error);
    const QString row = QString::number(line.row);
    m_context.print(line.column.isEmpty() ? QCoreApplication::translate("Verbs", "Row %1: %2").arg(row, reason)
                                          : QCoreApplication::translate("Verbs", "Row %1, %2, “%3”: %4").arg(row, line.column, value, reason));
}

void ImportAnswer::finish(const store::ImportResult& result, bool dryRun)
{
    m_context.endProgress();
    if (m_context.json)
        answerJson(result, dryRun);
    else
        answerText(result, dryRun);
}

void ImportAnswer::answerJson(const store::ImportResult& result, bool dryRun)
{
    JsonStream json(m_context);
    json.beginObject();
    for (const store::Outcome outcome : outcomes)
        json.member(store::outcomeKey(outcome), result.count(outcome));
    json.key(u"created"_s);
    json.beginObject();
    const QStringList kinds = createdKinds(result);
    for (const QString& kind : kinds)
        json.member(kind, result.created.value(kind));
    json.endObject();
    json.key(u"change"_s);
    json.textOrNull(result.change ? result.change->id.toString() : QString());
    json.member(u"mode"_s, u"strict"_s);
    json.flag(u"dry_run"_s, dryRun);
    json.key(u"rows"_s);
    json.beginArray();
    for (const Line& line : m_lines) {
        json.beginObject();
        json.member(u"row"_s, line.row);
        json.key(u"column"_s);
        json.textOrNull(line.column);
        json.member(u"value"_s, line.value);
        json.member(u"reason"_s, errorText(line.error));
        json.member(u"code"_s, errorKey(line.error.code));
        json.member(u"outcome"_s, store::outcomeKey(line.outcome));
        json.endObject();
    }
    json.endArray();
    json.key(u"warnings"_s);
    json.beginArray();
    json.endArray();
    json.endObject();
}

void ImportAnswer::answerText(const store::ImportResult& result, bool dryRun)
{
    QStringList counts;
    for (const store::Outcome outcome : outcomes)
        counts << store::outcomeLabel(outcome).now() + u' ' + QString::number(result.count(outcome));
    const QStringList kinds = createdKinds(result);
    for (const QString& key : kinds) {
        const Kind* kind = m_context.catalogue->find(key);
        counts << QCoreApplication::translate("Verbs", "created: %1 %2").arg(kind ? kind->label().now() : key).arg(result.created.value(key));
    }
    m_context.print(counts.join(language() == Language::English ? u", "_s : u"，"_s));
    if (result.refused) {
        m_context.complain(errorText({Error::Code::Rejected,
                                      {QString::number(result.count(store::Outcome::Rejected)), QString::number(result.count(store::Outcome::Conflict))},
                                      {}}));
    } else if (dryRun) {
        m_context.say(QCoreApplication::translate("Verbs", "Nothing was stored, as this was a trial."));
    } else if (result.change) {
        m_context.say(changeName(*result.change, *m_context.catalogue));
    } else {
        m_context.say(QCoreApplication::translate("Verbs", "The ledger has all of it already; nothing was changed."));
    }
}

}
