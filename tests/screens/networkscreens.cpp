// SPDX-License-Identifier: GPL-3.0-or-later
// The network with made-up people.
#include "models/core/codetables.h"
#include "models/network/households.h"
#include "models/network/network.h"
#include "models/storage/database.h"
#include "tests/screens/registry.h"
#include "tests/support/madeupstation.h"
#include "ui/network/householddialog.h"
#include "ui/network/networkpage.h"
#include "ui/network/unitdialog.h"
#include "ui/network/unitpicker.h"
#include "ui/network/unitstepdialog.h"

#include <QEventLoop>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The station with the city around it; goes with the page or dialog.
class NetworkAround final : public QObject
{
public:
    explicit NetworkAround(Context &context)
        : station(context.folder.path(), context.clock)
        , network(*station.database, codes, station.volunteers)
        , households(*station.database)
    {
        own = station.station.profile().unit;
        const UnitId city = add({}, UnitLevel::City, u"漯河市"_s, u"411100"_s);
        const UnitId yuanhui = add(city, UnitLevel::District, u"源汇区"_s, u"411102"_s);
        add(city, UnitLevel::District, u"郾城区"_s, u"411103"_s);
        oldStreet = add(yuanhui, UnitLevel::Street, u"老街街道"_s, u"411102001"_s);
        const UnitId road = add(yuanhui, UnitLevel::Street, u"马路街街道"_s, u"411102002"_s);
        other = add(road, UnitLevel::Station, u"人民路社区志愿服务站"_s, u"411102002003"_s);
        const QDate day = context.clock.today().addDays(-40);
        const bool moved = network.move({own, oldStreet, day, u"建立五级网络"_s}).ok();
        Q_ASSERT(moved);
        Q_UNUSED(moved)
        const UnitId point = add(own, UnitLevel::Point, u"东门服务点"_s, {});
        add(point, UnitLevel::Squad, u"楼道小组"_s, {});
        Unit unit = *network.unit(own);
        unit.personInCharge = u"赵敏"_s;
        unit.phone = u"0395-2680000"_s;
        Q_UNUSED(network.change(unit, {}).ok());
        for (const QString &name : {u"王奶奶家"_s, u"李大爷家"_s})
            Q_UNUSED(households.add({{}, own, name, u"泰山路 3 号院"_s, day, {}}).ok());
    }

    UnitId add(UnitId parent, UnitLevel level, const QString &name, const QString &code)
    {
        Unit unit;
        unit.parent = parent;
        unit.level = level;
        unit.name = name;
        unit.code = code;
        unit.openedOn = QDate(2020, 1, 1);
        const auto id = network.add(unit);
        Q_ASSERT(id);
        return *id;
    }

    NetworkPage *makePage(Context &context)
    {
        const auto read = [this](QDate first, QDate last) -> Result<RollUp> {
            const ThreadConnection connection(*station.database);
            return RollUp::read(*station.database, first, last);
        };
        auto *page = new NetworkPage(network, households, context.clock, context.prompter, read);
        setParent(page);
        page->offerPeople();
        QEventLoop loop;
        QObject::connect(page, &NetworkPage::filled, &loop, &QEventLoop::quit);
        page->activate();
        loop.exec();
        auto *view = page->findChild<QTreeView *>(u"units"_s);
        view->expandAll();
        view->setCurrentIndex(static_cast<NetworkModel *>(view->model())->indexOf(own));
        return page;
    }

    MadeUpStation station;
    const CodeTables codes;
    Network network;
    Households households;
    UnitId own;
    UnitId oldStreet;
    UnitId other;
};

template <typename Dialog>
Dialog *kept(Dialog *dialog, NetworkAround *around)
{
    around->setParent(dialog);
    return dialog;
}

void saveOf(QWidget *dialog)
{
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
}

} // namespace

void addNetworkScreens(Registry &registry)
{
    registry.add(u"network"_s,
        [](Context &context) { return (new NetworkAround(context))->makePage(context); });
    registry.add(u"network-add"_s, [](Context &context) {
        auto *around = new NetworkAround(context);
        auto *dialog = kept(new UnitDialog(around->network, around->oldStreet,
                                context.clock.today(), context.prompter),
            around);
        dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"黄河社区志愿服务站"_s);
        dialog->findChild<QLineEdit *>(u"code"_s)->setText(u"411103001001"_s);
        saveOf(dialog);
        return dialog;
    });
    registry.add(u"network-change"_s, [](Context &context) {
        auto *around = new NetworkAround(context);
        return kept(
            new UnitDialog(around->network, *around->network.unit(around->own), context.prompter),
            around);
    });
    registry.add(u"network-move"_s, [](Context &context) {
        auto *around = new NetworkAround(context);
        return kept(UnitStepDialog::move(around->network, *around->network.unit(around->other),
                        context.clock.today(), context.prompter, nullptr),
            around);
    });
    registry.add(u"network-close"_s, [](Context &context) {
        auto *around = new NetworkAround(context);
        auto *dialog
            = kept(UnitStepDialog::close(around->network, *around->network.unit(around->oldStreet),
                       context.clock.today(), context.prompter, nullptr),
                around);
        dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"街道合并"_s);
        saveOf(dialog);
        return dialog;
    });
    registry.add(u"network-household"_s, [](Context &context) {
        auto *around = new NetworkAround(context);
        Household household;
        household.unit = around->own;
        household.openedOn = context.clock.today();
        return kept(new HouseholdDialog(
                        around->households, around->network.tree(), household, context.prompter),
            around);
    });
}

} // namespace vs
