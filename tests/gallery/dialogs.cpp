// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/gallery.h"
#include "gallery/rollups.h"
#include "store/acts.h"
#include "store/snapshots.h"
#include "support/sampleledger.h"
#include "ui/records/asknamedialog.h"
#include "ui/detail/closeoutdialog.h"
#include "ui/detail/correctiondialog.h"
#include "ui/detail/newrecorddialog.h"
#include "ui/detail/rollupdialog.h"
#include "ui/registers/stagedialog.h"
#include "ui/detail/writeoffdialog.h"
#include "ui/units/unitnamedialog.h"
#include "ui/host/prompts.h"
#include "ui/moments/askmoment.h"
#include "ui/moments/comparedialog.h"
#include "ui/start/sharedledgerdialog.h"
#include "ui/window/problemsdialog.h"

#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace pact::ui;

namespace pact::gallery {

namespace {

/// A plain ground with a dialog in its middle, and the ledger that the dialog is about.
class Ground : public QWidget
{
public:
    explicit Ground(const std::function<QDialog*(tests::TestLedger&, QWidget*)>& make)
        : m_ledger(tests::TestLedger::Content::Sample)
        , m_dialog(make(m_ledger, this))
    {
        m_dialog->setWindowFlags(Qt::Widget);
        m_dialog->setAutoFillBackground(true);
        const QSize size = (m_dialog->testAttribute(Qt::WA_Resized) ? m_dialog->size() : m_dialog->sizeHint()).expandedTo(m_dialog->minimumSize());
        m_dialog->setGeometry(QRect(QPoint((1366 - size.width()) / 2, std::max(0, (768 - size.height()) / 2)), size));
        setFocusProxy(m_dialog->focusWidget());
    }
    ~Ground() override
    {
        delete m_dialog;
    }

private:
    tests::TestLedger m_ledger;
    QDialog* m_dialog;
};

bool isCompared(QWidget& ground)
{
    const auto* table = ground.findChild<QTableView*>(u"differences"_s);
    return table && table->model()->rowCount() > 0;
}

std::function<QWidget*()> onGround(const std::function<QDialog*(tests::TestLedger&, QWidget*)>& make)
{
    return [make]() -> QWidget* { return new Ground(make); };
}

const bool closeOut = addPicture(u"close-out"_s, onGround([](tests::TestLedger& ledger, QWidget* parent) -> QDialog* {
    const auto detail = models::readDetail(*ledger, ledger.id(u"commitments"_s, u"KC-0703"_s));
    if (!detail)
        qFatal("the sample is not as expected");
    return new CloseOutDialog(*ledger, *detail, parent);
}));
const bool writeOff = addPicture(u"write-off"_s, onGround([](tests::TestLedger& ledger, QWidget* parent) -> QDialog* {
    const auto detail = models::readDetail(*ledger, ledger.id(u"commitments"_s, u"KC-0503"_s));
    if (!detail)
        qFatal("the sample is not as expected");
    return new WriteOffDialog(*ledger, *detail, parent);
}));
const bool correction = addPicture(u"correction"_s, onGround([](tests::TestLedger& ledger, QWidget* parent) -> QDialog* {
    countBulletins(ledger);
    return new CorrectionDialog(*ledger, *models::readDetail(*ledger, ledger.id(u"commitments"_s, u"KC-0205"_s)), parent);
}));
const bool countingRule = addPicture(u"counting-rule"_s, onGround([](tests::TestLedger& ledger, QWidget* parent) -> QDialog* {
    countBulletins(ledger);
    auto* dialog = new RollUpDialog(*ledger, *models::readDetail(*ledger, ledger.id(u"commitments"_s, u"KC-0205"_s)), parent);
    dialog->findChild<QLineEdit*>(u"condition"_s)->setText(u"date>=-1y"_s);
    dialog->accept();
    return dialog;
}));
const bool moveStage = addPicture(u"move-stage"_s, onGround([](tests::TestLedger& ledger, QWidget* parent) -> QDialog* {
    const auto added = store::addRecord(*ledger, ledger.kind(u"investments"_s), {{u"code"_s, u"I-12"_s}, {u"name"_s, u"民宿连锁项目"_s}, {u"stage"_s, u"talks"_s}, {u"talks_on"_s, u"2018-09-06"_s}});
    if (!added)
        qFatal("the sample is not as expected");
    return new StageDialog(*ledger, ledger.reader().byCode(ledger.kind(u"investments"_s), u"I-12"_s, ledger->today())->record, parent);
}));
const bool newCommitment = addPicture(u"new-commitment"_s, onGround([](tests::TestLedger& ledger, QWidget* parent) -> QDialog* { return NewRecordDialog::forCommitment(*ledger, parent); }));
const bool newUnit = addPicture(u"new-unit"_s, onGround([](tests::TestLedger& ledger, QWidget* parent) -> QDialog* { return NewRecordDialog::forUnit(*ledger, parent); }));
const bool renameUnit = addPicture(u"rename-unit"_s, onGround([](tests::TestLedger& ledger, QWidget* parent) -> QDialog* {
    const auto units = models::readUnits(ledger->database(), ledger->catalogue(), ledger->today());
    return UnitNameDialog::forRenaming(*ledger, units->front(), parent);
}));
const bool mergeUnits = addPicture(u"merge-units"_s, onGround([](tests::TestLedger& ledger, QWidget* parent) -> QDialog* {
    const auto units = models::readUnits(ledger->database(), ledger->catalogue(), ledger->today());
    return UnitNameDialog::forMerging(*ledger, units->front(), *units, parent);
}));
const bool snapshot = addPicture(u"snapshot"_s, onGround([](tests::TestLedger&, QWidget* parent) -> QDialog* {
    return new AskMoment(AskMoment::What::Snapshot, {*domain::Period::parse(u"2018-Q3")}, parent);
}));
const bool lock = addPicture(u"lock"_s, onGround([](tests::TestLedger&, QWidget* parent) -> QDialog* {
    return new AskMoment(AskMoment::What::Lock, {*domain::Period::parse(u"2018-Q3")}, parent);
}));
const bool compare = addPicture(u"compare"_s, onGround([](tests::TestLedger& ledger, QWidget* parent) -> QDialog* {
    static Prompts prompts;
    std::ignore = store::takeSnapshot(*ledger, u"三季度"_s, {});
    for (const QString& code : {u"KC-0201"_s, u"KC-0703"_s, u"KC-0904"_s})
        std::ignore = store::editRecord(*ledger, ledger.kind(u"commitments"_s), ledger.id(u"commitments"_s, code), {{u"next_step"_s, u"十月中旬召开评审会"_s}, {u"priority"_s, u"low"_s}});
    std::ignore = store::addRecord(*ledger, ledger.kind(u"commitments"_s), {{u"code"_s, u"A-1"_s}, {u"title"_s, u"共办旅游节"_s}});
    auto* dialog = new CompareDialog(*ledger, {u"三季度"_s}, prompts, parent);
    dialog->setFrom(u"三季度"_s);
    return dialog;
}), isCompared);
const bool saveView = addPicture(u"save-view"_s, onGround([](tests::TestLedger&, QWidget* parent) -> QDialog* {
    return new AskNameDialog({u"招商红灯"_s}, u"三季度催办"_s, parent);
}));
const bool shared = addPicture(u"connect-shared"_s, onGround([](tests::TestLedger&, QWidget* parent) -> QDialog* {
    auto* dialog = new SharedLedgerDialog(parent);
    dialog->setProblem(u"postgresql://…"_s);
    return dialog;
}));
const bool problems = addPicture(u"problems"_s, onGround([](tests::TestLedger& ledger, QWidget* parent) -> QDialog* {
    using Code = store::Problem::Code;
    const QString kind = ledger.kind(u"commitments"_s).one().now();
    return new ProblemsDialog({{Code::RecordAltered, {kind, u"KC-0703 旅游项目开发合作"_s}}, {Code::ChainBroken, {u"17"_s, u"2018-06-22T03:17:00Z"_s}}, {Code::ForeignObject, {u"trigger"_s, u"tidy_up"_s}}}, parent);
}));

}

}
