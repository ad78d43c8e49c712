// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <vector>

namespace pact::test {

/// A text file of the project: its path from the project's folder, with '/', and what it holds.
struct ProjectFile
{
    QString path;
    QString text;

    bool isHeader() const
    {
        return path.endsWith(u".h");
    }
    bool isCode() const
    {
        return isHeader() || path.endsWith(u".cpp");
    }
};

/// Everything under these folders of the project (and these files) with one of the endings, sorted by path.
std::vector<ProjectFile> projectFiles(const QStringList& places, const QStringList& endings);

/// One #include of a file.
struct Include
{
    qsizetype line = 0; ///< from 1
    QString name;       ///< between the quotes or brackets
    bool quoted = false;
};

std::vector<Include> includesOf(const ProjectFile& file);

/// "path:line: what", as a compiler says it, so that an editor jumps there.
QString finding(const ProjectFile& file, qsizetype line, const QString& what);

}
