// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paneheader.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightmark.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pact::ui {

PaneHeader::PaneHeader(QWidget* parent)
    : QWidget(parent)
    , m_light(new LightMark(this))
    , m_code(new Label(TypeSize::Section, true, Token::Text, this))
    , m_title(new Label(TypeSize::Section, true, Token::Text, this))
    , m_reason(new Label(TypeSize::Body, false, Token::Text, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(gap16, gap12, gap16, gap8);
    whole->setSpacing(gap4);
    auto* line = new QHBoxLayout;
    line->setSpacing(gap8);
    line->addWidget(m_light);
    line->addWidget(m_code);
    line->addWidget(m_title, 1);
    m_title->setElide(Qt::ElideRight);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    whole->addLayout(line);
    whole->addWidget(m_reason);
    setLight(std::nullopt);
    setReason({});
}

void PaneHeader::setLight(std::optional<domain::Light> light)
{
    m_light->setLight(light);
    m_reason->setToken(light == domain::Light::Red ? Token::ErrorText : Token::Text);
}

void PaneHeader::setCode(const QString& code)
{
    m_code->setText(code);
    m_code->setVisible(!code.isEmpty());
}

void PaneHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PaneHeader::setReason(const QString& reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

}
