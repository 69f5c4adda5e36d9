// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace vs
{

struct Error;

/// A strip inside a page or form with one sentence; hidden while it has nothing to say.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Info,
        Ok,
        Warning,
        Error,
    };

    explicit Banner(QWidget *parent = nullptr);

    void say(Kind kind, const QString &sentence);
    /// Busy and Cancelled are warnings, everything else is an error.
    void say(const vs::Error &error);
    void clear();
    /// Takes a word of success away, which the next thing done outdates; a refusal stays.
    void clearDone();
    QString text() const;

private:
    Kind m_kind = Kind::Info;
    QLabel *m_picture;
    QLabel *m_sentence;
};

} // namespace vs
