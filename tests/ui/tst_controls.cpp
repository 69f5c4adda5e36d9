// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedprompter.h"
#include "ui/controls/askdialog.h"
#include "ui/controls/banner.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/factspane.h"
#include "ui/controls/jobprogress.h"
#include "ui/controls/maskedlabel.h"
#include "ui/controls/page.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

void addRow(QStandardItemModel &model, const QString &name, const QString &note)
{
    model.appendRow({new QStandardItem(name), new QStandardItem(note)});
}

/// Counts how often a row is looked at to tell what is selected.
class LongModel final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 100'000;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    QVariant data(const QModelIndex &, int) const override { return {}; }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        ++looks;
        return QAbstractTableModel::flags(index);
    }

    mutable int looks = 0;
};

class ListPage final : public Page
{
public:
    explicit ListPage(QStandardItemModel &model)
        : Page(u"People"_s, u"Everyone."_s)
    {
        search = addSearch(u"Search"_s);
        view = new RecordView(this);
        view->setModel(&model);
        setContent(view);
        empty = new EmptyState(u"volunteers"_s, u"Nobody"_s, u"Register someone."_s);
        setEmptyState(empty, &model);
    }

    SearchBox *search;
    RecordView *view;
    EmptyState *empty;
};

/// Its commands come in the order of their importance, not of their places.
class CommandPage final : public Page
{
public:
    CommandPage()
        : Page(u"People"_s, u"Everyone."_s)
    {
        const auto nothing = [] {};
        addPrimaryCommand(u"add"_s, u"Add"_s, nothing);
        addCommand(u"edit"_s, u"Change"_s, nothing);
        addRareCommand(u"print"_s, u"Print"_s, nothing);
        addCommand(u"import"_s, u"Import"_s, nothing);
        addSearch(u"Search"_s);
    }

    QStringList inTabOrder() const
    {
        QStringList texts;
        for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
            if (const auto *button = qobject_cast<QPushButton *>(next))
                texts += button->text();
            else if (qobject_cast<QLineEdit *>(next))
                texts += u"search"_s;
        }
        return texts;
    }
};

} // namespace

class TestControls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyStateGivesWayToRows();
    void tabGoesFromLeftToRight();
    void searchBoxKeys();
    void copiesAsTable();
    void tooManyRowsAreNotCopied();
    void everybodySelectedIsPaintedAtOnce();
    void enterOpensTheRow();
    void sortsByKeyboard();
    void longCellsTakeTheFreeRoom();
    void factsAreNotSliced();
    void revealNeedsAReason();
    void aLongQuestionIsWrappedAndABlankNoAnswer();
    void jobDeliversOnTheGuiThread();
    void jobCanBeCancelled();
    void jobTakesNoSecondPress();
};

void TestControls::emptyStateGivesWayToRows()
{
    QStandardItemModel model;
    ListPage page(model);
    page.show();
    QVERIFY(page.empty->isVisible());
    addRow(model, u"李桂芳"_s, {});
    QVERIFY(!page.empty->isVisible());
    QVERIFY(page.view->isVisible());
    model.clear();
    QVERIFY(page.empty->isVisible());
}

void TestControls::tabGoesFromLeftToRight()
{
    const CommandPage page;
    QCOMPARE(page.inTabOrder(),
        (QStringList{u"Change"_s, u"Import"_s, u"M&ore"_s, u"Add"_s, u"search"_s}));
}

void TestControls::searchBoxKeys()
{
    QStandardItemModel model;
    addRow(model, u"李桂芳"_s, {});
    ListPage page(model);
    page.show();
    QSignalSpy keys(page.search, &QLineEdit::textChanged);
    QTest::keyClicks(page.search, u"lgf"_s);
    QCOMPARE(keys.size(), 3);
    QTest::keyClick(page.search, Qt::Key_Escape);
    QVERIFY(page.search->text().isEmpty());
    QTest::keyClick(page.search, Qt::Key_Down);
    QCOMPARE(page.focusWidget(), page.view);
    QCOMPARE(page.view->currentIndex().row(), 0);

    page.search->setText(u"wf"_s);
    auto *find = page.findChild<QShortcut *>();
    QCOMPARE(find->key(), QKeySequence(QKeySequence::Find));
    Q_EMIT find->activated();
    QCOMPARE(page.focusWidget(), page.search);
    QCOMPARE(page.search->selectedText(), u"wf"_s);
}

