// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checker.h"

#include "store/contentcheck.h"
#include "store/digest.h"
#include "store/historyrows.h"
#include "store/kindsql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

using Code = Problem::Code;

class Checker
{
public:
    Checker(Database& database, const Catalogue& catalogue)
        : m_database(database)
        , m_catalogue(catalogue)
    {
    }

    Result<std::vector<Problem>> run()
    {
        for (auto step : {&Checker::structure, &Checker::objects, &Checker::records, &Checker::contents, &Checker::history}) {
            auto done = (this->*step)();
            if (done)
                continue;
            // What cannot be read is itself what is wrong.
            if (done.error().code != Error::Code::Damaged && done.error().code != Error::Code::Engine && done.error().code != Error::Code::Io)
                return fail(done);
            add(Code::Structure, {done.error().detail});
        }
        return m_problems;
    }

private:
    void add(Code code, const QStringList& args)
    {
        if (m_problems.size() < 1000)
            m_problems.push_back({code, args});
    }

    Result<> structure()
    {
        if (m_database.dialect().integrityCheck().isEmpty())
            return {};
        auto rows = select(m_database, m_database.dialect().integrityCheck());
        if (!rows)
            return fail(rows);
        while (rows->next()) {
            if (rows->text(0) != u"ok")
                add(Code::Structure, {rows->text(0)});
        }
        auto keys = select(m_database, m_database.dialect().foreignKeyCheck());
        if (!keys)
            return fail(keys);
        while (keys->next())
            add(Code::ForeignKey, {keys->text(0), keys->text(2)});
        return {};
    }

    Result<> objects()
    {
        auto rows = select(m_database, m_database.dialect().foreignObjects());
        if (!rows)
            return fail(rows);
        while (rows->next())
            add(Code::ForeignObject, {rows->text(0), rows->text(1)});
        return {};
    }

    Result<> records()
    {
        for (const auto& kind : m_catalogue.kinds()) {
            const KindSql sql(*kind, m_catalogue);
            auto rows = select(m_database, u"SELECT rid, id, _digest, updated FROM %1 ORDER BY rid"_s.arg(sql.table()));
            if (!rows)
                return fail(rows);
            auto one = Statement::prepare(m_database, sql.select() + u" WHERE t.rid = ?"_s);
            if (!one)
                return fail(one);
            auto stands = Statement::prepare(m_database, u"SELECT op FROM change WHERE record = ? ORDER BY seq DESC, position DESC LIMIT 1"_s);
            if (!stands)
                return fail(stands);
            while (rows->next()) {
                if (auto ran = one->run({rows->integer(0)}); !ran)
                    return ran;
                if (!one->next())
                    continue;
                Record record = sql.read(*one);
                one->finish();
                if (auto links = sql.readLinks(m_database, record); !links)
                    return links;
                if (RecordImage(record).digest() != rows->value(2).toByteArray())
                    add(Code::RecordAltered, {kind->one().now(), record.subject()});
                if (auto ran = stands->run({rows->text(1)}); !ran)
                    return ran;
                if (!stands->next() || stands->text(0) == u"remove")
                    add(Code::RecordAltered, {kind->one().now(), record.subject()});
                stands->finish();
            }
            if (auto missing = missingRecords(*kind); !missing)
                return missing;
        }
        return {};
    }

    /// Records that the history says are there, and are not.
    Result<> missingRecords(const Kind& kind)
    {
        auto rows = select(m_database,
                           u"SELECT c.subject FROM change c WHERE c.kind = ? AND c.op <> 'remove' AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.id = c.record) "
                           "AND NOT EXISTS (SELECT 1 FROM change l WHERE l.record = c.record AND (l.seq > c.seq OR (l.seq = c.seq AND l.position > c.position))) ORDER BY c.seq, c.position"_s.arg(quoted(kind.table())),
                           {kind.key()});
        if (!rows)
            return fail(rows);
        while (rows->next())
            add(Code::RecordMissing, {kind.one().now(), rows->text(0)});
        return {};
    }

    Result<> contents()
    {
        return checkContents(m_database, [this](Code code, const QStringList& args) { add(code, args); });
    }

