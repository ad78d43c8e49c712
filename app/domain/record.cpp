// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include "domain/catalogue/fieldtext.h"

namespace pact::domain {

std::optional<Ref> Record::owner() const
{
    for (const int field : m_kind->ownerFields()) {
        if (auto ref = value(field).ref())
            return ref;
    }
    return std::nullopt;
}

QString Record::label() const
{
    return fileText(m_kind->field(m_kind->labelField()), value(m_kind->labelField()));
}

QString Record::code() const
{
    const auto above = owner();
    return above ? above->label + QChar(u'/') + label() : label();
}

QString Record::name() const
{
    const QString zh = value(m_kind->nameField()).text();
    const int en = m_kind->nameFieldEn();
    return Text{zh, en < 0 ? QString() : value(en).text()}.now();
}

QString Record::subject() const
{
    QString subject = label();
    if (const auto above = owner())
        subject = above->label + QChar(u' ') + subject;
    const QString title = value(m_kind->nameField()).text();
    return m_kind->nameField() == m_kind->labelField() || title.isEmpty() ? subject : subject + QChar(u' ') + title;
}

QString displayText(const Record& record, const QString& key)
{
    return displayText(record.kind().field(record.kind().indexOf(key)), record.value(key));
}

}
