// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digest.h"

#include "domain/catalogue/fieldtext.h"
#include "store/bytebuilder.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

// As strong as SHA-256, and with Qt's code four times as fast.
constexpr auto algorithm = QCryptographicHash::Blake2b_256;

void put(ByteBuilder& out, const Ref& ref)
{
    out.put(R"({"id":")");
    out.putId(ref.id);
    out.put(R"(","label":)");
    out.putJson(ref.label);
    if (ref.name.zh != ref.label) {
        out.put(R"(,"zh":)");
        out.putJson(ref.name.zh);
    }
    if (!ref.name.en.isEmpty()) {
        out.put(R"(,"en":)");
        out.putJson(ref.name.en);
    }
    out.put('}');
}

/// `encoded` is the value's text where the caller has it already.
void put(ByteBuilder& out, const Field& field, const Value& value, QByteArrayView encoded)
{
    if (value.isNull()) {
        out.put("null");
    } else if (const Ref* ref = value.as<Ref>()) {
        put(out, *ref);
    } else if (const auto* refs = value.as<QList<Ref>>()) {
        char separator = '[';
        for (const Ref& each : *refs) {
            out.put(separator);
            put(out, each);
            separator = ',';
        }
        out.put(']');
    } else if (!encoded.isNull()) {
        out.putJson(encoded);
    } else {
        out.putJson(fileText(field, value));
    }
}

Ref refFrom(const QJsonObject& object)
{
    Ref ref;
    if (const auto id = RecordId::parse(object.value("id"_L1).toString()))
        ref.id = *id;
    ref.label = object.value("label"_L1).toString();
    ref.name = {object.value("zh"_L1).toString(ref.label), object.value("en"_L1).toString()};
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
        for (const QJsonValue item : array)
            refs << refFrom(item.toObject());
        return Value(refs);
    }
    default:
        return {};
    }
}

}

QByteArray digestOf(std::initializer_list<QByteArrayView> parts)
{
    thread_local QCryptographicHash hash(algorithm);
    hash.reset();
    for (const QByteArrayView part : parts)
        hash.addData(part);
    return hash.result();
}

QByteArray changeBody(const Change& change, const RecordImage& state)
{
    ByteBuilder out(4096);
    char separator = '{';
    for (const FieldChange& field : change.fields) {
        const Field& description = change.kind->field(field.field);
        const QByteArrayView encoded = state.value(field.field);
        out.put(separator);
        out.putJson(description.key);
        out.put(':');
        if (change.op != Op::Edit) {
            put(out, description, change.op == Op::Add ? field.after : field.before, encoded);
        } else {
            out.put('[');
            put(out, description, field.before, {});
            out.put(',');
            put(out, description, field.after, encoded);
            out.put(']');
        }
        separator = ',';
    }
    out.put(separator == '{' ? "{}" : "}");
    return out.take();
}

std::vector<FieldChange> changeFields(const Kind& kind, Op op, const QByteArray& body)
{
    std::vector<FieldChange> fields;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const auto it = object.constFind(kind.field(i).key);
        if (it == object.constEnd())
            continue;
        const Field& field = kind.field(i);
        if (op == Op::Edit) {
            const QJsonArray pair = it->toArray();
            fields.push_back({i, valueFrom(field, pair.at(0)), valueFrom(field, pair.at(1))});
        } else if (op == Op::Add) {
            fields.push_back({i, {}, valueFrom(field, *it)});
        } else {
            fields.push_back({i, valueFrom(field, *it), {}});
        }
    }
    return fields;
}

QByteArray changeHead(const QString& kind, const QString& record, const QString& op, const QString& subject, const QString& owner, const QString& updatedBefore)
{
    QByteArray head;
    for (const QString* part : {&kind, &record, &op, &subject, &owner, &updatedBefore}) {
        head += part->toUtf8();
        head += '\x1f';
    }
    return head;
}

QByteArray changeDigest(const QByteArray& salt, const QByteArray& head, const QByteArray& body)
{
    return digestOf({salt, head, body});
}

QByteArray changeDigest(const QByteArray& salt, const QByteArray& body)
{
    return digestOf({salt, body});
}

QByteArray newSalt()
{
    // One call of the system gives enough for sixteen.
    constexpr size_t size = 16;
    thread_local std::array<char, 256> random;
    thread_local size_t used = random.size();
    if (used == random.size()) {
        if (getentropy(random.data(), random.size()) != 0)
            QRandomGenerator::system()->generate(random.begin(), random.end());
        used = 0;
    }
    const QByteArray salt(random.data() + used, size);
    used += size;
    return salt;
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
