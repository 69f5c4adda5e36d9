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
        m_index.remove(9);
        m_index.remove(777);
        QCOMPARE(m_index.search(u"张建国"), std::vector<qint64>{1});
        QCOMPARE(m_index.size(), 9U);
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
            if (random(4) == 0) {
                people.erase(id);
                changed.remove(id);
                continue;
            }
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
    NameEntry entry(qint64 id, const QString &name)
    {
        m_keys = m_maker.keys(name);
        return {id, name, m_keys.pinyin, m_keys.initials};
    }
    void add(NameIndex::Builder &builder, qint64 id, const QString &name)
    {
        builder.add(entry(id, name));
    }
    void put(NameIndex &index, qint64 id, const QString &name) { index.put(entry(id, name)); }

    NameKeyMaker m_maker;
    NameKeys m_keys;
    NameIndex m_index;
};

QTEST_GUILESS_MAIN(TestNameIndex)
#include "tst_nameindex.moc"
