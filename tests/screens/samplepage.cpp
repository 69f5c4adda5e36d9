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
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

QString either(const QString &chinese, const QString &english)
{
    return QLocale().language() == QLocale::Chinese ? chinese : english;
}

SamplePage::SamplePage(bool withRows, QWidget *parent)
    : Page(either(u"志愿者"_s, u"Volunteers"_s),
        either(u"本站登记的全部志愿者。"_s, u"Everyone registered at this station."_s), parent)
{
    addPrimaryCommand(
        u"add"_s, either(u"登记"_s, u"Register"_s), [] {}, QKeySequence::New);
    addCommand(u"import"_s, either(u"导入名单…"_s, u"Import list…"_s), [] {});
    addRareCommand(u"print"_s, either(u"打印名单"_s, u"Print list"_s), [] {});
    addSearch(either(u"姓名、拼音或末四位"_s, u"Name, pinyin, or last four digits"_s));
    auto *status = new QComboBox(this);
    status->addItems({either(u"全部"_s, u"All"_s), either(u"在册"_s, u"Active"_s)});
    addFilter(either(u"状态"_s, u"Status"_s), status);
    if (withRows)
        fill();
    auto *view = new RecordView(this);
    view->setModel(&m_model);
    setContent(view);
    auto *empty = new EmptyState(u"volunteers"_s,
        either(u"还没有登记的志愿者"_s, u"Nobody is registered yet"_s),
        either(u"请登记第一位志愿者，或从 Excel 名单导入。"_s,
            u"Register the first volunteer, or bring in a list from Excel."_s));
    empty->setButton(either(u"登记志愿者"_s, u"Register a volunteer"_s), [] {});
    setEmptyState(empty, &m_model);
    setSummary(either(u"共 %1 人"_s, u"%1 people"_s).arg(m_model.rowCount()));
    setDetail(makeDetail());
    showDetail(withRows);
    if (withRows)
        view->selectRow(1);
}

void SamplePage::fill()
{
    m_model.setHorizontalHeaderLabels({either(u"姓名"_s, u"Name"_s), either(u"性别"_s, u"Gender"_s),
        either(u"电话"_s, u"Phone"_s), either(u"时长"_s, u"Hours"_s),
        either(u"登记日期"_s, u"Registered"_s)});
    const QStringList names{u"赵明"_s, u"钱晓红"_s, u"欧阳志强"_s, u"李桂芳"_s, u"周伟"_s};
    for (int row = 0; row < 40; ++row) {
        QList<QStandardItem *> cells;
        for (const QString &text : {names.at(row % names.size()),
                 row % 2 ? either(u"女"_s, u"Female"_s) : either(u"男"_s, u"Male"_s),
                 u"138****%1"_s.arg(1000 + row * 37),
                 either(u"%1 小时"_s, u"%1 h"_s).arg(12.5 + row),
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
    for (const auto &[label, value] : {std::pair(either(u"电话"_s, u"Phone"_s), u"138****1037"_s),
             std::pair(either(u"时长"_s, u"Hours"_s), either(u"%1 小时"_s, u"%1 h"_s).arg(13.5)),
             std::pair(either(u"登记日期"_s, u"Registered"_s), u"2026-03-04"_s)}) {
        auto *caption = new QLabel(label, card);
        caption->setProperty("look", u"muted"_s);
        facts->addRow(caption, new QLabel(value, card));
    }
    layout->addLayout(facts);
    layout->addStretch(1);
    return card;
}

SampleForm::SampleForm(Prompter &prompter, QWidget *parent)
    : FormDialog(either(u"登记志愿者"_s, u"Register a volunteer"_s), prompter, parent)
{
    auto *date = new DateEdit(this);
    date->setDate(QDate(2026, 3, 5));
    auto *time = new TimeEdit(this);
    time->setValue(u"930"_s);
    auto *gender = new QComboBox(this);
    gender->addItems({either(u"男"_s, u"Male"_s), either(u"女"_s, u"Female"_s)});
    auto *skills = new CheckList(this);
    QList<CheckList::Item> items;
    for (const QString &label :
        {u"医疗急救"_s, u"驾驶运输"_s, u"法律服务"_s, u"信息技术"_s, u"电器维修"_s, u"教育培训"_s})
        items.append({u"%1"_s.arg(items.size() + 1, 2, 10, '0'_L1), label});
    skills->setItems(items);
    skills->setCodes({u"02"_s});
    auto *note = new QPlainTextEdit(this);
    note->setFixedHeight(60);

    FormFields::add(
        formLayout(), u"name"_s, either(u"姓名(&N)"_s, u"&Name"_s), new QLineEdit(this));
    FormFields::add(formLayout(), u"gender"_s, either(u"性别(&G)"_s, u"&Gender"_s), gender);
    FormFields::add(
        formLayout(), u"birthDate"_s, either(u"出生日期(&B)"_s, u"&Birth date"_s), date);
    FormFields::add(formLayout(), u"time"_s, either(u"时间(&T)"_s, u"&Time"_s), time);
    FormFields::add(formLayout(), u"skills"_s, either(u"服务技能(&S)"_s, u"&Skills"_s), skills);
    FormFields::add(formLayout(), u"availability"_s, either(u"可服务时间(&A)"_s, u"&Available"_s),
        new AvailabilityGrid(this));
    FormFields::add(formLayout(), u"note"_s, either(u"备注(&O)"_s, u"N&ote"_s), note);
    enableNext();
    bind();
}

Result<void> SampleForm::save()
{
    return Error::invalid(
        u"name_empty"_s, either(u"请填写姓名。"_s, u"Enter the name."_s), u"name"_s);
}

} // namespace vs
