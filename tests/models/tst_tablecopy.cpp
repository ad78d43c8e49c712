// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/catalogue.h"
#include "models/tablecopy.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::models;

class TestTableCopy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cellsAreTabbedAndQuoted();
    void headersComeFirst();
    void aCodeStaysTextInASpreadsheet();

private:
    static pact::store::ReadRow row(const QString& code, const QString& problem, std::optional<int> daysLeft);
    static std::vector<int> fields(const QStringList& keys);
};

namespace {

const Kind& kind()
{
    return Catalogue::standard().kind(u"commitments"_s);
}

}

pact::store::ReadRow TestTableCopy::row(const QString& code, const QString& problem, std::optional<int> daysLeft)
{
    Record record(kind());
    record.set(u"code"_s, Value(code));
    record.set(u"problem"_s, Value(problem));
    if (daysLeft)
        record.set(u"days_left"_s, Value(Decimal::fromInteger(*daysLeft)));
    return {1, record, {}};
}

std::vector<int> TestTableCopy::fields(const QStringList& keys)
{
    std::vector<int> fields;
    for (const QString& key : keys)
        fields.push_back(kind().indexOf(key));
    return fields;
}

void TestTableCopy::initTestCase()
{
    setLanguage(Language::Chinese);
}

void TestTableCopy::cellsAreTabbedAndQuoted()
{
    TableCopier copier(kind(), fields({u"code"_s, u"problem"_s, u"days_left"_s}), false);
    copier.add(row(u"10.10"_s, {}, -1234));
    copier.add(row(u"K"_s, u"两行\n与\"引号\""_s, {}));
    QCOMPARE(copier.result().tsv, u"10.10\t\t-1234\nK\t\"两行\n与\"\"引号\"\"\"\t"_s);
}

void TestTableCopy::headersComeFirst()
{
    TableCopier copier(kind(), fields({u"days_left"_s, u"code"_s}), true);
    copier.add(row(u"10.10"_s, {}, -1234));
    QCOMPARE(copier.result().tsv, u"剩余天数\t编号\n-1234\t10.10"_s);
    QVERIFY(copier.result().html.contains(u"<th>剩余天数</th><th>编号</th>"_s));
}

void TestTableCopy::aCodeStaysTextInASpreadsheet()
{
    TableCopier copier(kind(), fields({u"code"_s, u"days_left"_s}), false);
    copier.add(row(u"10.10"_s, {}, -1234));
    QVERIFY(copier.result().html.contains(u"<td style='mso-number-format:\"\\@\"'>10.10</td><td>-1234</td>"_s));
}

QTEST_APPLESS_MAIN(TestTableCopy)
#include "tst_tablecopy.moc"
