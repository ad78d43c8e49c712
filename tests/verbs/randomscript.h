// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRandomGenerator>
#include <QStringList>

namespace pact::tests {

/// Command lines as an office might give them, and some that it should not, by chance: the same seed gives the same ones.
class RandomScript
{
public:
    /// Those that alter records come from the same chance with and without undo and redo among them.
    enum class Undo { Among, None };

    /// `codes` of the commitments that there are.
    RandomScript(quint32 seed, QStringList codes, Undo undo = Undo::Among)
        : m_random(seed)
        , m_codes(std::move(codes))
        , m_undo(undo)
    {
    }

    QStringList next()
    {
        using namespace Qt::StringLiterals;
        const int step = m_step++;
        const QString code = any(m_codes);
        const QString words = any({u"招商"_s, u"it's \"quoted\" ?"_s, u"\\x41 $1 %1"_s, u"a\nb;c"_s, u"Ünïcödé 𝄞"_s, u"--"_s, u"  blank  "_s});
        switch (m_random.bounded(17)) {
        case 0:
            m_codes << u"N-%1"_s.arg(step);
            return {u"add"_s, u"code="_s + m_codes.last(), u"title="_s + words, u"domain="_s + any({u"LY"_s, u"ZS"_s, u"XX"_s}), u"due=2019-0%1-01"_s.arg(m_random.bounded(1, 9)),
                    u"lead_unit="_s + any({u"市商务局"_s, u"市旅游发展委员会"_s, u"没有的局"_s})};
        case 1:
            return {u"progress"_s, code, u"--percent"_s, QString::number(m_random.bounded(110)), u"--text"_s, words};
        case 2:
            return {u"progress"_s, code, u"--percent"_s, u"20"_s, u"--period"_s, any({u"2018-Q3"_s, u"2018-Q4"_s, u"2017"_s})};
        case 3:
            return {u"extend"_s, code, u"--to"_s, u"20%1-06-30"_s.arg(m_random.bounded(17, 23)), u"--reason"_s, words};
        case 4:
            return {u"extend"_s, code, any({u"--approve"_s, u"--refuse"_s}), u"--approver"_s, u"秘书长"_s};
        case 5:
            return {u"close"_s, code, u"--verdict"_s, any({u"on-time"_s, u"partial"_s, u"late"_s}), u"--text"_s, words};
        case 6:
            return {u"remove"_s, code, u"--reason"_s, words};
        case 7:
        case 8:
        case 9:
            if (m_undo == Undo::Among)
                return {u"undo"_s};
            return {u"edit"_s, any({u"km-gov"_s, u"km-zzb"_s}), u"--kind"_s, u"units"_s, u"notes=%1"_s.arg(step)};
        case 10:
            if (m_undo == Undo::Among)
                return {u"redo"_s};
            return {u"add"_s, u"--kind"_s, u"people"_s, u"key=p-%1"_s.arg(step), u"name=某甲"_s, u"unit=市商务局"_s};
        case 11:
            return {u"settings"_s, u"warn_once=%1"_s.arg(m_random.bounded(10, 60))};
        case 12:
            return {u"list"_s, u"--json"_s, u"--filter"_s, any({u"light:red,yellow"_s, u"-has:report"_s, u"lead~招商 | title~NEW"_s, u"days_left<0"_s, u"-(status:done progress>=50)"_s, u"-tags:甲"_s, u"招商"_s})};
        case 13:
            return {u"edit"_s, code, u"assisting_units="_s + any({QString(), u"市商务局"_s, u"市商务局;市旅游发展委员会"_s, u"市旅游发展委员会;市商务局"_s})};
        default:
            return {u"edit"_s, code, any({u"next_step="_s, u"notes="_s, u"title="_s, u"problem="_s}) + words, u"tags="_s + any({u"甲;乙"_s, u"乙"_s, QString()})};
        }
    }

private:
    QString any(const QStringList& from)
    {
        return from.at(m_random.bounded(static_cast<int>(from.size())));
    }

    QRandomGenerator m_random;
    QStringList m_codes;
    Undo m_undo;
    int m_step = 0;
};

}
