// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusstrip.h"
#include "ui/paint/pixels.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lightbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_text(new Label(TypeSize::Note, false, Token::Text, this))
    , m_busyText(new Label(TypeSize::Note, false, Token::Secondary, this))
    , m_busy(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_right(new QHBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap12, 1, gap12, 0);
    row->setSpacing(0);
    m_text->setMinimumWidth(navigationWidth - gap12 - gap4);
    row->addWidget(m_text);
    for (const domain::Light light : domain::allLights) {
        auto* button = new LightButton(light, this);
        connect(button, &LightButton::clicked, this, [this, light] { emit lightClicked(light); });
        m_lights.at(static_cast<size_t>(light)) = button;
        row->addWidget(button);
    }
    row->addStretch(1);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(120);
    row->addWidget(m_busyText);
    row->addSpacing(gap8);
    row->addWidget(m_busy);
    m_cancel->setObjectName(u"cancelWork"_s);
    m_cancel->setAutoRaise(true);
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_cancel, &QToolButton::clicked, this, &StatusStrip::cancelClicked);
    row->addWidget(m_cancel);
    row->addSpacing(gap12);
    m_right->setSpacing(gap24);
    row->addLayout(m_right);
    setFixedHeight(24);
    setCounts(std::nullopt);
    clearBusy();
    retranslate();
}

void StatusStrip::setText(const QString& text)
{
    m_text->setText(text);
}

void StatusStrip::setCounts(const std::optional<std::array<int, 5>>& counts)
{
    for (size_t i = 0; i < m_lights.size(); ++i) {
        m_lights.at(i)->setVisible(counts.has_value());
        if (counts)
            m_lights.at(i)->setCount(counts->at(i));
    }
}

void StatusStrip::setRightTexts(const QStringList& texts)
{
    while (m_rightTexts.size() < texts.size()) {
        m_rightTexts.append(new Label(TypeSize::Note, false, Token::Text, this));
        m_right->addWidget(m_rightTexts.last());
    }
    for (qsizetype i = 0; i < m_rightTexts.size(); ++i) {
        const QString text = texts.value(i);
        m_rightTexts.at(i)->setText(text);
        m_rightTexts.at(i)->setVisible(!text.isEmpty());
    }
}

void StatusStrip::setBusy(const QString& text, int done, int total)
{
    m_busyText->setText(text);
    m_busy->setAccessibleName(text);
    m_busy->setRange(0, total);
    m_busy->setValue(done);
    m_busyText->show();
    m_busy->show();
}

void StatusStrip::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

void StatusStrip::clearBusy()
{
    m_busyText->hide();
    m_busy->hide();
    m_cancel->hide();
}

void StatusStrip::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

void StatusStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Token::Window));
    horizontalLine(painter, 0, width(), 0, Theme::current().color(Token::Divider));
}

}
