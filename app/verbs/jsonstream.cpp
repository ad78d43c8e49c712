// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/jsonstream.h"

#include "exchange/jsontext.h"

namespace pact::verbs {

JsonStream::~JsonStream()
{
    m_context.write("\n");
}

void JsonStream::before()
{
    if (!m_first && !m_afterKey)
        m_context.write(", ");
    m_first = false;
    m_afterKey = false;
}

void JsonStream::open(char sign)
{
    before();
    m_context.write(QByteArrayView(&sign, 1));
    m_first = true;
}

void JsonStream::close(char sign)
{
    m_context.write(QByteArrayView(&sign, 1));
    m_first = false;
}

void JsonStream::plain(const QByteArray& value)
{
    before();
    m_context.write(value);
}

void JsonStream::beginObject()
{
    open('{');
}

void JsonStream::endObject()
{
    close('}');
}

void JsonStream::beginArray()
{
    open('[');
}

void JsonStream::endArray()
{
    close(']');
}

void JsonStream::key(const QString& name)
{
    text(name);
    m_context.write(": ");
    m_afterKey = true;
}

void JsonStream::text(const QString& value)
{
    plain(exchange::jsonString(value).toUtf8());
}

void JsonStream::textOrNull(const QString& value)
{
    if (value.isEmpty())
        null();
    else
        text(value);
}

void JsonStream::number(qint64 value)
{
    plain(QByteArray::number(value));
}

void JsonStream::number(Decimal value)
{
    plain(value.toString().toLatin1());
}

void JsonStream::boolean(bool value)
{
    plain(value ? "true" : "false");
}

void JsonStream::null()
{
    plain("null");
}

void JsonStream::texts(const QStringList& values)
{
    beginArray();
    for (const QString& value : values)
        text(value);
    endArray();
}

}
