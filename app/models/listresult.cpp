// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listresult.h"
#include "store/ledgersettings.h"
#include "store/readview.h"

using namespace Qt::StringLiterals;

namespace pact::models {

namespace {

constexpr size_t firstRecords = 200;

bool hasLights(const ListRequest& request)
{
    return request.query.kind->indexOf(u"light"_s) >= 0;
}

/// Finds where each group lies in rows sorted by the group's field first, and puts them into the groups' order.
Result<> arrange(store::RecordReader& reader, const ListRequest& request, ListResult& result)
{
    std::vector<qint64> arranged;
    arranged.reserve(result.rows.size());
    std::vector<std::pair<size_t, size_t>> spans(result.groups.size());
    for (size_t at = 0; at < result.rows.size();) {
        const auto record = reader.records(*request.query.kind, std::span(&result.rows[at], 1), request.query.day);
        if (!record)
            return fail(record);
        if (record->empty())
            break;
        const auto value = reader.groupValue(record->front().record, request.groupField, request.query.day);
        if (!value)
            return fail(value);
        const auto group = std::find_if(result.groups.begin(), result.groups.end(), [&value](const ListGroup& g) { return g.counts.value == *value; });
        if (group == result.groups.end() || group->counts.shown <= 0)
            break;
        const auto shown = static_cast<size_t>(group->counts.shown);
        spans[static_cast<size_t>(group - result.groups.begin())] = {at, std::min(at + shown, result.rows.size())};
        at += shown;
    }
    for (size_t i = 0; i < spans.size(); ++i) {
        result.groups[i].begin = arranged.size();
        result.groups[i].counts.shown = static_cast<qint64>(spans[i].second - spans[i].first);
        for (size_t at = spans[i].first; at < spans[i].second; ++at)
            arranged.push_back(result.rows[at]);
    }
    result.rows = std::move(arranged);
    return {};
}

Result<> countAll(store::RecordReader& reader, const ListRequest& request, qint64 version, CountsOfAll& known)
{
    const auto all = reader.count({.kind = request.query.kind, .filter = Filter::all(), .sort = {}, .day = request.query.day});
    if (!all)
        return fail(all);
    CountsOfAll counted{.version = version, .kind = request.query.kind, .day = request.query.day, .all = *all};
    if (hasLights(request)) {
        const auto figures = reader.figures(Filter::all(), request.query.day);
        if (!figures)
            return fail(figures);
        counted.figures = *figures;
    }
    known = counted;
    return {};
}

}

Result<ListResult> runList(store::Database& database, const Catalogue& catalogue, const ListRequest& request, CountsOfAll& known)
{
    const auto settings = store::readSettings(database);
    if (!settings)
        return fail(settings);
    // Rows, counts and records are of the same state, whoever writes meanwhile.
    const auto view = store::ReadView::begin(database);
    if (!view)
        return fail(view);
    const auto version = database.dataVersion();
    if (!version)
        return fail(version);
    store::RecordReader reader(database, catalogue, settings->lights);
    ListResult result;
    store::Query query = request.query;
    if (request.groupField >= 0)
        query.sort.insert(query.sort.begin(), store::SortKey{request.groupField});
    const bool isKnown = known.version == *version && known.kind == query.kind && known.day == query.day;
    if (!isKnown) {
        if (const auto counted = countAll(reader, request, *version, known); !counted)
            return fail(counted);
    }
    store::ListFigures figures = known.figures;
    auto rows = reader.rows(query, hasLights(request) && !query.filter.isTrue() ? &figures : nullptr);
    if (!rows)
        return fail(rows);
    result.rows = std::move(*rows);
    result.totals = {.shown = static_cast<qint64>(result.rows.size()), .all = known.all, .lights = figures.lights, .allLights = known.figures.lights, .meanProgress = figures.meanProgress};
    if (!hasLights(request)) {
        auto sums = reader.sums(request.query);
        if (!sums)
            return fail(sums);
        result.totals.sums = std::move(*sums);
    }
    if (request.groupField >= 0) {
        auto groups = reader.groups(request.query, request.groupField);
        if (!groups)
            return fail(groups);
        for (store::GroupCounts& counts : *groups)
            result.groups.push_back({std::move(counts)});
        if (const auto arranged = arrange(reader, request, result); !arranged)
            return fail(arranged);
    }
    std::vector<qint64> wanted(result.rows.begin(), result.rows.begin() + static_cast<qsizetype>(std::min(firstRecords, result.rows.size())));
    wanted.insert(wanted.end(), request.keep.begin(), request.keep.end());
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    auto records = reader.records(*request.query.kind, wanted, request.query.day);
    if (!records)
        return fail(records);
    result.records = std::move(*records);
    return result;
}

}
