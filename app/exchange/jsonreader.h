// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/table.h"
#include "exchange/jsontokens.h"
#include "exchange/readoptions.h"
#include <QHash>
#include <optional>

namespace pact::exchange {

/// Reads `{"kind": "commitments", "records": [{…}, …]}`, record by record; other keys beside these two are passed over.
///
/// The file is read twice: header() goes through all of it for the syntax, the kind and the names (those of all records, in
/// the order in which they first stand), next() for the values. Cells as domain/table.h has it: a number as it is spelled,
/// true and false as these words, an array as its elements joined by ";".
///
/// Ends the table: EmptyFile, Encoding, BadJson with "line:column" (also for nesting over JsonTokens::depthLimit). Refuses
/// the row: BadJson where the value is an object, or an array with an element that is no text or number or holds ";";
/// DoubleColumn for a name that stands twice in the record; Encoding for bytes or escapes that are no text.
class JsonReader : public domain::TableSource
{
public:
    /// `device` is seekable, open for reading, and outlives the reader.
    JsonReader(QIODevice& device, ReadOptions options);

    domain::Result<QStringList> header() override;
    domain::Result<bool> next(Row& row) override;
    QString kind() const override
    {
        return m_kind;
    }

private:
    domain::Result<> enterRecords();
    domain::Result<bool> nextRecord();
    domain::Result<> leaveRecords();
    domain::Result<> topLevelUntilRecords(bool& found);
    domain::Result<> collectNames();
    domain::Result<> readRecord(Row& row);
    domain::Result<> readCell(Row& row, QString& cell);
    domain::Result<> readArray(Row& row, QString& cell);
    domain::Result<> step(JsonTokens::Type expected);
    std::optional<qsizetype> columnOf(const QString& name, qsizetype likely) const;
    void refuse(Row& row, domain::Error::Code code, const QString& arg) const;

    QIODevice& m_device;
    ReadOptions m_options;
    std::optional<TextWindow> m_window;
    std::optional<JsonTokens> m_tokens;
    QString m_kind;
    QStringList m_names;
    QHash<QString, qsizetype> m_places;
    qint64 m_number = 0;
    bool m_first = true; // no record read since enterRecords()
    bool m_done = false;
};

}
