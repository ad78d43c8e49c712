// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registerrules.h"
#include "domain/catalogue/catalogue.h"
#include "domain/catalogue/fieldtext.h"
#include "domain/errortext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;

/// What the values of a record in a register must be to each other.
class TestRegisterRules : public QObject
{
    Q_OBJECT

private slots:
    void aNewRecord_data();
    void aNewRecord();
    void anEdit_data();
    void anEdit();
    void aSheetIsAskedForItsColumnsOnly_data();
    void aSheetIsAskedForItsColumnsOnly();
    void visitsAreOfSomebody();
    void theErrorsNameFieldsAndValues();
};

namespace {

/// "stage=signed signed_on=2018-05-02"
Record recordOf(const QString& kind, const QString& values, Record record = {})
{
    const Kind& described = Catalogue::standard().kind(kind);
    if (record.isNull())
        record = Record(described);
    for (const QString& value : values.split(u' ', Qt::SkipEmptyParts)) {
        const int field = described.indexOf(value.section(u'=', 0, 0));
        const auto parsed = parseValue(described.field(field), value.section(u'=', 1));
        if (!parsed)
            qFatal("%s", qUtf8Printable(value));
        record.set(field, *parsed);
    }
    return record;
}

QString answered(const Result<>& result)
{
    return result ? QString() : errorKey(result.error().code);
}

}

void TestRegisterRules::aNewRecord_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char* name, const QString& kind, const QString& values, const QString& refusal = {}) { QTest::newRow(name) << kind << values << refusal; };
    const QString i = u"investments"_s;
    row("talks without any date", i, u"stage=talks"_s);
    row("a stage far on without any date", i, u"stage=operating"_s);
    row("the stage is that of the last date", i, u"stage=landed talks_on=2016-01-01 signed_on=2016-02-01 landed_on=2016-03-01"_s);
    row("an earlier date is not known", i, u"stage=landed landed_on=2016-03-01"_s);
    row("talks, and signed already", i, u"stage=talks talks_on=2016-01-01 signed_on=2016-02-01"_s, u"not-together"_s);
    row("signed, and operating already", i, u"stage=signed signed_on=2016-02-01 operating_on=2017-02-01"_s, u"not-together"_s);
    row("landed, but dates to the signing only", i, u"stage=landed talks_on=2016-01-01 signed_on=2016-02-01"_s, u"needs-also"_s);
    row("ended with date and reason", i, u"stage=ended signed_on=2016-02-01 ended_on=2016-05-01 end_reason=撤资"_s);
    row("ended from any stage", i, u"stage=ended ended_on=2016-05-01 end_reason=撤资"_s);
    row("ended without a reason", i, u"stage=ended ended_on=2016-05-01"_s, u"needs-also"_s);
    row("ended without a date", i, u"stage=ended end_reason=撤资"_s, u"needs-also"_s);
    row("a reason for an end that is none", i, u"stage=signed end_reason=撤资"_s, u"not-together"_s);
    row("the date of an end that is none", i, u"stage=signed ended_on=2016-05-01"_s, u"not-together"_s);
    row("all is paid in", i, u"stage=talks agreed_funds=10 paid_funds=10 paid_in_period=10"_s);
    row("more is paid in than agreed", i, u"stage=talks agreed_funds=10 paid_funds=10.0001"_s, u"more-than"_s);
    row("paid in, and nothing agreed yet", i, u"stage=talks paid_funds=10"_s);
    row("more in the period than in all", i, u"stage=talks agreed_funds=10 paid_funds=4 paid_in_period=5"_s, u"more-than"_s);
    row("only the period is known", i, u"stage=talks paid_in_period=5"_s);
    row("spent what was disbursed", u"funds"_s, u"planned=5 disbursed=10 spent=10"_s);
    row("more was spent than disbursed", u"funds"_s, u"disbursed=10 spent=11"_s, u"more-than"_s);
    row("disbursed more than planned", u"funds"_s, u"planned=5 disbursed=10"_s);
    row("in post without an end", u"secondments"_s, u"status=in-post start=2018-01-01"_s);
    row("ended on a day", u"secondments"_s, u"status=ended start=2018-01-01 end=2018-06-30"_s);
    row("ended, but when", u"secondments"_s, u"status=ended start=2018-01-01"_s, u"needs-also"_s);
    row("ended early, but when", u"secondments"_s, u"status=ended-early start=2018-01-01"_s, u"needs-also"_s);
    row("no register", u"commitments"_s, u"status=done"_s);
}

void TestRegisterRules::aNewRecord()
{
    QFETCH(QString, kind);
    QFETCH(QString, values);
    QTEST(answered(registerRules(recordOf(kind, values))), "refusal");
}

