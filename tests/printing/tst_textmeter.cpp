// SPDX-License-Identifier: GPL-3.0-or-later
// Where lines break.
#include "models/printing/pageflow.h"
#include "models/printing/textmeter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

class TestTextMeter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBreakWhereTheyMay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("room"); // in Han characters
        QTest::addColumn<int>("most");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("empty") << QString() << 5 << 3 << QStringList{};
        QTest::newRow("fits") << u"志愿服务"_s << 4 << 3 << QStringList{u"志愿服务"_s};
        QTest::newRow("between Han")
            << u"志愿服务站"_s << 3 << 3 << QStringList{u"志愿服"_s, u"务站"_s};
        QTest::newRow("not before a stop")
            << u"志愿者，好"_s << 3 << 3 << QStringList{u"志愿"_s, u"者，好"_s};
        QTest::newRow("behind a space")
            << u"the sun and"_s << 4 << 3 << QStringList{u"the sun"_s, u"and"_s};
        QTest::newRow("ellipsis") << u"志愿服务站社区街道"_s << 3 << 2
                                  << QStringList{u"志愿服"_s, u"务站…"_s};
        QTest::newRow("line ends") << u"志\n愿"_s << 5 << 3 << QStringList{u"志 愿"_s};
        QTest::newRow("too narrow") << u"志愿"_s << 0 << 3 << QStringList{u"志"_s, u"愿"_s};
    }

    void linesBreakWhereTheyMay()
    {
        QFETCH(QString, text);
        QFETCH(int, room);
        QFETCH(int, most);
        TextMeter meter({30});
        QTEST(meter.lines(text, room * 30.0, most), "lines");
    }

    void noLineIsWiderThanItsRoom()
    {
        TextMeter meter({30});
        const QString text = u"A3栋2单元 501, Dongfeng-Road 和平小区（东区）；"_s.repeated(20);
        for (double room = 100; room < 900; room += 37) {
            for (const QString &line : meter.lines(text, room, 99))
                QVERIFY(meter.width(line) <= room + 0.1);
        }
    }

    void rareCharactersStayWhole()
    {
        TextMeter meter({30});
        const QString rare = u"𠮷田𠮷"_s; // beyond U+FFFF
        QCOMPARE(meter.lines(rare, 30, 3).join(QString()), rare);
        QCOMPARE(meter.lines(rare, 30, 3).size(), 3);
    }

    void flowKeepsHeadingsWithWhatFollows()
    {
        QStringList drawn;
        const auto piece = [&drawn](const QString &name) {
            return [&drawn, name](
                       QPainter &, QPointF at) { drawn += u"%1@%2"_s.arg(name).arg(at.y()); };
        };
        PageFlow flow(0, 10, 110);
        flow.add(70, piece(u"a"_s));
        flow.addHeading(20, piece(u"h"_s));
        flow.add(20, piece(u"b"_s));
        QCOMPARE(flow.pageCount(), 2);
        QImage image(1, 1, QImage::Format_RGB32);
        QPainter painter(&image);
        flow.paint(painter, 0);
        QCOMPARE(drawn, QStringList{u"a@10"_s});
        drawn.clear();
        flow.paint(painter, 1);
        QCOMPARE(drawn, (QStringList{u"h@10"_s, u"b@30"_s}));
    }
};

QTEST_MAIN(TestTextMeter)
#include "tst_textmeter.moc"
