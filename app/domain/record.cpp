// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include "domain/catalogue/fieldtext.h"

namespace pact::domain {

QString Record::label() const
{
    return fileText(m_kind->field(m_kind->labelField()), value(m_kind->labelField()));
}

QString Record::code() const
{
    const int owner = m_kind->ownerField();
    const auto above = owner < 0 ? std::nullopt : value(owner).ref();
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
    if (const int owner = m_kind->ownerField(); owner >= 0) {
        if (const auto ref = value(owner).ref())
            subject = ref->label + QChar(u' ') + subject;
    }
    const QString title = value(m_kind->nameField()).text();
    return m_kind->nameField() == m_kind->labelField() || title.isEmpty() ? subject : subject + QChar(u' ') + title;
}

QString displayText(const Record& record, const QString& key)
{
    return displayText(record.kind().field(record.kind().indexOf(key)), record.value(key));
}

}
