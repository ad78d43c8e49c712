// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldedit.h"
#include "domain/catalogue/fieldtext.h"
#include "store/recordreader.h"

using namespace Qt::StringLiterals;

namespace pact::models {

Result<QString> typedAsFileText(const Field& field, const QString& typed, QDate today)
{
    if (field.isReference() || field.type == FieldType::TextList)
        return splitList(typed).join(u';');
    if (field.type == FieldType::Text || field.type == FieldType::LongText)
        return typed.trimmed();
    const auto value = parseTyped(field, typed, today);
    if (!value)
        return fail(value);
    return fileText(field, *value);
}

tl::expected<std::optional<store::ChangeInfo>, EditRefusal> editField(store::Ledger& ledger, const Kind& kind, const FieldEdit& edit)
{
    const Field& field = kind.field(edit.field);
    const auto refused = [&edit](const Error& error) {
        const bool conflict = error.code == Error::Code::Conflict && error.args.size() >= 4;
        return tl::make_unexpected(EditRefusal{error, edit, conflict ? error.args.at(3) : QString()});
    };
    const auto text = typedAsFileText(field, edit.text, ledger.today());
    if (!text)
        return refused(text.error());
    if (*text == edit.expected)
        return std::nullopt;
    auto done = store::editRecord(ledger, kind, edit.record, {{field.key, *text}}, {{field.key, edit.expected}});
    if (!done)
        return refused(done.error());
    return std::move(*done);
}

QString optionLabel(const Field& field, const Value& value)
{
    QString label = displayText(field, value);
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

std::vector<FieldOption> fieldOptions(store::Ledger& ledger, const Field& field)
{
    std::vector<FieldOption> options;
    if (field.type != FieldType::Choice && field.type != FieldType::Recurrence && !field.isReference())
        return options;
    if (!field.required && field.type != FieldType::References)
        options.push_back({});
    for (const Choice& choice : field.choices)
        options.push_back({choice.key, optionLabel(field, Value(choice.key))});
    if (field.type == FieldType::Recurrence) {
        for (const QString& key : {u"standing"_s, u"P1M"_s, u"P3M"_s, u"P6M"_s, u"P1Y"_s})
            options.push_back({key, optionLabel(field, Value(key))});
    }
    if (const Kind* target = field.isReference() ? ledger.catalogue().find(field.target) : nullptr) {
        store::RecordReader reader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
        if (const auto references = reader.references(*target, field.side, ledger.today())) {
            for (const Ref& ref : *references)
                options.push_back({ref.label, ref.name.now()});
        }
    }
    return options;
}

}
