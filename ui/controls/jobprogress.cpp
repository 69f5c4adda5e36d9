// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/jobprogress.h"

#include "models/core/grouped.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

#include <chrono>

namespace vs
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto patience = 500ms; // shorter work should not flash a window
constexpr auto refreshEvery = 100ms;
constexpr int barSteps = 1000;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::Close:
        return true;
    default:
        return false;
    }
}

} // namespace

void JobControl::report(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
}

JobProgress::JobProgress(QWidget *parent, const QString &title,
    std::function<void(JobControl &)> work, std::function<void()> done)
    : QDialog(parent)
    , m_done(std::move(done))
    , m_thread(QThread::create([this, work = std::move(work)] { work(m_control); }))
    , m_bar(new QProgressBar(this))
    , m_count(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    makeWindow(title);
    connect(m_thread, &QThread::finished, this, &JobProgress::finish);
    connect(&m_refresh, &QTimer::timeout, this, &JobProgress::refresh);
    m_refresh.start(refreshEvery);
    m_appear.setSingleShot(true);
    connect(&m_appear, &QTimer::timeout, this, &QDialog::show);
    m_appear.start(patience);
    qApp->installEventFilter(this);
    m_thread->start();
}

JobProgress::~JobProgress()
{
    m_control.m_cancelled = true;
    m_thread->wait();
    delete m_thread;
}

void JobProgress::makeWindow(const QString &title)
{
    setWindowTitle(title);
    setWindowModality(Qt::ApplicationModal);
    setMinimumWidth(420);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(title);
    m_count->setProperty("look", u"muted"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new QLabel(title, this));
    layout->addWidget(m_bar);
    layout->addWidget(m_count);
    layout->addWidget(m_cancel, 0, Qt::AlignRight);
    connect(m_cancel, &QPushButton::clicked, this, &JobProgress::reject);
}

void JobProgress::refresh()
{
    const qint64 total = m_control.m_total;
    const qint64 done = m_control.m_done;
    if (total > 0) {
        m_bar->setRange(0, barSteps);
        m_bar->setValue(int(done * barSteps / total));
        m_count->setText(tr("%1 of %2").arg(grouped(done), grouped(total)));
    }
}

void JobProgress::reject()
{
    m_control.m_cancelled = true;
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Stopping…"));
}

void JobProgress::finish()
{
    qApp->removeEventFilter(this);
    m_thread->wait();
    m_appear.stop();
    m_refresh.stop();
    hide();
    deleteLater();
    m_done();
}

bool JobProgress::eventFilter(QObject *watched, QEvent *event)
{
    // A second press on Save must not start the same work twice. Once shown, modality does that;
    // until then nothing may be used. A shortcut is told to its action, which is no widget.
    if (event->type() == QEvent::Shortcut)
        return !isVisible();
    if (!isInput(event->type()) || !watched->isWidgetType())
        return false;
    return !isVisible() && static_cast<QWidget *>(watched)->window() != this;
}

} // namespace vs
