// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/namekeys.h"
#include "models/lists/nameindex.h"

#include <QTest>

#include <map>
#include <tuple>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

class TestNameIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        NameIndex::Builder builder;
        add(builder, 1, u"张建国"_s);
        add(builder, 2, u"赵静国"_s);
        add(builder, 3, u"李建国"_s);
        add(builder, 4, u"王国栋"_s);
        add(builder, 5, u"单春"_s);
        add(builder, 6, u"吕丽"_s);
        add(builder, 7, u"John Smith"_s);
        add(builder, 8, u"买买提·吐尔逊"_s);
        add(builder, 9, u"张建国"_s);
        m_index = std::move(builder).build();
    }

    void isSorted()
    {
        // JohnSmith LiJianGuo LvLi MaiMaiTi… ShanChun WangGuoDong ZhangJianGuo ×2 ZhaoJingGuo
        QCOMPARE(m_index.ids(), (std::vector<qint64>{7, 3, 6, 8, 5, 4, 1, 9, 2}));
        QCOMPARE(NameIndex().search(u"x").size(), 0U);
        QCOMPARE(NameIndex().search(u"").size(), 0U);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<qint64>>("ids");
        const auto row = [](const QString &text, std::vector<qint64> ids) {
            QTest::newRow(qPrintable(text)) << text << ids;
        };
        row(u""_s, {7, 3, 6, 8, 5, 4, 1, 9, 2});
        row(u"建国"_s, {3, 1, 9});
        row(u" 张 建国 "_s, {1, 9});
        row(u"jianguo"_s, {3, 1, 9});
        row(u"JianGuo"_s, {3, 1, 9});
        row(u"zhang jian"_s, {1, 9});
        row(u"zhangj"_s, {1, 9});
        row(u"anguo"_s, {});
        row(u"gjian"_s, {});
        row(u"guo"_s, {3, 4, 1, 9, 2});
        row(u"zjg"_s, {1, 9, 2});
        row(u"jg"_s, {3, 1, 9, 2});
        row(u"ＺＪＧ"_s, {1, 9, 2});
        row(u"sc"_s, {5});
        row(u"shan"_s, {5});
        row(u"dan"_s, {});
        row(u"lv"_s, {6});
        row(u"lü"_s, {6});
        row(u"smith"_s, {7});
        row(u"john s"_s, {7});
        row(u"mith"_s, {});
        row(u"提·吐"_s, {8});
        row(u"没有"_s, {});
        row(u"qqq"_s, {});
        row(u" 　 "_s, {7, 3, 6, 8, 5, 4, 1, 9, 2});
        row(u"国李"_s, {});
    }

    void finds()
    {
        QFETCH(QString, text);
        QTEST(m_index.search(text), "ids");
    }

    void stopsAtTheLimit()
    {
        QCOMPARE(m_index.search(u"guo", 2), (std::vector<qint64>{3, 4}));
        QCOMPARE(m_index.search(u"", 1), std::vector<qint64>{7});
        QCOMPARE(m_index.search(u"guo", 0).size(), 0U);
    }

    void changesOneEntry()
    {
        put(m_index, 10, u"陈建国"_s);
        QCOMPARE(m_index.search(u"jg"), (std::vector<qint64>{10, 3, 1, 9, 2}));
        put(m_index, 3, u"周红"_s);
        QCOMPARE(m_index.search(u"jg"), (std::vector<qint64>{10, 1, 9, 2}));
        QCOMPARE(m_index.search(u"周"), std::vector<qint64>{3});
        QCOMPARE(m_index.ids().back(), 3);
        QCOMPARE(m_index.size(), 10U);
        for (const qint64 id : m_index.ids())
            QCOMPARE(m_index.id(m_index.rowOf(id)), id);
        QCOMPARE(m_index.rowOf(777), NameIndex::noRow);
    }

    void saysWhereRowsCameFrom()
    {
        m_keys = NameKeys::of(u"陈建国"_s);
        const NameEntry added{10, u"陈建国", m_keys.pinyin, m_keys.initials};
        const auto changed = m_index.with({&added, 1});
        QCOMPARE(changed.origin, (std::vector<NameIndex::Row>{9, 0, 1, 2, 3, 4, 5, 6, 7, 8}));
    }

    void takesOnlyWhatIsAccepted()
    {
        const auto odd = [this](NameIndex::Row row) { return m_index.id(row) % 2 == 1; };
        QCOMPARE(m_index.rows(u"jg", 2, odd), (std::vector<NameIndex::Row>{1, 6}));
        QCOMPARE(m_index.rows(u"", NameIndex::all, odd).size(), 5U);
    }

    /// The same as looking through the names one by one, whatever is typed, also after changes.
    void findsWhatIsThere()
    {
        std::map<qint64, QString> people;
        for (qint64 person = 1; person <= 18'000; ++person)
            people[person * apart] = madeUpName();
        NameIndex::Builder builder;
        for (const auto &[id, name] : people)
            add(builder, id, name);
        NameIndex index = std::move(builder).build();
        compare(index, people, 1'500);
        std::map<qint64, NameKeys> changes;
        for (int i = 0; i < 500; ++i) {
            const qint64 id = (random(20'000) + 1) * apart;
            people[id] = madeUpName();
            changes[id] = NameKeys::of(people[id]);
        }
        std::vector<NameEntry> coming;
        for (const auto &[id, keys] : changes)
            coming.push_back({id, people[id], keys.pinyin, keys.initials});
        index = index.with(coming).index;
        people[7 * apart] = u"谭瓛瓛"_s;
        put(index, 7 * apart, people[7 * apart]);
        QCOMPARE(index.search(u"瓛瓛"), std::vector<qint64>{7 * apart});
        compare(index, people, 500);
    }

    /// Changed one by one or built at once, the index is the same.
    void changesAsItBuilds()
    {
        const QString characters = u"张王李赵建国春华丽平安小红静海·aB"_s;
        std::map<qint64, QString> people;
        NameIndex changed;
        for (int i = 0; i < 600; ++i) {
            const qint64 id = random(150) + 1;
            QString name;
            for (quint32 length = random(4) + 1; length > 0; --length)
                name += characters[random(static_cast<quint32>(characters.size()))];
            people[id] = name;
            put(changed, id, name);
        }
        NameIndex::Builder builder;
        for (const auto &[id, name] : people)
            add(builder, id, name);
        const NameIndex built = std::move(builder).build();
        QCOMPARE(changed.ids(), built.ids());
        for (const QString &text :
            {u"建"_s, u"jian"_s, u"j"_s, u"zg"_s, u"a"_s, u"国春"_s, u"an"_s, u"b"_s})
            QCOMPARE(changed.search(text), built.search(text));
    }

private:
    static constexpr qint64 apart = 913'284'447; ///< ids are far from one another, as in a file

    /// A name as it is searched without an index.
    struct PlainName {
        std::string sortedBy;
        qint64 id = 0;
        QString name;
        QString initials;
        QString syllables; ///< each behind a sign
    };

    /// The ids in list order.
    static std::vector<qint64> plainly(const std::vector<PlainName> &names, const QString &text)
    {
        std::vector<qint64> found;
        for (const PlainName &name : names) {
            bool fits = name.name.contains(text) || name.initials.contains(text);
            for (qsizetype at = 0; !fits && at < name.syllables.size(); ++at) {
                if (name.syllables[at] != u'\'')
                    continue;
                qsizetype typed = 0;
                for (qsizetype i = at; i < name.syllables.size() && typed < text.size(); ++i) {
                    if (name.syllables[i] != u'\'' && name.syllables[i] != text[typed++])
                        typed = text.size() + 1;
                }
                fits = typed == text.size();
            }
            if (fits)
                found.push_back(name.id);
        }
        return found;
    }

    std::vector<PlainName> plainNames(const std::map<qint64, QString> &people)
    {
        std::vector<PlainName> names;
        for (const auto &[id, name] : people) {
            const NameKeys keys = NameKeys::of(name);
            const quint64 starts = syllableStarts(keys.pinyin, keys.initials);
            QString syllables;
            for (qsizetype i = 0; i < keys.pinyin.size(); ++i) {
                if (starts >> i & 1)
                    syllables += u'\'';
                syllables += keys.pinyin[i].toLower();
            }
            names.push_back({keys.pinyin.toStdString(), id, name, keys.initials, syllables});
        }
        std::sort(names.begin(), names.end(), [](const PlainName &a, const PlainName &b) {
            return std::tie(a.sortedBy, a.id) < std::tie(b.sortedBy, b.id);
        });
        return names;
    }

    /// Texts that some have, that few have and that nobody has, of every kind.
    void compare(const NameIndex &index, const std::map<qint64, QString> &people, int texts)
    {
        const std::vector<PlainName> names = plainNames(people);
        QCOMPARE(index.size(), names.size());
        for (NameIndex::Row row = 0; row < index.size(); ++row) {
            QCOMPARE(index.id(row), names[row].id);
            QCOMPARE(index.rowOf(index.id(row)), row);
        }
        const auto any = [&] { return names[random(static_cast<quint32>(names.size()))]; };
        const auto piece = [this](const QString &of) {
            const auto from = random(static_cast<quint32>(of.size()));
            return of.mid(from, random(4) + 1);
        };
        for (int i = 0; i < texts; ++i) {
            QString text;
            switch (i % 4) {
            case 0:
                text = piece(any().name);
                break;
            case 1:
                text = piece(any().name) + piece(any().name);
                break;
            case 2:
                text = piece(any().initials) + piece(any().initials);
                break;
            default:
                text = any().syllables.section(u'\'', -1 - static_cast<int>(random(3)))
                    + any().syllables.section(u'\'', -1);
                text.remove(u'\'').chop(random(4));
            }
            if (text.isEmpty())
                continue;
            std::vector<qint64> expected = plainly(names, text);
            if (index.search(text) != expected)
                QFAIL(qPrintable(text));
            expected.resize(std::min<std::size_t>(expected.size(), 3));
            QCOMPARE(index.search(text, 3), expected);
        }
    }

    /// Some characters come often, others hardly.
    QString madeUpName()
    {
        const QString characters = u"王李张建国春华丽平安小红静海伟芳敏正争郑峥娟恩娥欧洋洲"
                                   "颖盈莹盛圣倩乾群祥翔鑫欣昕鸿宏禾瑾吕女璐露艾昂岸"_s;
        QString name;
        for (quint32 length = random(10) == 0 ? 4 : random(3) + 1; length > 0; --length) {
            const quint32 one = random(static_cast<quint32>(characters.size()));
            name += characters[random(2) == 0 ? one : one / 4];
        }
        return name;
    }

    quint32 random(quint32 below)
    {
        m_seed = m_seed * 1'664'525U + 1'013'904'223U;
        return (m_seed >> 8) % below;
    }

    NameEntry entry(qint64 id, const QString &name)
    {
        m_keys = NameKeys::of(name);
        return {id, name, m_keys.pinyin, m_keys.initials};
    }
    void add(NameIndex::Builder &builder, qint64 id, const QString &name)
    {
        builder.add(entry(id, name));
    }
    void put(NameIndex &index, qint64 id, const QString &name) { index.put(entry(id, name)); }

    quint32 m_seed = 7;
    NameKeys m_keys;
    NameIndex m_index;
};

QTEST_GUILESS_MAIN(TestNameIndex)
#include "tst_nameindex.moc"
