// SPDX-License-Identifier: GPL-3.0-or-later
// What can be printed and exported, and how it is asked for.
#include "models/core/codetables.h"
#include "models/printing/peopleprints.h"
#include "models/volunteers/volunteerroster.h"
#include "models/volunteers/volunteertable.h"
#include "tests/screens/registry.h"
#include "tests/screens/samplepage.h"
#include "tests/support/madeupstation.h"
#include "ui/controls/printdialog.h"
#include "ui/controls/printers.h"
#include "ui/printing/listchoices.h"
#include "ui/printing/peoplechoices.h"

#include <QComboBox>
#include <QPushButton>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class OnePrinter final : public Printers
{
public:
    QStringList names() const override { return {either(u"办公室"_s, u"Office"_s)}; }
    QString defaultName() const override { return names().constFirst(); }
    std::unique_ptr<PrintRun> open(const QString &, int, const QString &) override
    {
        qFatal("pictures print nothing");
    }
};

/// A made-up station and what prints from it; lives as long as the dialog that shows it.
class PrintScene final : public QObject
{
public:
    explicit PrintScene(Context &context)
        : station(context.folder.path(), context.clock)
        , table(*station.database)
        , roster(*station.database, codes)
        , prints(*station.database, station.volunteers,
              {station.volunteers, station.records, station.stars, station.certificates, codes})
        , people(station.volunteers.search({}))
        , head{station.station.profile().name, u"王秀兰"_s, context.clock.today()}
    {
        station.grantAndIssue(context.clock.today());
    }

    PrintDialog *show(std::shared_ptr<PagedDocument> document)
    {
        auto *dialog = new PrintDialog(std::move(document), printers);
        setParent(dialog);
        return dialog;
    }

    OfferedList list()
    {
        return {{&table, either(u"志愿者"_s, u"Volunteers"_s),
                    {either(u"状态：已登记"_s, u"Status: Registered"_s)},
                    ListSheet::everyColumn(table), people},
            {people.begin(), people.begin() + 3}, &roster};
    }

    MadeUpStation station;
    const CodeTables codes;
    VolunteerTable table;
    VolunteerRoster roster;
    const PeoplePrints prints;
    const std::vector<qint64> people;
    const PrintHead head;
    OnePrinter printers;
};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return *std::move(result);
}

QWidget *listPreview(Context &context)
{
    auto *scene = new PrintScene(context);
    return scene->show(must(
        ListDocument::make(*scene->station.database, scene->list().shown, scene->head, false)));
}

QWidget *filePreview(Context &context)
{
    auto *scene = new PrintScene(context);
    return scene->show(must(scene->prints.files(scene->people, {}, scene->head)).document);
}

QWidget *cardPreview(Context &context)
{
    auto *scene = new PrintScene(context);
    return scene->show(must(scene->prints.cards(scene->people, scene->head)).document);
}

QWidget *cardBackPreview(Context &context)
{
    auto *scene = new PrintScene(context);
    PrintHead head = scene->head;
    head.phone = u"0395-2680000"_s;
    QWidget *dialog = scene->show(
        must(scene->prints.cards(scene->people, head, VolunteerCards::Sides::Both)).document);
    dialog->findChild<QPushButton *>(u"nextButton"_s)->click();
    return dialog;
}

QWidget *listChoices(Context &context)
{
    auto *scene = new PrintScene(context);
    auto *dialog
        = new ListChoices(ListChoices::Purpose::Export, scene->list(), true, context.prompter);
    scene->setParent(dialog);
    dialog->findChild<QComboBox *>(u"detail"_s)->setCurrentIndex(1);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    return dialog;
}

} // namespace

void addPrintScreens(Registry &registry)
{
    registry.add(u"print-list"_s, listPreview);
    registry.add(u"print-file"_s, filePreview);
    registry.add(u"print-cards"_s, cardPreview);
    registry.add(u"print-cards-back"_s, cardBackPreview);
    registry.add(u"export-choices"_s, listChoices);
    registry.add(
        u"card-choices"_s, [](Context &context) { return new CardChoices(24, context.prompter); });
    registry.add(
        u"file-choices"_s, [](Context &context) { return new FileChoices(1, context.prompter); });
    registry.add(u"label-choices"_s,
        [](Context &context) { return new LabelChoices(24, context.prompter); });
}

} // namespace vs
