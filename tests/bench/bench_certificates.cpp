// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/certificatedocument.h"
#include "models/printing/pdffile.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

/// Writes certificates, 10,000 unless another number is given, each with another name, number and
/// hours, and prints pages a second and bytes a page. A second argument keeps the PDF there.
int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QTranslator chinese;
    if (chinese.load(u":/translations/volunteer-station_zh_CN.qm"_s))
        application.installTranslator(&chinese);
    const QStringList arguments = application.arguments();
    const int pages = arguments.value(1, u"10000"_s).toInt();
    QTemporaryDir folder;
    const QString path = arguments.value(2, folder.filePath(u"certificates.pdf"_s));

    const QString surnames = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"_s;
    const QString given = u"伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文建华玉红梅"_s;
    std::vector<vs::Certificate> certificates(static_cast<size_t>(pages));
    int i = 0;
    for (vs::Certificate &c : certificates) {
        ++i;
        c.number = u"证2026-%1"_s.arg(i, 6, 10, QChar(u'0'));
        c.holder = QString(surnames.at(i % surnames.size())) + given.at(i / 7 % given.size())
            + given.at(i / 3 % given.size());
        c.gender = i % 2 ? u"女"_s : u"男"_s;
        c.volunteerNumber = u"LH%1"_s.arg(i, 7, 10, QChar(u'0'));
        c.star = 1 + i % 5;
        c.minutes = 6000 + i * 37;
        c.asOf = QDate(2026, 11, 20);
        c.rule = u"《志愿服务星级认定规则》（2026版）"_s;
        c.issuer = u"幸福街道向阳社区志愿服务站"_s;
        c.issuedOn = QDate(2026, 12, 5);
    }
    vs::CertificateDocument document(std::move(certificates));
    QElapsedTimer timer;
    timer.start();
    const vs::Result<void> written = vs::writePdf(document, path);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    QTextStream out(stdout);
    if (!written) {
        out << written.error().text << '\n';
        return 1;
    }
    const qint64 bytes = QFileInfo(path).size();
    out << pages << " pages in " << seconds << " s: " << pages / seconds << " pages/s, "
        << bytes / pages << " bytes/page with fonts\n";
    return 0;
}