    Result<> history()
    {
        auto sets = select(m_database, changeInfoSelect() + u" ORDER BY seq"_s);
        if (!sets)
            return fail(sets);
        auto changes = Statement::prepare(m_database, u"SELECT body, salt, digest, subject FROM change WHERE seq = ? ORDER BY position"_s);
        if (!changes)
            return fail(changes);
        QByteArray previous;
        qint64 expected = 1;
        while (sets->next()) {
            const ChangeInfo info = changeInfoFrom(*sets);
            ChainLink link(previous);
            qint64 count = 0;
            if (auto ran = changes->run({info.sequence}); !ran)
                return ran;
            while (changes->next()) {
                ++count;
                const QByteArray digest = changes->value(2).toByteArray();
                if (changeDigest(changes->value(1).toByteArray(), changes->text(0).toUtf8()) != digest)
                    add(Code::ChangeAltered, {QString::number(info.sequence), changes->text(3)});
                link.add(digest);
            }
            if (link.close(info) != info.hash || count != info.count || info.sequence != expected)
                add(Code::ChainBroken, {QString::number(info.sequence), info.at.toString(Qt::ISODate)});
            previous = info.hash;
            ++expected;
        }
        return {};
    }

    Database& m_database;
    const Catalogue& m_catalogue;
    std::vector<Problem> m_problems;
};

}

Result<std::vector<Problem>> checkLedger(Database& database, const Catalogue& catalogue)
{
    return Checker(database, catalogue).run();
}

QString problemKey(Problem::Code code)
{
    switch (code) {
    case Code::Structure:
        return u"structure"_s;
    case Code::RecordAltered:
        return u"record-altered"_s;
    case Code::RecordMissing:
        return u"record-missing"_s;
    case Code::ChangeAltered:
        return u"change-altered"_s;
    case Code::ChainBroken:
        return u"chain-broken"_s;
    case Code::ForeignObject:
        return u"foreign-object"_s;
    case Code::ForeignKey:
        return u"foreign-key"_s;
    case Code::ContentAltered:
        return u"content-altered"_s;
    case Code::ContentMissing:
        return u"content-missing"_s;
    }
    return {};
}

QString problemText(const Problem& problem)
{
    const auto say = [&problem](const char* sentence) {
        QString text = QCoreApplication::translate("Problems", sentence);
        for (const QString& arg : problem.args)
            text = text.arg(arg);
        return text;
    };
    switch (problem.code) {
    case Code::Structure:
        return say(QT_TRANSLATE_NOOP("Problems", "The file is damaged: %1. What is shown may be wrong. Keep this file, and go on with the newest backup."));
    case Code::RecordAltered:
        return say(QT_TRANSLATE_NOOP("Problems", "%1 “%2” was altered from outside. Its values are not what the history says. Compare it with the history and correct it."));
    case Code::RecordMissing:
        return say(QT_TRANSLATE_NOOP("Problems", "%1 “%2” was removed from outside. The history still holds it. Go on with the newest backup."));
    case Code::ChangeAltered:
        return say(QT_TRANSLATE_NOOP("Problems", "Change %1 of the history (“%2”) was altered from outside. It proves nothing any more. Compare it with a backup."));
    case Code::ChainBroken:
        return say(QT_TRANSLATE_NOOP("Problems", "The history is broken at change %1 of %2. Changes may be missing. Compare it with a backup."));
    case Code::ForeignObject:
        return say(QT_TRANSLATE_NOOP("Problems", "The file holds a foreign %1, “%2”, which may alter data unseen. Do not write to it. Go on with the newest backup."));
    case Code::ForeignKey:
        return say(QT_TRANSLATE_NOOP("Problems", "A record in table %1 names a record that is not in table %2. Go on with the newest backup."));
    case Code::ContentAltered:
        return say(QT_TRANSLATE_NOOP("Problems", "The file of the evidence “%1” was altered from outside. What comes out is not what was attached. Go on with the newest backup."));
    case Code::ContentMissing:
        return say(QT_TRANSLATE_NOOP("Problems", "The ledger lacks the file of the evidence “%1”. Attach the file again, or go on with the newest backup."));
    }
    return {};
}

}
