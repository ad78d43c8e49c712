// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachments.h"

#include "store/content.h"
#include "store/fieldvalues.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace pact::store {

namespace {

/// Stores the bytes of each new file and then gives its record, both inside the transaction of the set.
class AttachmentSource : public ChangeSource
{
public:
    AttachmentSource(Ledger& ledger, const Record& owner, const std::vector<AttachedFile>& files)
        : m_ledger(ledger)
        , m_kind(ledger.catalogue().kind(u"attachments"_s))
        , m_owner(owner)
        , m_files(files)
    {
    }

    Result<bool> next(Change& change) override
    {
        while (m_next < m_files.size() && !m_files[m_next].isNew)
            ++m_next;
        if (m_next == m_files.size())
            return false;
        const AttachedFile& attached = m_files[m_next++];
        auto bytes = openEvidence(attached.file.path, m_ledger.path());
        if (!bytes)
            return fail(bytes);
        if (auto stored = storeContent(m_ledger.database(), attached.file.sha256, **bytes, attached.file.path); !stored)
            return fail(stored);
        Record record(m_kind);
        record.setId(RecordId::create());
        record.set(m_kind.ownerField(m_owner.kind().key()), Ref{m_owner.id(), m_owner.label(), {m_owner.name(), {}}});
        record.set(u"name"_s, attached.name);
        record.set(u"size"_s, Decimal::fromInteger(attached.file.size));
        record.set(u"media_type"_s, attached.file.mediaType);
        record.set(u"added"_s, m_ledger.today());
        record.set(u"sha256"_s, attached.file.sha256);
        change = addition(record);
        return true;
    }

private:
    Ledger& m_ledger;
    const Kind& m_kind;
    const Record& m_owner;
    const std::vector<AttachedFile>& m_files;
    size_t m_next = 0;
};

RecordReader readerOf(Ledger& ledger)
{
    return RecordReader(ledger.database(), ledger.catalogue(), ledger.settings().lights);
}

/// What the attachments of a record are called, and the hash of each.
Result<QHash<QString, QString>> namesOf(Ledger& ledger, const Record& owner)
{
    RecordReader reader = readerOf(ledger);
    auto rows = attachmentsOf(reader, ledger.catalogue(), owner.kind(), owner.id(), ledger.today());
    if (!rows)
        return fail(rows);
    QHash<QString, QString> names;
    for (const ReadRow& row : *rows)
        names.insert(row.record.value(u"name"_s).text(), row.record.value(u"sha256"_s).text());
    return names;
}

void nameFiles(std::vector<AttachedFile>& files, QHash<QString, QString> taken)
{
    for (AttachedFile& attached : files) {
        attached.name = attached.file.name;
        for (int number = 2; taken.contains(attached.name) && taken.value(attached.name) != attached.file.sha256; ++number)
            attached.name = numberedName(attached.file.name, number);
        attached.isNew = !taken.contains(attached.name);
        taken.insert(attached.name, attached.file.sha256);
    }
}

/// For the name of the change: "报告.pdf", "报告.pdf, 照片.jpg", "报告.pdf, 照片.jpg, …"
QString namesOfNew(const std::vector<AttachedFile>& files)
{
    QStringList names;
    for (const AttachedFile& attached : files) {
        if (attached.isNew)
            names << attached.name;
    }
    if (names.size() > 3)
        names = names.first(3) << u"…"_s;
    return names.join(u", "_s);
}

ChangeHeader headerFor(Act act, const Record& owner, const QString& detail, const QString& reason = {})
{
    return {.author = {}, .origin = Origin::Edit, .act = act, .reason = reason, .subject = owner.subject(), .detail = detail, .undoes = {}, .id = {}};
}

}

Result<std::vector<ReadRow>> attachmentsOf(RecordReader& reader, const Catalogue& catalogue, const Kind& kind, RecordId owner, QDate day)
{
    const Kind& attachments = catalogue.kind(u"attachments"_s);
    const int field = attachments.ownerField(kind.key());
    if (field >= 0)
        return reader.linked(attachments, field, owner, day);
    QStringList labels;
    for (const int possible : attachments.ownerFields())
        labels << catalogue.kind(attachments.field(possible).target).label().now();
    return fail(Error::Code::NoEvidence, {kind.label().now(), labels.join(u", "_s)});
}

Result<Attached> attachFiles(Ledger& ledger, const Kind& kind, RecordId id, const QStringList& paths)
{
    RecordReader reader = readerOf(ledger);
    auto owner = reader.byId(kind, id, ledger.today());
    if (!owner)
        return fail(owner);
    Attached attached;
    for (const QString& path : paths) {
        auto file = evidenceFile(path, ledger.path(), ledger.settings().attachmentMegabytes * qint64(1024 * 1024));
        if (!file)
            return fail(file);
        attached.files.push_back({.file = std::move(*file), .name = {}, .isNew = true});
    }
    // Between the look at the names and the writing somebody else may have taken one: then they are chosen anew.
    for (int attempt = 1;; ++attempt) {
        auto names = namesOf(ledger, owner->record);
        if (!names)
            return fail(names);
        nameFiles(attached.files, std::move(*names));
        const QString news = namesOfNew(attached.files);
        if (news.isEmpty())
            return attached;
        AttachmentSource source(ledger, owner->record, attached.files);
        auto change = ledger.apply(headerFor(Act::Attach, owner->record, news), source);
        if (change) {
            attached.change = std::move(*change);
            return attached;
        }
        if (change.error().code != Error::Code::KeyTaken || attempt == 3)
            return fail(change);
    }
}

Result<ChangeInfo> detachFile(Ledger& ledger, const Kind& kind, RecordId id, const QString& name, const QString& reason)
{
    RecordReader reader = readerOf(ledger);
    auto owner = reader.byId(kind, id, ledger.today());
    if (!owner)
        return fail(owner);
    auto record = attachmentNamed(reader, ledger.catalogue(), kind, id, name, ledger.today());
    if (!record)
        return fail(record);
    return ledger.apply(headerFor(Act::Detach, owner->record, name, reason),
                        {Change{.kind = &record->kind(), .op = Op::Remove, .id = record->id(), .subject = {}, .fields = {}, .updatedBefore = {}}});
}

Result<Record> attachmentNamed(RecordReader& reader, const Catalogue& catalogue, const Kind& kind, RecordId owner, const QString& name, QDate day)
{
    auto rows = attachmentsOf(reader, catalogue, kind, owner, day);
    if (!rows)
        return fail(rows);
    for (ReadRow& row : *rows) {
        if (row.record.value(u"name"_s).text() == name)
            return std::move(row.record);
    }
    return fail(Error::Code::NotFound, {catalogue.kind(u"attachments"_s).one().now(), name});
}

Result<> guardAttachment(Database& database, const Record& record)
{
    if (record.kind().key() != u"attachments")
        return {};
    const QString name = record.value(u"name"_s).text();
    const QString sha256 = record.value(u"sha256"_s).text();
    if (!isFileName(name))
        return fail(Error::Code::BadFileName, {name});
    const auto size = contentSize(database, sha256);
    if (!size)
        return fail(size);
    if (!*size)
        return fail(Error::Code::UnknownContent, {name, sha256});
    const Decimal kept = Decimal::fromInteger(**size);
    const Field& field = record.kind().field(record.kind().indexOf(u"size"_s));
    if (record.value(u"size"_s).number() != kept)
        return fail(Error::Code::OutOfRange, {field.label.now(), record.value(u"size"_s).number().value_or(Decimal()).toString(), kept.toString(), kept.toString()});
    return {};
}

}
