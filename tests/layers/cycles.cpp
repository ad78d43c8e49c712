// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/cycles.h"
#include <QMap>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::test {

namespace {

/// "domain/rules" for a file below a layer's folder, "domain/light" for one in it.
QString placeOf(const QString& name)
{
    const QString folder = name.section(u'/', 0, -2);
    return folder.contains(u'/') ? folder : name.section(u'.', 0, 0);
}

QSet<QString> reachable(const QMap<QString, QSet<QString>>& uses, const QString& from)
{
    QSet<QString> seen;
    QStringList open{from};
    while (!open.isEmpty()) {
        for (const QString& next : uses.value(open.takeLast())) {
            if (!seen.contains(next)) {
                seen.insert(next);
                open << next;
            }
        }
    }
    return seen;
}

}

QStringList cycleFindings(const std::vector<ProjectFile>& files)
{
    QMap<QString, QSet<QString>> uses;
    QSet<QString> folders;
    for (const ProjectFile& file : files) {
        const QString name = file.path.startsWith(u"app/") ? file.path.mid(4) : file.path;
        const QString place = placeOf(name);
        if (name.count(u'/') > 1)
            folders.insert(place);
        for (const Include& include : includesOf(file)) {
            if (include.quoted && placeOf(include.name) != place)
                uses[place].insert(placeOf(include.name));
        }
    }
    QMap<QString, QSet<QString>> reach;
    for (auto place = uses.keyBegin(); place != uses.keyEnd(); ++place)
        reach.insert(*place, reachable(uses, *place));
    QStringList findings;
    QSet<QString> told;
    for (auto place = reach.keyBegin(); place != reach.keyEnd(); ++place) {
        if (!folders.contains(*place) || told.contains(*place) || !reach[*place].contains(*place))
            continue;
        QStringList knot;
        for (const QString& other : reach[*place]) {
            if (reach.value(other).contains(*place))
                knot << other;
        }
        std::sort(knot.begin(), knot.end());
        told.unite({knot.begin(), knot.end()});
        findings << u"a circle of includes: "_s + knot.join(u", ");
    }
    return findings;
}

}
