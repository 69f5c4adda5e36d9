// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/importpreviewmodel.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace vs
{

class Banner;
class RecordView;

/// Third step of an import: every row with what would happen to it, and the counts on top, each of
/// which shows its rows. What needs the user comes first.
class ImportPreviewStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreviewStep(QWidget *parent = nullptr);

    void setPreview(std::shared_ptr<const ImportPreview> preview, const Importer &importer);
    int rowCount() const;
    /// Something would be written: a person, a change, or a held row.
    bool hasWork() const;
    void focusFirst();

private:
    void makeChips();
    QAbstractButton *addChip(int id, const QString &name, const QString &text);
    int count(RowStatus status) const;
    QString sentence() const;

    std::shared_ptr<const ImportPreview> m_preview;
    Banner *m_banner;
    QWidget *m_chips;
    QHBoxLayout *m_chipRow;
    QButtonGroup *m_chipGroup;
    ImportPreviewModel m_model;
    RecordView *m_view;
};

} // namespace vs
