// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/builtinviews.h"
#include "domain/filter/filter.h"
#include <QHash>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

using domain::FieldType;
using domain::Kind;

std::vector<BuiltinView> commitmentViews()
{
    return {{u"all"_s, {u"全部事项"_s, u"All commitments"_s}, {}},
            {u"attention"_s, {u"红灯与黄灯"_s, u"Red and yellow"_s}, u"light:red,yellow"_s},
            {u"problems"_s, {u"有存在问题"_s, u"With problems"_s}, u"has:problem"_s},
            {u"due-soon"_s, {u"临期事项"_s, u"Due soon"_s}, u"due>=today due<=+30d -status:done,ended"_s},
            {u"ours"_s, {u"我方承担"_s, u"Owed by us"_s}, u"direction:ours"_s},
            {u"theirs"_s, {u"对方承担"_s, u"Owed by them"_s}, u"direction:theirs"_s},
            {u"done"_s, {u"已办结"_s, u"Done"_s}, u"status:done"_s},
            {u"proposals"_s, {u"建议事项"_s, u"Proposals"_s}, u"nature:proposal"_s}};
}

/// Everything, then one for each choice of the field that tells where a record stands, then what is asked for besides.
std::vector<BuiltinView> registerViews(const Kind& kind)
{
    static const QHash<QString, QString> stands{{u"visits"_s, u"direction"_s}, {u"secondments"_s, u"status"_s}, {u"investments"_s, u"stage"_s}, {u"funds"_s, u"source"_s}, {u"bulletins"_s, u"direction"_s}};
    static const QHash<QString, BuiltinView> further{
        {u"secondments"_s, {u"returning"_s, {u"60 天内返回"_s, u"Returning within 60 days"_s}, u"status:in-post (extended_to<=+60d|-has:extended_to end<=+60d)"_s}},
        {u"investments"_s, {u"live"_s, {u"有效签约"_s, u"Live contracts"_s}, u"stage:signed,landed,started,operating"_s}},
        {u"meetings"_s, {u"loose"_s, {u"议定事项未对应"_s, u"Decisions without a commitment"_s}, u"has:decisions -has:commitments"_s}},
        {u"visits"_s, {u"loose"_s, {u"没有对应事项"_s, u"For no commitment"_s}, u"-has:commitments"_s}},
        {u"people"_s, {u"in-office"_s, {u"在任"_s, u"In office"_s}, u"(-has:valid_to|valid_to>=today)"_s}},
    };
    std::vector<BuiltinView> views{{u"all"_s, {u"全部"_s + kind.label().zh, u"All "_s + kind.label().en.toLower()}, {}}};
    if (const int field = kind.indexOf(stands.value(kind.key())); field >= 0) {
        for (const domain::Choice& choice : kind.field(field).choices) {
            const QString en = choice.label.en;
            views.push_back({choice.key, {choice.label.zh, en.left(1).toUpper() + en.mid(1)}, u"%1:%2"_s.arg(kind.field(field).key, choice.key)});
        }
    }
    if (further.contains(kind.key()))
        views.push_back(further.value(kind.key()));
    return views;
}

}

const std::vector<BuiltinView>& builtinViews(const Kind& kind)
{
    static QHash<QString, std::vector<BuiltinView>> made;
    auto it = made.find(kind.key());
    if (it == made.end())
        it = made.insert(kind.key(), kind.key() == u"commitments" ? commitmentViews() : registerViews(kind));
    return *it;
}

const BuiltinView& viewOf(const Kind& kind, const QString& filterText)
{
    const QStringList terms = domain::filterTerms(filterText);
    const std::vector<BuiltinView>& views = builtinViews(kind);
    const BuiltinView* best = &views.front();
    qsizetype most = 0;
    for (const BuiltinView& view : views) {
        const QStringList own = domain::filterTerms(view.filter);
        const bool all = std::all_of(own.begin(), own.end(), [&terms](const QString& term) { return terms.contains(term); });
        if (all && own.size() > most) {
            best = &view;
            most = own.size();
        }
    }
    return *best;
}

QString withView(const Kind& kind, const QString& filterText, const QString& view)
{
    QStringList terms = domain::filterTerms(filterText);
    const QStringList left = domain::filterTerms(viewOf(kind, filterText).filter);
    for (const QString& term : left)
        terms.removeOne(term);
    const std::vector<BuiltinView>& views = builtinViews(kind);
    const auto wanted = std::find_if(views.begin(), views.end(), [&view](const BuiltinView& one) { return one.key == view; });
    if (wanted != views.end())
        terms += domain::filterTerms(wanted->filter);
    return terms.join(u' ');
}

QStringList groupFields(const Kind& kind)
{
    if (kind.key() == u"commitments")
        return {u"domain"_s, u"lead_unit"_s, u"status"_s, u"light"_s};
    QStringList fields;
    for (const domain::Field& field : kind.fields()) {
        if (field.type == FieldType::Choice || field.type == FieldType::Reference)
            fields << field.key;
    }
    return fields;
}

}
