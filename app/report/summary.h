// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/registers/registerfigures.h"
#include "report/summarydocument.h"
#include <memory>

namespace pact::report {

using namespace pact::domain;

/// What a summary needs to be told besides its commitments.
struct SummaryOptions
{
    QDate day;
    LightSettings settings;
    std::optional<Period> round; ///< none = the latest closed quarter
    bool sample = false;
    QString classification;      ///< as the setting has it: "", "internal"
    QString wording;             ///< the office's own, over everything else, a paragraph a line; mostly empty
    QString chainHead;           ///< hexadecimal; empty leaves the last line out
};

/// Takes commitments by agreement and code, once, and makes the document. Keeps the text of the list in memory.
class SummaryBuilder
{
public:
    explicit SummaryBuilder(SummaryOptions options);
    ~SummaryBuilder();

    /// As FiguresCollector::add.
    void add(const FigureItem& item);
    /// What a register says, as a section of its own; one without records has none. In the order in which they are printed.
    void addRegister(const RegisterFigures& figures);
    SummaryDocument take();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}
