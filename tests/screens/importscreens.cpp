// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/registry.h"
#include "tests/screens/waiting.h"
#include "tests/support/testlists.h"
#include "ui/controls/jobprogress.h"
#include "ui/imports/heldrowspage.h"
#include "ui/imports/importwizard.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <functional>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const auto roster = QStringLiteral(VS_TEST_DATA "/roster.xlsx");
const auto hours = QStringLiteral(VS_TEST_DATA "/hours.csv");

/// Goes with the widget that shows them.
class OwnedLists final : public QObject
{
public:
    TestLists lists;
};

void waitFor(const ImportWizard &wizard, ImportWizard::Step step)
{
    waitUntil([&] { return wizard.step() == step; });
}

QWidget *makeWizard(Context &context, ImportWizard::Step step, const QString &path = roster)
{
    auto *owned = new OwnedLists;
    auto *wizard = new ImportWizard(owned->lists.jobs(), context.prompter);
    owned->setParent(wizard);
    if (step == ImportWizard::Step::File)
        return wizard;
    wizard->setKind(path == hours ? ImportKind::Hours : ImportKind::Volunteers);
    wizard->openFile(path);
    waitFor(*wizard, ImportWizard::Step::Columns);
    for (const auto next : {ImportWizard::Step::Check, ImportWizard::Step::Done}) {
        if (wizard->step() == step)
            break;
        wizard->findChild<QPushButton *>(u"nextButton"_s)->click();
        waitFor(*wizard, next);
    }
    return wizard;
}

QWidget *makeIncomplete(Context &context)
{
    QWidget *wizard = makeWizard(context, ImportWizard::Step::Columns);
    auto *name = wizard->findChild<QComboBox *>(u"column_name"_s);
    name->setCurrentIndex(0);
    Q_EMIT name->activated(0);
    return wizard;
}

HeldRowsPage *makeHeld(Context &context, const std::function<void(TestLists &)> &fill)
{
    auto *owned = new OwnedLists;
    fill(owned->lists);
    auto *page = new HeldRowsPage(
        owned->lists.heldRows, owned->lists.heldJobs, context.prompter, JobRunner());
    owned->setParent(page);
    page->activate();
    return page;
}

void importBoth(TestLists &lists)
{
    Q_UNUSED(lists.import(lists.volunteerImport, roster))
    Q_UNUSED(lists.import(lists.hourImport, hours))
}

} // namespace

void addImportScreens(Registry &registry)
{
    using Step = ImportWizard::Step;
    for (const auto &[name, step] :
        {std::pair(u"import_1_file"_s, Step::File), std::pair(u"import_2_columns"_s, Step::Columns),
            std::pair(u"import_3_check"_s, Step::Check),
            std::pair(u"import_4_done"_s, Step::Done)}) {
        registry.add(name, [step](Context &context) { return makeWizard(context, step); });
    }
    registry.add(u"import_2_incomplete"_s, makeIncomplete);
    registry.add(u"import_2_hours"_s,
        [](Context &context) { return makeWizard(context, Step::Columns, hours); });
    registry.add(u"import_3_all"_s, [](Context &context) {
        QWidget *wizard = makeWizard(context, Step::Check);
        wizard->findChild<QPushButton *>(u"chip_all"_s)->click();
        return wizard;
    });
    registry.add(u"held"_s, [](Context &context) { return makeHeld(context, importBoth); });
    registry.add(u"held_chosen"_s, [](Context &context) {
        HeldRowsPage *page = makeHeld(context, importBoth);
        page->findChild<QAbstractItemView *>(u"heldRows"_s)->selectAll();
        return page;
    });
    registry.add(u"held_refused"_s, [](Context &context) {
        HeldRowsPage *page = makeHeld(context, importBoth);
        page->setKind(ImportKind::Volunteers);
        page->findChild<QLineEdit *>(u"guardian_name"_s)->setText(u"袁建国"_s);
        page->findChild<QPushButton *>(u"acceptButton"_s)->click();
        waitUntil([page] { return !page->findChild<JobProgress *>(); });
        return page;
    });
    registry.add(u"held_hours"_s, [](Context &context) {
        HeldRowsPage *page = makeHeld(context, importBoth);
        page->setKind(ImportKind::Hours);
        return page;
    });
    registry.add(
        u"held_empty"_s, [](Context &context) { return makeHeld(context, [](TestLists &) {}); });
}

} // namespace vs
