// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/testplace.h"
#include "verbs/run.h"
#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pact::tests {

/// What one verb answered.
struct Answered
{
    int exit = -1;
    QByteArray out;
    QString err;

    QString text() const
    {
        return QString::fromUtf8(out);
    }
    /// Of --json; empty when it is no object.
    QJsonObject json() const
    {
        return QJsonDocument::fromJson(out).object();
    }
};

/// Runs a command line in this process.
inline Answered runVerb(const QStringList& words, const QByteArray& input = {}, const domain::Catalogue* catalogue = nullptr, const QString& migrations = {},
                        std::shared_ptr<const domain::Clock> clock = nullptr)
{
    QByteArray given = input;
    QBuffer in(&given);
    QBuffer out;
    QBuffer err;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    verbs::Context context({.in = in, .out = out, .err = err});
    if (catalogue)
        context.catalogue = catalogue;
    context.migrations = migrations;
    context.clock = std::move(clock);
    const int exit = verbs::run(words, context);
    return {exit, out.data(), QString::fromUtf8(err.data())};
}

/// A ledger with a folder beside it, the founding sample if not said otherwise, and verbs run on it.
class VerbFolder
{
public:
    enum class Content { Nothing, Empty, Sample };
    explicit VerbFolder(Content content = Content::Sample)
        : m_place(content == Content::Sample ? std::make_unique<TestPlace>(madeSample(), fileName()) : std::make_unique<TestPlace>(fileName()))
    {
        if (content == Content::Empty)
            runVerb({QStringLiteral("new"), ledger()});
    }

    QString path(const QString& name) const
    {
        return m_place->folder() + u'/' + name;
    }
    QString ledger() const
    {
        return m_place->ledger();
    }
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qUtf8Printable(name));
        return path(name);
    }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// With --ledger added.
    Answered run(const QStringList& words, const QByteArray& input = {}) const
    {
        return runVerb(words + QStringList{QStringLiteral("--ledger"), ledger()}, input, catalogue, migrations, clock);
    }
    /// As somebody else.
    Answered runAs(const QString& author, const QStringList& words) const
    {
        const QByteArray before = qgetenv("PACTLEDGER_AUTHOR");
        qputenv("PACTLEDGER_AUTHOR", author.toUtf8());
        const Answered answer = runVerb(words + QStringList{QStringLiteral("--ledger"), m_place->ledgerFor(author)}, {}, catalogue, migrations);
        qputenv("PACTLEDGER_AUTHOR", before);
        return answer;
    }
    /// The JSON exports of every kind: the whole state of the data. `options` as --at.
    QByteArray state(const QStringList& options = {}) const
    {
        QByteArray all;
        const domain::Catalogue& kinds = catalogue ? *catalogue : domain::Catalogue::standard();
        for (const auto& kind : kinds.kinds())
            all += run(QStringList{QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--kind"), kind->key()} + options).out;
        return all;
    }
    qsizetype historyLength() const
    {
        return run({QStringLiteral("history"), QStringLiteral("--json")}).json().value(QStringLiteral("changes")).toArray().size();
    }

    const domain::Catalogue* catalogue = nullptr;
    QString migrations;
    std::shared_ptr<const domain::Clock> clock;

private:
    static QString fileName()
    {
        return QStringLiteral("office.pact");
    }
    /// Made once for the process; every folder has its own copy.
    static const TestPlace& madeSample()
    {
        static const TestPlace place(fileName());
        static const Answered made = runVerb({QStringLiteral("new"), place.ledger(), QStringLiteral("--sample"), QStringLiteral("kunming-chaoyang")});
        if (made.exit != 0)
            qFatal("no sample: %s", qUtf8Printable(made.err));
        return place;
    }

    std::unique_ptr<TestPlace> m_place;
};


}
