// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/samplepage.h"

#include "ui/controls/checklist.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/formfields.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"
#include "ui/controls/starslabel.h"
#include "ui/controls/timeedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

SamplePage::SamplePage(bool withRows, QWidget *parent)
    : Page(tr("Volunteers"), tr("Everyone registered at this station."), parent)
{
    addPrimaryCommand(u"add"_s, tr("Register"), [] {}, QKeySequence::New);
    addCommand(u"import"_s, tr("Import list…"), [] {});
    addRareCommand(u"print"_s, tr("Print list"), [] {});
    addSearch(tr("Name, pinyin, or last four digits"));
    auto *status = new QComboBox(this);
    status->addItems({tr("All"), tr("Active")});
    addFilter(tr("Status"), status);
    if (withRows)
        fill();
    auto *view = new RecordView(this);
    view->setModel(&m_model);
    setContent(view);
    auto *empty = new EmptyState(u"volunteers"_s, tr("Nobody is registered yet"),
                                 tr("Register the first volunteer, or bring in a list from Excel."));
    empty->setButton(tr("Register a volunteer"), [] {});
    setEmptyState(empty, &m_model);
    setSummary(tr("%1 people").arg(m_model.rowCount()));
    setDetail(makeDetail());
    showDetail(withRows);
    if (withRows)
        view->selectRow(1);
}

void SamplePage::fill()
{
    m_model.setHorizontalHeaderLabels({tr("Name"), tr("Gender"), tr("Phone"), tr("Hours"),
                                       tr("Registered")});
    const QStringList names {u"赵明"_s, u"钱晓红"_s, u"欧阳志强"_s, u"李桂芳"_s, u"周伟"_s};
    for (int row = 0; row < 40; ++row) {
        QList<QStandardItem *> cells;
        for (const QString &text :
             {names.at(row % names.size()), row % 2 ? tr("Female") : tr("Male"),
              u"138****%1"_s.arg(1000 + row * 37), tr("%1 h").arg(12.5 + row),
              DateEdit::format(QDate(2026, 3, 5).addDays(-row))})
            cells.append(new QStandardItem(text));
        m_model.appendRow(cells);
    }
}

QWidget *SamplePage::makeDetail()
{
    auto *card = new QFrame(this);
    card->setProperty("look", u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 16, 20, 16);
    auto *name = new QLabel(u"钱晓红"_s, card);
    name->setProperty("look", u"heading"_s);
    layout->addWidget(name);
    layout->addWidget(new StarsLabel(3, card));
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(16);
    for (const auto &[label, value] : {std::pair(tr("Phone"), u"138****1037"_s),
                                       std::pair(tr("Hours"), tr("%1 h").arg(13.5)),
                                       std::pair(tr("Registered"), u"2026-03-04"_s)}) {
        auto *caption = new QLabel(label, card);
        caption->setProperty("look", u"muted"_s);
        facts->addRow(caption, new QLabel(value, card));
    }
    layout->addLayout(facts);
    layout->addStretch(1);
    return card;
}

SampleForm::SampleForm(Prompter &prompter, QWidget *parent)
    : FormDialog(tr("Register a volunteer"), prompter, parent)
{
    auto *date = new DateEdit(this);
    date->setDate(QDate(2026, 3, 5));
    auto *time = new TimeEdit(this);
    time->setValue(u"930"_s);
    auto *gender = new QComboBox(this);
    gender->addItems({tr("Male"), tr("Female")});
    auto *skills = new CheckList(this);
    QList<CheckList::Item> items;
    for (const QString &label : {u"医疗急救"_s, u"驾驶运输"_s, u"法律服务"_s, u"信息技术"_s,
                                 u"电器维修"_s, u"教育培训"_s})
        items.append({u"%1"_s.arg(items.size() + 1, 2, 10, '0'_L1), label});
    skills->setItems(items);
    skills->setCodes({u"02"_s});
    auto *note = new QPlainTextEdit(this);
    note->setFixedHeight(60);

    FormFields::add(formLayout(), u"name"_s, tr("&Name"), new QLineEdit(this));
    FormFields::add(formLayout(), u"gender"_s, tr("&Gender"), gender);
    FormFields::add(formLayout(), u"birthDate"_s, tr("&Birth date"), date);
    FormFields::add(formLayout(), u"time"_s, tr("&Time"), time);
    FormFields::add(formLayout(), u"skills"_s, tr("&Skills"), skills);
    FormFields::add(formLayout(), u"availability"_s, tr("&Available"), new AvailabilityGrid(this));
    FormFields::add(formLayout(), u"note"_s, tr("N&ote"), note);
    enableNext();
    bind();
}

Result<void> SampleForm::save()
{
    return Error::invalid(u"name_empty"_s, tr("Enter the name."), u"name"_s);
}

} // namespace vs
