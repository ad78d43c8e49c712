// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue/kind.h"

using namespace Qt::StringLiterals;

namespace pact::domain {

Kind Kind::make(Description description)
{
    Kind kind;
    kind.m = std::move(description);
    auto& fields = kind.m.fields;
    fields.insert(fields.begin(), Field{.key = u"id"_s, .label = {u"标识"_s, u"Id"_s}, .type = FieldType::Identity});
    fields.push_back(Field{.key = u"updated"_s,
                           .label = {u"最后更改"_s, u"Updated"_s},
                           .type = FieldType::Change,
                           .source = Source::Computed});
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const Field& field = kind.field(i);
        Q_ASSERT_X(!kind.m_index.contains(field.key), "Kind::make", qUtf8Printable(field.key));
        kind.m_index.insert(field.key, i);
        if (field.owner)
            kind.m_ownerFields.push_back(i);
        kind.m_searched = kind.m_searched || field.searched;
    }
    // A key always wins over another field's label or alias.
    for (int i = 0; i < kind.fieldCount(); ++i)
        kind.m_names.insert(kind.field(i).key.toLower(), i);
    const auto name = [&kind](const QString& word, int index) {
        if (!word.isEmpty() && !kind.m_names.contains(word.toLower()))
            kind.m_names.insert(word.toLower(), index);
    };
    for (int i = 0; i < kind.fieldCount(); ++i) {
        name(kind.field(i).label.zh, i);
        name(kind.field(i).label.en, i);
    }
    for (int i = 0; i < kind.fieldCount(); ++i) {
        for (const QString& alias : kind.field(i).aliases)
            name(alias, i);
    }
    for (const QString& key : kind.m.naturalKey)
        kind.m_naturalKey.push_back(kind.indexOf(key));
    kind.m_labelField = kind.indexOf(kind.m.labelField);
    kind.m_nameField = kind.indexOf(kind.m.nameField.isEmpty() ? kind.m.labelField : kind.m.nameField);
    kind.m_nameFieldEn = kind.indexOf(kind.m.nameFieldEn);
    kind.m_namedOn = kind.indexOf(kind.m.namedOn);
    Q_ASSERT(kind.m_labelField >= 0 && kind.m_nameField >= 0);
    return kind;
}

int Kind::ownerField(const QString& kind) const
{
    for (const int index : m_ownerFields) {
        if (field(index).target == kind)
            return index;
    }
    return -1;
}

int Kind::find(const QString& name) const
{
    return m_names.value(name.trimmed().toLower(), -1);
}

}
