// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historycheck.h"

#include "store/digest.h"
#include "store/historyrows.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

using Code = Problem::Code;

/// Which sets the undos and redos of the history have taken back.
class TakenBack
{
public:
    void see(const ChangeInfo& info)
    {
        if (!info.stands)
            m_stored.insert(info.sequence);
        m_sequences.insert(info.id, info.sequence);
        if (!info.undoes)
            return;
        m_undoes.insert(info.id, *info.undoes);
        m_told.insert(*info.undoes);
        // What an undo had taken back stands again when the undo itself is taken back; what had put a set back goes with it.
        if (const auto it = m_undoes.constFind(*info.undoes); it != m_undoes.constEnd()) {
            m_told.remove(*it);
            if (info.origin == Origin::Redo)
                m_redos[*it] << info.id;
        } else {
            for (const ChangeId& redo : std::as_const(m_redos[*info.undoes]))
                m_told.insert(redo);
        }
    }
    void compare(Findings& findings)
    {
        for (const ChangeId& id : std::as_const(m_told)) {
            if (!m_stored.remove(m_sequences.value(id)))
                findings.add(Code::UndoAltered, {QString::number(m_sequences.value(id))});
        }
        for (const qint64 sequence : std::as_const(m_stored))
            findings.add(Code::UndoAltered, {QString::number(sequence)});
    }

private:
    QSet<qint64> m_stored;                ///< sets that the ledger says do not stand
    QSet<ChangeId> m_told;                ///< sets that do not stand by what undid them
    QHash<ChangeId, ChangeId> m_undoes;
    QHash<ChangeId, QList<ChangeId>> m_redos; ///< what put a set back after it had been taken back
    QHash<ChangeId, qint64> m_sequences;
};

/// Whether the digest is that of the change in the current row.
bool isProved(const Statement& row, const QByteArray& digest)
{
    const QByteArray body = row.text(0).toUtf8();
    const QByteArray salt = row.value(1).toByteArray();
    const QByteArray head = changeHead(row.text(4), row.text(6), row.text(5), row.text(3), row.text(7), row.text(8));
    return changeDigest(salt, head, body) == digest || changeDigest(salt, body) == digest;
}

}

Result<> checkHistory(Database& database, const Catalogue& catalogue, Findings& findings)
{
    auto sets = select(database, changeInfoSelect() + u" ORDER BY seq"_s);
    if (!sets)
        return fail(sets);
    auto changes = Statement::prepare(database, u"SELECT body, salt, digest, subject, kind, op, record, owner, updated_before FROM change WHERE seq = ? ORDER BY position"_s);
    if (!changes)
        return fail(changes);
    TakenBack takenBack;
    QByteArray previous;
    qint64 expected = 1;
    while (sets->next()) {
        const ChangeInfo info = changeInfoFrom(*sets);
        ChainLink link(previous);
        qint64 count = 0;
        bool known = true;
        if (auto ran = changes->run({info.sequence}); !ran)
            return ran;
        while (changes->next()) {
            const QByteArray digest = changes->value(2).toByteArray();
            const QString kind = changes->text(4);
            known = known && (++count > 1 || kind == info.kind);
            if (!isProved(*changes, digest) || !catalogue.find(kind) || !opFromKey(changes->text(5)))
                findings.add(Code::ChangeAltered, {QString::number(info.sequence), changes->text(3)});
            link.add(digest);
            if (auto stepped = findings.step(); !stepped)
                return stepped;
        }
        if (link.close(info) != info.hash || count != info.count || info.sequence != expected || !known)
            findings.add(Code::ChainBroken, {QString::number(info.sequence), info.at.toString(Qt::ISODate)});
        takenBack.see(info);
        previous = info.hash;
        ++expected;
    }
    takenBack.compare(findings);
    return {};
}

}
