// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbrun.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::tests;

/// What the registers of the founding sample say on the command line.
class TestRegisterVerbs : public QObject
{
    Q_OBJECT

private slots:
    void chartsTellTheirNumbers_data();
    void chartsTellTheirNumbers();
    void daysAreDaysInFiles();
    void aChartOfAPart();
    void anEmptyRegisterSaysSo();
    void anUnknownChartNamesThoseThatAre();
    void dueRemindsOfTheRegisters();
    void aCommitmentFollowsFromASession();
    void onlyCommitmentsFollow();
    void theSummaryHasASectionForEach();
    void theSummaryOfAPartHasItsOwn();
    void mechanismsAreSet();
};

void TestRegisterVerbs::chartsTellTheirNumbers_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("values"); ///< of the first row, as JSON
    QTest::newRow("funnel") << u"funnel"_s << u"开工→投产最少，60.0 %"_s << uR"({"mean_days":null,"reached":12})"_s;
    QTest::newRow("arrived") << u"arrived"_s << u"到位 61,800 万元，是协议的 28.9 %"_s << uR"({"agreed_funds":88000,"paid_funds":52800})"_s;
    QTest::newRow("industries") << u"industries"_s << u"协议最多的是旅游，到位 0.0 %"_s << uR"({"agreed_funds":80000,"paid_funds":0})"_s;
    QTest::newRow("secondments") << u"secondments"_s << u"在岗 5，拟派 1，期满 8，提前结束 1；我方派出 8，对方派出 7"_s << uR"({"end":"2019-04-30","extended_to":null,"start":"2018-05-02"})"_s;
    QTest::newRow("secondment-years") << u"secondment-years"_s << u"2018 年 6 人，上年 4 人"_s << uR"({"party-government":4,"secondments":5,"specialist":1})"_s;
    QTest::newRow("promotions") << u"promotions"_s << u"2018 年 5,200 人次，上年 6,880 人次"_s << uR"({"agencies":28,"agreements":5,"media":24,"reports":36,"sessions":6,"visitors":3200})"_s;
    QTest::newRow("funds") << u"funds"_s << u"还差 43 万元未拨付；拨付的还有 57 万元未支出"_s << uR"({"disbursed":297,"planned":305,"spent":283})"_s;
    QTest::newRow("meetings") << u"meetings"_s << u"该开的会都开了，共 14 次"_s << uR"({"2016-H1":1,"2016-H2":1,"2017-H1":1,"2017-H2":1,"2018-H1":1,"2018-H2":1})"_s;
    QTest::newRow("visits") << u"visits"_s << u"12 次都有对应事项"_s << uR"({"end":"2018-09-07","start":"2018-09-04"})"_s;
    QTest::newRow("trainings") << u"trainings"_s << u"2018 年 3 期，上年 4 期"_s << uR"({"cost":48.3,"people":85,"person_times":550,"satisfaction":96,"trainings":3})"_s;
    QTest::newRow("bulletins") << u"bulletins"_s << u"2018 年 5 期，上年 4 期"_s << uR"({"briefing":2,"bulletins":3,"inbound":1,"outbound":2})"_s;
    QTest::newRow("pairings") << u"pairings"_s << u"4 对至今没有见面记录"_s << uR"({"2016":0,"2017":0,"2018":0})"_s;
}

void TestRegisterVerbs::chartsTellTheirNumbers()
{
    QFETCH(QString, chart);
    QFETCH(QString, finding);
    QFETCH(QString, values);
    const VerbFolder folder;
    const Answered told = folder.run({u"chart"_s, chart, u"--json"_s});
    QCOMPARE(told.exit, 0);
    QCOMPARE(told.json().value(u"chart"_s).toString(), chart);
    QCOMPARE(told.json().value(u"finding"_s).toString(), finding);
    const QJsonObject first = told.json().value(u"rows"_s).toArray().first().toObject();
    QCOMPARE(QString::fromUtf8(QJsonDocument(first.value(u"values"_s).toObject()).toJson(QJsonDocument::Compact)), values);
}

