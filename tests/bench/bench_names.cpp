// SPDX-License-Identifier: GPL-3.0-or-later
// Measures reading document numbers, making name keys, and searching the name index:
//   bench_names [people]
#include "models/core/idnumber.h"
#include "models/core/namekeys.h"
#include "models/lists/nameindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int searchesEach = 60;
constexpr std::size_t firstRows = 100;

QStringList madeUpNames(int count)
{
    const QString surnames
        = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余"
          "于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙"
          "史陶贺毛郝顾龚邵万覃武钱戴严莫孔常向汤"_s;
    const QString given
        = u"建国伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红鹏飞宇轩浩然子涵梓欣"
          "怡诗雨博文思佳俊熙泽诺一晓小翠梅春海志远慧琳雪松柏青山水云龙凤生福贵荣昌盛德义礼"
          "智信忠孝仁爱和美乐康宁安泰"_s;
    std::mt19937 random(20'261'123);
    const auto pick = [&random](const QString &from) {
        return from[static_cast<qsizetype>(random() % static_cast<std::size_t>(from.size()))];
    };
    QStringList names;
    names.reserve(count);
    for (int i = 0; i < count; ++i) {
        QString name(pick(surnames));
        name += pick(given);
        if (random() % 5 != 0)
            name += pick(given);
        names.append(name);
    }
    return names;
}

QString rate(qsizetype count, qint64 nanoseconds)
{
    const double perSecond = static_cast<double>(count) * 1e9 / static_cast<double>(nanoseconds);
    return u"%1 M/s"_s.arg(perSecond / 1e6, 0, 'f', 2);
}

QString milliseconds(qint64 nanoseconds)
{
    return QString::number(static_cast<double>(nanoseconds) / 1e6, 'f', 2);
}

void measureIdNumbers(QTextStream &out)
{
    const QStringList numbers{u"11010519491231002X"_s, u"420102199503224637"_s,
        u"411122199101060312"_s, u"４１１１０４１９８３０４２４６６３８"_s,
        u"411102 19640530 1323"_s};
    constexpr qsizetype rounds = 400'000;
    const QDate today(2026, 11, 23);
    qsizetype read = 0;
    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; i < rounds; ++i) {
        for (const QString &number : numbers)
            read += IdNumber::read(number, false, today).ok() ? 1 : 0;
    }
    out << "document numbers read: " << rate(read, timer.nsecsElapsed()) << Qt::endl;
}

NameIndex measureBuilding(QTextStream &out, const QStringList &names)
{
    std::vector<NameKeys> keys;
    keys.reserve(static_cast<std::size_t>(names.size()));
    QElapsedTimer timer;
    timer.start();
    for (const QString &name : names)
        keys.push_back(NameKeys::of(name));
    out << "name keys made: " << rate(names.size(), timer.nsecsElapsed()) << Qt::endl;

    timer.start();
    NameIndex::Builder builder;
    builder.reserve(keys.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const NameKeys &key = keys[static_cast<std::size_t>(i)];
        builder.add({i + 1, names[i], key.pinyin, key.initials});
    }
    NameIndex index = std::move(builder).build();
    out << "index built: " << milliseconds(timer.nsecsElapsed()) << " ms" << Qt::endl;
    timer.start();
    const NameKeys key = NameKeys::of(names.front());
    index.put({1, names.front(), key.pinyin, key.initials});
    out << "one entry replaced: " << milliseconds(timer.nsecsElapsed()) << " ms" << Qt::endl;
    return index;
}

void measureSearching(QTextStream &out, const NameIndex &index, std::size_t limit)
{
    const QStringList texts{u"张"_s, u"建国"_s, u"张建国"_s, u"瓛"_s, u"没有此人"_s, u"z"_s, u"g"_s,
        u"zjg"_s, u"jg"_s, u"jianguo"_s, u"zhangj"_s, u"zhangjianguo"_s, u"qqqq"_s,
        u"zhangjianzz"_s, u"iiii"_s, u"ang"_s, u"xyzzy"_s};
    std::vector<qint64> all;
    for (const QString &text : texts) {
        std::vector<qint64> times;
        std::size_t found = 0;
        for (int i = 0; i < searchesEach; ++i) {
            QElapsedTimer timer;
            timer.start();
            found = index.search(text, limit).size();
            times.push_back(timer.nsecsElapsed());
        }
        std::sort(times.begin(), times.end());
        all.insert(all.end(), times.begin(), times.end());
        out << "  " << text << ": " << found << " found, p50 "
            << milliseconds(times[times.size() / 2]) << " ms, p99 "
            << milliseconds(times[times.size() * 99 / 100]) << " ms" << Qt::endl;
    }
    std::sort(all.begin(), all.end());
    out << "  together: p50 " << milliseconds(all[all.size() / 2]) << " ms, p99 "
        << milliseconds(all[all.size() * 99 / 100]) << " ms" << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int people = arguments.size() > 1 ? arguments[1].toInt() : 1'000'000;
    QTextStream out(stdout);
    measureIdNumbers(out);
    out << people << " people" << Qt::endl;
    const NameIndex index = measureBuilding(out, madeUpNames(people));
    out << "first " << firstRows << " rows:" << Qt::endl;
    measureSearching(out, index, firstRows);
    out << "all rows:" << Qt::endl;
    measureSearching(out, index, NameIndex::all);
    return 0;
}
