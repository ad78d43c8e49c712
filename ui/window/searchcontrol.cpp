// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchcontrol.h"

#include "ui/widgets/searchfield.h"
#include "ui/host/page.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pact::ui {

SearchControl::SearchControl(SearchField& field, const domain::Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_field(field)
    , m_catalogue(catalogue)
    , m_commitments(catalogue.kind(u"commitments"_s))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(1s);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_error && !m_reported) {
            m_reported = true;
            emit failed(*m_error);
        }
    });
    connect(&field, &SearchField::searchRequested, this, [this](const QString& text) { search(text, false); });
    connect(&field, &SearchField::accepted, this, [this] {
        search(m_field.text(), true);
        if (m_error)
            emit failed(*m_error);
        else
            goToRows();
    });
    connect(&field, &SearchField::moveDown, this, [this] {
        search(m_field.text(), false);
        goToRows();
    });
    connect(&field, &SearchField::chipRemoved, this, [this](int index) {
        terms().remove(index);
        apply();
    });
    connect(&field, &SearchField::chipActivated, this, [this](int index) {
        terms().reopen(index);
        apply();
        m_field.lineEdit()->setFocus();
    });
}

void SearchControl::setPage(Page* page)
{
    m_page = page;
    m_error.reset();
    show();
}

SearchTerms& SearchControl::terms()
{
    const domain::Kind* kind = m_page ? m_page->filterKind() : nullptr;
    if (!kind)
        kind = &m_commitments;
    return m_terms.try_emplace(kind, *kind, m_catalogue).first->second;
}

void SearchControl::setFilterText(const QString& text)
{
    if (!needRowsPage(true))
        return;
    terms().setFilterText(text);
    apply();
}

void SearchControl::setPageFilterText(const QString& text)
{
    if (!m_page || !m_page->hasFilter())
        return;
    terms().setFilterText(text);
    apply();
}

QString SearchControl::filterText() const
{
    const auto own = m_terms.find(&m_commitments);
    return own == m_terms.end() ? QString() : own->second.filterText();
}

void SearchControl::toggleLight(domain::Light light)
{
    if (!needRowsPage(true))
        return;
    terms().toggleLight(light);
    apply();
}

bool SearchControl::clear()
{
    if (!m_page || !m_page->hasFilter() || terms().isEmpty())
        return false;
    terms().clear();
    apply();
    return true;
}

void SearchControl::forget()
{
    m_terms.clear();
    m_error.reset();
    show();
}

void SearchControl::retranslate()
{
    m_field.setPlaceholderText(tr("Code, words, pinyin initials or a condition…"));
    show();
}

void SearchControl::search(const QString& text, bool all)
{
    if (m_page && !m_page->hasFilter()) {
        if (text.trimmed().isEmpty())
            return;
        terms().clear();
    }
    if (!needRowsPage())
        return;
    terms().type(text, all);
    apply();
}

void SearchControl::goToRows()
{
    if (needRowsPage())
        m_page->goToFirst();
}

bool SearchControl::needRowsPage(bool commitments)
{
    if (m_page && (commitments ? m_page->filterKind() != &m_commitments : !m_page->hasFilter())) {
        const bool typing = m_field.lineEdit()->hasFocus();
        emit rowsPageRequested();
        if (typing)
            m_field.lineEdit()->setFocus();
    }
    return m_page && m_page->hasFilter();
}

void SearchControl::apply()
{
    const auto applied = m_page->setFilterText(terms().filterText());
    m_reported = false;
    if (applied) {
        if (m_error)
            emit recovered();
        m_error.reset();
        m_rest.stop();
    } else {
        m_error = applied.error();
        m_rest.start();
    }
    show();
}

void SearchControl::show()
{
    const bool shown = m_page && m_page->hasFilter();
    m_field.setChips(shown ? terms().chipTexts() : QStringList());
    const QString text = shown ? terms().typed() : QString();
    if (m_field.text() != text)
        m_field.setText(text);
}

}
