// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/projectfile.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::test {

namespace {

ProjectFile read(const QString& path)
{
    QFile file(QStringLiteral(PACT_SOURCE_DIR) + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return {path, QString::fromUtf8(file.readAll())};
}

bool hasEnding(const QString& path, const QStringList& endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](const QString& ending) { return path.endsWith(ending); });
}

}

std::vector<ProjectFile> projectFiles(const QStringList& places, const QStringList& endings)
{
    const QDir project(QStringLiteral(PACT_SOURCE_DIR));
    std::vector<ProjectFile> files;
    for (const QString& place : places) {
        if (QFileInfo(project.filePath(place)).isFile()) {
            files.push_back(read(place));
            continue;
        }
        QDirIterator entry(project.filePath(place), QDir::Files, QDirIterator::Subdirectories);
        while (entry.hasNext()) {
            const QString path = project.relativeFilePath(entry.next());
            if (hasEnding(path, endings))
                files.push_back(read(path));
        }
    }
    std::sort(files.begin(), files.end(), [](const ProjectFile& a, const ProjectFile& b) { return a.path < b.path; });
    return files;
}

std::vector<Include> includesOf(const ProjectFile& file)
{
    static const QRegularExpression directive(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    std::vector<Include> includes;
    qsizetype number = 0;
    for (const QString& line : file.text.split(u'\n')) {
        ++number;
        const auto match = directive.match(line);
        if (match.hasMatch())
            includes.push_back({number, match.captured(2), match.captured(1) == u"\""});
    }
    return includes;
}

QString finding(const ProjectFile& file, qsizetype line, const QString& what)
{
    return u"%1:%2: %3"_s.arg(file.path, QString::number(line), what);
}

}
