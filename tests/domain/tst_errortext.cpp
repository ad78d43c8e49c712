// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/catalogue.h"
#include "domain/changename.h"
#include "domain/errortext.h"
#include "domain/translations.h"
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::domain;

class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorSpeaksBothLanguages();
    void aValueIsNeverTakenForAPlace();
    void missingLimitsAreNotMentioned();
    void changesHaveNames_data();
    void changesHaveNames();
    void aChangeOfLanguageIsAnnouncedOnce();
};

namespace {

class Listener : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }
};

}

void TestErrorText::everyErrorSpeaksBothLanguages()
{
    QSet<QString> keys;
    for (int code = 0; code <= int(Error::Code::Cancelled); ++code) {
        const Error error{Error::Code(code), {u"«1»"_s, u"«2»"_s, u"«3»"_s, u"«4»"_s}, u"engine"_s};
        const QString key = errorKey(error.code);
        QVERIFY2(!keys.contains(key), qUtf8Printable(key));
        keys.insert(key);
        installLanguage(Language::English);
        const QString english = errorText(error);
        installLanguage(Language::Chinese);
        const QString chinese = errorText(error);
        QVERIFY2(chinese != english, qUtf8Printable(key));
        for (const QString& text : {english, chinese}) {
            QVERIFY2(!text.isEmpty() && !text.contains(u'%') && !text.contains(u"engine") && !text.contains(u'!') && !text.contains(u'！'), qUtf8Printable(text));
            // What the one names, the other names too.
            for (const QString& arg : error.args)
                QCOMPARE(text.contains(arg), english.contains(arg));
        }
    }
}

void TestErrorText::aValueIsNeverTakenForAPlace()
{
    const QString text = errorText({Error::Code::NotADate, {u"%2"_s, u"%1"_s}, {}});
    QVERIFY2(text.contains(u"“%2”") && text.contains(u"“%1”"), qUtf8Printable(text));
}

void TestErrorText::missingLimitsAreNotMentioned()
{
    installLanguage(Language::English);
    QVERIFY(errorText({Error::Code::OutOfRange, {u"Target"_s, u"-1"_s, u"0"_s, {}}, {}}).contains(u"less than 0"));
    QVERIFY(errorText({Error::Code::OutOfRange, {u"Target"_s, u"9"_s, {}, u"5"_s}, {}}).contains(u"more than 5"));
    QVERIFY(errorText({Error::Code::Conflict, {u"A"_s, u"Due"_s, {}, u"x"_s}, {}}).contains(u"“—”"));
}

void TestErrorText::changesHaveNames_data()
{
    QTest::addColumn<ChangeInfo>("change");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    const auto info = [](Act act, const QString& subject, const QString& detail = {}, qint64 count = 1, Origin origin = Origin::Edit) {
        ChangeInfo change;
        change.act = act;
        change.origin = origin;
        change.subject = subject;
        change.detail = detail;
        change.count = count;
        change.kind = u"commitments"_s;
        return change;
    };
    QTest::newRow("an edit of one field") << info(Act::Edit, u"KC-0703 旅游"_s, u"next_step"_s) << u"更改 下一步：KC-0703 旅游"_s << u"Edit Next step: KC-0703 旅游"_s;
    QTest::newRow("of two") << info(Act::Edit, u"KC-0703"_s, u"next_step,problem"_s) << u"更改 下一步、存在问题：KC-0703"_s << u"Edit Next step, Problem: KC-0703"_s;
    QTest::newRow("of several records") << info(Act::Edit, u"KC-0703"_s, u"lead_unit"_s, 10) << u"更改 牵头单位：10 项 承诺事项"_s << u"Edit Lead unit: 10 records, Commitments"_s;
    QTest::newRow("an import") << info(Act::Import, u"a.csv"_s, {}, 1, Origin::Import) << u"导入“a.csv”：1 项 承诺事项"_s << u"Import “a.csv”: 1 record, Commitments"_s;
    QTest::newRow("a report") << info(Act::Progress, u"KC-0703 旅游"_s, u"2018-Q3"_s) << u"报进度：KC-0703 旅游，2018-Q3"_s << u"File progress: KC-0703 旅游, 2018-Q3"_s;
    QTest::newRow("an extension") << info(Act::ExtendApprove, u"KC-0703"_s, u"2018-06-30>2018-11-05"_s) << u"延期：KC-0703，2018-06-30 → 2018-11-05"_s << u"Extend: KC-0703, 2018-06-30 → 2018-11-05"_s;
    QTest::newRow("a closing") << info(Act::Close, u"KC-0703"_s, u"on-time"_s) << u"办结：KC-0703，按期办结"_s << u"Close out: KC-0703, on time"_s;
    QTest::newRow("a removal of three") << info(Act::Remove, u"KC-0703"_s, u"3"_s, 30) << u"移除：3 项 承诺事项"_s << u"Remove 3 records, Commitments"_s;
    QTest::newRow("an undo") << info(Act::Add, u"A-1"_s, {}, 1, Origin::Undo) << u"撤销：新增：A-1"_s << u"Undo: Add: A-1"_s;
}

void TestErrorText::changesHaveNames()
{
    QFETCH(ChangeInfo, change);
    QFETCH(QString, chinese);
    QFETCH(QString, english);
    installLanguage(Language::Chinese);
    QCOMPARE(changeName(change, Catalogue::standard()), chinese);
    installLanguage(Language::English);
    QCOMPARE(changeName(change, Catalogue::standard()), english);
}

void TestErrorText::aChangeOfLanguageIsAnnouncedOnce()
{
    installLanguage(Language::Chinese);
    Listener listener;
    QCoreApplication::instance()->installEventFilter(&listener);
    installLanguage(Language::English);
    QCOMPARE(listener.count, 1);
    QCOMPARE(language(), Language::English);
    installLanguage(Language::Chinese);
    QCOMPARE(listener.count, 2);
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
