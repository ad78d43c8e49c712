// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changename.h"

#include "domain/catalogue/catalogue.h"
#include "domain/catalogue/fieldtext.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <limits>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

QString sentence(const char* source, int n = -1)
{
    return QCoreApplication::translate("ChangeName", source, nullptr, n);
}

QString kindLabel(const ChangeInfo& change, const Catalogue& catalogue)
{
    const Kind* kind = catalogue.find(change.kind);
    return kind ? kind->label().now() : change.kind;
}

/// The labels of fields given by key; a key that is no field stays as it is.
QString fieldLabels(const ChangeInfo& change, const Catalogue& catalogue)
{
    static const QRegularExpression between(u"[;,、\\s]+"_s);
    const Kind* kind = catalogue.find(change.kind);
    QStringList labels;
    const QStringList keys = change.detail.split(between, Qt::SkipEmptyParts);
    for (const QString& key : keys) {
        const int field = kind ? kind->indexOf(key) : -1;
        labels << (field < 0 ? key : kind->field(field).label.now());
    }
    return labels.join(language() == Language::English ? u", "_s : u"、"_s);
}

const char* plainName(Act act)
{
    switch (act) {
    case Act::Add:
        return QT_TRANSLATE_NOOP("ChangeName", "Add: %1");
    case Act::Edit:
        return QT_TRANSLATE_NOOP("ChangeName", "Edit: %1");
    case Act::Remove:
        return QT_TRANSLATE_NOOP("ChangeName", "Remove: %1");
    case Act::Import:
        return QT_TRANSLATE_NOOP("ChangeName", "Import: %1");
    case Act::Progress:
        return QT_TRANSLATE_NOOP("ChangeName", "File progress: %1");
    case Act::ExtendRequest:
        return QT_TRANSLATE_NOOP("ChangeName", "Ask for an extension: %1");
    case Act::ExtendApprove:
        return QT_TRANSLATE_NOOP("ChangeName", "Extend: %1");
    case Act::ExtendRefuse:
        return QT_TRANSLATE_NOOP("ChangeName", "Refuse an extension: %1");
    case Act::Close:
        return QT_TRANSLATE_NOOP("ChangeName", "Close out: %1");
    case Act::Setting:
        return QT_TRANSLATE_NOOP("ChangeName", "Change the setting: %1");
    case Act::Create:
        return QT_TRANSLATE_NOOP("ChangeName", "New ledger: %1");
    case Act::Attach:
        return QT_TRANSLATE_NOOP("ChangeName", "Attach evidence: %1");
    case Act::Detach:
        return QT_TRANSLATE_NOOP("ChangeName", "Take off evidence: %1");
    case Act::Snapshot:
        return QT_TRANSLATE_NOOP("ChangeName", "Snapshot: %1");
    case Act::Lock:
        return QT_TRANSLATE_NOOP("ChangeName", "Lock the period: %1");
    case Act::SaveView:
        return QT_TRANSLATE_NOOP("ChangeName", "Save the view: %1");
    case Act::UnitRename:
        return QT_TRANSLATE_NOOP("ChangeName", "Rename a unit: %1");
    case Act::UnitMerge:
        return QT_TRANSLATE_NOOP("ChangeName", "Merge units: %1");
    case Act::WriteOff:
        return QT_TRANSLATE_NOOP("ChangeName", "Write off: %1");
    }
    Q_UNREACHABLE();
}

QString importName(const ChangeInfo& change, const Catalogue& catalogue)
{
    const int count = int(qMin<qint64>(change.count, std::numeric_limits<int>::max()));
    if (change.subject.isEmpty())
        return sentence(QT_TRANSLATE_N_NOOP("ChangeName", "Import: %n record(s), %1"), count).arg(kindLabel(change, catalogue));
    return sentence(QT_TRANSLATE_N_NOOP("ChangeName", "Import “%1”: %n record(s), %2"), count).arg(change.subject, kindLabel(change, catalogue));
}

