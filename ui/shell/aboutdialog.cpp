// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "ui_aboutdialog.h"

namespace vs
{

AboutDialog::AboutDialog(const QString &version, QWidget *parent)
    : QDialog(parent)
{
    Ui::AboutDialog ui;
    ui.setupUi(this);
    ui.version->setText(tr("Version %1").arg(version));
    connect(ui.closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace vs
