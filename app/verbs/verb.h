// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "verbs/arguments.h"
#include "verbs/context.h"
#include <variant>

namespace pact::verbs {

/// What scripts read from a run.
enum class Exit { Done = 0, Failed = 1, Usage = 2, Refused = 3 };

/// Why a verb did nothing: an error of the layers below, or a command line it cannot follow.
struct Failure
{
    Failure(Error reason)
        : why(std::move(reason))
    {
    }
    Failure(UsageProblem problem)
        : why(std::move(problem))
    {
    }
    std::variant<Error, UsageProblem> why;
};

using Answer = tl::expected<Exit, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> usageFailure(const QString& text)
{
    return tl::make_unexpected(Failure(UsageProblem{text, false}));
}

/// One verb of the command line. Stateless; one object serves every run.
class Verb
{
public:
    virtual ~Verb() = default;
    /// In the language of the process at the time of the call.
    virtual Usage usage() const = 0;
    /// Whether this run draws text or charts, and so needs an application with fonts.
    virtual bool needsFonts(const Arguments&) const
    {
        return false;
    }
    virtual Answer run(const Arguments& arguments, Context& context) const = 0;
};

}
