// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace pact::verbs {

/// One option of a verb.
struct Option
{
    QString name;              ///< without the hyphens
    QString value{};           ///< what its value is called in the usage, FILE; empty: a flag
    QString help{};            ///< in the language of the process
    bool required = false;
    bool many = false;         ///< may be given several times, and takes each following field=value word as well
    QStringList accepted{};    ///< its only values; empty: any
    QStringList later{};       ///< values of later versions
};

/// What a verb takes, for parsing and for --help.
struct Usage
{
    QString verb;
    QString words;             ///< the words after it, "CODE field=value …"
    QString help;              ///< one sentence on what it does
    QString example;           ///< a whole command line
    int least = 0;             ///< words needed
    int most = 0;              ///< words taken; -1: any number
    std::vector<Option> options{};
    QStringList later{};       ///< options of later versions
};

/// A command line as its usage understands it.
class Arguments
{
public:
    const QStringList& words() const
    {
        return m_words;
    }
    /// The n-th word, or an empty text.
    QString word(qsizetype n) const
    {
        return m_words.value(n);
    }
    bool has(const QString& option) const
    {
        return m_options.contains(option);
    }
    /// The last value given.
    QString value(const QString& option, const QString& otherwise = {}) const
    {
        return has(option) ? m_options.value(option).last() : otherwise;
    }
    QStringList values(const QString& option) const
    {
        return m_options.value(option);
    }

private:
    friend class ArgumentParser;
    QStringList m_words;
    QHash<QString, QStringList> m_options;
};

/// Why a command line cannot be understood. `later`: it asks for something of a later version.
struct UsageProblem
{
    QString text;
    bool later = false;
};

/// The options that every verb takes: --ledger, --json, --quiet, --lang, --help.
const std::vector<Option>& globalOptions();

/// Cuts what follows the verb into words and options: "--name value" or "--name=value", "-h", and "--" ends the options. A
/// value may begin with one hyphen, not with two. "-" and words with a hyphen that are no option ("-3") are words.
tl::expected<Arguments, UsageProblem> parseArguments(const QStringList& words, const Usage& usage);

/// A usage of no verb, for the options before it.
bool isGlobalWithValue(const QString& word);

}
