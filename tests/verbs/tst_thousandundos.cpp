// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomscript.h"
#include "store/statement.h"
#include "verbrun.h"
#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::tests;

/// A thousand changes by chance, and then as many undos: each brings back exactly what there was before the change.
class TestThousandUndos : public QObject
{
    Q_OBJECT

private slots:
    void eachUndoGivesTheStateBefore();
};

namespace {

/// Everything that the ledger's tables of records hold, derived columns, links and stamps included, as one hash.
QByteArray tables(const QString& ledger)
{
    const auto database = pact::store::Database::open(ledger, pact::store::Database::Access::ReadOnly);
    if (!database)
        return "cannot be opened";
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList queries{u"SELECT record, field, position, target FROM link ORDER BY 1, 2, 3"_s};
    for (const auto& kind : pact::domain::Catalogue::standard().kinds()) {
        QString lights;
        if (kind->key() == u"commitments")
            lights = u", _fixed, _grey_until, _yellow_until, _yellow_from, _red_from, _open_due"_s;
        queries << u"SELECT id, updated, _nk, _search, _digest%1 FROM %2 ORDER BY id"_s.arg(lights, pact::store::quoted(kind->table()));
    }
    for (const QString& query : std::as_const(queries)) {
        auto rows = pact::store::select(**database, query);
        if (!rows)
            return "cannot be read";
        const int columns = static_cast<int>(query.section(u" FROM "_s, 0, 0).count(u',')) + 1;
        while (rows->next()) {
            for (int column = 0; column < columns; ++column) {
                const QVariant value = rows->value(column);
                hash.addData(value.typeId() == QMetaType::QByteArray ? value.toByteArray().toHex() : value.toString().toUtf8());
                hash.addData(value.isNull() ? "\x1d" : "\x1f");
            }
            hash.addData("\x1e");
        }
    }
    return hash.result();
}

}

void TestThousandUndos::eachUndoGivesTheStateBefore()
{
    const VerbFolder folder;
    QStringList codes;
    const QJsonArray records = folder.run({u"list"_s, u"--json"_s}).json().value(u"records"_s).toArray();
    for (const QJsonValue& record : records)
        codes << record[u"code"_s].toString();
    RandomScript script(1000, codes, RandomScript::Undo::None);
    const QByteArray exported = folder.state();
    const qsizetype length = folder.historyLength();
    std::vector<QByteArray> states{tables(folder.ledger())};
    QList<QStringList> done;
    // A server is asked over its connection each time: fewer there.
    const qsizetype wanted = onServer() ? 150 : 1000;
    while (done.size() < wanted) {
        const QStringList words = script.next();
        if (folder.run(words).exit != 0)
            continue;
        QByteArray state = tables(folder.ledger());
        if (state == states.back())
            continue; // it altered nothing
        states.push_back(std::move(state));
        done << words;
    }
    for (qsizetype i = done.size(); i > 0; --i) {
        const Answered answer = folder.run({u"undo"_s});
        QVERIFY2(answer.exit == 0, qUtf8Printable(u"%1: %2: %3"_s.arg(i).arg(done.at(i - 1).join(u' '), answer.err)));
        QVERIFY2(tables(folder.ledger()) == states[size_t(i - 1)], qUtf8Printable(u"%1: undo of %2"_s.arg(i).arg(done.at(i - 1).join(u' '))));
    }
    QCOMPARE(folder.state(), exported);
    QCOMPARE(folder.historyLength(), length + 2 * wanted);
    QCOMPARE(folder.run({u"check"_s}).exit, 0);
}

QTEST_GUILESS_MAIN(TestThousandUndos)
#include "tst_thousandundos.moc"
