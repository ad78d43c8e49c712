// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/evidence.h"
#include "gallery/gallery.h"
#include "gallery/rollups.h"
#include "support/sampleledger.h"
#include "store/acts.h"
#include "ui/commitments/commitmentspage.h"
#include "ui/detail/conflictbar.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/progressform.h"
#include "ui/evidence/evidencelist.h"
#include "ui/evidence/evidencepreview.h"
#include "ui/evidence/evidencetab.h"
#include "ui/host/prompts.h"
#include "ui/table/tableview.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace pact::ui;

namespace pact::gallery {

namespace {

/// The page where it stands in the window: beside the navigation, below menus and tools, above the status strip.
class Frame : public QWidget
{
public:
    explicit Frame(std::function<void(CommitmentsPage&)> prepare) : ledger(tests::TestLedger::Content::Sample), prepare(std::move(prepare))
    {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(navigationWidth, 67, 0, 23);
        page = new CommitmentsPage(*ledger, prompts);
        layout->addWidget(page);
        setFocusProxy(page->table());
        page->setGroup(u"domain"_s);
        page->setFilterText(u"agreement:KC2015 has:problem"_s);
    }
    ~Frame() override
    {
        delete page;
    }

    /// In two steps: when the list is there, what the picture is about; then when that is there too.
    bool isReady()
    {
        if (!page->isLoaded())
            return false;
        if (!prepared)
            prepare(*page);
        prepared = true;
        // Layouts settle in a few turns of the event loop.
        return page->isLoaded() && page->pane()->evidence()->preview()->isLoaded() && ++turns > 5;
    }

