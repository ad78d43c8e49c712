// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/registers/registercontext.h"

namespace pact::domain {

// Who is in post where until when. Source: the rules of provinces on secondment (挂职): a term with dates, that may be extended,
// and may end before its time.

enum class PostState { InPost, Planned, Ended, EndedEarly };

/// "in-post", as the field `status` has it.
QString postStateKey(PostState state);

/// The last day in post: the day it was extended to, else the end of the term; invalid when open.
QDate inPostUntil(const Record& secondment);
/// By the dates, on any day: what begins later is planned, what was over before has ended. Who the ledger says is in post after
/// the last day still is, and who it says is planned has not come.
PostState postState(const Record& secondment, QDate day);

/// A term of one person.
struct Posting
{
    RecordId id;
    QString code;
    QString name;
    Text sendingUnit;
    Text hostUnit;
    QString post;
    Side side = Side::None; ///< who sends
    PostState state = PostState::InPost;
    QDate start;
    QDate end;              ///< of the term
    QDate extendedTo;       ///< invalid without an extension
    QDate until() const
    {
        return extendedTo.isValid() ? extendedTo : end;
    }
};

struct SecondmentFigures
{
    qint64 total = 0;
    std::array<qint64, 4> states{};   ///< by PostState
    qint64 sentByUs = 0;
    qint64 sentByThem = 0;
    std::vector<Posting> postings;    ///< in post by their last day, then planned by their start, then ended, the latest first; of those that ended at most 200 are kept
    int returnDays = 0;

    qint64 count(PostState state) const
    {
        return states[static_cast<size_t>(state)];
    }
    /// In post, with the last day on or before this one.
    std::vector<const Posting*> returningBy(QDate last) const;

    /// `secondment` as the ledger has it, as on the context's day.
    void add(const Record& secondment, const RegisterContext& context);
    /// Puts the postings in order; after the last one was added.
    void finish();

private:
    size_t m_pruneAt = 1600;
};

}
