// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/headline.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

/// Sentences about the same thing: without a red or yellow light, with both, with either alone.
struct Sentences
{
    const char* plain;
    const char* both;   ///< %1 red, %2 yellow
    const char* red;    ///< %1
    const char* yellow; ///< %1
};

const Sentences& sentences(const QString& view, bool onlyView)
{
    static const QHash<QString, Sentences> all{
        {u"all"_s,
            {QT_TRANSLATE_N_NOOP("Headline", "%n commitment(s), none behind or to watch"),
                QT_TRANSLATE_N_NOOP("Headline", "%n commitment(s): %1 behind, %2 to watch"),
                QT_TRANSLATE_N_NOOP("Headline", "%n commitment(s): %1 behind"),
                QT_TRANSLATE_N_NOOP("Headline", "%n commitment(s): %1 to watch")}},
        {u"problems"_s,
            {QT_TRANSLATE_N_NOOP("Headline", "%n have problems, none behind or to watch"),
                QT_TRANSLATE_N_NOOP("Headline", "%n have problems: %1 behind, %2 to watch"),
                QT_TRANSLATE_N_NOOP("Headline", "%n have problems: %1 behind"),
                QT_TRANSLATE_N_NOOP("Headline", "%n have problems: %1 to watch")}},
        {u"due-soon"_s,
            {QT_TRANSLATE_N_NOOP("Headline", "%n due within 30 days, none behind or to watch"),
                QT_TRANSLATE_N_NOOP("Headline", "%n due within 30 days: %1 behind, %2 to watch"),
                QT_TRANSLATE_N_NOOP("Headline", "%n due within 30 days: %1 behind"),
                QT_TRANSLATE_N_NOOP("Headline", "%n due within 30 days: %1 to watch")}},
        {u"ours"_s,
            {QT_TRANSLATE_N_NOOP("Headline", "%n owed by us, none behind or to watch"),
                QT_TRANSLATE_N_NOOP("Headline", "%n owed by us: %1 behind, %2 to watch"),
                QT_TRANSLATE_N_NOOP("Headline", "%n owed by us: %1 behind"),
                QT_TRANSLATE_N_NOOP("Headline", "%n owed by us: %1 to watch")}},
        {u"theirs"_s,
            {QT_TRANSLATE_N_NOOP("Headline", "%n owed by them, none behind or to watch"),
                QT_TRANSLATE_N_NOOP("Headline", "%n owed by them: %1 behind, %2 to watch"),
                QT_TRANSLATE_N_NOOP("Headline", "%n owed by them: %1 behind"),
                QT_TRANSLATE_N_NOOP("Headline", "%n owed by them: %1 to watch")}},
        {u"match"_s,
            {QT_TRANSLATE_N_NOOP("Headline", "%n match, none behind or to watch"),
                QT_TRANSLATE_N_NOOP("Headline", "%n match: %1 behind, %2 to watch"),
                QT_TRANSLATE_N_NOOP("Headline", "%n match: %1 behind"),
                QT_TRANSLATE_N_NOOP("Headline", "%n match: %1 to watch")}},
    };
    const bool known = all.contains(view) && (onlyView || view != u"all"_s);
    return *all.constFind(known ? view : u"match"_s);
}

QString say(const char* source, qint64 count)
{
    return QCoreApplication::translate("Headline", source, nullptr, static_cast<int>(count));
}

}

QString commitmentsHeadline(const models::ListTotals& totals, const QString& view, bool onlyView)
{
    if (totals.all == 0)
        return say(QT_TRANSLATE_NOOP("Headline", "No commitments yet"), 0);
    if (totals.shown == 0)
        return say(QT_TRANSLATE_NOOP("Headline", "Nothing matches"), 0);
    const qint64 pledges = totals.pledgesShown();
    const qint64 red = totals.lights.at(static_cast<size_t>(Light::Red));
    const qint64 yellow = totals.lights.at(static_cast<size_t>(Light::Yellow));
    if (pledges == 0)
        return say(QT_TRANSLATE_N_NOOP("Headline", "%n proposal(s), said and not pledged"), totals.shown);
    if (view == u"done"_s)
        return say(QT_TRANSLATE_N_NOOP("Headline", "%n done"), pledges);
    if (view == u"attention"_s && red > 0 && yellow > 0)
        return say(QT_TRANSLATE_N_NOOP("Headline", "%n need attention: %1 behind, %2 to watch"), pledges).arg(red).arg(yellow);
    if (view == u"attention"_s)
        return red > 0 ? say(QT_TRANSLATE_N_NOOP("Headline", "%n behind"), red) : say(QT_TRANSLATE_N_NOOP("Headline", "%n to watch"), yellow);
    const Sentences& about = sentences(view, onlyView);
    if (red > 0 && yellow > 0)
        return say(about.both, pledges).arg(red).arg(yellow);
    if (red > 0)
        return say(about.red, pledges).arg(red);
    if (yellow > 0)
        return say(about.yellow, pledges).arg(yellow);
    return say(about.plain, pledges);
}

}
