// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QThread;

namespace vs
{

/// What the work sees of the window that waits for it; called from the job's thread.
class JobControl final
{
public:
    /// `total` 0: it is not known how much there is to do.
    void report(qint64 done, qint64 total);
    bool isCancelled() const { return m_cancelled; }
    /// Both, as the models ask: reports, and answers whether to go on. Lives as long as the work.
    std::function<bool(qint64 done, qint64 total)> progress()
    {
        return [this](qint64 done, qint64 total) {
            report(done, total);
            return !isCancelled();
        };
    }

private:
    friend class JobProgress;

    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

/// Runs one piece of work on a thread of its own. From the start the program takes no other input;
/// after half a second a window shows the progress and a Cancel button. Deletes itself at the end;
/// destroyed earlier it cancels the work and waits for it.
class JobProgress final : public QDialog
{
    Q_OBJECT

public:
    /// `work` runs on the job's thread, `done` on the GUI thread with its result. A cancelled job
    /// answers what `work` answers, usually Error::Kind::Cancelled.
    template <typename T>
    static void run(QWidget *parent, const QString &title,
        std::function<Result<T>(JobControl &)> work, std::function<void(Result<T>)> done)
    {
        auto result = std::make_shared<std::optional<Result<T>>>();
        new JobProgress(
            parent, title,
            [result, work = std::move(work)](
                JobControl &control) { result->emplace(work(control)); },
            [result, done = std::move(done)] { done(std::move(**result)); });
    }

    ~JobProgress() override;
    void reject() override; ///< Esc and the window's close button: cancels the work

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    JobProgress(QWidget *parent, const QString &title, std::function<void(JobControl &)> work,
        std::function<void()> done);
    void makeWindow(const QString &title);
    void finish();
    void refresh();

    JobControl m_control;
    std::function<void()> m_done;
    QThread *m_thread;
    QTimer m_appear;
    QTimer m_refresh;
    QProgressBar *m_bar;
    QLabel *m_count;
    QPushButton *m_cancel;
};

} // namespace vs
