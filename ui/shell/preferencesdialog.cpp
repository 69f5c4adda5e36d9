// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferencesdialog.h"

#include "ui_preferencesform.h"

#include <algorithm>
#include <array>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const std::array languages{u"system"_s, u"zh_CN"_s, u"en"_s}; // in the order of the list

} // namespace

PreferencesDialog::PreferencesDialog(
    const Preferences &preferences, Apply apply, Prompter &prompter, QWidget *parent)
    : FormDialog(tr("Preferences"), prompter, parent)
    , m_ui(std::make_unique<Ui::PreferencesForm>())
    , m_apply(std::move(apply))
{
    m_ui->setupUi(body());
    const auto language = std::find(languages.begin(), languages.end(), preferences.language);
    m_ui->language->setCurrentIndex(
        language == languages.end() ? 0 : int(language - languages.begin()));
    m_ui->appearance->setCurrentIndex(int(preferences.appearance));
    m_ui->largeType->setChecked(preferences.largeType);
    m_ui->idleMinutes->setRange(Preferences::shortestIdle, Preferences::longestIdle);
    m_ui->idleMinutes->setValue(preferences.idleMinutes);
    bind();
}

PreferencesDialog::~PreferencesDialog() = default;

Preferences PreferencesDialog::preferences() const
{
    return {languages.at(size_t(m_ui->language->currentIndex())),
        Appearance(m_ui->appearance->currentIndex()), m_ui->largeType->isChecked(),
        m_ui->idleMinutes->value()};
}

} // namespace vs
