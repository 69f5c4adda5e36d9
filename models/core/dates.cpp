// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/dates.h"

#include "models/core/textfold.h"

#include <algorithm>
#include <utility>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 1'440;
constexpr int noon = 720;

/// Takes tokens off the front of a text.
class Reader final
{
public:
    explicit Reader(QStringView text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    QStringView rest() const { return m_rest; }

    void skipSpaces() { m_rest = m_rest.trimmed(); }

    bool take(QStringView token)
    {
        if (!m_rest.startsWith(token))
            return false;
        m_rest = m_rest.sliced(token.size());
        return true;
    }

    bool takeOneOf(QStringView choices)
    {
        if (m_rest.isEmpty() || !choices.contains(m_rest.front()))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    /// A number of `least` to `most` digits; takes nothing when there are fewer or more.
    std::optional<int> number(qsizetype least, qsizetype most)
    {
        qsizetype count = 0;
        while (count < m_rest.size() && isAsciiDigit(m_rest[count].unicode()))
            ++count;
        if (count < least || count > most)
            return {};
        const int value = m_rest.first(count).toInt();
        m_rest = m_rest.sliced(count);
        return value;
    }

private:
    QStringView m_rest;
};

/// 二〇二六年三月十五日 → 2026年3月15日; other text comes back unchanged.
QString arabicDigits(const QString &text)
{
    constexpr QStringView numerals = u"〇一二三四五六七八九";
    const auto digitOf = [numerals](QChar c) { return c == u'零' ? 0 : numerals.indexOf(c); };
    QString arabic;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'十') {
            const bool tens = i > 0 && digitOf(text[i - 1]) > 0;
            const bool ones = i + 1 < text.size() && digitOf(text[i + 1]) > 0;
            arabic += (tens ? QStringView() : QStringView(u"1"));
            arabic += (ones ? QStringView() : QStringView(u"0"));
        } else if (const qsizetype digit = digitOf(text[i]); digit >= 0) {
            arabic += QChar(static_cast<char16_t>(u'0' + digit));
        } else {
            arabic += text[i];
        }
    }
    return arabic;
}

