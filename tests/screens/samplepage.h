// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/formdialog.h"
#include "ui/controls/page.h"

#include <QStandardItemModel>

namespace vs
{

/// Made-up text in the language of the picture.
QString either(const QString &chinese, const QString &english);

/// A page as the pages of the program are built, to see the shared parts at work.
class SamplePage final : public Page
{
    Q_OBJECT

public:
    SamplePage(bool withRows, QWidget *parent = nullptr);

private:
    void fill();
    QWidget *makeDetail();

    QStandardItemModel m_model;
};

/// A form with every kind of field.
class SampleForm final : public FormDialog
{
    Q_OBJECT

public:
    explicit SampleForm(Prompter &prompter, QWidget *parent = nullptr);

protected:
    Result<void> save() override;
};

} // namespace vs
