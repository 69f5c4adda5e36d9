// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/network/rollup.h"
#include "ui/controls/page.h"
#include "ui/network/networkmodel.h"

#include <QFutureWatcher>

#include <functional>

class QComboBox;
class QTreeView;

namespace vs
{

class Clock;
class DateEdit;
class Households;
class Network;
class Prompter;
class UnitDetail;

/// The service network as a tree with its figures in a period.
class NetworkPage final : public Page
{
    Q_OBJECT

public:
    /// Reads the figures; called on a thread of its own.
    using Read = std::function<Result<RollUp>(QDate first, QDate last)>;

    NetworkPage(Network &network, Households &households, const Clock &clock, Prompter &prompter,
        Read read, QWidget *parent = nullptr);
    ~NetworkPage() override;

    /// There is a list of volunteers to go to: peopleWanted() is listened to.
    void offerPeople();
    /// Reads anew, because hours may have been recorded meanwhile.
    void activate() override;
    /// The whole tree as a list, whatever is open.
    std::optional<OfferedList> offeredList() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void peopleWanted(vs::UnitId unit);
    void importWanted();
    /// The figures on the screen are those asked for last.
    void filled();

private:
    enum class Period {
        ThisYear,
        LastYear,
        ThisMonth,
        FromTo,
    };
    void makeCommands();
    void makeFilters();
    void makeView();
    void choosePeriod();
    void read() override;
    void show(RollUp rollUp);
    void showCurrent();
    void fitColumns();
    UnitId currentUnit() const;
    void choose(UnitId unit);

    void add();
    void change();
    void step(bool move);
    void reopen();

    Network &m_network;
    Households &m_households;
    const Clock &m_clock;
    Prompter &m_prompter;
    const Read m_read;
    NetworkModel m_model;
    QFutureWatcher<Result<RollUp>> m_reading;
    bool m_again = false; ///< something changed while it was read
    bool m_first = true;
    UnitId m_wanted; ///< to be chosen when it has been read
    QTreeView *m_view;
    QComboBox *m_period;
    DateEdit *m_from;
    DateEdit *m_to;
    UnitDetail *m_detail;
    QPushButton *m_changeButton = nullptr;
    QPushButton *m_moveButton = nullptr;
    QAction *m_closeAction = nullptr;
    QAction *m_reopenAction = nullptr;
};

} // namespace vs
