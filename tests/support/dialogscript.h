// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTest>
#include <QWidget>

#include <deque>
#include <functional>

namespace vs
{

/// Acts in the user's place on windows that hold up whoever opened them, each as it appears; one
/// that appears out of turn is left alone.
class DialogScript final : public QObject
{
public:
    using Act = std::function<void(QWidget &)>;

    DialogScript() { qApp->installEventFilter(this); }

    /// What to do in the next window that is named so.
    void then(const QString &objectName, Act act)
    {
        m_steps.push_back({objectName, std::move(act)});
    }
    /// The name of the window that never came; empty when all did.
    QString missing() const { return m_steps.empty() ? QString() : m_steps.front().name; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *window = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && window && !m_steps.empty()
            && window->objectName() == m_steps.front().name) {
            const Act act = std::move(m_steps.front().act);
            m_steps.pop_front();
            // Once its event loop runs.
            QMetaObject::invokeMethod(
                window,
                [act, window] {
                    act(*window);
                    if (QTest::currentTestFailed())
                        QCoreApplication::exit(1); // nobody would close it
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    struct Step {
        QString name;
        Act act;
    };
    std::deque<Step> m_steps;
};

} // namespace vs
