// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/attachments.h"
#include "store/registerreader.h"
#include "support/registersample.h"
#include "ui/commitments/commitmentlist.h"
#include "ui/detail/newrecorddialog.h"
#include "ui/detail/recordfacts.h"
#include "ui/detail/recordform.h"
#include "ui/evidence/evidencetab.h"
#include "ui/fakeprompts.h"
#include "ui/fields/fieldeditor.h"
#include "ui/namelesscontrols.h"
#include "ui/ownsettings.h"
#include "ui/records/recordslist.h"
#include "ui/records/totalsrow.h"
#include "ui/registers/registerpage.h"
#include "ui/registers/registerpane.h"
#include "ui/table/tableview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/removebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace pact::tests {

using namespace Qt::StringLiterals;
using namespace pact::ui;

/// The page of a register over the sample ledger, shown and loaded: what every test of it begins with.
class RegisterPageTest : public QObject
{
protected:
    void startTheme()
    {
        domain::setLanguage(domain::Language::Chinese);
        ThemeNotifier::instance().apply(false);
    }
    void close()
    {
        m_page.reset();
        m_ledger.reset();
        domain::setLanguage(domain::Language::Chinese);
    }
    void open(const QString& kind)
    {
        m_ledger = sampleWithRegisters();
        m_page = std::make_unique<RegisterPage>(**m_ledger, m_ledger->kind(kind), m_prompts);
        m_page->resize(1366, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->isLoaded());
    }
    void choose(const QString& code)
    {
        QVERIFY2(m_page->list()->select(m_ledger->id(m_page->key(), code)), qUtf8Printable(code));
        QTRY_VERIFY(m_page->isLoaded());
    }
    template <class T>
    T* inDialog(const QString& name)
    {
        const auto* dialog = m_page->findChild<QDialog*>();
        return dialog ? dialog->findChild<T*>(name) : nullptr;
    }
    void fill(const QString& field, const QString& text)
    {
        auto* editor = inDialog<FieldEditor>(field);
        QVERIFY2(editor, qUtf8Printable(field));
        editor->setText(text);
    }

    OwnSettings m_settings;
    test::FakePrompts m_prompts;
    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<RegisterPage> m_page;
};

}
