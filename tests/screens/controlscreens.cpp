// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/registry.h"
#include "tests/screens/samplepage.h"
#include "ui/controls/askdialog.h"
#include "ui/controls/banner.h"
#include "ui/duplicates/duplicatespage.h"

#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

void addControlScreens(Registry &registry)
{
    registry.add(u"form"_s, [](Context &context) {
        auto *form = new SampleForm(context.prompter);
        form->findChild<QPushButton *>(u"saveButton"_s)->click();
        return form;
    });
    registry.add(u"ask"_s, [](Context &) {
        return new AskDialog(DuplicatesPage::tr("Merge two records"),
            DuplicatesPage::tr("Hours, stars, groups and certificates of %1 go to %2. The record "
                               "%1 stays as an empty pointer. Undo takes it back. Why are they one "
                               "person?")
                .arg(u"411102-2024-002488"_s, u"411102-2022-000687"_s));
    });
    registry.add(u"banners"_s, [](Context &) {
        auto *dialog = new QDialog;
        dialog->setMinimumWidth(520);
        auto *layout = new QVBoxLayout(dialog);
        for (const auto kind :
            {Banner::Kind::Info, Banner::Kind::Ok, Banner::Kind::Warning, Banner::Kind::Error}) {
            auto *banner = new Banner(dialog);
            banner->say(kind,
                either(u"其他操作正在保存，所填内容已保留。"_s,
                    u"Somebody else is saving. What you typed is kept."_s));
            layout->addWidget(banner);
        }
        return dialog;
    });
}

} // namespace vs
