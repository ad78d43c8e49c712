// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/walls.h"
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::test {

namespace {

bool isSystemHeader(const QString& name)
{
    static const QRegularExpression standard(u"^([a-z_]+|(fcntl|langinfo|malloc|pwd|unistd)\\.h|sys/[a-z]+\\.h)$"_s);
    return standard.match(name).hasMatch();
}

/// The module folders of Qt that hold a header of this name; "QtGui" and "QtGui/QFont" name their module themselves.
QStringList modulesOf(const QString& name)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    static QHash<QString, QStringList> known;
    const QString first = name.section(u'/', 0, 0);
    if (modules.contains(first))
        return {first};
    auto found = known.find(name);
    if (found == known.end()) {
        found = known.insert(name, {});
        for (const QString& module : modules) {
            if (QFileInfo::exists(headers.filePath(module + u'/' + name)))
                found->append(module);
        }
    }
    return *found;
}

QString wallBroken(const Layer& layer, const Include& include)
{
    if (include.quoted) {
        if (!include.name.contains(u'/'))
            return u"\"%1\" names no layer"_s.arg(include.name);
        const QString target = include.name.section(u'/', 0, 0);
        return layer.layers.contains(target) ? QString() : u"%1 may not include %2"_s.arg(layer.name, include.name);
    }
    if (layer.libraries.contains(include.name) || isSystemHeader(include.name))
        return {};
    const QStringList modules = modulesOf(include.name);
    if (!std::any_of(modules.begin(), modules.end(), [&](const QString& module) { return layer.qtModules.contains(module); }))
        return u"%1 may not use <%2> of %3"_s.arg(layer.name, include.name, modules.isEmpty() ? u"another library"_s : modules.join(u", "));
    if (include.name.endsWith(u"QSqlQuery"))
        return u"store/statement takes the place of QSqlQuery"_s;
    return {};
}

}

const Layer* layerOf(const QString& path)
{
    const QString name = path.startsWith(u"app/") ? path.section(u'/', 1, 1) : path.section(u'/', 0, 0);
    for (const Layer& layer : allLayers()) {
        if (layer.name == name)
            return &layer;
    }
    return nullptr;
}

QStringList includeFindings(const ProjectFile& file)
{
    const Layer* layer = layerOf(file.path);
    if (!layer)
        return {finding(file, 1, u"belongs to no layer"_s)};
    QStringList findings;
    for (const Include& include : includesOf(file)) {
        const QString broken = wallBroken(*layer, include);
        if (!broken.isEmpty())
            findings << finding(file, include.line, broken);
    }
    return findings;
}

QStringList linkFindings(const QMap<QString, QStringList>& links)
{
    QStringList findings;
    for (const Layer& layer : allLayers()) {
        const QString target = u"pact_"_s + layer.name;
        if (!links.contains(target)) {
            findings << u"%1 is no target of the build"_s.arg(target);
            continue;
        }
        for (const QString& item : links.value(target)) {
            if (item != u"pact_warnings" && !layer.links.contains(item))
                findings << u"%1 may not link %2"_s.arg(target, item);
        }
    }
    return findings;
}

QMap<QString, QStringList> linksFrom(const QString& text)
{
    QMap<QString, QStringList> links;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        links.insert(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed().split(u';', Qt::SkipEmptyParts));
    return links;
}

}
