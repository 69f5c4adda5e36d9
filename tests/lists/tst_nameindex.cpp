// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/namekeys.h"
#include "models/lists/nameindex.h"

#include <QTest>

#include <map>

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
        // johnsmith lijianguo lvli maimaiti… shanchun wangguodong zhangjianguo ×2 zhaojingguo
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

    /// The same as looking through the names one by one, whichever way the index takes.
    void findsWhatIsThere()
    {
        const QString characters = u"王李张建国春华丽平安小红静海伟芳敏"_s;
        NameIndex::Builder builder;
        std::vector<std::pair<qint64, NameKeys>> people;
        QStringList names;
        quint32 seed = 11;
        const auto random = [&seed](quint32 below) {
            seed = seed * 1'664'525U + 1'013'904'223U;
            return (seed >> 8) % below;
        };
        for (qint64 id = 1; id <= 20'000; ++id) {
            QString name;
            for (quint32 length = random(3) + 1; length > 0; --length) {
                const quint32 one = random(static_cast<quint32>(characters.size()));
                name += characters[random(2) == 0 ? one : one / 4];
            }
            if (id % 5'000 == 0)
                name += u'瓛';
            add(builder, id, name);
            names += name;
            people.emplace_back(id, m_keys);
        }
        const NameIndex index = std::move(builder).build();
        for (const QString &text : {u"王"_s, u"建国"_s, u"瓛"_s, u"敏瓛"_s, u"红红红"_s}) {
            std::size_t count = 0;
            for (const QString &name : names)
                count += name.contains(text) ? 1 : 0;
            QCOMPARE(index.search(text).size(), count);
            QCOMPARE(index.search(text, 3), firstOf(index.search(text), 3));
        }
        for (const QString &text : {u"zjg"_s, u"h"_s, u"ww"_s, u"jjj"_s}) {
            std::size_t count = 0;
            for (const auto &[id, keys] : people)
                count += keys.initials.contains(text) ? 1 : 0;
            QCOMPARE(index.search(text).size(), count);
        }
    }

    /// Changed one by one or built at once, the index is the same.
    void changesAsItBuilds()
    {
        const QString characters = u"张王李赵建国春华丽平安小红静海·aB"_s;
        std::map<qint64, QString> people;
        NameIndex changed;
        quint32 seed = 7;
        const auto random = [&seed](quint32 below) {
            seed = seed * 1'664'525U + 1'013'904'223U;
            return (seed >> 8) % below;
        };
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
    static std::vector<qint64> firstOf(std::vector<qint64> ids, std::size_t count)
    {
        ids.resize(std::min(ids.size(), count));
        return ids;
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

    NameKeys m_keys;
    NameIndex m_index;
};

QTEST_GUILESS_MAIN(TestNameIndex)
#include "tst_nameindex.moc"
