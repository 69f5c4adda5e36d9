// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/namekeys.h"

#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

class TestNameKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pinyin");
        QTest::addColumn<QString>("initials");
        const auto row = [](const QString &name, const QString &pinyin, const QString &initials) {
            QTest::newRow(qPrintable(name)) << name << pinyin << initials;
        };
        row(u"张建国"_s, u"ZhangJianGuo"_s, u"zjg"_s);
        row(u"单春"_s, u"ShanChun"_s, u"sc"_s);
        row(u"曾华"_s, u"ZengHua"_s, u"zh"_s);
        row(u"解磊泽"_s, u"XieLeiZe"_s, u"xlz"_s);
        row(u"仇梅"_s, u"QiuMei"_s, u"qm"_s);
        row(u"朴英"_s, u"PiaoYing"_s, u"py"_s);
        row(u"查海"_s, u"ZhaHai"_s, u"zh"_s);
        row(u"盖伟"_s, u"GeWei"_s, u"gw"_s);
        row(u"尉迟强"_s, u"YuChiQiang"_s, u"ycq"_s);
        row(u"万俟平"_s, u"MoQiPing"_s, u"mqp"_s);
        row(u"万平"_s, u"WanPing"_s, u"wp"_s);
        row(u"长孙红"_s, u"ZhangSunHong"_s, u"zsh"_s);
        row(u"覃勇"_s, u"QinYong"_s, u"qy"_s);
        row(u"李单"_s, u"LiDan"_s, u"ld"_s);
        row(u"李长春"_s, u"LiChangChun"_s, u"lcc"_s);
        row(u"任华"_s, u"RenHua"_s, u"rh"_s);
        row(u"令狐冼"_s, u"LingHuXian"_s, u"lhx"_s);
        row(u"宓宁"_s, u"MiNing"_s, u"mn"_s);
        row(u"区员"_s, u"OuYuan"_s, u"oy"_s);
        row(u"吕丽"_s, u"LvLi"_s, u"ll"_s);
        row(u"司马雨博"_s, u"SiMaYuBo"_s, u"smyb"_s);
        row(u"欧阳娜娜"_s, u"OuYangNaNa"_s, u"oynn"_s);
        row(u"买买提·吐尔逊"_s, u"MaiMaiTiTuErXun"_s, u"mmttex"_s);
        row(u"John Smith"_s, u"JohnSmith"_s, u"js"_s);
        row(u"O'Neill Müller"_s, u"OneillMuller"_s, u"om"_s);
        row(u"大卫Smith"_s, u"DaWeiSmith"_s, u"dws"_s);
        row(u"Ａmy王"_s, u"AmyWang"_s, u"aw"_s);
        row(u"𠮷田"_s, u"Tian"_s, u"t"_s); // ICU 72 has no reading of 𠮷
        row(u"·"_s, u""_s, u""_s);
        row(u""_s, u""_s, u""_s);
    }

    void keys()
    {
        QFETCH(QString, name);
        const NameKeys keys = NameKeys::of(name);
        QTEST(keys.pinyin, "pinyin");
        QTEST(keys.initials, "initials");
        QCOMPARE(NameKeys::of(name), keys);
    }

    /// The hundred commonest surnames, so that a change of ICU's data is noticed.
    void commonSurnames()
    {
        const QString names
            = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董"
              "潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾夏付方邹熊白孟"
              "秦邱侯江尹薛闫段雷龙史陶贺毛郝顾龚邵万覃武钱戴严莫孔常向汤"_s;
        const QString expected
            = u"wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo "
              "zheng liang xie song tang xu han feng deng cao peng zeng xiao tian dong pan yuan "
              "cai "
              "jiang yu yu du ye cheng wei su lv ding ren lu yao shen zhong jiang cui tan lu fan "
              "wang liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou jiang yin xue yan "
              "duan lei long shi tao he mao hao gu gong shao wan qin wu qian dai yan mo kong chang "
              "xiang tang"_s;
        QStringList pinyin;
        for (const QChar surname : names)
            pinyin.append(NameKeys::of(QStringView(&surname, 1)).pinyin);
        QCOMPARE(pinyin.join(u' ').toLower(), expected);
    }

    /// A surname stands together, whatever is behind it.
    void order()
    {
        const QStringList wanted{
            u"陈爱"_s, u"陈欣"_s, u"程静"_s, u"万爱"_s, u"万志"_s, u"王安"_s, u"严华"_s, u"杨安"_s};
        QStringList sorted = wanted;
        std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
            return NameKeys::of(a).pinyin < NameKeys::of(b).pinyin;
        });
        QCOMPARE(sorted, wanted);
    }

    void starts()
    {
        const auto starts = [](QStringView pinyin, QStringView initials) {
            QList<int> list;
            const quint64 bits = syllableStarts(pinyin, initials);
            for (int i = 0; i < 64; ++i) {
                if ((bits >> i) & 1)
                    list.append(i);
            }
            return list;
        };
        QCOMPARE(starts(u"ZhangJianGuo", u"zjg"), QList<int>({0, 5, 9}));
        QCOMPARE(starts(u"XiAn", u"xa"), QList<int>({0, 2}));
        QCOMPARE(starts(u"Xian", u"x"), QList<int>({0}));
        QCOMPARE(starts(u"JohnSmith", u"js"), QList<int>({0, 4}));
        QCOMPARE(starts(u"Dui3", u"d3"), QList<int>({0, 3}));
        QCOMPARE(starts(u"", u""), QList<int>());
    }
};

QTEST_GUILESS_MAIN(TestNameKeys)
#include "tst_namekeys.moc"
