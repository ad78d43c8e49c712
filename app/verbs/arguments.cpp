// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/arguments.h"

#include "domain/errortext.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

UsageProblem problem(const QString& text)
{
    return {text, false};
}

UsageProblem laterProblem(const QString& name)
{
    return {domain::errorText({domain::Error::Code::NotAvailable, {name}, {}}), true};
}

}

const std::vector<Option>& globalOptions()
{
    static const std::vector<Option> options{
        {.name = u"ledger"_s, .value = u"LEDGER"_s},
        {.name = u"lang"_s, .value = u"zh_CN|en"_s, .accepted = {u"zh_CN"_s, u"zh"_s, u"en"_s}},
        {.name = u"json"_s},
        {.name = u"quiet"_s},
        {.name = u"help"_s},
    };
    return options;
}

bool isGlobalWithValue(const QString& word)
{
    return word == u"--ledger" || word == u"--lang";
}

class ArgumentParser
{
public:
    ArgumentParser(const QStringList& words, const Usage& usage)
        : m_input(words)
        , m_usage(usage)
    {
    }

    tl::expected<Arguments, UsageProblem> parse()
    {
        bool onlyWords = false;
        while (m_at < m_input.size()) {
            const QString& word = m_input.at(m_at++);
            if (!onlyWords && word == u"--") {
                onlyWords = true;
            } else if (!onlyWords && (word.startsWith(u"--") || word == u"-h")) {
                if (const auto done = option(word); !done)
                    return tl::make_unexpected(done.error());
            } else {
                m_result.m_words << word;
            }
        }
        if (!m_result.has(u"help"_s)) {
            if (const auto whole = complete(); !whole)
                return tl::make_unexpected(whole.error());
        }
        return m_result;
    }

private:
    const Option* find(const QString& name) const
    {
        for (const Option& candidate : m_usage.options) {
            if (candidate.name == name)
                return &candidate;
        }
        for (const Option& candidate : globalOptions()) {
            if (candidate.name == name)
                return &candidate;
        }
        return nullptr;
    }

    tl::expected<void, UsageProblem> option(const QString& word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word == u"-h" ? u"help"_s : word.sliced(2, (equals < 0 ? word.size() : equals) - 2);
        const Option* known = find(name);
        if (!known && m_usage.later.contains(name))
            return tl::make_unexpected(laterProblem(u"--"_s + name));
        if (!known)
            return tl::make_unexpected(problem(QCoreApplication::translate("Verbs", "“%1” has no option “--%2”.").arg(m_usage.verb, name)));
        QStringList& values = m_result.m_options[name];
        if (known->value.isEmpty()) {
            if (equals >= 0)
                return tl::make_unexpected(problem(QCoreApplication::translate("Verbs", "The option “--%1” takes no value.").arg(name)));
            values << QString();
            return {};
        }
        if (!values.isEmpty() && !known->many)
            return tl::make_unexpected(problem(QCoreApplication::translate("Verbs", "The option “--%1” is given twice.").arg(name)));
        if (equals < 0 && (m_at == m_input.size() || m_input.at(m_at).startsWith(u"--")))
            return tl::make_unexpected(problem(QCoreApplication::translate("Verbs", "The option “--%1” needs a value: %2.").arg(name, known->value)));
        const QString value = equals >= 0 ? word.sliced(equals + 1) : m_input.at(m_at++);
        if (known->later.contains(value))
            return tl::make_unexpected(laterProblem(u"--%1 %2"_s.arg(name, value)));
        if (!known->accepted.isEmpty() && !known->accepted.contains(value)) {
            return tl::make_unexpected(problem(QCoreApplication::translate("Verbs", "The option “--%1” cannot be “%2”. Possible are: %3.")
                                                   .arg(name, value, known->accepted.join(u", "_s))));
        }
        values << value;
        while (known->many && m_at < m_input.size() && !m_input.at(m_at).startsWith(u'-') && m_input.at(m_at).contains(u'='))
            values << m_input.at(m_at++);
        return {};
    }

    tl::expected<void, UsageProblem> complete() const
    {
        for (const Option& candidate : m_usage.options) {
            if (candidate.required && !m_result.has(candidate.name)) {
                return tl::make_unexpected(
                    problem(QCoreApplication::translate("Verbs", "“%1” needs the option “--%2”.").arg(m_usage.verb, candidate.name)));
            }
        }
        if (m_result.m_words.size() < m_usage.least)
            return tl::make_unexpected(problem(QCoreApplication::translate("Verbs", "“%1” needs more: %2.").arg(m_usage.verb, m_usage.words)));
        if (m_usage.most >= 0 && m_result.m_words.size() > m_usage.most) {
            return tl::make_unexpected(problem(
                QCoreApplication::translate("Verbs", "“%1” does not know what to do with “%2”.").arg(m_usage.verb, m_result.m_words.at(m_usage.most))));
        }
        return {};
    }

    const QStringList& m_input;
    const Usage& m_usage;
    qsizetype m_at = 0;
    Arguments m_result;
};

tl::expected<Arguments, UsageProblem> parseArguments(const QStringList& words, const Usage& usage)
{
    return ArgumentParser(words, usage).parse();
}

}
