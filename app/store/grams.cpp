// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/grams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

constexpr qsizetype askedFor = 32;

void addLetters(QByteArray& text, char16_t unit)
{
    for (int shift = 12; shift >= 0; shift -= 4)
        text += static_cast<char>('a' + ((unit >> shift) & 0xf));
}

void addLetters(QByteArray& text, Gram gram)
{
    addLetters(text, static_cast<char16_t>(gram >> 16));
    if (const auto second = static_cast<char16_t>(gram & 0xffff))
        addLetters(text, second);
}

}

std::vector<Gram> gramsIn(QStringView text)
{
    std::vector<Gram> grams;
    grams.reserve(static_cast<size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i)
        grams.push_back(static_cast<Gram>(text[i].unicode()) << 16 | (i + 1 < text.size() ? text[i + 1].unicode() : 0U));
    std::ranges::sort(grams);
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

QByteArray gramText(Gram gram)
{
    QByteArray text;
    addLetters(text, gram);
    return text;
}

QByteArray gramTexts(QStringView text)
{
    const std::vector<Gram> grams = gramsIn(text);
    QByteArray texts;
    texts.reserve(static_cast<qsizetype>(grams.size()) * 9);
    for (const Gram gram : grams) {
        addLetters(texts, gram);
        texts += ' ';
    }
    return texts;
}

QString gramTable(const QString& table)
{
    return table + gramTableEnd;
}

QString gramQuery(QStringView word)
{
    QByteArray query;
    for (qsizetype i = 0; i + 1 < std::min(word.size(), askedFor + 1); ++i) {
        addLetters(query, word[i].unicode());
        addLetters(query, word[i + 1].unicode());
        query += ' ';
    }
    if (word.size() == 1) {
        addLetters(query, word[0].unicode());
        query += '*';
    }
    return QString::fromLatin1(query);
}

}
