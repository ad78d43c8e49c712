// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The values of the form that are shown and not typed.
#include "domain/catalogue/fieldtext.h"
#include "models/recordcells.h"
#include "ui/detail/factstab.h"
#include "ui/detail/progressmeter.h"
#include "ui/widgets/label.h"
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pact::ui {

using namespace domain;

namespace {

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"—"_s : text;
}

QString amount(const models::CommitmentDetail& detail, const QString& key)
{
    const QString number = displayText(detail.row.record, key);
    if (number.isEmpty())
        return u"—"_s;
    const QString unit = detail.value(u"unit"_s).text();
    return unit.isEmpty() ? number : number + u' ' + unit;
}

}

void FactsTab::showDates()
{
    const auto& light = m_detail.row.light;
    const bool overdue = light && light->daysLeft.value_or(0) < 0;
    m_due->setText(orDash(models::cellText(m_detail.row, m_kind.indexOf(u"due"_s))));
    m_due->setToken(overdue ? Token::ErrorText : Token::Text);
    m_extend->setEnabled(!m_readOnly && m_detail.facts.due.isValid() && !m_detail.isClosed());
    m_original->setText(orDash(m_detail.facts.dueOriginal.toString(Qt::ISODate)));
    int approved = 0;
    QDate last;
    for (const ExtensionFact& extension : m_detail.facts.extensions) {
        approved += extension.approved ? 1 : 0;
        if (extension.approved && extension.approvedOn.isValid())
            last = std::max(last.isValid() ? last : extension.approvedOn, extension.approvedOn);
    }
    if (approved == 0)
        m_extended->clear();
    else if (last.isValid())
        m_extended->setText(tr("extended %n time(s), approved %1", nullptr, approved).arg(last.toString(Qt::ISODate)));
    else
        m_extended->setText(tr("extended %n time(s)", nullptr, approved));
}

void FactsTab::showProgress()
{
    const auto percent = m_detail.value(u"progress"_s).number();
    const auto& light = m_detail.row.light;
    const auto number = [](const std::optional<Decimal>& decimal) { return decimal ? std::optional(decimal->toDouble()) : std::nullopt; };
    m_meter->setValues(number(percent), light ? number(light->elapsed) : std::nullopt);
    m_percent->setText(percent ? tr("%1 %").arg(percent->toString()) : u"—"_s);
    m_report->setEnabled(!m_readOnly && !m_detail.isClosed());
    m_actual->setText(amount(m_detail, u"actual"_s));
    const QString indicator = m_detail.value(u"indicator"_s).text();
    m_indicator->setText(indicator.isEmpty() ? QString() : tr("(%1)").arg(indicator));
    m_target->setText(amount(m_detail, u"target"_s));
}

void FactsTab::showSource()
{
    const QString clause = m_detail.value(u"clause"_s).text();
    const QString source = m_detail.value(u"source_text"_s).text();
    m_clause->setText(clause);
    m_clause->setVisible(!clause.isEmpty());
    m_source->setText(source.isEmpty() ? u"—"_s : tr("“%1”").arg(source));
}

}
