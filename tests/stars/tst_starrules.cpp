// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stars/starstanding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 hour = 60;

QByteArray shippedWith(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject object = QJsonDocument::fromJson(StarRuleSet::shipped().toJson()).object();
    change(object);
    return QJsonDocument(object).toJson();
}

void setInLevel(QJsonObject &object, int level, const QString &key, const QJsonValue &value)
{
    QJsonArray levels = object.value(u"levels"_s).toArray();
    QJsonObject changed = levels.at(level).toObject();
    changed.insert(key, value);
    levels.replace(level, changed);
    object.insert(u"levels"_s, levels);
}

} // namespace

class TestStarRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedRules_data()
    {
        QTest::addColumn<int>("star");
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("quality");
        QTest::addColumn<int>("evaluations");
        QTest::newRow("1") << 1 << 100 << 300 << 3;
        QTest::newRow("2") << 2 << 300 << 300 << 3;
        QTest::newRow("3") << 3 << 600 << 350 << 5;
        QTest::newRow("4") << 4 << 1000 << 400 << 5;
        QTest::newRow("5") << 5 << 1500 << 400 << 8;
    }

    void shippedRules()
    {
        QFETCH(int, star);
        QFETCH(int, hours);
        QFETCH(int, quality);
        QFETCH(int, evaluations);
        const StarRuleSet rules = StarRuleSet::shipped();
        QCOMPARE(rules.levels.size(), 5U);
        QVERIFY(rules.noOpenComplaint);
        const StarLevel *level = rules.level(star);
        QVERIFY(level);
        QCOMPARE(*level, (StarLevel{star, hours * hour, quality, evaluations}));
    }

    void survivesWriting()
    {
        const StarRuleSet rules = StarRuleSet::shipped();
        const auto again = StarRuleSet::parse(rules.toJson());
        QVERIFY(again.ok());
        QVERIFY(*again == rules);
    }

    void refusesBrokenRules_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("not JSON") << QByteArray("{") << u"rules_unreadable"_s << QString();
        QTest::newRow("a list") << QByteArray("[]") << u"rules_unreadable"_s << QString();
        const auto without = [](const QString &key) {
            return shippedWith([&key](QJsonObject &object) { object.remove(key); });
        };
        QTest::newRow("no name") << without(u"name"_s) << u"rules_incomplete"_s << u"name"_s;
        QTest::newRow("no version")
            << without(u"version"_s) << u"rules_incomplete"_s << u"version"_s;
        QTest::newRow("no levels") << without(u"levels"_s) << u"rules_levels"_s << u"levels"_s;
        const auto with = [](int level, const QString &key, const QJsonValue &value) {
            return shippedWith([&](QJsonObject &object) { setInLevel(object, level, key, value); });
        };
        const QString wrong = u"rules_level"_s;
        QTest::newRow("gap") << with(1, u"star"_s, 3) << wrong << u"levels[1].star"_s;
        QTest::newRow("no hours") << with(0, u"hours"_s, {}) << wrong << u"levels[0].hours"_s;
        QTest::newRow("fewer hours") << with(2, u"hours"_s, 300) << wrong << u"levels[2].hours"_s;
        QTest::newRow("hours as text")
            << with(2, u"hours"_s, u"600"_s) << wrong << u"levels[2].hours"_s;
        QTest::newRow("quality above 5")
            << with(4, u"quality"_s, 5.1) << wrong << u"levels[4].quality"_s;
        QTest::newRow("quality falls")
            << with(3, u"quality"_s, 3.4) << wrong << u"levels[3].quality"_s;
        QTest::newRow("half an evaluation")
            << with(0, u"evaluations"_s, 2.5) << wrong << u"levels[0].evaluations"_s;
        QTest::newRow("quality of nothing")
            << with(0, u"evaluations"_s, 0) << wrong << u"levels[0].evaluations"_s;
    }

    void refusesBrokenRules()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const auto rules = StarRuleSet::parse(json);
        QVERIFY(!rules);
        QCOMPARE(rules.error().code, code);
        QCOMPARE(rules.error().field, field);
        QVERIFY(!rules.error().text.isEmpty());
    }

    void rating_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<int>("evaluations");
        QTest::addColumn<int>("quality");
        QTest::addColumn<int>("reached");
        const auto row
            = [](const char *name, qint64 minutes, int evaluations, int quality, int reached) {
                  QTest::newRow(name) << minutes << evaluations << quality << reached;
              };
        row("nothing", 0, 0, 0, 0);
        row("100 h less a minute", 100 * hour - 1, 8, 500, 0);
        row("100 h", 100 * hour, 8, 500, 1);
        row("100 h and a minute", 100 * hour + 1, 8, 500, 1);
        row("300 h less a minute", 300 * hour - 1, 8, 500, 1);
        row("300 h", 300 * hour, 8, 500, 2);
        row("300 h and a minute", 300 * hour + 1, 8, 500, 2);
        row("600 h less a minute", 600 * hour - 1, 8, 500, 2);
        row("600 h", 600 * hour, 8, 500, 3);
        row("600 h and a minute", 600 * hour + 1, 8, 500, 3);
        row("1000 h less a minute", 1000 * hour - 1, 8, 500, 3);
        row("1000 h", 1000 * hour, 8, 500, 4);
        row("1000 h and a minute", 1000 * hour + 1, 8, 500, 4);
        row("1500 h less a minute", 1500 * hour - 1, 8, 500, 4);
        row("1500 h", 1500 * hour, 8, 500, 5);
        row("1500 h and a minute", 1500 * hour + 1, 8, 500, 5);
        const qint64 plenty = 9000 * hour;
        row("2 evaluations", plenty, 2, 500, 0);
        row("3 evaluations", plenty, 3, 500, 2);
        row("4 evaluations", plenty, 4, 500, 2);
        row("5 evaluations", plenty, 5, 500, 4);
        row("7 evaluations", plenty, 7, 500, 4);
        row("8 evaluations", plenty, 8, 500, 5);
        row("9 evaluations", plenty, 9, 500, 5);
        row("quality 2.99", plenty, 9, 299, 0);
        row("quality 3.00", plenty, 9, 300, 2);
        row("quality 3.01", plenty, 9, 301, 2);
        row("quality 3.49", plenty, 9, 349, 2);
        row("quality 3.50", plenty, 9, 350, 3);
        row("quality 3.99", plenty, 9, 399, 3);
        row("quality 4.00", plenty, 9, 400, 5);
        row("quality 4.01", plenty, 9, 401, 5);
    }

    void rating()
    {
        QFETCH(qint64, minutes);
        QFETCH(int, evaluations);
        QFETCH(int, quality);
        QFETCH(int, reached);
        const StarRuleSet rules = StarRuleSet::shipped();
        const StarStanding standing = rate({minutes, evaluations, quality, false, 0}, rules);
        QCOMPARE(standing.reached, reached);
        QCOMPARE(standing.canBeGranted(), reached > 0);
        QCOMPARE(standing.next.has_value(), reached < 5);
        QCOMPARE(standing.missing.nothing(), reached == 5);
        if (standing.next)
            QCOMPARE(standing.next->star, reached + 1);
    }

    void whatIsMissing_data()
    {
        QTest::addColumn<StarFigures>("figures");
        QTest::addColumn<StarMissing>("missing");
        QTest::addColumn<QString>("words");
        QTest::newRow("hours and an evaluation")
            << StarFigures{100 * hour - 750, 2, 450, false, 0} << StarMissing{750, 1, 0, 0, false}
            << u"12.5 h more; evaluations still needed: 1"_s;
        QTest::newRow("quality") << StarFigures{700 * hour, 5, 349, false, 2}
                                 << StarMissing{0, 0, 349, 350, false}
                                 << u"mean quality 3.49, must reach 3.50"_s;
        QTest::newRow("no mean without evaluations") << StarFigures{700 * hour, 0, 0, false,
            0} << StarMissing{0, 3, 0, 0, false} << u"evaluations still needed: 3"_s;
        QTest::newRow("complaint") << StarFigures{150 * hour, 5, 400, true, 0}
                                   << StarMissing{0, 0, 0, 0, true} << u"a complaint is open"_s;
        QTest::newRow("nothing above the last")
            << StarFigures{1500 * hour, 8, 400, false, 0} << StarMissing{} << QString();
        QTest::newRow("all at once")
            << StarFigures{100 * hour - 20, 2, 250, true, 0} << StarMissing{20, 1, 250, 300, true}
            << u"0.33 h more; evaluations still needed: 1; mean quality 2.50, must reach 3.00; "
               "a complaint is open"_s;
    }

    void whatIsMissing()
    {
        QFETCH(StarFigures, figures);
        QFETCH(StarMissing, missing);
        QFETCH(QString, words);
        const StarStanding standing = rate(figures, StarRuleSet::shipped());
        QVERIFY(standing.missing == missing);
        QCOMPARE(standing.missing.words(), words);
    }

    void chineseWords()
    {
        QTranslator chinese;
        QVERIFY(chinese.load(u":/translations/volunteer-station_zh_CN.qm"_s));
        QCoreApplication::installTranslator(&chinese);
        QCOMPARE((StarMissing{750, 1, 0, 0, false}).words(), u"还差 12.5 小时；评价还差 1 次"_s);
        QCOMPARE((StarMissing{0, 0, 283, 350, true}).words(),
            u"服务质量平均 2.83 分，须达 3.50 分；有投诉尚未办结"_s);
        QCOMPARE(StarRuleSet::shipped().title(), u"《志愿服务星级评定规则》（2026版）"_s);
    }

    void complaintKeepsBackButTakesNothing()
    {
        StarRuleSet rules = StarRuleSet::shipped();
        const StarFigures figures{700 * hour, 9, 450, true, 1};
        StarStanding standing = rate(figures, rules);
        QVERIFY(!standing.canBeGranted());
        QVERIFY(!standing.isBelowAwarded());
        QVERIFY(standing.missing.complaint);

        rules.noOpenComplaint = false;
        standing = rate(figures, rules);
        QCOMPARE(standing.reached, 3);
        QVERIFY(standing.canBeGranted());
        QVERIFY(!standing.missing.complaint);
    }

    void belowWhatWasAwarded()
    {
        const StarStanding standing = rate({290 * hour, 9, 450, false, 2}, StarRuleSet::shipped());
        QVERIFY(standing.isBelowAwarded());
        QVERIFY(!standing.canBeGranted());
        QCOMPARE(standing.next->star, 2);
        QCOMPARE(standing.missing.minutes, 10 * hour);

        // Fallen by two: what counts is the star that was granted.
        const StarStanding deep = rate({150 * hour, 9, 450, false, 3}, StarRuleSet::shipped());
        QCOMPARE(deep.reached, 1);
        QCOMPARE(deep.next->star, 3);
        QCOMPARE(deep.missing.minutes, 450 * hour);
    }
};

QTEST_GUILESS_MAIN(TestStarRules)
#include "tst_starrules.moc"
