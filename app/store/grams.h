// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

namespace pact::store {

/// Two neighbouring characters of a text (UTF-16 units, the former in the upper half), or the last one alone with nothing
/// after it. A text holds a word only if it holds all of the word's pairs, however short the word is: Chinese is written
/// without spaces, and most of its words have two characters.
using Gram = quint32;

inline constexpr QLatin1StringView gramTableEnd{"_words"};

/// All of a text, each once, in ascending order.
std::vector<Gram> gramsIn(QStringView text);
/// As the engine of the file keeps them: letters only, so that any program can open the index.
QByteArray gramText(Gram gram);
QByteArray gramTexts(QStringView text);
/// The table of a file that holds them for the rows of a table.
QString gramTable(const QString& table);
/// What finds, among gramTexts(), those that may hold the word, in FTS5's language; only the first thirty-two pairs of a long
/// word are asked for. The word is not empty.
QString gramQuery(QStringView word);

}
