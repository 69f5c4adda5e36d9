// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/listchoices.h"

#include "models/core/grouped.h"
#include "ui/controls/formfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

ListChoices::ListChoices(
    Purpose purpose, OfferedList list, bool mayUnmask, Prompter &prompter, QWidget *parent)
    : FormDialog(
        purpose == Purpose::Export ? tr("Export list") : tr("Print list"), prompter, parent)
    , m_list(std::move(list))
{
    setMinimumWidth(520);
    const auto number = [](std::size_t count) { return grouped(qint64(count)); };
    if (m_list.chosen.size() > 1) {
        m_rows = addChoice(u"rows"_s, tr("&Rows"),
            {tr("All %1 rows of the list").arg(number(m_list.shown.ids.size())),
                tr("The %1 chosen rows").arg(number(m_list.chosen.size()))});
    }
    if (m_list.everything && purpose == Purpose::Export)
        m_columns = addChoice(
            u"columns"_s, tr("&Columns"), {tr("As shown"), tr("All that the register has")});
    const bool masked
        = m_list.shown.source->isMasked() || (m_list.everything && m_list.everything->isMasked());
    if (masked && mayUnmask) {
        m_detail = addChoice(u"detail"_s, tr("&Personal data"),
            {tr("Masked, as on the screen"), tr("In full, with a reason")});
        m_reason = new QLineEdit(this);
        m_reason->setPlaceholderText(tr("What the list is for; kept in the history"));
        FormFields::add(formLayout(), u"reason"_s, tr("R&eason"), m_reason);
        connect(m_detail, &QComboBox::currentIndexChanged, this, &ListChoices::follow);
        follow();
    }
    setSaveText(purpose == Purpose::Export ? tr("Choose file…") : tr("Preview"));
    bind();
}

QComboBox *ListChoices::addChoice(
    const QString &name, const QString &label, const QStringList &answers)
{
    auto *box = new QComboBox(this);
    box->addItems(answers);
    FormFields::add(formLayout(), name, label, box);
    return box;
}

void ListChoices::follow()
{
    m_reason->setEnabled(m_detail->currentIndex() == 1);
}

ListSheet ListChoices::sheet() const
{
    ListSheet sheet = m_list.shown;
    if (m_rows && m_rows->currentIndex() == 1)
        sheet.ids = m_list.chosen;
    if (m_columns && m_columns->currentIndex() == 1) {
        sheet.source = m_list.everything;
        sheet.columns = ListSheet::everyColumn(*sheet.source);
    }
    return sheet;
}

Disclosing ListChoices::disclosing() const
{
    if (!m_detail || m_detail->currentIndex() == 0)
        return {};
    return {true, m_reason->text().trimmed()};
}

Result<void> ListChoices::save()
{
    if (disclosing().unmasked && disclosing().reason.isEmpty()) {
        return Error::invalid(u"reason_missing"_s,
            tr("Say what the personal data is needed for; the reason is kept."), u"reason"_s);
    }
    return {};
}

} // namespace vs