void TestControls::copiesAsTable()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({u"Name"_s, u"Note"_s});
    addRow(model, u"a"_s, u"one\ttwo"_s);
    addRow(model, u"b"_s, u"x\ny"_s);
    addRow(model, u"c"_s, {});
    RecordView view;
    view.setModel(&model);
    view.selectRow(1);
    view.selectionModel()->select(
        model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(view.selectedText(), u"Name\tNote\na\tone two\nb\tx y"_s);
    view.setColumnHidden(1, true);
    QCOMPARE(view.selectedText(), u"Name\na\nb"_s);
}

void TestControls::tooManyRowsAreNotCopied()
{
    QStandardItemModel model(RecordView::mostCopied + 1, 1);
    ListPage page(model);
    page.show();
    QGuiApplication::clipboard()->setText(u"before"_s);
    auto *copy = page.view->findChild<QAction *>(u"copyTable"_s);
    page.view->selectAll();
    copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QVERIFY(page.findChild<Banner *>()->text().contains(u"501"_s));

    model.removeRow(0);
    page.view->selectAll();
    copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), RecordView::mostCopied);
}

void TestControls::everybodySelectedIsPaintedAtOnce()
{
    LongModel model;
    RecordView view;
    view.setModel(&model);
    view.show();
    view.selectAll();
    QCOMPARE(view.selectedRows().size(), model.rowCount());
    model.looks = 0;
    view.grab();
    QVERIFY2(model.looks < 1000, qPrintable(QString::number(model.looks)));
}

void TestControls::enterOpensTheRow()
{
    QStandardItemModel model;
    addRow(model, u"a"_s, {});
    addRow(model, u"b"_s, {});
    RecordView view;
    view.setModel(&model);
    QSignalSpy opened(&view, &RecordView::opened);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    view.selectRow(1);
    QTest::keyClick(&view, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toModelIndex().row(), 1);
}

void TestControls::sortsByKeyboard()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({u"Name"_s, u"Note"_s});
    addRow(model, u"b"_s, u"1"_s);
    addRow(model, u"a"_s, u"2"_s);
    RecordView view;
    view.setModel(&model);
    view.setSortingEnabled(true);
    view.show();
    view.selectRow(0);
    auto *menu = view.findChild<QMenu *>(u"sortMenu"_s);
    bool offered = false;
    // The menu holds up whoever opened it.
    QTimer::singleShot(0, &view, [&] {
        auto *context = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        offered = context && context->actions().contains(menu->menuAction());
        if (context)
            context->close();
    });
    QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(offered);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().at(0)->trigger();
    QCOMPARE(model.index(0, 0).data().toString(), u"a"_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().at(0)->isChecked());
    menu->actions().at(0)->trigger(); // once more turns it round
    QCOMPARE(model.index(0, 0).data().toString(), u"b"_s);
}

void TestControls::longCellsTakeTheFreeRoom()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({u"Name"_s, u"Why"_s, u"Unit"_s});
    const auto why = u"The code has too many digits for this level. "_s.repeated(2);
    model.appendRow({new QStandardItem(u"a"_s), new QStandardItem(why), new QStandardItem(u"b"_s)});
    RecordView view;
    view.resize(1200, 300);
    view.setModel(&model);
    view.show();
    QVERIFY(view.columnWidth(1) >= view.fontMetrics().horizontalAdvance(why));
    QCOMPARE(view.horizontalHeader()->length(), view.viewport()->width());
    view.resize(420, 300); // where there is none, the rest stays in sight as far as it did
    QVERIFY(view.columnWidth(1) < view.fontMetrics().horizontalAdvance(why));
}

void TestControls::factsAreNotSliced()
{
    FactsPane pane;
    pane.addHeading(u"好小组"_s);
    pane.addLine(u"源汇区 / 测试街道 / 测试社区服务站 / 阅读服务点 / 好小组"_s, u"muted"_s);
    for (int i = 0; i < 12; ++i)
        pane.addFact(u"Volunteers"_s, u"12"_s);
    pane.show();
    for (int width = 200; width < 460; width += 3) {
        pane.resize(width, 120);
        QCoreApplication::sendPostedEvents();
        for (const QLabel *label : pane.findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                qPrintable(u"%1 at %2"_s.arg(label->text()).arg(width)));
    }
}

