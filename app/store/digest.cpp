// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digest.h"

#include "domain/catalogue/fieldtext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

// As strong as SHA-256, and with Qt's code four times as fast.
constexpr auto algorithm = QCryptographicHash::Blake2b_256;

void appendJson(QByteArray& out, const QString& text)
{
    static const char digits[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<uchar>(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out.append(utf8.constData() + from, i - from);
        from = i + 1;
        if (byte >= 0x20) {
            const char escaped[] = {'\\', utf8[i]};
            out.append(escaped, 2);
        } else {
            const char escaped[] = {'\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15]};
            out.append(escaped, 6);
        }
    }
    out.append(utf8.constData() + from, utf8.size() - from);
    out += '"';
}

void appendRef(QByteArray& out, const Ref& ref)
{
    out += "{\"id\":";
    appendJson(out, ref.id.toString());
    out += ",\"label\":";
    appendJson(out, ref.label);
    out += ",\"zh\":";
    appendJson(out, ref.name.zh);
    out += ",\"en\":";
    appendJson(out, ref.name.en);
    out += '}';
}

void appendValue(QByteArray& out, const Field& field, const Value& value)
{
    if (value.isNull()) {
        out += "null";
    } else if (field.type == FieldType::Reference) {
        appendRef(out, *value.ref());
    } else if (field.type == FieldType::References) {
        char separator = '[';
        const QList<Ref> refs = value.refs();
        for (const Ref& ref : refs) {
            out += separator;
            appendRef(out, ref);
            separator = ',';
        }
        out += ']';
    } else {
        appendJson(out, fileText(field, value));
    }
}

Ref refFrom(const QJsonObject& object)
{
    Ref ref;
    if (const auto id = RecordId::parse(object.value("id"_L1).toString()))
        ref.id = *id;
    ref.label = object.value("label"_L1).toString();
    ref.name = {object.value("zh"_L1).toString(), object.value("en"_L1).toString()};
    return ref;
}

Value valueFrom(const Field& field, const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::String:
        if (field.type == FieldType::Date)
            return dateFromIso(json.toString());
        if (field.type == FieldType::Number)
            return Decimal::parse(json.toString()).value_or(Decimal());
        if (field.type == FieldType::TextList)
            return splitList(json.toString());
        return json.toString();
    case QJsonValue::Object:
        return refFrom(json.toObject());
    case QJsonValue::Array: {
        QList<Ref> refs;
        const QJsonArray array = json.toArray();
        for (const QJsonValue& item : array)
            refs << refFrom(item.toObject());
        return Value(refs);
    }
    default:
        return {};
    }
}

}

QByteArray canonicalRecord(const Record& record)
{
    QByteArray out;
    out.reserve(1024);
    out += record.id().toString().toLatin1();
    const Kind& kind = record.kind();
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const Field& field = kind.field(i);
        if (!(field.isStored() || field.type == FieldType::References) || record.value(i).isNull())
            continue;
        out += '\x1e';
        out += field.key.toLatin1();
        out += '\x1f';
        const Value& value = record.value(i);
        if (field.type == FieldType::Reference) {
            out += value.ref()->id.toString().toLatin1();
        } else if (field.type == FieldType::References) {
            const QList<Ref> refs = value.refs();
            for (const Ref& ref : refs)
                out += ref.id.toString().toLatin1() + ';';
        } else {
            out += fileText(field, value).toUtf8();
        }
    }
    return out;
}

QByteArray recordDigest(const Record& record)
{
    return QCryptographicHash::hash(canonicalRecord(record), algorithm);
}

QByteArray changeBody(const Change& change)
{
    QByteArray out;
    out.reserve(1024);
    char separator = '{';
    for (const FieldChange& field : change.fields) {
        const Field& description = change.kind->field(field.field);
        out += separator;
        appendJson(out, description.key);
        out += ":[";
        appendValue(out, description, field.before);
        out += ',';
        appendValue(out, description, field.after);
        out += ']';
        separator = ',';
    }
    out += separator == '{' ? "{}" : "}";
    return out;
}

std::vector<FieldChange> changeFields(const Kind& kind, const QByteArray& body)
{
    std::vector<FieldChange> fields;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const auto it = object.constFind(kind.field(i).key);
        if (it == object.constEnd())
            continue;
        const QJsonArray pair = it->toArray();
        fields.push_back({i, valueFrom(kind.field(i), pair.at(0)), valueFrom(kind.field(i), pair.at(1))});
    }
    return fields;
}

QByteArray changeDigest(const QByteArray& salt, const QByteArray& body)
{
    QCryptographicHash hash(algorithm);
    hash.addData(salt);
    hash.addData(body);
    return hash.result();
}

QByteArray newSalt()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char*>(words), sizeof words);
}

struct ChainLink::Private
{
    QCryptographicHash hash{algorithm};
};

ChainLink::ChainLink(const QByteArray& previous)
    : d(std::make_unique<Private>())
{
    d->hash.addData(previous);
}

ChainLink::~ChainLink() = default;

void ChainLink::add(const QByteArray& digest)
{
    d->hash.addData(digest);
}

QByteArray ChainLink::close(const ChangeInfo& header)
{
    for (const QString& part : {header.id.toString(), header.at.toString(Qt::ISODateWithMs), header.author, originKey(header.origin), actKey(header.act),
                                header.reason, header.subject, header.detail, header.undoes ? header.undoes->toString() : QString()}) {
        d->hash.addData(part.toUtf8());
        d->hash.addData(QByteArrayView("\x1f", 1));
    }
    return d->hash.result();
}

}
