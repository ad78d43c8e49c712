// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"

#include <QObject>
#include <functional>

namespace pact::ui {

class MessageBar;

/// The one place where the window says what happened: over the page, selectable, with at most one button.
class Messages : public QObject
{
    Q_OBJECT

public:
    /// `bar` outlives this.
    Messages(MessageBar& bar, QObject* parent);

    /// Stays until it is put away or something else is said.
    void error(const domain::Error& error, const QString& button = {}, std::function<void()> act = {});
    void warning(const QString& text, const QString& button = {}, std::function<void()> act = {});
    /// Goes by itself after ten seconds.
    void note(const QString& text, const QString& button = {}, std::function<void()> act = {});
    /// Puts away what is shown; false when nothing was.
    bool dismiss();
    /// Puts it away only if it is an error.
    void dismissError();

private:
    MessageBar& m_bar;
    std::function<void()> m_act;
    bool m_isError = false;
};

}
