// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordimage.h"

#include "domain/catalogue/fieldtext.h"
#include "store/bytebuilder.h"
#include "store/digest.h"

namespace pact::store {

namespace {

void encode(ByteBuilder& bytes, const Field& field, const Value& value)
{
    if (const auto* text = value.as<QString>()) {
        bytes.putUtf8(*text);
    } else if (const Ref* ref = value.as<Ref>()) {
        bytes.putId(ref->id);
    } else if (const auto* refs = value.as<QList<Ref>>()) {
        for (const Ref& each : *refs) {
            bytes.putId(each.id);
            bytes.put(';');
        }
    } else {
        bytes.putUtf8(fileText(field, value));
    }
}

}

RecordImage::RecordImage(const Record& record)
    : m_places(static_cast<size_t>(record.kind().fieldCount()))
{
    ByteBuilder bytes(2048);
    bytes.putId(record.id());
    m_places.front() = {.from = 0, .size = bytes.size()};
    const Kind& kind = record.kind();
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const Field& field = kind.field(i);
        const Value& value = record.value(i);
        if (value.isNull() || !field.isKept())
            continue;
        bytes.put('\x1e');
        bytes.putUtf8(field.key);
        bytes.put('\x1f');
        const qsizetype from = bytes.size();
        encode(bytes, field, value);
        Place& place = m_places[static_cast<size_t>(i)];
        place = {.from = from, .size = bytes.size() - from};
        if (const auto* number = value.as<Decimal>())
            place.number = number->scaled();
    }
    m_bytes = bytes.take();
}

QVariant RecordImage::column(int field) const
{
    const Place& place = m_places.at(static_cast<size_t>(field));
    return place.number ? QVariant(*place.number) : utf8(at(place));
}

QByteArray RecordImage::digest() const
{
    return digestOf({m_bytes});
}

}