void TestControls::revealNeedsAReason()
{
    ScriptedPrompter prompter;
    QStringList reasons;
    MaskedLabel label(prompter, [&reasons](const QString &reason) -> Result<QString> {
        reasons.append(reason);
        return u"13812341234"_s;
    });
    label.setMasked(u"138****1234"_s);
    auto *text = label.findChild<QLabel *>(u"maskedText"_s);
    auto *button = label.findChild<QToolButton *>(u"revealButton"_s);
    prompter.willType({}); // cancelled
    button->click();
    QCOMPARE(text->text(), u"138****1234"_s);
    QVERIFY(reasons.isEmpty());
    prompter.willType(u"to call her"_s);
    button->click();
    QCOMPARE(text->text(), u"13812341234"_s);
    QCOMPARE(reasons, QStringList{u"to call her"_s});
    QVERIFY(label.isRevealed());
    button->click();
    QCOMPARE(text->text(), u"138****1234"_s);
}

void TestControls::aLongQuestionIsWrappedAndABlankNoAnswer()
{
    AskDialog dialog(u"Merge"_s, QString(60, u'问') + u'？');
    dialog.show();
    QVERIFY(dialog.width() < 60 * dialog.fontMetrics().horizontalAdvance(u'问'));
    auto *answer = dialog.findChild<QLineEdit *>(u"answer"_s);
    QTest::keyClicks(answer, u"  "_s);
    QTest::keyClick(answer, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(answer, u"same "_s);
    QTest::keyClick(answer, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.answer(), u"same"_s);
}

void TestControls::jobDeliversOnTheGuiThread()
{
    QWidget window;
    const QThread *worker = nullptr;
    const QThread *deliverer = nullptr;
    int answer = 0;
    JobProgress::run<int>(
        &window, u"Job"_s,
        [&worker](JobControl &control) -> Result<int> {
            worker = QThread::currentThread();
            control.report(1, 2);
            return 42;
        },
        [&](Result<int> result) {
            deliverer = QThread::currentThread();
            answer = *result;
        });
    QTRY_COMPARE(answer, 42);
    QCOMPARE(deliverer, window.thread());
    QVERIFY(worker != deliverer);
    QTRY_VERIFY(!window.findChild<JobProgress *>());
}

void TestControls::jobCanBeCancelled()
{
    QWidget window;
    bool cancelled = false;
    JobProgress::run<void>(
        &window, u"Job"_s,
        [](JobControl &control) -> Result<void> {
            while (!control.isCancelled())
                QThread::yieldCurrentThread();
            return Error{Error::Kind::Cancelled, u"cancelled"_s, u"Stopped."_s, {}};
        },
        [&cancelled](Result<void> result) {
            cancelled = !result && result.error().kind == Error::Kind::Cancelled;
        });
    auto *job = window.findChild<JobProgress *>();
    QVERIFY(!job->isVisible());
    QTRY_VERIFY(job->isVisible());
    job->findChild<QPushButton *>(u"cancelButton"_s)->click();
    QTRY_VERIFY(cancelled);
}

void TestControls::jobTakesNoSecondPress()
{
    QWidget window;
    QPushButton button(&window);
    window.show();
    int presses = 0;
    connect(&button, &QPushButton::clicked, &window, [&presses] { ++presses; });
    QAction action(&window);
    action.setShortcut(QKeySequence::Undo);
    connect(&action, &QAction::triggered, &window, [&presses] { ++presses; });
    std::atomic<bool> go = false;
    bool done = false;
    JobProgress::run<void>(
        &window, u"Job"_s,
        [&go](JobControl &control) -> Result<void> {
            while (!go && !control.isCancelled()) // also when the test fails half-way
                QThread::yieldCurrentThread();
            return {};
        },
        [&done](Result<void>) { done = true; });
    QTest::mouseClick(&button, Qt::LeftButton);
    QShortcutEvent key(action.shortcut(), 1);
    QCoreApplication::sendEvent(&action, &key);
    QCOMPARE(presses, 0);
    go = true;
    QTRY_VERIFY(done);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCoreApplication::sendEvent(&action, &key);
    QCOMPARE(presses, 2);
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
