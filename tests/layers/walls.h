// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "layers/projectfile.h"
#include <QMap>

namespace pact::test {

/// What one layer may use.
struct Layer
{
    QString name;             ///< of its folder: "domain", "ui"
    QStringList layers;       ///< whose headers it may include; its own among them
    QStringList qtModules;    ///< "QtCore": whose headers it may include
    QStringList libraries;    ///< headers of other libraries
    QStringList links;        ///< what its target may link, apart from pact_warnings
};

/// All layers, from the lowest up.
const std::vector<Layer>& allLayers();

/// The layer that a file of app/ or ui/ belongs to; null for a folder that is none.
const Layer* layerOf(const QString& path);

/// What a file of app/ or ui/ includes through a wall. A Qt header is known by the module that installs it.
QStringList includeFindings(const ProjectFile& file);

/// What targets link through a wall, or are not there at all. `links`: target to what CMake says it links.
QStringList linkFindings(const QMap<QString, QStringList>& links);

/// Lines "target: item;item" as the build writes them.
QMap<QString, QStringList> linksFrom(const QString& text);

}
