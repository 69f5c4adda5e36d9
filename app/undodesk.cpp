// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undodesk.h"

#include "app/workplace.h"
#include "ui/controls/jobprogress.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/undomenu.h"

namespace vs
{

namespace
{

constexpr size_t mostSingleChanges = 20; ///< more groups than this are read anew

template <typename AnyId>
std::vector<AnyId> idsOf(const ChangedRecords &records, const QByteArray &table)
{
    std::vector<AnyId> ids;
    for (const qint64 id : records.value(table))
        ids.push_back(AnyId(id));
    return ids;
}

} // namespace

UndoDesk::UndoDesk(Workplace &workplace, MainWindow &window)
    : m_workplace(workplace)
    , m_window(window)
{
    // Saves that come together are one offer, once the page that saved has finished.
    m_offer.setSingleShot(true);
    m_offer.setInterval(0);
    connect(&m_offer, &QTimer::timeout, this, &UndoDesk::offer);
    UndoMenu &menu = window.undoMenu();
    connect(&menu, &UndoMenu::opening, this, &UndoDesk::fillMenu);
    connect(&menu, &UndoMenu::undoWanted, this, [this] { undo(); });
    connect(&menu, &UndoMenu::redoWanted, this, [this] { redo(); });
    connect(&workplace.undo(), &Undo::recordsChanged, this, &UndoDesk::announce);
    connect(&workplace.duplicates(), &Duplicates::recordsChanged, this,
        [this](const ChangedRecords &records) {
            announce(records);
            m_offer.start();
        });
    const auto last = workplace.undo().next();
    m_offered = last && *last ? (*last)->sequence : 0;
    listen();
}

void UndoDesk::listen()
{
    const auto saved = [this] {
        if (!m_undoing)
            m_offer.start();
    };
    connect(&m_workplace.volunteers(), &Volunteers::added, this, saved);
    connect(&m_workplace.volunteers(), &Volunteers::changed, this, saved);
    connect(&m_workplace.activities(), &Activities::added, this, saved);
    connect(&m_workplace.activities(), &Activities::changed, this, saved);
    connect(&m_workplace.activities(), &Activities::enrolmentsChanged, this, saved);
    connect(&m_workplace.serviceRecords(), &ServiceRecords::recorded, this, saved);
    connect(&m_workplace.serviceRecords(), &ServiceRecords::corrected, this, saved);
    connect(&m_workplace.serviceRecords(), &ServiceRecords::openingAdded, this, saved);
    connect(&m_workplace.stars(), &Stars::granted, this, saved);
    connect(&m_workplace.certificates(), &CertificateRegister::issued, this, saved);
    connect(&m_workplace.certificates(), &CertificateRegister::changed, this, saved);
    connect(&m_workplace.heldRows(), &HeldRows::changed, this, saved);
    connect(&m_workplace.groups(), &Groups::added, this, saved);
    connect(&m_workplace.groups(), &Groups::changed, this, saved);
    connect(&m_workplace.groups(), &Groups::membersChanged, this, saved);
}

void UndoDesk::fillMenu()
{
    const auto undo = m_workplace.undo().next();
    const auto redo = m_workplace.undo().nextRedo();
    const auto offer = [](const Result<std::optional<UndoStep>> &step) {
        return step && *step ? UndoMenu::Offer{(*step)->text, (*step)->refusal} : UndoMenu::Offer();
    };
    UndoMenu::Offer back = offer(undo);
    if (!back.refusal.isEmpty() && m_workplace.access().has(Right::SeeHistory)) {
        back.refusal
            += u'\n' + tr("Earlier steps of yours can be undone one by one on the page “History”.");
    }
    m_window.undoMenu().setSteps(back, offer(redo));
}

void UndoDesk::offer()
{
    const auto step = m_workplace.undo().next();
    if (!step || !*step || (*step)->sequence == m_offered)
        return;
    const qint64 sequence = (*step)->sequence;
    m_offered = sequence;
    if ((*step)->refusal.isEmpty())
        m_window.toast((*step)->text, [this, sequence] { undo(sequence); });
}

void UndoDesk::undo(qint64 sequence)
{
    const auto turn = [&undo = m_workplace.undo(), sequence](const Undo::Progress &progress) {
        return sequence == 0 ? undo.undo(progress) : undo.undo(sequence, progress);
    };
    run(tr("Undoing…"), turn, tr("Undone: %1"));
}

void UndoDesk::redo()
{
    const auto turn = [&undo = m_workplace.undo()](
                          const Undo::Progress &progress) { return undo.redo(progress); };
    run(tr("Doing it again…"), turn, tr("Done again: %1"));
}

void UndoDesk::run(const QString &title, const Turn &turn, const QString &sentence)
{
    const auto work = [&undo = m_workplace.undo(), turn](JobControl &control) {
        return undo.inJob([&] { return turn(control.progress()); });
    };
    JobProgress::run<UndoStep>(
        &m_window, title, work, [this, sentence](const Result<UndoStep> &step) {
            m_window.toast(step ? sentence.arg(step->text) : step.error().text);
        });
}

void UndoDesk::announce(const ChangedRecords &records)
{
    m_undoing = true;
    // Of a complaint too, which shows with the person only.
    m_workplace.volunteers().announce({}, idsOf<qint64>(records, "volunteer"));
    for (const ActivityId id : idsOf<ActivityId>(records, "activity")) {
        Q_EMIT m_workplace.activities().changed(id);
        m_workplace.activities().announceEnrolments(id);
    }
    if (records.contains("service_record"))
        m_workplace.serviceRecords().announceImport();
    if (records.contains("star_award"))
        Q_EMIT m_workplace.stars().granted(idsOf<VolunteerId>(records, "volunteer"));
    if (records.contains("certificate"))
        Q_EMIT m_workplace.certificates().changed(idsOf<CertificateId>(records, "certificate"));
    if (records.contains("held_row"))
        m_workplace.heldRows().announce();
    if (records.contains("household")) {
        for (const UnitId id : idsOf<UnitId>(records, "unit"))
            Q_EMIT m_workplace.households().changed(id);
    }
    if (records.contains("saved_filter"))
        Q_EMIT m_workplace.savedFilters().changed();
    announceGroups(idsOf<GroupId>(records, "volunteer_group"));
    m_undoing = false;
}

void UndoDesk::announceGroups(const std::vector<GroupId> &groups)
{
    if (groups.size() > mostSingleChanges)
        return m_workplace.groups().announce();
    for (const GroupId id : groups) {
        Q_EMIT m_workplace.groups().changed(id);
        Q_EMIT m_workplace.groups().membersChanged(id);
    }
}

} // namespace vs
