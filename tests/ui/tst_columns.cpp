// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/columnsdialog.h"
#include "ui/controls/recordview.h"

#include <QAction>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A window with one list of four columns, as a user finds it.
class Desk
{
public:
    Desk(const QString &path, qint64 user, const QString &list = u"people"_s)
        : view(new RecordView(&window))
    {
        (new ListLayouts(path, &window))->setUser(user);
        model.setHorizontalHeaderLabels({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        view->setModel(&model);
        view->setColumnCharacters({5, 6, 7, 8});
        view->setListName(list);
        (new QVBoxLayout(&window))->addWidget(view);
        window.resize(700, 300);
        window.show();
    }

    QString shown() const
    {
        QString headings;
        for (const int column : view->shownColumns())
            headings += model.headerData(column, Qt::Horizontal).toString();
        return headings;
    }

    ColumnsDialog *openDialog()
    {
        view->findChild<QAction *>(u"chooseColumns"_s)->trigger();
        return view->findChild<ColumnsDialog *>();
    }

    QStandardItemModel model{2, 4};
    QWidget window;
    RecordView *view;
};

} // namespace

class TestColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void areChosenAndRemembered()
    {
        {
            Desk desk(path(), 7);
            QCOMPARE(desk.shown(), u"abcd"_s);
            ColumnsDialog *dialog = desk.openDialog();
            auto *list = dialog->findChild<QListWidget *>(u"columns"_s);
            list->item(1)->setCheckState(Qt::Unchecked);
            list->setCurrentRow(3);
            dialog->findChild<QPushButton *>(u"columnUp"_s)->click();
            dialog->findChild<QPushButton *>(u"columnUp"_s)->click();
            dialog->accept();
            QCOMPARE(desk.shown(), u"adc"_s);
        }
        QCOMPARE(Desk(path(), 7).shown(), u"adc"_s);
        QCOMPARE(Desk(path(), 8).shown(), u"abcd"_s);
        QCOMPARE(Desk(path(), 7, u"groups"_s).shown(), u"abcd"_s);
    }

    void widthsAndOrderTooWhenDragged()
    {
        {
            Desk desk(path(), 7);
            desk.view->horizontalHeader()->moveSection(2, 0);
            desk.view->horizontalHeader()->resizeSection(2, 143);
            desk.window.hide(); // does not wait for the timer
        }
        Desk again(path(), 7);
        QCOMPARE(again.shown(), u"cabd"_s);
        QCOMPARE(again.view->columnWidth(2), 143);
    }

    void theUsualColumnsComeBack()
    {
        Desk desk(path(), 7);
        desk.openDialog()
            ->findChild<QListWidget *>(u"columns"_s)
            ->item(0)
            ->setCheckState(Qt::Unchecked);
        desk.view->findChild<ColumnsDialog *>()->accept();
        QCOMPARE(desk.shown(), u"bcd"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ColumnsDialog *dialog = desk.openDialog();
        dialog->findChild<QPushButton *>(u"usualColumns"_s)->click();
        dialog->accept();
        QCOMPARE(desk.shown(), u"abcd"_s);
        QCOMPARE(Desk(path(), 7).shown(), u"abcd"_s);
    }

    void oneColumnStays()
    {
        Desk desk(path(), 7);
        ColumnsDialog *dialog = desk.openDialog();
        auto *list = dialog->findChild<QListWidget *>(u"columns"_s);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        for (const auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Show"_s)
                QVERIFY(!button->isEnabled());
        }
        list->item(2)->setCheckState(Qt::Checked);
        dialog->accept();
        QCOMPARE(desk.shown(), u"c"_s);
    }

    void giveTheRoomThatIsMissing()
    {
        Desk desk(path(), 7);
        desk.view->setColumnCharacters({20, 20, 20, 20});
        const auto *header = desk.view->horizontalHeader();
        desk.window.resize(2000, 300);
        const int full = desk.view->columnWidth(0);
        const auto resizeTo = [&desk](double share, int whole) {
            desk.window.resize(
                desk.window.width() - desk.view->viewport()->width() + int(whole * share), 300);
        };
        resizeTo(0.85, 4 * full);
        QCOMPARE(desk.view->columnWidth(0), full); // by which a row is known
        QVERIFY(desk.view->columnWidth(1) < full);
        QVERIFY(header->length() <= desk.view->viewport()->width());
        resizeTo(0.5, 4 * full); // narrowed columns would not do
        QCOMPARE(desk.view->columnWidth(1), full);
        QVERIFY(header->length() > desk.view->viewport()->width());
        desk.window.hide();
        QVERIFY(!ListLayouts(path()).layout(u"people"_s, 4)); // nobody arranged anything
    }

    void whatSomebodyArrangedStays()
    {
        Desk desk(path(), 7);
        desk.view->setColumnCharacters({20, 20, 20, 20});
        desk.view->horizontalHeader()->resizeSection(1, 333);
        desk.window.resize(500, 300);
        QCOMPARE(desk.view->columnWidth(1), 333);
    }

    /// A later version has another column: nobody's list may look odd for it.
    void anotherNumberOfColumnsIsForgotten()
    {
        ListLayouts layouts(path());
        layouts.keep(u"people"_s, {{{1, 50, true}, {0, 60, false}}});
        QVERIFY(layouts.layout(u"people"_s, 2));
        QVERIFY(!layouts.layout(u"people"_s, 3));
        QVERIFY(!layouts.layout(u"other"_s, 2));
    }

private:
    QString path() const { return m_folder->filePath(u"lists.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
