// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/checks.h"
#include "tests/screens/registry.h"
#include "ui/controls/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QMainWindow>
#include <QMenuBar>
#include <QTextStream>

#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace vs;

namespace
{

const QSize windowSize(1366, 768);
const QSize pageSize(1366 - 192, 768 - 100); // what the main window's frame leaves a page

struct Dress {
    QString name;
    Appearance appearance;
    bool largeType;
};

const std::array dresses{Dress{u"light"_s, Appearance::Light, false},
    Dress{u"dark"_s, Appearance::Dark, false}, Dress{u"large"_s, Appearance::Light, true}};

/// The window a dialog was opened from goes with it.
QWidget *outermost(QWidget *widget)
{
    return widget->parentWidget() ? outermost(widget->parentWidget()) : widget;
}

/// A page stands beneath the menu bar.
QStringList menuTitles()
{
    const MainWindow window;
    QStringList titles;
    for (const QAction *action : window.menuBar()->actions())
        titles += action->text();
    return titles;
}

/// Returns what is wrong with the picture.
QStringList grab(const Registry::Screen &screen, const QString &path)
{
    Context context;
    QWidget *widget = screen.make(context);
    const std::unique_ptr<QWidget> owner(outermost(widget));
    const bool dialog
        = qobject_cast<QDialog *>(widget) || widget->windowFlags().testFlag(Qt::Popup);
    const QSize most = dialog || qobject_cast<QMainWindow *>(widget) ? windowSize : pageSize;
    if (dialog)
        widget->adjustSize();
    else
        widget->resize(most);
    widget->show();
    QApplication::processEvents();
    if (dialog) { // wrapped text asks for its height only once it knows its width
        widget->resize(widget->sizeHint().expandedTo(widget->minimumSize()));
        QApplication::processEvents();
    }
    const QImage picture = widget->grab().toImage();
    for (const auto &run : context.afterwards)
        run();
    QStringList wrong = cutTexts(*widget);
    wrong += doubledLetters(*widget, dialog ? QStringList() : menuTitles());
    if (isBlank(picture))
        wrong.append(u"the picture is a single colour"_s);
    if (widget->width() > most.width() || widget->height() > most.height())
        wrong.append(u"it does not fit into %1x%2"_s.arg(most.width()).arg(most.height()));
    if (!picture.save(path))
        wrong.append(u"cannot write the picture"_s);
    return wrong;
}

} // namespace

/// screens <folder> [name]: all pictures, or those whose name begins with `name`.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QDir folder(arguments.value(1, u"screens"_s));
    const QString only = arguments.value(2);
    folder.mkpath(u"."_s);

    Registry registry;
    addShellScreens(registry);
    addAccessScreens(registry);
    addControlScreens(registry);
    addStationScreens(registry);
    addVolunteerScreens(registry);
    addRegistrationScreens(registry);
    addImportScreens(registry);
    addActivityScreens(registry);
    addPrintScreens(registry);
    addNetworkScreens(registry);
    addGroupScreens(registry);
    addHistoryScreens(registry);

    Theme theme(application);
    Language language;
    QTextStream out(stdout);
    int faults = 0;
    for (const QString &code : {u"zh_CN"_s, u"en"_s}) {
        language.install(application, code);
        for (const Dress &dress : dresses) {
            theme.apply(dress.appearance, dress.largeType);
            for (const auto &screen : registry.screens()) {
                if (!screen.name.startsWith(only))
                    continue;
                const QString name = u"%1_%2_%3.png"_s.arg(screen.name, code.left(2), dress.name);
                const QStringList wrong = grab(screen, folder.filePath(name));
                out << name << '\n';
                for (const QString &fault : wrong)
                    out << "    " << fault << '\n';
                faults += int(wrong.size());
            }
        }
    }
    return faults == 0 ? 0 : 1;
}
