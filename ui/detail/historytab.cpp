// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/historytab.h"
#include "domain/catalogue/fieldtext.h"
#include "domain/changename.h"
#include "store/historyreader.h"
#include "store/ledger.h"
#include "ui/widgets/label.h"
#include <QEvent>
#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

constexpr int mostEntries = 50;
constexpr qsizetype mostLines = 12; ///< of one set
constexpr qint64 mostRecords = 1000; ///< a set that touches more is named, not told

/// Whether a change is about the record or about what belongs to it.
bool concerns(const Change& change, RecordId record)
{
    if (change.id == record)
        return true;
    return std::any_of(change.fields.begin(), change.fields.end(), [&](const FieldChange& field) {
        const auto before = field.before.ref();
        const auto after = field.after.ref();
        return change.kind->isOwner(field.field) && ((before && before->id == record) || (after && after->id == record));
    });
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"—"_s : text;
}

}

HistoryTab::HistoryTab(store::Ledger& ledger, QWidget* parent) : QScrollArea(parent), m_ledger(ledger)
{
    setObjectName(u"historyTab"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget;
    m_entries = new QVBoxLayout(content);
    m_entries->setContentsMargins(gap16, gap12, gap16, gap16);
    m_entries->setSpacing(gap4);
    setWidget(content);
    setAccessibleName(tr("History"));
}

void HistoryTab::setRecord(std::optional<RecordId> record)
{
    if (record == m_record)
        return;
    m_record = record;
    reload();
}

void HistoryTab::reload()
{
    m_stale = true;
    if (isVisible())
        fill();
}

void HistoryTab::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        fill();
}

void HistoryTab::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reload();
}

void HistoryTab::fill()
{
    m_stale = false;
    setAccessibleName(tr("History"));
    while (QLayoutItem* item = m_entries->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (!m_record)
        return;
    store::HistoryReader reader(m_ledger.database(), m_ledger.catalogue());
    const auto list = reader.list({.records = {*m_record}, .limit = mostEntries});
    if (!list)
        return;
    bool newest = true;
    for (const ChangeInfo& info : *list) {
        const bool offered = newest && info.stands && info.origin != Origin::Undo && !m_ledger.isReadOnly();
        addEntry(info, offered);
        newest = newest && !offered && info.origin == Origin::Undo;
    }
    auto* all = new QPushButton(tr("All history of this record"));
    all->setObjectName(u"allHistory"_s);
    all->setFlat(true);
    connect(all, &QPushButton::clicked, this, [this, record = *m_record] { emit allRequested(record); });
    m_entries->addWidget(all, 0, Qt::AlignLeft);
    m_entries->addStretch();
}

QStringList HistoryTab::details(const ChangeInfo& info) const
{
    QStringList lines;
    if (info.count > mostRecords)
        return lines;
    store::HistoryReader reader(m_ledger.database(), m_ledger.catalogue());
    std::ignore = reader.changes(info.sequence, [&](const Change& change) -> Result<bool> {
        if (!concerns(change, *m_record))
            return true;
        for (const FieldChange& field : change.fields) {
            const Field& described = change.kind->field(field.field);
            if (described.owner || described.type == FieldType::Identity || described.isComputed())
                continue;
            const QString before = displayText(described, field.before);
            const QString after = displayText(described, field.after);
            lines << (change.op == Op::Add ? tr("%1: %2").arg(described.label.now(), orDash(after))
                                           : tr("%1: %2 → %3").arg(described.label.now(), orDash(before), orDash(after)));
        }
        return true;
    });
    if (lines.size() > mostLines) {
        const int more = static_cast<int>(lines.size() - mostLines);
        lines = lines.first(mostLines) << tr("… and %n more field(s)", nullptr, more);
    }
    return lines;
}

void HistoryTab::addEntry(const ChangeInfo& info, bool newest)
{
    auto* name = new Label(TypeSize::Body, true);
    name->setText(changeName(info, m_ledger.catalogue()));
    name->setWordWrap(true);
    m_entries->addWidget(name);
    auto* when = new Label(TypeSize::Note, false, Token::Secondary);
    const QString at = info.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    when->setText(info.stands ? tr("%1, %2, %3").arg(at, info.author, originLabel(info.origin).now())
                              : tr("%1, %2, %3, taken back").arg(at, info.author, originLabel(info.origin).now()));
    m_entries->addWidget(when);
    for (const QString& text : details(info)) {
        auto* line = new Label;
        line->setText(text);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_entries->addWidget(line);
    }
    if (!info.reason.isEmpty()) {
        auto* reason = new Label(TypeSize::Body, false, Token::Secondary);
        reason->setText(tr("Reason: %1").arg(info.reason));
        reason->setWordWrap(true);
        m_entries->addWidget(reason);
    }
    if (newest) {
        const int count = static_cast<int>(info.count);
        auto* button = new QPushButton(count > 1 ? tr("Take back all %n record(s)", nullptr, count) : tr("Take back"));
        button->setObjectName(u"takeBack"_s);
        button->setAccessibleName(tr("Take back: %1").arg(name->text()));
        m_entries->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, id = info.id] { emit takeBackRequested(id); });
    }
    auto* space = new QFrame;
    space->setFixedHeight(gap8);
    m_entries->addWidget(space);
}

}
