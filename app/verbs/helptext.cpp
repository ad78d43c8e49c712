// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/helptext.h"

#include "verbs/registry.h"
#include "verbs/textwidth.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

QString twoColumns(const std::vector<std::pair<QString, QString>>& lines)
{
    int width = 0;
    for (const auto& [left, right] : lines)
        width = std::max(width, textWidth(left));
    QString text;
    for (const auto& [left, right] : lines)
        text += u"  "_s + left + QString(width - textWidth(left) + 2, u' ') + right + u'\n';
    return text;
}

QString optionForm(const Option& option)
{
    QString form = u"--"_s + option.name;
    if (!option.value.isEmpty())
        form += u' ' + (option.accepted.isEmpty() ? option.value : option.accepted.join(u'|'));
    return option.required ? form : u'[' + form + (option.many ? u" …]"_s : u"]"_s);
}

}

QString usageLine(const Usage& usage)
{
    QStringList parts{u"pactledger"_s, usage.verb};
    if (!usage.words.isEmpty())
        parts << usage.words;
    for (const Option& option : usage.options)
        parts << optionForm(option);
    return QCoreApplication::translate("Verbs", "Usage: %1").arg(parts.join(u' '));
}

QString verbHelp(const Usage& usage)
{
    QString text = usageLine(usage) + u"\n\n"_s + usage.help + u'\n';
    std::vector<std::pair<QString, QString>> lines;
    for (const Option& option : usage.options)
        lines.emplace_back(u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value), option.help);
    if (!lines.empty())
        text += u'\n' + twoColumns(lines);
    return text + u'\n' + QCoreApplication::translate("Verbs", "Example: %1").arg(usage.example);
}

QString overallHelp()
{
    std::vector<std::pair<QString, QString>> verbs;
    for (const auto& verb : allVerbs()) {
        const Usage usage = verb->usage();
        verbs.emplace_back(usage.verb, usage.help);
    }
    const std::vector<std::pair<QString, QString>> options{
        {u"--ledger LEDGER"_s, QCoreApplication::translate("Verbs", "the ledger file; without it PACTLEDGER_LEDGER")},
        {u"--json"_s, QCoreApplication::translate("Verbs", "the result as one JSON object with stable keys")},
        {u"--quiet"_s, QCoreApplication::translate("Verbs", "no messages but those of failure")},
        {u"--lang zh_CN|en"_s, QCoreApplication::translate("Verbs", "language of messages and labels")},
        {u"--help, --version"_s, QCoreApplication::translate("Verbs", "this help, or that of a verb; the version")},
    };
    const std::vector<std::pair<QString, QString>> codes{
        {u"0"_s, QCoreApplication::translate("Verbs", "done")},
        {u"1"_s, QCoreApplication::translate("Verbs", "failed; the message says why and nothing was changed")},
        {u"2"_s, QCoreApplication::translate("Verbs", "the command line is wrong")},
        {u"3"_s, QCoreApplication::translate("Verbs", "refused: rows were rejected or in conflict, nothing was changed")},
    };
    const std::vector<std::pair<QString, QString>> environment{
        {u"PACTLEDGER_LEDGER"_s, QCoreApplication::translate("Verbs", "the ledger when none is named")},
        {u"PACTLEDGER_AUTHOR"_s, QCoreApplication::translate("Verbs", "the name written in the history; without it the system user")},
        {u"PACTLEDGER_TODAY"_s, QCoreApplication::translate("Verbs", "the day asked for, YYYY-MM-DD; without it the ledger's as-of date or today")},
        {u"PACTLEDGER_NETWORK_FOLDERS"_s, QCoreApplication::translate("Verbs", "further folders, with a colon between two, in which a ledger has one writer at a time, as on any network drive")},
    };
    const std::vector<std::pair<QString, QString>> forms{
        {u"pactledger [LEDGER]"_s, QCoreApplication::translate("Verbs", "open the window")},
        {u"pactledger VERB [ARGUMENTS]"_s, QCoreApplication::translate("Verbs", "work without a window; pactledger VERB --help tells more")},
    };
    return QCoreApplication::translate("Verbs", "PactLedger keeps the promises of cooperation agreements.") + u"\n\n"_s + twoColumns(forms) + u'\n'
        + QCoreApplication::translate("Verbs", "Verbs:") + u'\n' + twoColumns(verbs) + u'\n' + QCoreApplication::translate("Verbs", "Options of every verb:") + u'\n'
        + twoColumns(options) + u'\n' + QCoreApplication::translate("Verbs", "Exit codes:") + u'\n' + twoColumns(codes) + u'\n'
        + QCoreApplication::translate("Verbs", "Environment:") + u'\n' + twoColumns(environment).chopped(1);
}

}
