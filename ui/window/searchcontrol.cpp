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
    , m_terms(catalogue.kind(u"commitments"_s), catalogue)
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
        m_terms.remove(index);
        apply();
    });
    connect(&field, &SearchField::chipActivated, this, [this](int index) {
        m_terms.reopen(index);
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

void SearchControl::setFilterText(const QString& text)
{
    m_terms.setFilterText(text);
    if (needRowsPage())
        apply();
}

QString SearchControl::filterText() const
{
    return m_terms.filterText();
}

void SearchControl::toggleLight(domain::Light light)
{
    m_terms.toggleLight(light);
    if (needRowsPage())
        apply();
}

bool SearchControl::clear()
{
    if (m_terms.isEmpty() || !m_page || !m_page->hasFilter())
        return false;
    m_terms.clear();
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
        m_terms.clear();
    }
    m_terms.type(text, all);
    if (needRowsPage())
        apply();
}

void SearchControl::goToRows()
{
    if (needRowsPage())
        m_page->goToFirst();
}

bool SearchControl::needRowsPage()
{
    if (m_page && !m_page->hasFilter()) {
        const bool typing = m_field.lineEdit()->hasFocus();
        emit rowsPageRequested();
        if (typing)
            m_field.lineEdit()->setFocus();
    }
    return m_page && m_page->hasFilter();
}

void SearchControl::apply()
{
    const auto applied = m_page->setFilterText(m_terms.filterText());
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
    m_field.setChips(shown ? m_terms.chipTexts() : QStringList());
    const QString text = shown ? m_terms.typed() : QString();
    if (m_field.text() != text)
        m_field.setText(text);
}

}
