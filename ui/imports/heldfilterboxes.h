// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importer.h"

#include <QObject>

class QComboBox;
class QWidget;

namespace vs
{

/// The boxes that narrow the held rows: by kind of list, by file, by reason. Each says how many
/// rows every choice leaves.
class HeldFilterBoxes final : public QObject
{
    Q_OBJECT

public:
    /// `importers`: one a kind of list; they outlive the boxes. The boxes belong to `parent`.
    HeldFilterBoxes(std::vector<const Importer *> importers, QWidget *parent);

    QComboBox *kinds() const { return m_kind; }
    QComboBox *imports() const { return m_import; }
    QComboBox *reasons() const { return m_reason; }

    /// Without words; those are not asked here.
    HeldFilter filter() const;
    void setKind(ImportKind kind);
    /// Counts anew; each box counts what the boxes before it leave. Gives the rows of the kind.
    int refresh(const std::vector<HeldCount> &counts);

Q_SIGNALS:
    void changed();

private:
    void refreshReasons(const std::vector<HeldCount> &counts, const HeldFilter &chosen);
    QString reasonText(const HeldCount &count) const;

    const std::vector<const Importer *> m_importers;
    QComboBox *m_kind;
    QComboBox *m_import;
    QComboBox *m_reason;
};

} // namespace vs