std::optional<QDate> checkedDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2199 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> takeCompactDate(Reader &reader)
{
    const auto value = reader.number(8, 8);
    if (!value)
        return {};
    return checkedDate(*value / 10'000, *value / 100 % 100, *value % 100);
}

std::optional<QDate> takeSeparatedDate(Reader &reader)
{
    const auto year = reader.number(4, 4);
    reader.skipSpaces();
    const QStringView before = reader.rest();
    if (!year || !reader.takeOneOf(u"-/.年、－—–"))
        return {};
    const bool chinese = before.front() == u'年';
    reader.skipSpaces();
    const auto month = reader.number(1, 2);
    reader.skipSpaces();
    if (!month || !(chinese ? reader.take(u"月") : reader.takeOneOf(before.first(1))))
        return {};
    reader.skipSpaces();
    const auto day = reader.number(1, 2);
    if (!day)
        return {};
    reader.skipSpaces();
    reader.takeOneOf(u"日号");
    return checkedDate(*year, *month, *day);
}

std::optional<QDate> takeDate(Reader &reader)
{
    Reader compact = reader;
    if (const auto date = takeCompactDate(compact)) {
        reader = compact;
        return date;
    }
    return takeSeparatedDate(reader);
}

void takeWeekday(Reader &reader)
{
    reader.skipSpaces();
    reader.takeOneOf(u"(");
    if (reader.take(u"星期") || reader.take(u"周") || reader.take(u"礼拜"))
        reader.takeOneOf(u"0123456日天");
    reader.takeOneOf(u")");
    reader.skipSpaces();
}

enum class DayPart {
    Unsaid,
    Morning,
    Noon,
    Afternoon,
    Evening,
};

DayPart takeDayPart(Reader &reader)
{
    constexpr std::pair<QStringView, DayPart> words[]{{u"上午", DayPart::Morning},
        {u"早上", DayPart::Morning}, {u"早晨", DayPart::Morning}, {u"凌晨", DayPart::Morning},
        {u"中午", DayPart::Noon}, {u"下午", DayPart::Afternoon}, {u"傍晚", DayPart::Afternoon},
        {u"晚上", DayPart::Evening}, {u"夜间", DayPart::Evening}, {u"AM", DayPart::Morning},
        {u"PM", DayPart::Afternoon}};
    for (const auto &[word, part] : words) {
        if (reader.take(word))
            return part;
    }
    return DayPart::Unsaid;
}

/// Hour and minute as a clock shows them, in minutes; nothing when it is no time.
std::optional<int> takeClockTime(Reader &reader)
{
    if (const auto compact = reader.number(3, 4))
        return *compact % 100 < minutesPerHour
            ? std::optional(*compact / 100 * minutesPerHour + *compact % 100)
            : std::nullopt;
    const auto hour = reader.number(1, 2);
    if (!hour)
        return {};
    int minute = 0;
    if (reader.takeOneOf(u"点时")) {
        reader.take(u"整");
        if (reader.take(u"半"))
            minute = minutesPerHour / 2;
        else if (reader.take(u"一刻"))
            minute = 15;
        else if (const auto said = reader.number(1, 2)) {
            minute = *said;
            reader.take(u"分");
        }
    } else if (reader.takeOneOf(u":.;")) {
        const auto said = reader.number(2, 2);
        if (!said)
            return {};
        minute = *said;
        if (reader.take(u":") && !reader.number(2, 2))
            return {};
    } else {
        return {};
    }
    return minute < minutesPerHour ? std::optional(*hour * minutesPerHour + minute) : std::nullopt;
}

/// Nothing when the words and the clock contradict each other, e.g. 上午 15:00.
std::optional<int> inPartOfDay(int minutes, DayPart part)
{
    const bool firstHalf = minutes < noon;
    switch (part) {
    case DayPart::Unsaid:
        return minutes;
    case DayPart::Morning:
        return minutes <= noon ? std::optional(minutes) : std::nullopt;
    case DayPart::Noon:
        return minutes < 3 * minutesPerHour ? minutes + noon : minutes;
    case DayPart::Afternoon:
        return firstHalf ? minutes + noon : minutes;
    case DayPart::Evening: // 晚上12点 is midnight of which day?
        if (minutes >= noon && minutes < noon + minutesPerHour)
            return {};
        return firstHalf ? minutes + noon : minutes;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QDate> readDate(QStringView text)
{
    // As nearly all rows of a long list have it.
    if (const QDate plain = isoDate(text); plain.isValid())
        return checkedDate(plain.year(), plain.month(), plain.day());
    const QString folded = arabicDigits(foldWidth(text));
    Reader reader(folded);
    const auto date = takeDate(reader);
    if (!date)
        return {};
    takeWeekday(reader);
    if (reader.atEnd())
        return date;
    reader.take(u"T");
    return readTime(reader.rest()) ? date : std::nullopt;
}

std::optional<int> readTime(QStringView text)
{
    const QString folded = foldWidth(text).toUpper();
    Reader reader(folded);
    Reader withDate(folded);
    if (takeDate(withDate)) {
        reader = withDate;
        takeWeekday(reader);
        reader.take(u"T");
    }
    DayPart part = takeDayPart(reader);
    reader.skipSpaces();
    const auto clock = takeClockTime(reader);
    reader.skipSpaces();
    if (part == DayPart::Unsaid)
        part = takeDayPart(reader);
    if (!clock || !reader.atEnd() || *clock > minutesPerDay)
        return {};
    return inPartOfDay(*clock, part);
}

QString dateText(QDate date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    const auto format
        = locale.language() == QLocale::Chinese ? QLocale::LongFormat : QLocale::ShortFormat;
    return date.toString(Qt::ISODate) + u' ' + locale.dayName(date.dayOfWeek(), format);
}

QString isoText(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (!date.isValid() || year < 1 || year > 9'999)
        return date.toString(Qt::ISODate);
    QString text(10, u'-');
    const auto put = [&text](qsizetype last, int number, int digits) {
        for (; digits > 0; --digits, number /= 10)
            text[last--] = QChar(static_cast<char16_t>(u'0' + number % 10));
    };
    put(3, year, 4);
    put(6, month, 2);
    put(9, day, 2);
    return text;
}

QDate isoDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto number = [text](qsizetype at, qsizetype digits) {
        int value = 0;
        for (const QChar c : text.sliced(at, digits)) {
            if (!isAsciiDigit(c.unicode()))
                return 0; // is no year, month or day
            value = value * 10 + (c.unicode() - u'0');
        }
        return value;
    };
    return {number(0, 4), number(5, 2), number(8, 2)};
}

QString timeText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / minutesPerHour, 2, 10, QChar(u'0'))
        .arg(minutes % minutesPerHour, 2, 10, QChar(u'0'));
}

int ageOn(QDate birth, QDate day)
{
    const bool birthdayAhead
        = std::pair(day.month(), day.day()) < std::pair(birth.month(), birth.day());
    return day.year() - birth.year() - (birthdayAhead ? 1 : 0);
}

bool isMinorOn(QDate birth, QDate day)
{
    return ageOn(birth, day) < adultAge;
}

bool isUnderFourteenOn(QDate birth, QDate day)
{
    return ageOn(birth, day) < sensitiveAge;
}

} // namespace vs
