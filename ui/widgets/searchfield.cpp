// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"
#include "ui/icons/icon.h"
#include "ui/marks/chip.h"
#include "ui/paint/pixels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace pact::ui {

namespace {

constexpr int iconLeft = 8;
constexpr int chipsLeft = 28;
constexpr int chipHeight = 20;
constexpr int leastText = 140;
constexpr qreal widestChip = 220;

QString hintText()
{
    return QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
}

int hintWidth()
{
    return QFontMetrics(font(TypeSize::Note)).horizontalAdvance(hintText()) + gap8;
}

}

SearchField::SearchField(QWidget* parent) : QWidget(parent), m_line(new QLineEdit(this))
{
    m_line->setFrame(false);
    m_line->setAttribute(Qt::WA_MacShowFocusRect, false);
    QPalette clear = m_line->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_line->setPalette(clear);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_delay.setSingleShot(true);
    m_delay.setInterval(100);
    connect(&m_delay, &QTimer::timeout, this, [this] { emit searchRequested(m_line->text()); });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_composing)
            return;
        setCurrentChip(-1);
        emit textEdited(text);
        m_delay.start();
    });
    connect(m_line, &QLineEdit::textChanged, this, &SearchField::placeChips);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::themeChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

void SearchField::setChips(const QStringList& chips)
{
    m_chips = chips;
    m_currentChip = -1;
    m_line->setAccessibleDescription(chips.isEmpty() ? QString() : tr("Conditions: %1").arg(chips.join(u", "_s)));
    placeChips();
}

QStringList SearchField::chips() const
{
    return m_chips;
}

void SearchField::setText(const QString& text)
{
    m_delay.stop();
    m_line->setText(text);
}

QString SearchField::text() const
{
    return m_line->text();
}

void SearchField::setPlaceholderText(const QString& text)
{
    m_ownPlaceholder = true;
    m_line->setPlaceholderText(text);
}

QLineEdit* SearchField::lineEdit() const
{
    return m_line;
}

bool SearchField::isComposing() const
{
    return m_composing;
}

QSize SearchField::sizeHint() const
{
    return {560, controlHeight()};
}

QSize SearchField::minimumSizeHint() const
{
    return {chipsLeft + leastText, controlHeight()};
}

bool SearchField::showsHint() const
{
    return m_line->text().isEmpty() && !m_composing;
}

void SearchField::placeChips()
{
    const qreal end = width() - leastText - (showsHint() ? hintWidth() : 0);
    const qreal top = (height() - chipHeight) / 2.0;
    qreal x = chipsLeft;
    m_places.clear();
    m_moreChips = {};
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const qreal width = std::min(chipWidth(font(), m_chips.at(i)), widestChip);
        if (i > 0 && x + width > end) {
            const qreal more = chipWidth(font(), u"+%1"_s.arg(m_chips.size() - i), false);
            m_moreChips = QRectF(x, top, more, chipHeight);
            x += more + gap4;
            break;
        }
        m_places.append(QRectF(x, top, width, chipHeight));
        x += width + gap4;
    }
    const int left = qRound(m_chips.isEmpty() ? x - 2 : x);
    m_line->setGeometry(left, 2, width() - left - gap8 - (showsHint() ? hintWidth() : 0), height() - 4);
    update();
}

void SearchField::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const bool focused = m_line->hasFocus();
    drawBox(painter, rect(), theme.color(isEnabled() ? Token::Base : Token::Window), theme.color(focused ? Token::Accent : Token::InputBorder),
        focused ? 2 : 1, cornerRadius);
    icon(u"search"_s).paint(&painter, QRect(iconLeft, (height() - 16) / 2, 16, 16));
    for (qsizetype i = 0; i < m_places.size(); ++i)
        paintChip(painter, m_places.at(i), m_chips.at(i), true, i == m_currentChip);
    if (!m_moreChips.isEmpty())
        paintChip(painter, m_moreChips, u"+%1"_s.arg(m_chips.size() - m_places.size()), false);
    if (showsHint()) {
        painter.setFont(ui::font(TypeSize::Note));
        painter.setPen(theme.color(Token::Secondary));
        painter.drawText(rect().adjusted(0, 0, -gap8, 0), Qt::AlignRight | Qt::AlignVCenter, hintText());
    }
}

void SearchField::resizeEvent(QResizeEvent*)
{
    placeChips();
}

int SearchField::chipAt(const QPointF& position) const
{
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        // The target is as high as the field.
        if (m_places.at(i).adjusted(0, -4, 0, 4).contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

void SearchField::mousePressEvent(QMouseEvent* event)
{
    const int chip = chipAt(event->position());
    if (event->button() == Qt::LeftButton && chip >= 0 && chipCross(m_places.at(chip)).adjusted(0, -4, 0, 4).contains(event->position()))
        emit chipRemoved(chip);
    m_line->setFocus(Qt::MouseFocusReason);
}

void SearchField::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int chip = chipAt(event->position());
    if (event->button() == Qt::LeftButton && chip >= 0 && !chipCross(m_places.at(chip)).contains(event->position()))
        emit chipActivated(chip);
}

void SearchField::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(chipAt(event->position()) >= 0 ? Qt::ArrowCursor : Qt::IBeamCursor);
}

void SearchField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        placeChips();
}

void SearchField::retranslate()
{
    m_line->setAccessibleName(tr("Search"));
    if (!m_ownPlaceholder)
        m_line->setPlaceholderText(tr("Code, words or condition…"));
    placeChips();
}

void SearchField::setCurrentChip(int index)
{
    m_currentChip = index;
    update();
}

bool SearchField::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if ((modifiers & ~Qt::KeypadModifier) != 0)
        return false;
    const bool atStart = m_line->cursorPosition() == 0 && !m_line->hasSelectedText() && !m_places.isEmpty();
    const int last = static_cast<int>(m_places.size()) - 1;
    switch (key) {
    case Qt::Key_Down:
        emit moveDown();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_currentChip >= 0)
            emit chipActivated(m_currentChip);
        else
            emit accepted();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (m_currentChip >= 0 || (atStart && key == Qt::Key_Backspace)) {
            emit chipRemoved(m_currentChip >= 0 ? m_currentChip : static_cast<int>(m_chips.size()) - 1);
            return true;
        }
        return false;
    case Qt::Key_Left:
        if (!atStart)
            return false;
        setCurrentChip(m_currentChip < 0 ? last : std::max(0, m_currentChip - 1));
        return true;
    case Qt::Key_Right:
    case Qt::Key_Escape:
        if (m_currentChip < 0)
            return false;
        setCurrentChip(key == Qt::Key_Escape || m_currentChip == last ? -1 : m_currentChip + 1);
        return true;
    default:
        return false;
    }
}

bool SearchField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::InputMethod) {
        const bool composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
        const bool ended = m_composing && !composing;
        if (composing && !m_composing)
            m_delay.stop();
        m_composing = composing;
        placeChips();
        // What was typed before the composition is still to be searched, also if that was given up.
        if (ended)
            m_delay.start();
    } else if (event->type() == QEvent::KeyPress && !m_composing) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takeKey(key->key(), key->modifiers()))
            return true;
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_currentChip = -1;
        update();
    }
    return QWidget::eventFilter(watched, event);
}

bool SearchField::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int chip = chipAt(help->pos());
        if (!m_moreChips.isEmpty() && m_moreChips.contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_chips.mid(m_places.size()).join(u'\n'), this);
        else if (chip >= 0)
            QToolTip::showText(help->globalPos(), m_chips.at(chip), this);
        return true;
    }
    return QWidget::event(event);
}

}
