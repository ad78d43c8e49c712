// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QTemporaryDir>

// The suites of store and verbs run twice: on files, and with PACTLEDGER_TEST_ENGINE=server on the private server whose
// address PACTLEDGER_TEST_SERVER gives (packaging/testserver.sh).

namespace pact::tests {

enum class Engine { File, Server };
Engine testEngine();
inline bool onServer()
{
    return testEngine() == Engine::Server;
}

/// A place for one ledger, none other's, and gone with this: a file in a folder of its own, or a database of its own.
class TestPlace
{
public:
    /// Empty; a file is called `name`.
    explicit TestPlace(const QString& name = QStringLiteral("test.pact"), Engine engine = testEngine());
    /// With what lies at another place, where nobody may be at work.
    TestPlace(const TestPlace& from, const QString& name);
    ~TestPlace();
    TestPlace& operator=(const TestPlace&) = delete;

    /// Where the ledger is or may be made: path or address.
    QString ledger() const;
    /// The same for another account of the server; a file knows none. There are 李敏 and 王强, guest without any
    /// rights, and guarded, whose password is "geheim".
    QString ledgerFor(const QString& account) const;
    /// A folder for files beside it.
    QString folder() const
    {
        return m_folder.path();
    }

private:
    QTemporaryDir m_folder;
    QString m_name;
    QString m_database;
};

/// Writes a step of migrations for both engines: `table` in SQLite's words, of which it uses only what the program's own
/// tables do.
void writeMigration(const QString& folder, const QString& step, const QString& table);
/// The step that makes the index of the words of a table.
void writeWordIndex(const QString& folder, const QString& step, const QString& table);

}

/// Leaves a test that is about the file itself.
#define PACT_OF_FILES_ONLY() \
    if (pact::tests::onServer()) \
    QSKIP("it is about the file itself")
