// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formatof.h"
#include "store/importplan.h"
#include "verbs/importanswer.h"
#include "verbs/inputfile.h"
#include "verbs/registry.h"
#include "verbs/session.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pact::verbs {

namespace {

/// A table whose header has been read already.
class OpenedTable : public TableSource
{
public:
    OpenedTable(TableSource& table, QStringList header)
        : m_table(table)
        , m_header(std::move(header))
    {
    }
    Result<QStringList> header() override
    {
        return m_header;
    }
    Result<bool> next(Row& row) override
    {
        return m_table.next(row);
    }
    QString kind() const override
    {
        return m_table.kind();
    }

private:
    TableSource& m_table;
    QStringList m_header;
};

class ImportVerb : public Verb
{
public:
    Usage usage() const override
    {
        return {.verb = u"import"_s,
                .words = u"FILE"_s,
                .help = QCoreApplication::translate("Verbs", "Take in a table (CSV, TSV, JSON) as one change; “-” reads standard input."),
                .example = u"pactledger import progress.csv --kind reports --dry-run --ledger office.pact"_s,
                .least = 1,
                .most = 1,
                .options = {
                    kindOption(),
                    {.name = u"dry-run"_s, .help = QCoreApplication::translate("Verbs", "only say what would happen")},
                    {.name = u"accept"_s, .value = u"valid"_s, .help = QCoreApplication::translate("Verbs", "take the good rows although others are rejected"), .accepted = {u"valid"_s}},
                    {.name = u"on-conflict"_s,
                     .value = u"WAY"_s,
                     .help = QCoreApplication::translate("Verbs", "what counts where file and ledger have both changed: mine is the ledger's, theirs the file's"),
                     .accepted = {u"refuse"_s, u"mine"_s, u"theirs"_s}},
                    {.name = u"encoding"_s, .value = u"NAME"_s, .help = QCoreApplication::translate("Verbs", "auto, utf-8, gb18030 or utf-16")},
                    {.name = u"format"_s, .value = u"csv|tsv|json"_s, .help = QCoreApplication::translate("Verbs", "format; without it by content and ending"), .accepted = {u"csv"_s, u"tsv"_s, u"json"_s}, .later = {u"xlsx"_s, u"ods"_s}},
                },
                .later = {u"mode"_s, u"sheet"_s, u"header-row"_s}};
    }

    Answer run(const Arguments& arguments, Context& context) const override
    {
        auto session = Session::open(context, arguments.has(u"dry-run"_s) ? store::Database::Access::ReadOnly : store::Database::Access::ReadWrite);
        if (!session)
            return tl::make_unexpected(session.error());
        const QString name = arguments.word(0);
        auto device = openInput(name, context.in());
        if (!device)
            return fail(device);
        const auto format = arguments.has(u"format"_s) ? exchange::formatFromName(arguments.value(u"format"_s)) : exchange::formatOf(name, **device);
        if (!format)
            return fail(format);
        const auto reader = exchange::makeReader(*format, **device, {.name = name, .encoding = arguments.value(u"encoding"_s, u"auto"_s), .separator = {}});
        auto header = reader->header();
        if (!header)
            return fail(header);
        const auto kind = kindAsked(arguments, *reader, session->ledger->catalogue());
        if (!kind)
            return tl::make_unexpected(kind.error());
        OpenedTable table(*reader, std::move(*header));
        return take(arguments, context, *session->ledger, **kind, table);
    }

private:
    static tl::expected<const Kind*, Failure> kindAsked(const Arguments& arguments, const TableSource& table, const Catalogue& catalogue)
    {
        const QString own = table.kind();
        if (own.isEmpty() || arguments.has(u"kind"_s)) {
            const auto kind = kindOf(arguments, catalogue);
            if (!kind)
                return fail(kind);
            if (!own.isEmpty() && catalogue.find(own) != *kind)
                return usageFailure(QCoreApplication::translate("Verbs", "The file holds %1, not %2.").arg(own, (*kind)->key()));
            return *kind;
        }
        if (const Kind* kind = catalogue.find(own))
            return kind;
        QStringList known;
        for (const auto& kind : catalogue.kinds())
            known << kind->key();
        // The file is at fault here, not the command line.
        return fail(Error::Code::UnknownValue, {u"kind"_s, own, known.join(u", "_s)});
    }

    static Answer take(const Arguments& arguments, Context& context, store::Ledger& ledger, const Kind& kind, TableSource& table)
    {
        ImportAnswer answer(context, kind);
        store::ImportOptions options;
        options.kind = &kind;
        options.acceptValid = arguments.has(u"accept"_s);
        const QString way = arguments.value(u"on-conflict"_s);
        options.onConflict = way == u"mine"     ? store::ImportOptions::OnConflict::Mine
                             : way == u"theirs" ? store::ImportOptions::OnConflict::Theirs
                                                : store::ImportOptions::OnConflict::Refuse;
        options.name = arguments.word(0) == u"-" ? u"-"_s : QFileInfo(arguments.word(0)).fileName();
        options.dryRun = arguments.has(u"dry-run"_s);
        options.onRow = [&answer](const store::PlannedRow& row) {
            answer.take(row);
            return true;
        };
        const auto result = store::importTable(ledger, table, options);
        if (!result)
            return fail(result);
        context.stored = result->change.has_value();
        answer.finish(*result, options.dryRun);
        return result->refused ? Exit::Refused : Exit::Done;
    }
};

}

std::unique_ptr<Verb> makeImportVerb()
{
    return std::make_unique<ImportVerb>();
}

}