QString editName(const ChangeInfo& change, const Catalogue& catalogue)
{
    const QString fields = fieldLabels(change, catalogue);
    if (change.count > 1) {
        const int count = int(qMin<qint64>(change.count, std::numeric_limits<int>::max()));
        return fields.isEmpty() ? sentence(QT_TRANSLATE_N_NOOP("ChangeName", "Edit %n record(s), %1"), count).arg(kindLabel(change, catalogue))
                                : sentence(QT_TRANSLATE_N_NOOP("ChangeName", "Edit %1: %n record(s), %2"), count).arg(fields, kindLabel(change, catalogue));
    }
    if (fields.isEmpty())
        return sentence(plainName(Act::Edit)).arg(change.subject);
    return sentence(QT_TRANSLATE_NOOP("ChangeName", "Edit %1: %2")).arg(fields, change.subject);
}

QString removeName(const ChangeInfo& change, const Catalogue& catalogue)
{
    // The detail says how many were asked for; the count has what belonged to them as well.
    const int asked = change.detail.toInt();
    if (asked < 2)
        return sentence(plainName(Act::Remove)).arg(change.subject);
    return sentence(QT_TRANSLATE_N_NOOP("ChangeName", "Remove %n record(s), %1"), asked).arg(kindLabel(change, catalogue));
}

/// A verdict is kept by its key, names of files as they are, dates as "2016-12-31>2017-03-31".
QString detailText(const ChangeInfo& change, const Catalogue& catalogue)
{
    if (change.act == Act::Attach || change.act == Act::Detach)
        return change.detail;
    if (change.act != Act::Close)
        return QString(change.detail).replace(u'>', u" → "_s);
    const Kind* closures = catalogue.find(u"closures"_s);
    const int verdict = closures ? closures->indexOf(u"verdict"_s) : -1;
    return verdict < 0 ? change.detail : displayText(closures->field(verdict), Value(change.detail));
}

QString ownName(const ChangeInfo& change, const Catalogue& catalogue)
{
    switch (change.act) {
    case Act::Import:
        return importName(change, catalogue);
    case Act::Edit:
        return editName(change, catalogue);
    case Act::Remove:
        return removeName(change, catalogue);
    case Act::Add:
    case Act::Create:
    case Act::Setting:
    case Act::Snapshot:
    case Act::Lock:
    case Act::SaveView:
        return sentence(plainName(change.act)).arg(change.subject);
    default:
        break;
    }
    // The period, the dates or the verdict come after the name, as what the reader looks for second.
    const QString name = sentence(plainName(change.act)).arg(change.subject);
    const QString detail = detailText(change, catalogue);
    if (detail.isEmpty())
        return name;
    return sentence(QT_TRANSLATE_NOOP("ChangeName", "%1, %2")).arg(name, detail);
}

}

QString changeName(const ChangeInfo& change, const Catalogue& catalogue)
{
    const QString name = ownName(change, catalogue);
    switch (change.origin) {
    case Origin::Undo:
        return sentence(QT_TRANSLATE_NOOP("ChangeName", "Undo: %1")).arg(name);
    case Origin::Redo:
        return sentence(QT_TRANSLATE_NOOP("ChangeName", "Redo: %1")).arg(name);
    case Origin::Sample:
        return sentence(QT_TRANSLATE_NOOP("ChangeName", "Sample: %1")).arg(name);
    default:
        return name;
    }
}

Text opLabel(Op op)
{
    switch (op) {
    case Op::Add:
        return {u"新增"_s, u"added"_s};
    case Op::Remove:
        return {u"移除"_s, u"removed"_s};
    case Op::Edit:
        return {u"更改"_s, u"changed"_s};
    }
    Q_UNREACHABLE();
}

Text originLabel(Origin origin)
{
    switch (origin) {
    case Origin::Edit:
        return {u"编辑"_s, u"edit"_s};
    case Origin::Import:
        return {u"导入"_s, u"import"_s};
    case Origin::Undo:
        return {u"撤销"_s, u"undo"_s};
    case Origin::Redo:
        return {u"重做"_s, u"redo"_s};
    case Origin::Sample:
        return {u"样例"_s, u"sample"_s};
    }
    Q_UNREACHABLE();
}

}
