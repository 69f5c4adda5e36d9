// SPDX-License-Identifier: GPL-3.0-or-later
// A list on paper: pages, heads, columns, and text that is found again.
#include "models/printing/listdocument.h"
#include "models/printing/pdffile.h"
#include "tests/support/pdf.h"
#include "tests/support/teststation.h"

#include <QTest>

using namespace vs;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// As many rows as wanted; the texts of a row are `texts` with its number behind the first.
class RowSource final : public RecordSource
{
public:
    explicit RowSource(QStringList texts)
        : m_texts(std::move(texts))
    {
    }
    int columnCount() const override { return int(m_texts.size()); }
    QString header(int column) const override { return u"列%1"_s.arg(column + 1); }
    std::vector<RecordRow> fetch(std::span<const qint64> ids) override
    {
        std::vector<RecordRow> rows;
        for (const qint64 id : ids) {
            if (id <= 0)
                continue;
            RecordRow row{id, {}};
            for (const QString &text : m_texts)
                row.cells.push_back({row.cells.empty() ? text + QString::number(id) : text});
            if (row.cells.size() > 1 && m_texts.at(1).isEmpty())
                row.cells[1].stars = 3;
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    const QStringList m_texts;
};

std::vector<qint64> numbers(qint64 count)
{
    std::vector<qint64> ids;
    for (qint64 id = 1; id <= count; ++id)
        ids.push_back(id);
    return ids;
}

} // namespace

class TestListDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headAndPagesAreFound()
    {
        RowSource source({u"马文龙"_s, QString(), u"马家街道金山社区"_s});
        ListSheet sheet{&source, u"志愿者"_s, {u"状态：已登记"_s}, {2, 0, 1}, numbers(130)};
        const auto document = made(sheet);
        QVERIFY(document->pageCount() > 1);
        QCOMPARE(document->orientation(), QPageLayout::Portrait);
        VERIFY_DONE(writePdf(*document, path()));
        const int pages = document->pageCount();
        QCOMPARE(pdf::info(path(), u"Pages"_s), QString::number(pages));
        QVERIFY(pdf::info(path(), u"Page size"_s).contains(u"A4"_s));
        int found = 0;
        for (int page = 1; page <= pages; ++page) {
            const QString text = pdf::text(path(), page);
            for (const QString &word : {u"志愿者"_s, u"泰山社区志愿服务站"_s, u"2026-11-23"_s,
                     u"王秀兰"_s, u"状态：已登记"_s, u"列3"_s, u"马家街道金山社区"_s, u"★★★"_s,
                     ListDocument::tr("Page %1 of %2").arg(page).arg(pages)})
                QVERIFY2(text.contains(word), qPrintable(word + u" on page "_s + text));
            QVERIFY(text.indexOf(u"列3"_s) < text.indexOf(u"列1"_s));
            found += int(text.count(u"马文龙"_s));
        }
        QCOMPARE(found, 130);
        QVERIFY(pdf::text(path(), pages).contains(u"马文龙130"_s));
    }

    void manyColumnsTurnThePage_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("landscape");
        QTest::newRow("few") << 4 << u"孟花"_s << false;
        QTest::newRow("many") << 11 << u"河南省漯河市"_s << true;
        QTest::newRow("one very long")
            << 2 << u"河南省漯河市源汇区马路街街道"_s.repeated(8) << true;
        QTest::newRow("too many") << 23 << u"河南省漯河市"_s << true;
    }

    void manyColumnsTurnThePage()
    {
        QFETCH(int, columns);
        QFETCH(QString, text);
        QFETCH(bool, landscape);
        RowSource source(QStringList(columns, text));
        const auto document
            = made({&source, u"表"_s, {}, ListSheet::everyColumn(source), numbers(12)});
        QCOMPARE(document->orientation() == QPageLayout::Landscape, landscape);
        VERIFY_DONE(writePdf(*document, path()));
        QCOMPARE(pdf::info(path(), u"Page size"_s).startsWith(u"842"_s), landscape);
        // Nothing is drawn over the paper's margin.
        const QImage page = pdf::image(path(), 1, 50);
        for (int y = 0; y < page.height(); ++y)
            QCOMPARE(QColor(page.pixel(page.width() - 8, y)), QColor(Qt::white));
    }

    void longTextsWrap()
    {
        RowSource shortRows({u"短"_s, u"短"_s});
        RowSource longRows({u"短"_s, u"志愿者在社区开展上门理发和义诊服务"_s.repeated(9)});
        const auto pagesOf = [this](RowSource &source) {
            return made({&source, u"表"_s, {}, {0, 1}, numbers(60)})->pageCount();
        };
        QVERIFY(pagesOf(longRows) > pagesOf(shortRows));
    }

    void rowsThatAreGoneLeaveNoHole()
    {
        RowSource source({u"人"_s});
        auto ids = numbers(1500);
        for (std::size_t i = 0; i < ids.size(); i += 7)
            ids[i] = -1;
        const auto document = made({&source, u"表"_s, {}, {0}, ids});
        VERIFY_DONE(writePdf(*document, path()));
        QCOMPARE(pdf::text(path()).count(u'人'), 1500 - 215);
    }

    void emptyListsHaveAPage()
    {
        RowSource source({u"人"_s});
        const auto document = made({&source, u"空表"_s, {}, {0}, {}});
        QCOMPARE(document->pageCount(), 1);
        VERIFY_DONE(writePdf(*document, path()));
        QVERIFY(pdf::text(path()).contains(u"空表"_s));
    }

    void canBeStopped()
    {
        RowSource source({u"人"_s});
        const ListSheet sheet{&source, u"表"_s, {}, {0}, numbers(5000)};
        const auto stopped = ListDocument::make(
            *m_station.database, sheet, head(), false, [](int rows) { return rows < 2000; });
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        const auto document = made(sheet);
        QCOMPARE(writePdf(*document, path(), [](int done, int) { return done < 3; }).error().kind,
            Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path()));
    }

    void cleanup() { QFile::remove(path()); }

private:
    static PrintHead head() { return {u"泰山社区志愿服务站"_s, u"王秀兰"_s, QDate(2026, 11, 23)}; }
    QString path() const { return m_station.folder.filePath(u"list.pdf"_s); }

    std::shared_ptr<ListDocument> made(ListSheet sheet)
    {
        const auto document
            = ListDocument::make(*m_station.database, std::move(sheet), head(), false);
        if (!document)
            qFatal("%s", qPrintable(document.error().text));
        return *document;
    }

    TestStation m_station;
};

QTEST_MAIN(TestListDocument)
#include "tst_listdocument.moc"
