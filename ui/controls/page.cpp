// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/page.h"

#include "ui/controls/banner.h"
#include "ui/controls/dateedit.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/icons.h"
#include "ui/controls/recordview.h"
#include "ui/controls/searchbox.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// What a filter stands at, in words; empty when it lets everything through.
QString filterText(const QWidget &editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&editor))
        return box->currentText();
    if (const auto *date = qobject_cast<const DateEdit *>(&editor))
        return date->date().toString(Qt::ISODate);
    if (const auto *line = qobject_cast<const QLineEdit *>(&editor))
        return line->text().trimmed();
    const auto *label = editor.findChild<const QLabel *>();
    return label ? label->text() : QString();
}

} // namespace

Page::Page(const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_commands(new QHBoxLayout)
    , m_filters(new FlowLayout)
    , m_summary(new QLabel(this))
    , m_banner(new Banner(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
{
    auto *purposeLabel = new QLabel(purpose, this);
    purposeLabel->setWordWrap(true); // the commands come first
    m_title->setProperty("look", u"title"_s);
    purposeLabel->setProperty("look", u"muted"_s);
    m_summary->setProperty("look", u"muted"_s);
    m_summary->setObjectName(u"summary"_s);

    auto *heading = new QVBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(m_title);
    heading->addWidget(purposeLabel);
    m_commands->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addLayout(heading, 1);
    top->addLayout(m_commands);

    m_filters->setSpacing(8);
    auto *narrowing = new QHBoxLayout;
    narrowing->addLayout(m_filters, 1);
    narrowing->addWidget(m_summary);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(0, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(14);
    layout->addLayout(top);
    layout->addLayout(narrowing);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::activate()
{
    if (!std::exchange(m_wasOpened, true))
        read();
    QWidget *first = m_search ? m_search : firstInFocusChain();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void Page::reload()
{
    if (m_wasOpened)
        read();
}

/// Where Tab would go first; nothing on a page that only shows.
QWidget *Page::firstInFocusChain() const
{
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (isAncestorOf(next) && next->isVisibleTo(this) && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus))
            return next;
    }
    return nullptr;
}

QPushButton *Page::addPrimaryCommand(
    const QString &iconName, const QString &text, Run run, const QKeySequence &shortcut)
{
    Q_ASSERT(!m_primary);
    m_primary = makeCommand(iconName, text, std::move(run), shortcut, true);
    place(m_primary, m_commands->count());
    return m_primary;
}

QPushButton *Page::addCommand(
    const QString &iconName, const QString &text, Run run, const QKeySequence &shortcut)
{
    QPushButton *button = makeCommand(iconName, text, std::move(run), shortcut, false);
    const int behind = (m_primary ? 1 : 0) + (m_more ? 1 : 0);
    place(button, m_commands->count() - behind);
    return button;
}

QAction *Page::addRareCommand(const QString &iconName, const QString &text, Run run)
{
    if (!m_more) {
        auto *button = new QPushButton(tr("M&ore"), this);
        button->setObjectName(u"more"_s);
        m_more = new QMenu(button);
        button->setMenu(m_more);
        place(button, m_commands->count() - (m_primary ? 1 : 0));
    }
    QAction *action = m_more->addAction(icon(iconName), text);
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] { start(run); });
    return action;
}

/// Tab goes from left to right, in whatever order the commands came.
void Page::place(QPushButton *command, int at)
{
    m_commands->insertWidget(at, command);
    if (at > 0)
        setTabOrder(m_commands->itemAt(at - 1)->widget(), command);
    else if (const QLayoutItem *next = m_commands->itemAt(1))
        setTabOrder(command, next->widget());
}

void Page::needsRow(QObject *command)
{
    m_rowCommands.append(command);
    followRow();
}

void Page::followRow()
{
    const bool chosen = m_list && m_list->chosenIndex().isValid();
    for (QObject *command : m_rowCommands)
        command->setProperty("enabled", chosen);
}

/// What was said of the command before has been read by now.
void Page::start(const Run &run)
{
    m_banner->clearDone();
    run();
}

void Page::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // a window made small comes back to the same page
        m_banner->clearDone();
    QWidget::hideEvent(event);
}

QPushButton *Page::makeCommand(const QString &iconName, const QString &text, Run run,
    const QKeySequence &shortcut, bool primary)
{
    auto *button = new QPushButton(text, this);
    button->setIcon(icon(iconName, primary ? IconTone::OnBrand : IconTone::Plain));
    button->setIconSize({22, 18});
    if (primary)
        button->setProperty("look", u"primary"_s);
    if (!shortcut.isEmpty()) {
        button->setShortcut(shortcut);
        button->setToolTip(u"%1 (%2)"_s.arg(text, shortcut.toString(QKeySequence::NativeText)));
    }
    connect(button, &QPushButton::clicked, this, [this, run = std::move(run)] { start(run); });
    return button;
}

SearchBox *Page::addSearch(const QString &placeholder)
{
    m_search = new SearchBox(placeholder, this);
    m_filters->addWidget(m_search);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, &SearchBox::begin);
    m_search->setToolTip(tr("Search (%1)").arg(find->key().toString(QKeySequence::NativeText)));
    return m_search;
}

