// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "verbs/context.h"

namespace pact::verbs {

/// Writes one JSON value to a context's result as it comes: objects and arrays are opened and closed, keys stand in the
/// order of the calls. Nothing is kept.
class JsonStream
{
public:
    explicit JsonStream(Context& context)
        : m_context(context)
    {
    }
    /// Ends the line.
    ~JsonStream();
    JsonStream(const JsonStream&) = delete;
    JsonStream& operator=(const JsonStream&) = delete;

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(const QString& name);

    void text(const QString& value);
    /// null for an empty text.
    void textOrNull(const QString& value);
    void number(qint64 value);
    void number(Decimal value);
    void boolean(bool value);
    void null();
    void texts(const QStringList& values);

    // The commonest members.
    void member(const QString& name, const QString& value)
    {
        key(name);
        text(value);
    }
    void member(const QString& name, qint64 value)
    {
        key(name);
        number(value);
    }
    void flag(const QString& name, bool value)
    {
        key(name);
        boolean(value);
    }

private:
    void open(char sign);
    void close(char sign);
    void before();
    void plain(const QByteArray& value);

    Context& m_context;
    bool m_first = true;    // nothing yet in the innermost object or array
    bool m_afterKey = false;
};

}
