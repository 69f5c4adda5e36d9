// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedprompter.h"
#include "ui/controls/banner.h"
#include "ui/controls/checklist.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/formdialog.h"
#include "ui/controls/formfields.h"
#include "ui/controls/wrappedlabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

class NameForm final : public FormDialog
{
public:
    explicit NameForm(Prompter &prompter)
        : FormDialog(u"Name"_s, prompter)
        , name(new QLineEdit)
        , born(new DateEdit)
        , skills(new CheckList)
    {
        skills->setItems({{u"01"_s, u"A"_s}, {u"02"_s, u"B"_s}});
        FormFields::add(formLayout(), u"name"_s, u"&Name"_s, name);
        FormFields::add(formLayout(), u"born"_s, u"&Born"_s, born);
        FormFields::add(formLayout(), u"skills"_s, u"&Skills"_s, skills);
        enableNext();
        bind();
    }

    QLineEdit *name;
    DateEdit *born;
    CheckList *skills;
    Result<void> answer;
    int saves = 0;

    void press(const QString &button) { findChild<QPushButton *>(button)->click(); }
    QString bannerText() { return banner().text(); }

protected:
    Result<void> save() override
    {
        ++saves;
        return answer;
    }
    void startNext() override { name->clear(); }
};

/// A long text within a card within the form, as the withdrawal has it.
class WordyForm final : public FormDialog
{
public:
    WordyForm(Prompter &prompter, QWidget *parent)
        : FormDialog(u"Words"_s, prompter, parent)
    {
        setMinimumWidth(640);
        auto *card = new QWidget(body());
        auto *layout = new QVBoxLayout(card);
        for (const int lines : {2, 14}) {
            auto *text = new WrappedLabel(card);
            text->setText(u"Many words that have to be wrapped. "_s.repeated(lines * 3));
            layout->addWidget(text);
        }
        layout->addStretch(1);
        formLayout()->addRow(card);
        bind();
    }

protected:
    Result<void> save() override { return {}; }
};

} // namespace

class TestFormDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormHasItsSizeBeforeItIsPlaced()
    {
        ScriptedPrompter prompter;
        QWidget window;
        window.resize(1000, 700);
        window.show();
        WordyForm form(prompter, &window);
        form.open();
        const QSize placed = form.size();
        const QPoint middle = form.geometry().center();
        for (int turn = 0; turn < 5; ++turn) // the layouts have their say
            QCoreApplication::processEvents();
        QCOMPARE(form.size(), placed);
        const int off = qAbs(middle.y() - window.geometry().center().y());
        QVERIFY2(off < 40, qPrintable(QString::number(off))); // the frame, as Qt assumes it
        const QRect text = form.findChild<WrappedLabel *>()->geometry();
        QVERIFY(form.rect().contains(text));
    }

    void savesAndCloses();
    void showsTheErrorAtItsField();
    void staysOpenWhileBusy();
    void savesAndBeginsTheNext();
    void asksBeforeDiscarding();
    void closesAtOnceWhenUnchanged();
    void enterGoesToTheNextField();
    void labelsAreBuddies();
    void keepsRetiredCodes();
};

void TestFormDialog::savesAndCloses()
{
    ScriptedPrompter prompter;
    NameForm form(prompter);
    QSignalSpy saved(&form, &FormDialog::saved);
    form.name->setText(u"李桂芳"_s);
    form.press(u"saveButton"_s);
    QCOMPARE(form.saves, 1);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(form.result(), int(QDialog::Accepted));
}

void TestFormDialog::showsTheErrorAtItsField()
{
    ScriptedPrompter prompter;
    NameForm form(prompter);
    form.show();
    form.answer = Error::invalid(u"born_future"_s, u"In the future."_s, u"born"_s);
    form.born->setText(u"20990101"_s);
    form.press(u"saveButton"_s);
    QVERIFY(form.isVisible());
    QCOMPARE(form.fields().error(u"born"_s), u"In the future."_s);
    QVERIFY(form.findChild<QLabel *>(u"bornError"_s)->isVisible());
    QVERIFY(form.bannerText().isEmpty());
    QCOMPARE(form.born->text(), u"20990101"_s);

    form.born->setText(u"20200101"_s); // correcting it takes the complaint away
    QVERIFY(form.fields().error(u"born"_s).isEmpty());
    QVERIFY(!form.findChild<QLabel *>(u"bornError"_s)->isVisible());
}