    Prompts prompts;
    tests::TestLedger ledger;
    CommitmentsPage* page;
    std::function<void(CommitmentsPage&)> prepare;
    bool prepared = false;
    int turns = 0;
};

bool isReady(QWidget& widget)
{
    return static_cast<Frame&>(widget).isReady();
}

std::function<QWidget*()> framed(const std::function<void(CommitmentsPage&, tests::TestLedger&)>& prepare)
{
    return [prepare]() -> QWidget* {
        auto* frame = new Frame({});
        frame->prepare = [frame, prepare](CommitmentsPage& page) { prepare(page, frame->ledger); };
        return frame;
    };
}

void select(CommitmentsPage& page, tests::TestLedger& ledger, const QString& code)
{
    page.selectCommitment(ledger.id(u"commitments"_s, code));
}

void typeReport(CommitmentsPage& page)
{
    page.fileProgress();
    page.pane()->findChild<QLineEdit*>(u"reportActual"_s)->setText(u"61,800"_s);
    page.pane()->findChild<QPlainTextEdit*>(u"reportText"_s)->setPlainText(u"三季度到位 8,100 万元，其中花卉冷链物流园一期 3,000 万元。"_s);
    page.pane()->findChild<QLineEdit*>(u"reportProblem"_s)->setText(u"到位凭证还没有核对完。"_s);
    page.pane()->findChild<QLineEdit*>(u"reportNext"_s)->setText(u"十月底前核对到位凭证"_s);
    auto* text = page.pane()->findChild<QPlainTextEdit*>(u"reportText"_s);
    text->setFocus();
    text->moveCursor(QTextCursor::End);
}

void showEvidence(CommitmentsPage& page, tests::TestLedger& ledger, const QString& file)
{
    if (!file.isEmpty())
        attachEvidence(ledger, u"KC-0703"_s);
    select(page, ledger, u"KC-0703"_s);
    page.pane()->openTab(DetailPane::Tab::Evidence);
    page.pane()->findChild<EvidenceList*>()->choose(file);
    page.pane()->findChild<EvidenceList*>()->setFocus();
}

const bool facts = addPicture(u"commitments"_s, framed([](CommitmentsPage& page, tests::TestLedger& ledger) { select(page, ledger, u"KC-0601"_s); }), isReady);
const bool progress = addPicture(u"commitments-progress"_s, framed([](CommitmentsPage& page, tests::TestLedger& ledger) {
    select(page, ledger, u"KC-0504"_s);
    typeReport(page);
}), isReady);
const bool writtenOff = addPicture(u"commitments-written-off"_s, framed([](CommitmentsPage& page, tests::TestLedger& ledger) {
    const auto id = ledger.id(u"commitments"_s, u"KC-0502"_s);
    if (!store::writeOff(*ledger, id, u"2018"_s, u"商务节当年停办，宣传改在推介会上进行，经双方办公室商定不再补办。"_s, u"分管副秘书长"_s))
        qFatal("the sample is not as expected");
    QObject::connect(page.model(), &models::RecordTableModel::loaded, &page, [&page, id] { page.selectCommitment(id); }, Qt::SingleShotConnection);
    page.setFilterText(u"domain:JM"_s);
    page.pane()->openTab(DetailPane::Tab::Progress);
}), isReady);
const bool counted = addPicture(u"commitments-counted"_s, framed([](CommitmentsPage& page, tests::TestLedger& ledger) {
    countBulletins(ledger);
    QObject::connect(&page, &CommitmentsPage::loaded, &page, [&page, &ledger] {
        select(page, ledger, u"KC-0205"_s);
        page.pane()->openTab(DetailPane::Tab::Progress);
    });
    page.setFilterText(u"domain:JZ"_s);
}), isReady);
const bool extensions = addPicture(u"commitments-extensions"_s, framed([](CommitmentsPage& page, tests::TestLedger& ledger) {
    select(page, ledger, u"KC-0601"_s);
    page.extend();
}), isReady);
const bool history = addPicture(u"commitments-history"_s, framed([](CommitmentsPage& page, tests::TestLedger& ledger) {
    select(page, ledger, u"KC-0601"_s);
    page.pane()->openTab(DetailPane::Tab::History);
}), isReady);
const bool evidence = addPicture(u"commitments-evidence"_s, framed([](CommitmentsPage& page, tests::TestLedger& ledger) { showEvidence(page, ledger, u"第七次联席会议纪要.pdf"_s); }), isReady);
const bool evidencePicture = addPicture(u"commitments-evidence-picture"_s, framed([](CommitmentsPage& page, tests::TestLedger& ledger) {
    showEvidence(page, ledger, u"项目现场.jpg"_s);
    page.pane()->evidence()->remove();
}), isReady);
const bool evidenceText = addPicture(u"commitments-evidence-text"_s, framed([](CommitmentsPage& page, tests::TestLedger& ledger) { showEvidence(page, ledger, u"用地指标.csv"_s); }), isReady);
const bool smallEvidence = addPicture(
    u"commitments-evidence-small"_s,
    [] {
        QWidget* frame = framed([](CommitmentsPage& page, tests::TestLedger& ledger) { showEvidence(page, ledger, u"第七次联席会议纪要.pdf"_s); })();
        frame->setFixedSize(1024, 640);
        return frame;
    },
    isReady);
const bool noEvidence = addPicture(u"commitments-evidence-none"_s, framed([](CommitmentsPage& page, tests::TestLedger& ledger) { showEvidence(page, ledger, {}); }), isReady);
const bool conflict = addPicture(u"commitments-conflict"_s, framed([](CommitmentsPage& page, tests::TestLedger& ledger) {
    select(page, ledger, u"KC-0601"_s);
    // Somebody else was faster: the field is edited from a value that no longer stands.
    const models::FieldEdit edit{.record = ledger.id(u"commitments"_s, u"KC-0601"_s), .field = ledger.kind(u"commitments"_s).indexOf(u"next_step"_s), .text = u"十一月召开联盟年会"_s, .expected = u"十月召开联盟年会"_s};
    const auto refused = models::editField(*ledger, ledger.kind(u"commitments"_s), edit);
    if (refused)
        qFatal("a stale edit was taken");
    page.pane()->findChild<ConflictBar*>()->showConflict(refused.error(), ledger.kind(u"commitments"_s));
}), isReady);
const bool all = addPicture(u"commitments-all"_s, framed([](CommitmentsPage& page, tests::TestLedger&) {
    page.setGroup(QString());
    page.setFilterText(QString());
    page.setPaneShown(false);
}), isReady);
const bool none = addPicture(u"commitments-none"_s, framed([](CommitmentsPage& page, tests::TestLedger&) { page.setFilterText(u"code:XX"_s); }), isReady);

}

}
