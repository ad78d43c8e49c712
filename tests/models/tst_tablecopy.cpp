// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "models/tablecopy.h"
#include <QAbstractTableModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pact::models;

namespace {

/// Two items below a head; the second column is a number.
class Cells : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex&) const override
    {
        return 3;
    }
    int columnCount(const QModelIndex&) const override
    {
        return 2;
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        static const QStringList texts{QString(), QString(), u"10.10"_s, u"−1,234"_s, u"两行\n与\"引号\""_s, u"—"_s};
        static const QStringList plain{QString(), QString(), u"10.10"_s, u"-1234"_s, u"两行\n与\"引号\""_s, QString()};
        if (role == IsGroupRole)
            return index.row() == 0;
        const int at = index.row() * 2 + index.column();
        return role == Qt::EditRole ? plain.at(at) : role == Qt::DisplayRole ? QVariant(texts.at(at)) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>(section == 1 ? Qt::AlignRight : Qt::AlignLeft);
        return role == Qt::DisplayRole ? QVariant(section == 1 ? u"剩余天数"_s : u"编号"_s) : QVariant();
    }
};

}

class TestTableCopy : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreTabbedAndQuoted()
    {
        const CopiedTable copied = copyTable(Cells(), {0, 1, 2}, {0, 1}, false);
        QCOMPARE(copied.tsv, u"10.10\t-1234\n\"两行\n与\"\"引号\"\"\"\t"_s);
    }
    void headersComeFirst()
    {
        const CopiedTable copied = copyTable(Cells(), {1}, {1, 0}, true);
        QCOMPARE(copied.tsv, u"剩余天数\t编号\n-1234\t10.10"_s);
        QVERIFY(copied.html.contains(u"<th>剩余天数</th><th>编号</th>"_s));
    }
    void aCodeStaysTextInASpreadsheet()
    {
        const QString html = copyTable(Cells(), {1}, {0, 1}, false).html;
        QVERIFY(html.contains(u"<td style='mso-number-format:\"\\@\"'>10.10</td><td>-1234</td>"_s));
    }
};

QTEST_APPLESS_MAIN(TestTableCopy)
#include "tst_tablecopy.moc"