void TestFormDialog::staysOpenWhileBusy()
{
    ScriptedPrompter prompter;
    NameForm form(prompter);
    form.show();
    form.name->setText(u"李桂芳"_s);
    form.answer = Error{Error::Kind::Busy, u"busy"_s, u"An import is running."_s, {}};
    form.press(u"saveButton"_s);
    QVERIFY(form.isVisible());
    QCOMPARE(form.bannerText(), u"An import is running."_s);
    QCOMPARE(form.name->text(), u"李桂芳"_s);
    form.answer = {};
    form.press(u"saveButton"_s);
    QVERIFY(!form.isVisible());
    QCOMPARE(form.saves, 2);
}

void TestFormDialog::savesAndBeginsTheNext()
{
    ScriptedPrompter prompter;
    NameForm form(prompter);
    form.show();
    form.name->setText(u"李桂芳"_s);
    form.press(u"nextButton"_s);
    QVERIFY(form.isVisible());
    QVERIFY(form.name->text().isEmpty());
    QVERIFY(!form.fields().isDirty());
    QVERIFY(!form.bannerText().isEmpty());
}

void TestFormDialog::asksBeforeDiscarding()
{
    ScriptedPrompter prompter;
    NameForm form(prompter);
    form.show();
    form.skills->setCodes({u"02"_s});
    prompter.willConfirm(false);
    form.press(u"cancelButton"_s);
    QVERIFY(form.isVisible());
    prompter.willConfirm(true);
    form.press(u"cancelButton"_s);
    QVERIFY(!form.isVisible());
    QCOMPARE(prompter.shown.size(), 2);
}

void TestFormDialog::closesAtOnceWhenUnchanged()
{
    ScriptedPrompter prompter;
    NameForm form(prompter);
    form.show();
    form.name->setText(u"x"_s);
    form.name->clear(); // typed and taken back is no change
    form.press(u"cancelButton"_s);
    QVERIFY(!form.isVisible());
    QVERIFY(prompter.shown.isEmpty());
}

void TestFormDialog::enterGoesToTheNextField()
{
    ScriptedPrompter prompter;
    NameForm form(prompter);
    form.show();
    QTest::keyClick(form.name, Qt::Key_Return);
    QCOMPARE(form.focusWidget(), form.born);
    QTest::keyClick(form.born, Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(form.skills->isAncestorOf(form.focusWidget()));
    QTest::keyClick(form.focusWidget(), Qt::Key_Return);
    QCOMPARE(form.focusWidget()->objectName(), u"nextButton"_s);
    QCOMPARE(form.saves, 0);
    QTest::keyClick(form.focusWidget(), Qt::Key_Return); // now it presses the button
    QCOMPARE(form.saves, 1);
    QVERIFY(form.isVisible());
}

void TestFormDialog::labelsAreBuddies()
{
    ScriptedPrompter prompter;
    NameForm form(prompter);
    const auto labels = form.findChildren<QLabel *>();
    const bool found = std::any_of(labels.begin(), labels.end(),
        [&form](const QLabel *label) { return label->buddy() == form.born; });
    QVERIFY(found);
    QCOMPARE(form.born->accessibleName(), u"Born"_s);
}

void TestFormDialog::keepsRetiredCodes()
{
    CheckList list;
    list.setItems({{u"01"_s, u"A"_s}, {u"02"_s, u"B"_s}});
    list.setCodes({u"99"_s, u"02"_s});
    QCOMPARE(list.codes(), (QStringList{u"02"_s, u"99"_s}));

    AvailabilityGrid grid;
    QSignalSpy changes(&grid, &CheckList::codesChanged);
    grid.setCodes({u"01"_s, u"24"_s});
    QCOMPARE(grid.codes(), (QStringList{u"01"_s, u"24"_s}));
    QCOMPARE(changes.size(), 1);
}

QTEST_MAIN(TestFormDialog)
#include "tst_formdialog.moc"
