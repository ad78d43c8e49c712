// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/applier.h"
#include "store/lightwriter.h"
#include "store/rollups.h"

using namespace Qt::StringLiterals;

namespace pact::store {

Result<> Applier::count()
{
    constexpr qsizetype page = 200;
    if (m_touched.counts.isEmpty())
        return {};
    const auto counted = countedAmong(m.database, m_touched.counts.values());
    if (!counted)
        return fail(counted);
    if (counted->isEmpty())
        return {};
    // A condition may look for words, in the index.
    if (auto flushed = flush(); !flushed)
        return flushed;
    for (qsizetype from = 0; from < counted->size(); from += page) {
        const auto figures = readRollUps(m.database, m.catalogue, counted->mid(from, page), {m.today, m.today});
        if (!figures)
            return fail(figures);
        for (auto it = figures->constBegin(); it != figures->constEnd(); ++it)
            m_touched.commitments[it.key()].counted = it->figure.total;
    }
    return {};
}

Result<> Applier::follow()
{
    if (auto counted = count(); !counted)
        return counted;
    if (m_touched.commitments.isEmpty())
        return {};
    m_consequences = true;
    const Kind& kind = m.catalogue.kind(u"commitments"_s);
    auto target = writer(kind);
    if (!target)
        return fail(target);
    const auto touched = m_touched.commitments;
    for (auto it = touched.constBegin(); it != touched.constEnd(); ++it) {
        auto commitment = (*target)->load(it.key());
        if (!commitment && commitment.error().code == Error::Code::NotFound)
            continue; // removed in this set, with all that belonged to it
        if (!commitment)
            return fail(commitment);
        auto fields = consequencesFor(m.database, *commitment, *it);
        if (!fields)
            return fail(fields);
        if (fields->empty())
            continue;
        Change change{.kind = &kind, .op = Op::Edit, .id = it.key(), .subject = {}, .fields = std::move(*fields), .updatedBefore = {}};
        if (auto changed = edit(change); !changed)
            return changed;
    }
    return {};
}

Result<> Applier::flush()
{
    for (const auto& [kind, writer] : m_writers) {
        if (auto flushed = writer->flush(); !flushed)
            return flushed;
    }
    return {};
}

Result<ChangeInfo> Applier::finish()
{
    if (!m_replay) {
        if (auto followed = follow(); !followed)
            return fail(followed);
    }
    if (m_touched.settings) {
        auto settings = readSettings(m.database);
        if (!settings)
            return fail(settings);
        const bool same = settings->lights == m.settings.lights;
        m.settings = *settings;
        m_touched.allLights = !same;
    }
    LightWriter lights(m.database, m.catalogue, m.settings.lights, m.today);
    if (auto written = m_touched.allLights ? lights.writeAll() : lights.write(m_touched.lights); !written)
        return fail(written);
    if (auto flushed = flush(); !flushed)
        return fail(flushed);
    m_info.count = m_position;
    m_info.hash = m_chain->close(m_info);
    auto closed = execute(m.database, u"UPDATE change_set SET reason = ?, subject = ?, detail = ?, kind = ?, count = ?, hash = ? WHERE seq = ?"_s,
                          {m_info.reason, m_info.subject, m_info.detail, m_info.kind, m_info.count, m_info.hash, m_info.sequence});
    if (!closed)
        return fail(closed);
    return m_info;
}

}
