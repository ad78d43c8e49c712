// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/messages.h"

#include "domain/errortext.h"
#include "ui/widgets/messagebar.h"

#include <utility>

namespace pact::ui {

Messages::Messages(MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(&bar, &MessageBar::actionTriggered, this, [this] {
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
}

void Messages::error(const domain::Error& error, const QString& button, std::function<void()> act)
{
    m_act = std::move(act);
    m_isError = true;
    m_bar.showMessage(MessageBar::Kind::Error, domain::errorText(error), button);
}

void Messages::warning(const QString& text, const QString& button, std::function<void()> act)
{
    m_act = std::move(act);
    m_isError = false;
    m_bar.showMessage(MessageBar::Kind::Warning, text, button);
}

void Messages::note(const QString& text, const QString& button, std::function<void()> act)
{
    m_act = std::move(act);
    m_isError = false;
    m_bar.showMessage(MessageBar::Kind::Note, text, button, true);
}

bool Messages::dismiss()
{
    if (!m_bar.isVisible())
        return false;
    m_bar.dismiss();
    return true;
}

void Messages::dismissError()
{
    if (m_isError)
        m_bar.dismiss();
}

}
