// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/agreementtext.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

/// Unicode characters before `place`, which counts UTF-16 units.
qsizetype charactersBefore(QStringView text, qsizetype place)
{
    return place - std::ranges::count_if(text.first(place), [](QChar c) { return c.isLowSurrogate(); });
}

}

QStringList clauseColumns()
{
    return {u"agreement"_s, u"number"_s, u"position"_s, u"version"_s, u"begins_at"_s, u"ends_before"_s, u"text"_s};
}

std::vector<QStringList> clauseRows(const QString& agreement, const QString& text)
{
    static const QRegularExpression article(u"^(第[一二三四五六七八九十百]+条|附录)\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression paragraph(u"^(（[^）]+）)\\s*(.*\\S)\\s*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    std::vector<QStringList> rows;
    QString current;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf(u'\n', from);
        const QString line = text.sliced(from, (end < 0 ? text.size() : end) - from);
        if (const auto found = article.match(line); found.hasMatch()) {
            current = found.captured(1);
        } else if (const auto part = paragraph.match(line); part.hasMatch() && !current.isEmpty()) {
            rows.push_back({agreement, current + part.captured(1), QString::number(rows.size() + 1), u"1"_s,
                            QString::number(charactersBefore(text, from + part.capturedStart(2))), QString::number(charactersBefore(text, from + part.capturedEnd(2))),
                            part.captured(2)});
        }
        from += line.size() + 1;
    }
    return rows;
}

}
