// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/groupfinding.h"
#include <QCoreApplication>

namespace pact::report {

namespace {

struct GroupFinding
{
    Q_DECLARE_TR_FUNCTIONS(GroupFinding)
};

/// What stands in the sentences: how many groups, and the worst.
struct Trouble
{
    qint64 red = 0;
    qint64 yellow = 0;
    const GroupFigures* worst = nullptr;
};

template <class Group>
Trouble troubleOf(const std::vector<Group>& groups)
{
    Trouble trouble;
    for (const Group& group : groups) {
        if (!trouble.worst)
            trouble.worst = &group;
        if (group.lights[Light::Red] > 0)
            ++trouble.red;
        if (group.lights[Light::Yellow] > 0)
            ++trouble.yellow;
    }
    return trouble;
}

/// 3 项中 1 红 1 黄
QString share(const LightCounts& lights)
{
    const qint64 red = lights[Light::Red];
    const qint64 yellow = lights[Light::Yellow];
    if (yellow == 0)
        return GroupFinding::tr("%1 of %2 red").arg(red).arg(lights.total());
    if (red == 0)
        return GroupFinding::tr("%1 of %2 yellow").arg(yellow).arg(lights.total());
    return GroupFinding::tr("%1 red and %2 yellow of %3").arg(red).arg(yellow).arg(lights.total());
}

/// The cases that read the same for domains and units; empty for the others.
QString common(const Figures& figures, const Trouble& trouble)
{
    if (figures.pledges == 0)
        return GroupFinding::tr("No commitments yet");
    if (figures.lights[Light::Blue] == figures.pledges)
        return GroupFinding::tr("All %1 are done").arg(figures.pledges);
    if (trouble.red == 1)
        return GroupFinding::tr("Only %1 has red lights: %2").arg(trouble.worst->shortName.now(), share(trouble.worst->lights));
    if (trouble.red == 0 && trouble.yellow == 1) {
        return GroupFinding::tr("No red lights; only %1 has yellow ones: %2")
            .arg(trouble.worst->shortName.now(), share(trouble.worst->lights));
    }
    return {};
}

}

QString domainsFinding(const Figures& figures)
{
    const Trouble trouble = troubleOf(figures.domains);
    const QString text = common(figures, trouble);
    if (!text.isEmpty())
        return text;
    if (trouble.red == 0 && trouble.yellow == 0)
        return GroupFinding::tr("No domain has red or yellow lights");
    const QString name = trouble.worst->shortName.now();
    if (trouble.red > 0)
        return GroupFinding::tr("%1 domains have red lights; %2: %3").arg(QString::number(trouble.red), name, share(trouble.worst->lights));
    return GroupFinding::tr("No red lights; %1 domains have yellow ones; %2: %3")
        .arg(QString::number(trouble.yellow), name, share(trouble.worst->lights));
}

QString unitsFinding(const Figures& figures)
{
    const Trouble trouble = troubleOf(figures.units);
    const QString text = common(figures, trouble);
    if (!text.isEmpty())
        return text;
    if (trouble.red == 0 && trouble.yellow == 0)
        return GroupFinding::tr("No unit has red or yellow lights");
    const QString name = trouble.worst->shortName.now();
    if (trouble.red > 0)
        return GroupFinding::tr("%1 units have red lights; %2: %3").arg(QString::number(trouble.red), name, share(trouble.worst->lights));
    return GroupFinding::tr("No red lights; %1 units have yellow ones; %2: %3")
        .arg(QString::number(trouble.yellow), name, share(trouble.worst->lights));
}

}
