// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/agreementtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pact::verbs {

std::vector<QStringList> clauseRows(const QString& agreement, const QString& text)
{
    static const QRegularExpression article(u"^(第[一二三四五六七八九十百]+条|附录)\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression paragraph(u"^(（[^）]+）)(.+)$"_s);
    std::vector<QStringList> rows;
    QString current;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        if (const auto found = article.match(line); found.hasMatch()) {
            current = found.captured(1);
        } else if (const auto part = paragraph.match(line); part.hasMatch() && !current.isEmpty()) {
            rows.push_back({agreement, current + part.captured(1), QString::number(rows.size() + 1), part.captured(2).trimmed()});
        }
    }
    return rows;
}

}
