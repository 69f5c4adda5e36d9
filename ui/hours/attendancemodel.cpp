// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/attendancemodel.h"

#include "models/core/hours.h"
#include "models/core/textfold.h"
#include "ui/controls/theme.h"
#include "ui/controls/timeedit.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Minutes of 930, 9:30, 9 as a clerk types them, and of 24:00.
std::optional<int> typedTime(const QString &typed)
{
    if (const QTime time = TimeEdit::parse(typed); time.isValid())
        return time.hour() * 60 + time.minute();
    return readTime(typed);
}

void takeTime(const QString &typed, std::optional<int> &minutes, QString &kept)
{
    minutes = typedTime(typed);
    kept = minutes ? QString() : typed.trimmed();
}

bool takeScore(const QString &typed, std::optional<int> &score)
{
    const QString text = foldWidth(typed);
    bool numeric = false;
    const int value = text.toInt(&numeric);
    if (!numeric && !text.isEmpty())
        return false;
    score = text.isEmpty() ? std::nullopt : std::optional(value);
    return true;
}

bool takeEvidence(const QString &typed, Evidence &evidence)
{
    const QString letter = foldWidth(typed).toUpper();
    if (letter.size() != 1 || letter < u"A"_s || letter > u"D"_s)
        return false;
    evidence = static_cast<Evidence>(letter.front().unicode());
    return true;
}

QString scoreText(std::optional<int> score)
{
    return score ? QString::number(*score) : QString();
}

QString typedOr(std::optional<int> minutes, const QString &typed)
{
    return minutes ? timeText(*minutes) : typed;
}

} // namespace

AttendanceModel::AttendanceModel(TimeSpan plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
{
}

int AttendanceModel::addPerson(VolunteerId person, const QString &name, bool walkIn)
{
    const auto known = std::find_if(m_rows.begin(), m_rows.end(),
        [person](const Row &row) { return row.attendance.volunteer == person; });
    if (known != m_rows.end())
        return int(known - m_rows.begin());
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    Row added;
    added.attendance.volunteer = person;
    added.attendance.from = m_plan.from;
    added.attendance.to = m_plan.to;
    added.name = name;
    added.walkIn = walkIn;
    m_rows.push_back(std::move(added));
    m_dirty = m_dirty || walkIn;
    endInsertRows();
    return row;
}

std::vector<Attendance> AttendanceModel::attendances(std::vector<int> *rows) const
{
    std::vector<Attendance> attendances;
    rows->clear();
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_rows[size_t(row)].came)
            continue;
        attendances.push_back(m_rows[size_t(row)].attendance);
        rows->push_back(row);
    }
    return attendances;
}

void AttendanceModel::setErrors(const std::vector<RowError> &errors, const std::vector<int> &rows)
{
    for (Row &row : m_rows)
        row.error = {};
    for (const RowError &error : errors)
        m_rows[size_t(rows[size_t(error.row)])].error = error.error;
    if (!isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QModelIndex AttendanceModel::firstError() const
{
    const auto wrong = std::find_if(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.error.code.isEmpty(); });
    return wrong == m_rows.end() ? QModelIndex()
                                 : index(int(wrong - m_rows.begin()), errorColumn(wrong->error));
}

bool AttendanceModel::isNeeded(int column) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [this, column](const Row &row) {
        const bool asked = !row.error.code.isEmpty() && errorColumn(row.error) == column;
        return asked || !text(row, column).isEmpty();
    });
}

bool AttendanceModel::isScore(int column)
{
    return column == Punctuality || column == Attitude || column == Skill;
}

int AttendanceModel::errorColumn(const Error &error)
{
    if (error.field == u"time"_s)
        return From;
    if (error.field == u"scores"_s)
        return Punctuality;
    if (error.field == u"reviewReason"_s)
        return Reason;
    return error.field == u"secondReason"_s ? int(SecondReason) : int(Name);
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AttendanceModel::text(const Row &row, int column) const
{
    const Attendance &attendance = row.attendance;
    switch (column) {
    case Name:
        return row.walkIn ? tr("%1 (walk-in)").arg(row.name) : row.name;
    case From:
        return typedOr(attendance.from, row.fromTyped);
    case To:
        return typedOr(attendance.to, row.toTyped);
    case Hours: {
        const bool whole = attendance.from && attendance.to && *attendance.from < *attendance.to;
        return whole ? vs::Hours::text(*attendance.to - *attendance.from) : QString();
    }
    case Punctuality:
        return scoreText(attendance.scores.punctuality);
    case Attitude:
        return scoreText(attendance.scores.attitude);
    case Skill:
        return scoreText(attendance.scores.skill);
    case EvidenceGrade:
        return QChar(static_cast<char16_t>(attendance.evidence));
    case Reason:
        return attendance.reviewReason;
    case SecondReason:
        return attendance.secondReason;
    default:
        return row.error.text;
    }
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool wrong = !row.error.code.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(row.came ? Qt::Checked : Qt::Unchecked)
                                      : QVariant();
    case Qt::ToolTipRole:
        return row.error.text;
    case Qt::ForegroundRole:
        if (wrong && (index.column() == Problem || index.column() == errorColumn(row.error)))
            return colours(QGuiApplication::palette()).errorText;
        return row.came ? QVariant() : QVariant(colours(QGuiApplication::palette()).muted);
    case Qt::TextAlignmentRole:
        return index.column() == Name || index.column() >= Reason
            ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter))
            : QVariant(int(Qt::AlignCenter));
    default:
        return {};
    }
}

bool AttendanceModel::edit(Row &row, int column, const QString &typed) const
{
    Attendance &attendance = row.attendance;
    switch (column) {
    case From:
        takeTime(typed, attendance.from, row.fromTyped);
        return true;
    case To:
        takeTime(typed, attendance.to, row.toTyped);
        return true;
    case Punctuality:
        return takeScore(typed, attendance.scores.punctuality);
    case Attitude:
        return takeScore(typed, attendance.scores.attitude);
    case Skill:
        return takeScore(typed, attendance.scores.skill);
    case EvidenceGrade:
        return takeEvidence(typed, attendance.evidence);
    case Reason:
        attendance.reviewReason = typed.trimmed();
        return true;
    case SecondReason:
        attendance.secondReason = typed.trimmed();
        return true;
    default:
        return false;
    }
}

bool AttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    Row &row = m_rows[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Name)
        row.came = value.toInt() == Qt::Checked;
    else if (role != Qt::EditRole || !edit(row, index.column(), value.toString()))
        return false;
    row.error = {};
    m_dirty = true;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Came");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Hours:
        return tr("Hours");
    case Punctuality:
        return tr("Punctuality");
    case Attitude:
        return tr("Attitude");
    case Skill:
        return tr("Skill");
    case EvidenceGrade:
        return tr("Evidence");
    case Reason:
        return tr("Reason of the reviewer");
    case SecondReason:
        return tr("Second reason");
    default:
        return tr("To be mended");
    }
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == Name)
        return flags | Qt::ItemIsUserCheckable;
    const bool fixed = index.column() == Hours || index.column() == Problem;
    return fixed ? flags : flags | Qt::ItemIsEditable;
}

} // namespace vs
