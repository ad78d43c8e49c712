// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordcells.h"
#include "domain/catalogue/fieldtext.h"
#include "domain/rules/reasontext.h"
#include "models/roles.h"

using namespace Qt::StringLiterals;

namespace pact::models {

namespace {

bool isLightField(const Field& field)
{
    return field.key == u"light"_s && field.isComputed();
}

/// The due date of the turn shown, where the record itself has none.
QDate turnDue(const store::ReadRow& row, const Field& field)
{
    return field.key == u"due"_s && row.light ? row.light->due : QDate();
}

/// A duty without any due date says how often it is owed instead.
QString insteadOfDue(const Record& record, const Field& field)
{
    const int recurrence = field.key == u"due"_s ? record.kind().indexOf(u"recurrence"_s) : -1;
    return recurrence < 0 ? QString() : displayText(record.kind().field(recurrence), record.value(recurrence));
}

bool isSecondary(const store::ReadRow& row, const Field& field, const Value& value)
{
    return field.key == u"due"_s && value.isNull() && !turnDue(row, field).isValid() && !insteadOfDue(row.record, field).isEmpty();
}

QVariant sortValue(const Field& field, const Value& value)
{
    if (value.isNull())
        return {};
    if (field.type == FieldType::Number)
        return value.number() ? QVariant(value.number()->toDouble()) : QVariant();
    if (field.type == FieldType::Date)
        return value.date();
    if (field.type == FieldType::Choice) {
        for (size_t i = 0; i < field.choices.size(); ++i) {
            if (field.choices[i].key == value.text())
                return static_cast<int>(i);
        }
    }
    return displayText(field, value);
}

QString toolTip(const store::ReadRow& row, const Field& field, const Value& value)
{
    if (isLightField(field) && row.light)
        return lightReason(*row.light, language());
    if (field.type == FieldType::LongText)
        return value.text();
    return {};
}

QString spoken(const store::ReadRow& row, const Field& field, int index)
{
    QString text = cellText(row, index);
    if (isLightField(field) && row.light && row.light->light)
        text = lightMark(*row.light->light).now() + u' ' + lightLabel(*row.light->light).now() + (language() == Language::English ? u", "_s : u"，"_s)
            + lightHeadline(*row.light, language());
    return columnTitle(field) + (language() == Language::English ? u": "_s : u"："_s) + text;
}

QVariant lightOf(const store::ReadRow& row)
{
    return row.light && row.light->light ? QVariant(static_cast<int>(*row.light->light)) : QVariant();
}

bool isUnitOrCode(const Record& record, const Field& field, int index)
{
    return field.target == u"units"_s || (index == record.kind().labelField() && index != record.kind().nameField());
}

}

QString columnTitle(const Field& field)
{
    const QString label = field.heading.zh.isEmpty() ? field.label.now() : field.heading.now();
    const QString unit = field.unit.now();
    if (unit.isEmpty() || label.contains(unit, Qt::CaseInsensitive))
        return label;
    return language() == Language::English ? label + u", "_s + unit : label + u'（' + unit + u'）';
}

bool isNumeric(const Field& field)
{
    return field.type == FieldType::Number;
}

int editedField(const Record& record, int index)
{
    const int english = record.kind().nameFieldEn();
    const bool shown = index == record.kind().nameField() && language() == Language::English && english >= 0 && !record.value(english).isNull();
    return shown ? english : index;
}

QString cellText(const store::ReadRow& row, int index)
{
    const Kind& kind = row.record.kind();
    const Field& field = kind.field(index);
    const Value& value = row.record.value(editedField(row.record, index));
    QString text = displayText(field, value);
    if (text.isEmpty() && isNumeric(field))
        return u"—"_s;
    if (text.isEmpty() && turnDue(row, field).isValid())
        return turnDue(row, field).toString(Qt::ISODate);
    if (text.isEmpty() && field.key == u"due"_s)
        return insteadOfDue(row.record, field);
    return text.contains(u'\n') ? text.simplified() : text;
}

QVariant cellData(const store::ReadRow& row, int index, int role)
{
    const Field& field = row.record.kind().field(index);
    const Value& value = row.record.value(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index);
    case Qt::EditRole: {
        const int edited = editedField(row.record, index);
        return fileText(row.record.kind().field(edited), row.record.value(edited));
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumeric(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const QString tip = toolTip(row, field, value);
        return tip.isEmpty() ? QVariant() : tip;
    }
    case Qt::AccessibleTextRole:
        return spoken(row, field, index);
    case SortRole:
        return sortValue(field, value);
    case LightRole:
        return lightOf(row);
    case RedBarRole:
        return lightOf(row) == QVariant(static_cast<int>(Light::Red));
    case PercentRole:
        return field.key == u"progress"_s && value.number() ? QVariant(value.number()->toDouble()) : QVariant();
    case ElapsedRole:
        return row.light && row.light->elapsed ? QVariant(row.light->elapsed->toDouble()) : QVariant();
    case ElideMiddleRole:
        return isUnitOrCode(row.record, field, index);
    case SecondaryTextRole:
        return isSecondary(row, field, value);
    case IsGroupRole:
        return false;
    default:
        return {};
    }
}

bool sameCells(const store::ReadRow& a, const store::ReadRow& b)
{
    if (a.record != b.record || lightOf(a) != lightOf(b))
        return false;
    if (a.light && b.light && a.light->reasons != b.light->reasons)
        return false;
    for (int i = 0; i < a.record.kind().fieldCount(); ++i) {
        // References are equal by their record; their names are what is seen.
        const Field& field = a.record.kind().field(i);
        if (field.isReference() && displayText(field, a.record.value(i)) != displayText(field, b.record.value(i)))
            return false;
    }
    return true;
}

}
