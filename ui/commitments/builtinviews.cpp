// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/builtinviews.h"
#include "domain/filter/filter.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::ui {

const std::vector<BuiltinView>& builtinViews()
{
    static const std::vector<BuiltinView> views{
        {u"all"_s, QString()},
        {u"attention"_s, u"light:red,yellow"_s},
        {u"problems"_s, u"has:problem"_s},
        {u"due-soon"_s, u"due>=today due<=+30d -status:done,ended"_s},
        {u"ours"_s, u"direction:ours"_s},
        {u"theirs"_s, u"direction:theirs"_s},
        {u"done"_s, u"status:done"_s},
        {u"proposals"_s, u"nature:proposal"_s},
    };
    return views;
}

QString viewName(const QString& key)
{
    static const QHash<QString, const char*> names{
        {u"all"_s, QT_TRANSLATE_NOOP("BuiltinViews", "All commitments")},
        {u"attention"_s, QT_TRANSLATE_NOOP("BuiltinViews", "Red and yellow")},
        {u"problems"_s, QT_TRANSLATE_NOOP("BuiltinViews", "With problems")},
        {u"due-soon"_s, QT_TRANSLATE_NOOP("BuiltinViews", "Due soon")},
        {u"ours"_s, QT_TRANSLATE_NOOP("BuiltinViews", "Owed by us")},
        {u"theirs"_s, QT_TRANSLATE_NOOP("BuiltinViews", "Owed by them")},
        {u"done"_s, QT_TRANSLATE_NOOP("BuiltinViews", "Done")},
        {u"proposals"_s, QT_TRANSLATE_NOOP("BuiltinViews", "Proposals")},
    };
    return QCoreApplication::translate("BuiltinViews", names.value(key, ""));
}

QString viewOf(const QString& filterText)
{
    const QStringList terms = domain::filterTerms(filterText);
    QString best = u"all"_s;
    qsizetype most = 0;
    for (const BuiltinView& view : builtinViews()) {
        const QStringList own = domain::filterTerms(view.filter);
        const bool all = std::all_of(own.begin(), own.end(), [&terms](const QString& term) { return terms.contains(term); });
        if (all && own.size() > most) {
            best = view.key;
            most = own.size();
        }
    }
    return best;
}

QString withView(const QString& filterText, const QString& view)
{
    QStringList terms = domain::filterTerms(filterText);
    const auto filterOf = [](const QString& key) {
        const auto& views = builtinViews();
        const auto it = std::find_if(views.begin(), views.end(), [&key](const BuiltinView& v) { return v.key == key; });
        return it == views.end() ? QStringList() : domain::filterTerms(it->filter);
    };
    for (const QString& term : filterOf(viewOf(filterText)))
        terms.removeOne(term);
    terms += filterOf(view);
    return terms.join(u' ');
}

}