void TestRegisterVerbs::daysAreDaysInFiles()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"chart"_s, u"secondments"_s, u"--output"_s, folder.path(u"s.csv"_s)}).exit, 0);
    const QString csv = QString::fromUtf8(folder.read(u"s.csv"_s));
    QVERIFY2(csv.contains(u"key,label,start,end,extended_to\r\nG-10,干部癸,2018-05-02,2019-04-30,\r\n"_s), qUtf8Printable(csv));
    QVERIFY2(csv.contains(u"G-03,干部丙,2016-08-01,2017-07-31,2017-10-31\r\n"_s), qUtf8Printable(csv));
}

void TestRegisterVerbs::aChartOfAPart()
{
    const VerbFolder folder;
    const auto reached = [&folder](const QStringList& options) {
        return folder.run(QStringList{u"chart"_s, u"funnel"_s, u"--json"_s} + options).json().value(u"rows"_s).toArray().first().toObject().value(u"values"_s).toObject().value(u"reached"_s).toInt();
    };
    QCOMPARE(reached({u"--filter"_s, u"industry:旅游"_s}), 2);
    QCOMPARE(reached({u"--agreement"_s, u"KC2015"_s}), 12);
    QCOMPARE(reached({u"--as-of"_s, u"2016-12-31"_s}), 5);
    QCOMPARE(folder.run({u"chart"_s, u"funnel"_s, u"--agreement"_s, u"NONE"_s}).exit, 1);
}

void TestRegisterVerbs::anEmptyRegisterSaysSo()
{
    const VerbFolder folder(VerbFolder::Content::Empty);
    const Answered told = folder.run({u"chart"_s, u"funds"_s, u"--json"_s});
    QCOMPARE(told.exit, 0);
    QCOMPARE(told.json().value(u"finding"_s).toString(), u"还没有帮扶资金记录"_s);
    QVERIFY(told.json().value(u"rows"_s).toArray().isEmpty());
}

void TestRegisterVerbs::anUnknownChartNamesThoseThatAre()
{
    const VerbFolder folder;
    const Answered told = folder.run({u"chart"_s, u"cake"_s});
    QVERIFY(told.exit != 0);
    QVERIFY(told.err.contains(u"funnel"_s) && told.err.contains(u"meetings"_s));
}

void TestRegisterVerbs::dueRemindsOfTheRegisters()
{
    const VerbFolder folder;
    const QJsonArray reminders = folder.run({u"due"_s, u"--json"_s}).json().value(u"registers"_s).toArray();
    QCOMPARE(reminders.size(), 1);
    const QJsonObject slow = reminders.first().toObject();
    QCOMPARE(slow.value(u"reminder"_s).toString(), u"stage-slow"_s);
    QCOMPARE(slow.value(u"code"_s).toString(), u"I-11"_s);
    QCOMPARE(slow.value(u"days"_s).toInt(), -182);
    QVERIFY(folder.run({u"due"_s}).text().contains(u"I-11 智慧停车项目 停在“在谈”182 天"_s));
    // The limit is a setting.
    QCOMPARE(folder.run({u"settings"_s, u"talks_days=182"_s}).exit, 0);
    QVERIFY(folder.run({u"due"_s, u"--json"_s}).json().value(u"registers"_s).toArray().isEmpty());
    // A unit is asked what it owes.
    QCOMPARE(folder.run({u"settings"_s, u"talks_days=180"_s}).exit, 0);
    QVERIFY(folder.run({u"due"_s, u"--json"_s, u"--unit"_s, u"市投资促进局"_s}).json().value(u"registers"_s).toArray().isEmpty());
}

void TestRegisterVerbs::aCommitmentFollowsFromASession()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"add"_s, u"--from"_s, u"meetings/M-14"_s, u"code=KC-1201"_s, u"title=跟进意向企业"_s, u"agreement=KC2015"_s}).exit, 0);
    const auto linked = [&folder] {
        return folder.run({u"export"_s, u"--kind"_s, u"meetings"_s, u"--filter"_s, u"code:M-14"_s, u"--columns"_s, u"commitments"_s, u"--output"_s, u"-"_s}).text();
    };
    QVERIFY2(linked().contains(u"KC-1201"_s), qUtf8Printable(linked()));
    QCOMPARE(folder.run({u"undo"_s}).exit, 0);
    QVERIFY(!linked().contains(u"KC-1201"_s));
    QVERIFY(!folder.run({u"list"_s}).text().contains(u"KC-1201"_s));
}

