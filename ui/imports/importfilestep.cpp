// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importfilestep.h"

#include "models/tabular/workbook.h"
#include "ui/controls/icons.h"
#include "ui/controls/prompter.h"
#include "ui/imports/importwords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The one file that is being dropped; empty when it is something else.
QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

QLabel *centred(const QString &text, const QString &look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("look", look);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportFileStep::ImportFileStep(const QList<ImportKind> &kinds, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_prompter(prompter)
    , m_kinds(new QButtonGroup(this))
    , m_path(new QLineEdit(this))
    , m_asApplied(new QCheckBox(
          tr("New people only &apply and wait to be accepted (else accepted at once)"), this))
{
    setAcceptDrops(true);
    m_path->setObjectName(u"path"_s);
    auto *caption = new QLabel(tr("&File:"), this);
    caption->setBuddy(m_path);
    m_path->setAccessibleName(tr("File"));
    connect(m_path, &QLineEdit::returnPressed, this, &ImportFileStep::chosen);
    auto *browseButton = new QPushButton(icon(u"search"_s), tr("&Choose…"), this);
    browseButton->setObjectName(u"browseButton"_s);
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ImportFileStep::browse);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(caption);
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);

    m_asApplied->setObjectName(u"asApplied"_s);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int id, bool chosen) {
        // Tab goes to the chosen one, arrows to the others, which they choose.
        m_kinds->button(id)->setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
        m_asApplied->setVisible(kind() == ImportKind::Volunteers);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(makeKinds(kinds));
    layout->addLayout(row);
    layout->addWidget(m_asApplied);
    layout->addWidget(makeDropPlace(), 1);
    setTabOrder(m_path, browseButton);
    setTabOrder(browseButton, m_asApplied);
}

QWidget *ImportFileStep::makeKinds(const QList<ImportKind> &kinds)
{
    auto *choice = new QWidget(this);
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins({});
    row->setSpacing(16);
    row->addWidget(new QLabel(tr("The list holds:"), choice));
    for (const ImportKind kind : kinds) {
        auto *button = new QRadioButton(ImportWords::kind(kind), choice);
        button->setObjectName(u"kind_"_s + importKindCode(kind));
        button->setFocusPolicy(Qt::ClickFocus);
        m_kinds->addButton(button, int(kind));
        row->addWidget(button);
        setTabOrder(button, m_path);
    }
    row->addStretch(1);
    setKind(kinds.front());
    choice->setVisible(kinds.size() > 1);
    return choice;
}

QWidget *ImportFileStep::makeDropPlace()
{
    auto *place = new QFrame(this);
    place->setProperty("look", u"drop"_s);
    auto *layout = new QVBoxLayout(place);
    layout->setSpacing(8);
    auto *picture = new QLabel(place);
    picture->setPixmap(icon(u"import"_s).pixmap(56, 56));
    picture->setAlignment(Qt::AlignCenter);
    layout->addStretch(1);
    layout->addWidget(picture);
    layout->addWidget(centred(tr("Drop the list here"), u"heading"_s, place));
    layout->addWidget(
        centred(tr("Excel (.xlsx, .xlsm, .xls), OpenDocument (.ods) or text (.csv, .tsv, .txt)."),
            u"muted"_s, place));
    layout->addWidget(
        centred(tr("Nothing is written before you have seen what would happen to every row."),
            u"muted"_s, place));
    layout->addStretch(1);
    return place;
}

ImportKind ImportFileStep::kind() const
{
    return ImportKind(m_kinds->checkedId());
}

void ImportFileStep::setKind(ImportKind kind)
{
    if (QAbstractButton *button = m_kinds->button(int(kind)))
        button->setChecked(true);
}

QString ImportFileStep::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void ImportFileStep::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

bool ImportFileStep::asApplied() const
{
    return kind() == ImportKind::Volunteers && m_asApplied->isChecked();
}

void ImportFileStep::focusFirst()
{
    m_path->setFocus(Qt::TabFocusReason);
    m_path->selectAll();
}

void ImportFileStep::browse()
{
    const QString path = m_prompter.openFile(this, tr("Choose the list"),
        u"%1 (%2);;%3 (*)"_s.arg(tr("Lists"), Workbook::filePatterns(), tr("All files")));
    if (path.isEmpty())
        return;
    setPath(path);
    Q_EMIT chosen();
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportFileStep::dropEvent(QDropEvent *event)
{
    setPath(droppedFile(*event->mimeData()));
    event->acceptProposedAction();
    Q_EMIT chosen();
}

} // namespace vs
