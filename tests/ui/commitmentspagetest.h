// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/roles.h"
#include "store/acts.h"
#include "support/sampleledger.h"
#include "ui/commitments/commitmentspage.h"
#include "ui/records/totalsrow.h"
#include "ui/detail/conflictbar.h"
#include "ui/detail/detailpane.h"
#include "ui/fakeprompts.h"
#include "ui/ownsettings.h"
#include "ui/table/headerview.h"
#include "ui/table/tableview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <memory>

namespace pact::tests {

using namespace Qt::StringLiterals;
using namespace pact::ui;

/// The page over the sample ledger, shown and loaded: what every test of it begins with.
class CommitmentsPageTest : public QObject
{
protected:
    void startTheme()
    {
        domain::setLanguage(domain::Language::Chinese);
        ThemeNotifier::instance().apply(false);
    }

    void open()
    {
        m_settings = std::make_unique<OwnSettings>();
        m_ledger = std::make_unique<TestLedger>(TestLedger::Content::Sample);
        m_page = std::make_unique<CommitmentsPage>(**m_ledger, m_prompts);
        m_page->resize(1366, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->isLoaded());
    }

    void close()
    {
        m_page.reset();
        m_ledger.reset();
    }

    void choose(const QString& code, const QString& column = u"title"_s)
    {
        const int row = m_page->model()->rowOf(m_ledger->id(u"commitments"_s, code));
        QVERIFY2(row >= 0, qUtf8Printable(code));
        // Whatever keys the test has left down.
        const QModelIndex index = m_page->model()->index(row, m_page->model()->columnOf(column));
        m_page->table()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_page->table()->scrollTo(index);
        m_page->table()->setFocus();
    }

    QString shownCode() const
    {
        const QModelIndex current = m_page->table()->currentIndex();
        return current.siblingAtColumn(m_page->model()->columnOf(u"code"_s)).data().toString();
    }

    QLineEdit* cellEditor() const
    {
        // One that has been closed waits a moment for its deletion.
        for (auto* line : m_page->table()->viewport()->findChildren<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (line->isVisible())
                return line;
        }
        return nullptr;
    }

    test::FakePrompts m_prompts;
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<CommitmentsPage> m_page;
};

}
