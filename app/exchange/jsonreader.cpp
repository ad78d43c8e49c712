// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonreader.h"

using namespace Qt::StringLiterals;

namespace pact::exchange {

using domain::Error;
using domain::Result;
using Type = JsonTokens::Type;

JsonReader::JsonReader(QIODevice& device, ReadOptions options)
    : m_device(device)
    , m_options(std::move(options))
{
}

Result<QStringList> JsonReader::header()
{
    const auto form = recogniseEncoding(m_device, m_options.encoding);
    if (!form)
        return domain::fail(form);
    m_window.emplace(m_device, *form);
    m_tokens.emplace(*m_window);
    if (auto done = enterRecords(); !done)
        return domain::fail(done);
    while (true) {
        const auto more = nextRecord();
        if (!more)
            return domain::fail(more);
        if (!*more)
            break;
        if (auto done = collectNames(); !done)
            return domain::fail(done);
    }
    if (auto done = leaveRecords(); !done)
        return domain::fail(done);
    if (auto done = enterRecords(); !done)
        return domain::fail(done);
    return m_names;
}

Result<bool> JsonReader::next(Row& row)
{
    if (m_done)
        return false;
    const auto more = nextRecord();
    if (!more)
        return domain::fail(more);
    if (!*more) {
        m_done = true;
        return false;
    }
    row.number = ++m_number;
    row.line = m_tokens->current().line;
    row.error.reset();
    row.cells.resize(static_cast<size_t>(m_names.size()));
    for (QString& cell : row.cells)
        cell = QString();
    if (auto done = readRecord(row); !done)
        return domain::fail(done);
    return true;
}

/// From the beginning to the "[" of the records.
Result<> JsonReader::enterRecords()
{
    if (auto done = m_tokens->rewind(); !done)
        return done;
    if (auto done = m_tokens->advance(); !done)
        return done;
    if (m_tokens->at(Type::End))
        return domain::fail(Error::Code::EmptyFile, {m_options.name});
    if (!m_tokens->at(Type::ObjectBegin))
        return m_tokens->unexpected();
    m_first = true;
    bool found = false;
    if (auto done = topLevelUntilRecords(found); !done)
        return done;
    return found ? Result<>() : m_tokens->unexpected();
}

/// From the "]" of the records to the end, where nothing else may stand.
Result<> JsonReader::leaveRecords()
{
    bool found = false;
    if (auto done = topLevelUntilRecords(found); !done)
        return done;
    return found ? m_tokens->unexpected() : step(Type::End);
}

/// From behind a "{" or a value of the outermost object to the "[" of the records, or to "}".
Result<> JsonReader::topLevelUntilRecords(bool& found)
{
    bool begun = m_tokens->at(Type::ObjectBegin);
    while (true) {
        if (auto done = m_tokens->advance(); !done)
            return done;
        if (m_tokens->at(Type::ObjectEnd))
            return {};
        if (!begun) {
            if (!m_tokens->at(Type::Comma))
                return m_tokens->unexpected();
            if (auto done = m_tokens->advance(); !done)
                return done;
        }
        begun = false;
        if (!m_tokens->at(Type::String))
            return m_tokens->unexpected();
        const QString name = m_tokens->current().text;
        if (auto done = step(Type::Colon); !done)
            return done;
        if (auto done = m_tokens->advance(); !done)
            return done;
        if (name == u"records") {
            found = true;
            return m_tokens->at(Type::ArrayBegin) ? Result<>() : m_tokens->unexpected();
        }
        if (name == u"kind") {
            if (!m_tokens->at(Type::String) || m_tokens->current().unreadable)
                return m_tokens->unexpected();
            m_kind = m_tokens->current().text;
        } else if (auto done = m_tokens->skipValue(); !done) {
            return done;
        }
    }
}

/// To the first token of the next record; false at the "]".
Result<bool> JsonReader::nextRecord()
{
    if (auto done = m_tokens->advance(); !done)
        return domain::fail(done);
    if (m_tokens->at(Type::ArrayEnd))
        return false;
    if (!m_first) {
        if (!m_tokens->at(Type::Comma))
            return m_tokens->unexpected();
        if (auto done = m_tokens->advance(); !done)
            return domain::fail(done);
    }
    m_first = false;
    return true;
}

/// Steps over a record, adding its names to the header.
Result<> JsonReader::collectNames()
{
    if (!m_tokens->at(Type::ObjectBegin))
        return m_tokens->skipValue();
    qsizetype likely = 0;
    for (bool begun = true;; begun = false) {
        if (auto done = m_tokens->advance(); !done)
            return done;
        if (m_tokens->at(Type::ObjectEnd))
            return {};
        if (!begun) {
            if (!m_tokens->at(Type::Comma))
                return m_tokens->unexpected();
            if (auto done = m_tokens->advance(); !done)
                return done;
        }
        if (!m_tokens->at(Type::String))
            return m_tokens->unexpected();
        const JsonTokens::Token& name = m_tokens->current();
        if (name.unreadable)
            return domain::fail(Error::Code::Encoding, {QString::number(name.line)});
        auto place = columnOf(name.text, likely);
        if (!place) {
            place = m_names.size();
            m_places.insert(name.text, *place);
            m_names.append(name.text);
        }
        likely = *place + 1;
        if (auto done = step(Type::Colon); !done)
            return done;
        if (auto done = m_tokens->advance(); !done)
            return done;
        if (auto done = m_tokens->skipValue(); !done)
            return done;
    }
}

/// As collectNames(), but for the values; the syntax is known to be right.
Result<> JsonReader::readRecord(Row& row)
{
    if (!m_tokens->at(Type::ObjectBegin)) {
        refuse(row, Error::Code::BadJson, m_tokens->position());
        return m_tokens->skipValue();
    }
    qsizetype likely = 0;
    while (true) {
        if (auto done = m_tokens->advance(); !done)
            return done;
        if (m_tokens->at(Type::ObjectEnd))
            return {};
        if (m_tokens->at(Type::Comma))
            continue;
        const auto place = columnOf(m_tokens->current().text, likely);
        if (!place)
            return m_tokens->unexpected();
        likely = *place + 1;
        if (auto done = step(Type::Colon); !done)
            return done;
        if (auto done = m_tokens->advance(); !done)
            return done;
        QString& cell = row.cells.at(static_cast<size_t>(*place));
        if (!cell.isNull())
            refuse(row, Error::Code::DoubleColumn, m_names.at(*place));
        if (auto done = readCell(row, cell); !done)
            return done;
    }
}

/// The value at the current token.
Result<> JsonReader::readCell(Row& row, QString& cell)
{
    cell = u""_s;
    switch (m_tokens->current().type) {
    case Type::Null:
        return {};
    case Type::True:
        cell = u"true"_s;
        return {};
    case Type::False:
        cell = u"false"_s;
        return {};
    case Type::String:
        if (m_tokens->current().unreadable)
            refuse(row, Error::Code::Encoding, QString::number(m_tokens->current().line));
        [[fallthrough]];
    case Type::Number:
        if (!m_tokens->current().text.isEmpty())
            cell = m_tokens->current().text;
        return {};
    case Type::ArrayBegin:
        return readArray(row, cell);
    default:
        refuse(row, Error::Code::BadJson, m_tokens->position());
        return m_tokens->skipValue();
    }
}

Result<> JsonReader::readArray(Row& row, QString& cell)
{
    for (bool begun = true;; begun = false) {
        if (auto done = m_tokens->advance(); !done)
            return done;
        if (m_tokens->at(Type::ArrayEnd))
            return {};
        if (!begun) {
            cell += u';';
            if (auto done = m_tokens->advance(); !done)
                return done;
        }
        const bool value = m_tokens->at(Type::String) || m_tokens->at(Type::Number);
        const JsonTokens::Token& token = m_tokens->current();
        if (value && token.unreadable)
            refuse(row, Error::Code::Encoding, QString::number(token.line));
        else if (!value || token.text.contains(u';'))
            refuse(row, Error::Code::BadJson, m_tokens->position());
        if (value)
            cell += token.text;
        else if (auto done = m_tokens->skipValue(); !done)
            return done;
    }
}

Result<> JsonReader::step(Type expected)
{
    if (auto done = m_tokens->advance(); !done)
        return done;
    return m_tokens->at(expected) ? Result<>() : m_tokens->unexpected();
}

std::optional<qsizetype> JsonReader::columnOf(const QString& name, qsizetype likely) const
{
    if (likely < m_names.size() && m_names.at(likely) == name)
        return likely;
    const auto found = m_places.constFind(name);
    return found == m_places.cend() ? std::nullopt : std::optional(*found);
}

/// The first reason stands.
void JsonReader::refuse(Row& row, Error::Code code, const QString& arg) const
{
    if (!row.error)
        row.error = Error{code, {arg}, {}};
}

}
