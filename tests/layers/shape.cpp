// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/shape.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pact::test {

namespace {

QStringList linesMatching(const ProjectFile& file, const QRegularExpression& pattern, const QString& what)
{
    QStringList findings;
    qsizetype number = 0;
    for (const QString& line : file.text.split(u'\n')) {
        ++number;
        const auto match = pattern.match(line);
        if (match.hasMatch())
            findings << finding(file, number, what.arg(match.captured().trimmed()));
    }
    return findings;
}

}

QStringList shapeFindings(const ProjectFile& file)
{
    QStringList findings;
    const QStringList lines = file.text.split(u'\n');
    const qsizetype count = file.text.count(u'\n');
    if (count > longestFile)
        findings << finding(file, count, u"%1 lines; a file has one subject and at most %2"_s.arg(count).arg(longestFile));
    if (!lines.value(0).contains(u"SPDX-FileCopyrightText: ") || !lines.value(1).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"))
        findings << finding(file, 1, u"the two SPDX lines are not on top"_s);
    if (file.isHeader() && !lines.contains(u"#pragma once"))
        findings << finding(file, 1, u"a header without #pragma once"_s);
    static const QRegularExpression crowded(u"^\\s*(class|struct)\\b.*\\bQ_OBJECT\\b.*$"_s);
    if (file.isCode())
        findings << linesMatching(file, crowded, u"moc wants Q_OBJECT on a line of its own: %1"_s);
    return findings;
}

QStringList wordFindings(const ProjectFile& file)
{
    // In two parts, so that this file does not find itself.
    static const QRegularExpression paths(u"(/wo" u"rk/|/tm" u"p/|/ho" u"me/|/ro" u"ot/)[^\\s\"]*"_s);
    static const QRegularExpression marks(u"\\b(TO" u"DO|FIX" u"ME|XX" u"X)\\b"_s);
    return linesMatching(file, paths, u"a path of one machine: %1"_s) + linesMatching(file, marks, u"unfinished work: %1"_s);
}

QStringList translationFindings(const ProjectFile& file)
{
    static const QRegularExpression loose(u"type=\"(unfinished|vanished|obsolete)\""_s);
    static const QRegularExpression blank(u"<translation></translation>|<numerusform></numerusform>|<translation/>"_s);
    return linesMatching(file, loose, u"a translation with %1"_s) + linesMatching(file, blank, u"an empty translation: %1"_s);
}

}
