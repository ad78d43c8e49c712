// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pinyin.h"

#include "domain/catalogue/fieldtext.h"

#include <QFile>
#include <array>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

constexpr char16_t first = 0x4e00; // of the unified ideographs
constexpr size_t characters = 0x9fff - 0x4e00 + 1;
constexpr qsizetype mostReadings = 32;

/// The initials of one character, ended by 0.
using Letters = std::array<char, 4>;

/// Every character from U+4E00 on.
const std::vector<Letters>& table()
{
    static const std::vector<Letters> letters = [] {
        std::vector<Letters> read(characters);
        QFile file(u":/pinyin/initials.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        size_t character = 0;
        size_t letter = 0;
        const QByteArray bytes = file.readAll();
        for (const char c : bytes) {
            if (c >= 'a' && c <= 'z' && character < characters && letter + 1 < Letters().size()) {
                read[character][letter++] = c;
            } else if (c == ' ' || c == '\n') {
                ++character;
                letter = 0;
            }
        }
        return read;
    }();
    return letters;
}

}

QStringList pinyinInitials(const QString& text)
{
    QStringList readings{QString()};
    bool chinese = false;
    const QString folded = searchFold(text);
    for (const QChar c : folded) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
            for (QString& reading : readings)
                reading += c;
            continue;
        }
        if (c < first || c >= QChar(static_cast<char16_t>(first + characters)))
            continue;
        const Letters& letters = table()[c.unicode() - first];
        if (letters[0] == 0)
            continue;
        chinese = true;
        const QStringList before = readings;
        for (QString& reading : readings)
            reading += QLatin1Char(letters[0]);
        for (size_t i = 1; letters[i] != 0 && readings.size() + before.size() <= mostReadings; ++i) {
            for (const QString& reading : before)
                readings << reading + QLatin1Char(letters[i]);
        }
    }
    return chinese ? readings : QStringList();
}

}