void TestRegisterRules::anEdit_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char* name, const QString& before, const QString& edit, const QString& refusal = {}) { QTest::newRow(name) << before << edit << refusal; };
    const QString talks = u"stage=talks talks_on=2018-04-11"_s;
    row("on to the next stage in one edit", talks, u"stage=signed signed_on=2018-10-01"_s);
    row("the stage alone", talks, u"stage=signed"_s, u"needs-also"_s);
    row("the date alone", talks, u"signed_on=2018-10-01"_s, u"not-together"_s);
    row("to its end", talks, u"stage=ended ended_on=2018-10-01 end_reason=撤资"_s);
    row("taken up again", u"stage=ended talks_on=2018-04-11 ended_on=2018-10-01 end_reason=撤资"_s, u"stage=talks ended_on= end_reason="_s);
    row("taken up again, with the reason left", u"stage=ended talks_on=2018-04-11 ended_on=2018-10-01 end_reason=撤资"_s, u"stage=talks ended_on="_s, u"not-together"_s);
    row("another field of what was unfinished before", u"stage=landed signed_on=2018-01-01"_s, u"park=园区"_s);
    row("another field of what was contradictory before", u"stage=talks signed_on=2018-01-01 agreed_funds=1 paid_funds=2"_s, u"notes=待核"_s);
    row("money in what was unfinished before", u"stage=landed signed_on=2018-01-01 agreed_funds=5"_s, u"paid_funds=5"_s);
    row("too much money in it", u"stage=landed signed_on=2018-01-01 agreed_funds=5"_s, u"paid_funds=6"_s, u"more-than"_s);
}

void TestRegisterRules::anEdit()
{
    QFETCH(QString, before);
    QFETCH(QString, edit);
    const Record was = recordOf(u"investments"_s, before);
    QTEST(answered(registerRules(recordOf(u"investments"_s, edit, was), {.before = &was})), "refusal");
}

void TestRegisterRules::aSheetIsAskedForItsColumnsOnly_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char* name, const QString& values, const QString& columns, const QString& refusal = {}) { QTest::newRow(name) << values << columns << refusal; };
    row("landed in a sheet that has the signing only", u"stage=landed signed_on=2018-01-10"_s, u"stage,signed_on"_s);
    row("landed in a sheet that has both", u"stage=landed signed_on=2018-01-10"_s, u"stage,signed_on,landed_on"_s, u"needs-also"_s);
    row("ended in a sheet with remarks only", u"stage=ended signed_on=2018-01-10 notes=撤资"_s, u"stage,signed_on,notes"_s);
    row("ended in a sheet with reasons", u"stage=ended signed_on=2018-01-10"_s, u"stage,signed_on,end_reason"_s, u"needs-also"_s);
    row("a contradiction in any sheet", u"stage=talks signed_on=2018-01-10"_s, u"stage,signed_on"_s, u"not-together"_s);
}

void TestRegisterRules::aSheetIsAskedForItsColumnsOnly()
{
    QFETCH(QString, values);
    QFETCH(QString, columns);
    const Record record = recordOf(u"investments"_s, values);
    const Writing writing{.couldGive = [&](int field) { return columns.split(u',').contains(record.kind().field(field).key); }};
    QTEST(answered(registerRules(record, writing)), "refusal");
}

void TestRegisterRules::visitsAreOfSomebody()
{
    const Kind& visits = Catalogue::standard().kind(u"visits"_s);
    const Field& people = visits.field(visits.indexOf(u"people"_s));
    QVERIFY(parseValue(people, u"1"_s));
    QVERIFY(parseValue(people, QString()));
    const auto none = parseValue(people, u"0"_s);
    QVERIFY(!none && none.error().code == Error::Code::OutOfRange);
}

void TestRegisterRules::theErrorsNameFieldsAndValues()
{
    const auto args = [](const QString& values) { return registerRules(recordOf(u"investments"_s, values)).error().args; };
    const Kind& kind = Catalogue::standard().kind(u"investments"_s);
    const auto label = [&kind](const QString& key) { return kind.field(kind.indexOf(key)).label.now(); };
    const auto stage = [&kind](int choice) { return kind.field(kind.indexOf(u"stage"_s)).choices.at(static_cast<size_t>(choice)).label.now(); };
    QCOMPARE(args(u"stage=talks signed_on=2016-02-01"_s).first(3), (QStringList{label(u"stage"_s), stage(0), label(u"signed_on"_s)}));
    QVERIFY(args(u"stage=talks signed_on=2016-02-01"_s).at(3).contains(u"2016"));
    QCOMPARE(args(u"stage=landed signed_on=2016-02-01"_s), (QStringList{label(u"stage"_s), stage(2), label(u"landed_on"_s)}));
    QCOMPARE(args(u"stage=talks agreed_funds=5 paid_funds=6"_s), (QStringList{label(u"paid_funds"_s), u"6"_s, label(u"agreed_funds"_s), u"5"_s}));
}

QTEST_GUILESS_MAIN(TestRegisterRules)
#include "tst_registerrules.moc"