void Page::addFilter(const QString &label, QWidget *editor)
{
    auto *caption = new QLabel(label, this);
    caption->setBuddy(editor);
    editor->setAccessibleName(QString(label).remove(u'&'));
    m_editors.append(editor);
    m_filters->addPair(caption, editor);
}

void Page::addControl(QWidget *control)
{
    m_filters->addWidget(control);
}

void Page::setFilterLine(QWidget *line, std::function<QStringList()> words)
{
    m_narrowing = std::move(words);
    auto *below = qobject_cast<QVBoxLayout *>(layout());
    below->insertWidget(below->indexOf(m_banner), line);
}

void Page::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_waiting = false;
    chooseContent();
}

void Page::showWaiting()
{
    setSummary(tr("One moment…"));
    m_waiting = true;
    chooseContent();
}

/// An answer that is still to come is no reason to say that there is nothing.
void Page::chooseContent()
{
    const bool isEmpty = m_empty && m_emptyModel->rowCount() == 0 && !m_waiting;
    m_stack->setCurrentIndex(isEmpty ? m_stack->indexOf(m_empty) : 0);
}

void Page::setContent(QWidget *content)
{
    m_stack->insertWidget(0, content);
    m_stack->setCurrentIndex(0);
    if (auto *view = qobject_cast<QAbstractItemView *>(content); view && m_search)
        m_search->setView(view);
    if (auto *view = qobject_cast<RecordView *>(content))
        offerList(view);
}

void Page::offerList(RecordView *view)
{
    m_list = view;
    connect(view, &RecordView::currentRowChanged, this, &Page::followRow);
    followRow();
    addListCommands();
}

void Page::addListCommands()
{
    addRareCommand(u"export"_s, tr("Export list…"), [this] {
        Q_EMIT listExportWanted(this);
    })->setObjectName(u"exportList"_s);
    addRareCommand(u"print"_s, tr("Print list…"), [this] {
        Q_EMIT listPrintWanted(this);
    })->setObjectName(u"printList"_s);
}

std::optional<OfferedList> Page::offeredList() const
{
    if (!m_list || !m_list->model())
        return {};
    OfferedList list = OfferedList::of(*m_list);
    list.shown.title = title();
    list.shown.narrowedBy = narrowedBy();
    list.everything = m_everything;
    return list;
}

QStringList Page::narrowedBy() const
{
    QStringList words;
    const QString searched = m_search ? m_search->text().trimmed() : QString();
    if (!searched.isEmpty())
        words += tr("Searched for: %1").arg(searched);
    for (const QWidget *editor : m_editors) {
        if (const QString text = filterText(*editor); !text.isEmpty())
            words += tr("%1: %2", "what is filtered: by what").arg(editor->accessibleName(), text);
    }
    if (m_narrowing)
        words += m_narrowing();
    return words;
}

void Page::say(const Error &error)
{
    m_banner->say(error);
}

void Page::sayDone(const QString &text)
{
    m_banner->say(Banner::Kind::Ok, text);
}

void Page::setEmptyState(EmptyState *empty, QAbstractItemModel *model)
{
    m_stack->addWidget(empty);
    m_empty = empty;
    m_emptyModel = model;
    connect(model, &QAbstractItemModel::modelReset, this, &Page::chooseContent);
    connect(model, &QAbstractItemModel::rowsInserted, this, &Page::chooseContent);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &Page::chooseContent);
    chooseContent();
}

void Page::setDetail(QWidget *detail, int width)
{
    m_detail = detail;
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(1, 0);
    detail->setMinimumWidth(width * 3 / 4);
    m_splitter->setSizes({10 * width, width}); // the splitter shares in proportion
    detail->resize(width, detail->height());
}

void Page::showDetail(bool visible)
{
    if (m_detail)
        m_detail->setVisible(visible);
}

} // namespace vs