void TestRegisterVerbs::onlyCommitmentsFollow()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"add"_s, u"--kind"_s, u"visits"_s, u"--from"_s, u"meetings/M-14"_s, u"code=V-99"_s}).exit, 2);
    QCOMPARE(folder.run({u"add"_s, u"--from"_s, u"meetings/M-99"_s, u"code=KC-1201"_s, u"title=无"_s}).exit, 1);
    QCOMPARE(folder.run({u"add"_s, u"--from"_s, u"cakes/M-14"_s, u"code=KC-1201"_s, u"title=无"_s}).exit, 2);
    QCOMPARE(folder.run({u"add"_s, u"--from"_s, u"people/km-gov-1"_s, u"code=KC-1201"_s, u"title=无"_s}).exit, 2);
}

void TestRegisterVerbs::theSummaryHasASectionForEach()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"summary"_s, u"--output"_s, folder.path(u"s.html"_s)}).exit, 0);
    const QString html = QString::fromUtf8(folder.read(u"s.html"_s));
    const QStringList headings{u"五、互访"_s, u"六、挂职"_s, u"七、招商项目"_s, u"八、培训"_s, u"九、推介会"_s, u"十、帮扶资金"_s, u"十一、机制会议"_s, u"十二、信息互通"_s, u"十三、对口单位"_s, u"十四、人员"_s};
    qsizetype at = 0;
    for (const QString& heading : headings) {
        const qsizetype found = html.indexOf(heading, at);
        QVERIFY2(found > at, qUtf8Printable(heading));
        at = found;
    }
    for (const QString& told : {u"在岗 5 人"_s, u"资金到位 28.9 %"_s, u"投资履约率 77.8 %"_s, u"60 天内无人返回"_s, u"14 次有议定事项，14 次此后有进展报告"_s, u"有议定事项的 14 次中，14 次已对应事项"_s, u"还差 43 万元未拨付"_s})
        QVERIFY2(html.contains(told), qUtf8Printable(told));
}

void TestRegisterVerbs::theSummaryOfAPartHasItsOwn()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"add"_s, u"--kind"_s, u"agreements"_s, u"code=X2018"_s, u"title=另一份协议"_s}).exit, 0);
    QCOMPARE(folder.run({u"add"_s, u"code=X-1"_s, u"title=另一项"_s, u"agreement=X2018"_s}).exit, 0);
    QCOMPARE(folder.run({u"add"_s, u"--kind"_s, u"visits"_s, u"code=V-50"_s, u"direction=inbound"_s, u"level=department"_s, u"delegation=考察团"_s, u"start=2018-09-01"_s, u"commitments=X-1"_s}).exit, 0);
    QCOMPARE(folder.run({u"summary"_s, u"--agreement"_s, u"X2018"_s, u"--output"_s, folder.path(u"s.html"_s)}).exit, 0);
    const QString html = QString::fromUtf8(folder.read(u"s.html"_s));
    QVERIFY(html.contains(u"互访 1 次"_s));
    QVERIFY(!html.contains(u"挂职</h2>"_s));
}

void TestRegisterVerbs::mechanismsAreSet()
{
    const VerbFolder folder;
    QCOMPARE(folder.run({u"settings"_s, u"mechanisms=部门会商=P3M"_s}).exit, 0);
    const Answered told = folder.run({u"chart"_s, u"meetings"_s, u"--json"_s});
    // Of the quarters from 2016-Q2 to 2018-Q3 four had a session.
    QCOMPARE(told.json().value(u"finding"_s).toString(), u"该开的会缺 6 次"_s);
    QCOMPARE(folder.run({u"settings"_s, u"mechanisms=部门会商=weekly"_s}).exit, 1);
}

QTEST_MAIN(TestRegisterVerbs)
#include "tst_register_verbs.moc"
