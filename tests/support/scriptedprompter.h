// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/prompter.h"

#include <QStringList>
#include <QTest>

#include <deque>

namespace vs
{

/// Answers in the user's place, in the order the answers were given; what was shown is kept in
/// `shown`. A question nobody expected fails the test.
class ScriptedPrompter final : public Prompter
{
public:
    void willConfirm(bool answer) { m_confirms.push_back(answer); }
    void willType(const QString &text) { m_texts.push_back(text); } ///< empty: cancelled
    void willChoose(const QString &path) { m_paths.push_back(path); }

    QStringList shown;

    void tell(QWidget *, Kind, const QString &, const QString &text) override
    {
        shown.append(text);
    }
    bool confirm(QWidget *, const Question &question) override
    {
        shown.append(question.text);
        return next(m_confirms, question.text);
    }
    std::optional<QString> askText(QWidget *, const QString &, const QString &question) override
    {
        shown.append(question);
        const QString text = next(m_texts, question);
        return text.isEmpty() ? std::nullopt : std::optional(text);
    }
    QString openFile(QWidget *, const QString &title, const QString &filter) override
    {
        shown.append(filter);
        return next(m_paths, title);
    }
    QString saveFile(QWidget *, const QString &title, const QString &, const QString &) override
    {
        return next(m_paths, title);
    }
    QString chooseFolder(QWidget *, const QString &title) override { return next(m_paths, title); }

private:
    template <typename T>
    T next(std::deque<T> &answers, const QString &question)
    {
        if (answers.empty()) {
            QTest::qFail(qPrintable(question), __FILE__, __LINE__);
            return {};
        }
        T answer = answers.front();
        answers.pop_front();
        return answer;
    }

    std::deque<bool> m_confirms;
    std::deque<QString> m_texts;
    std::deque<QString> m_paths;
};

} // namespace vs
