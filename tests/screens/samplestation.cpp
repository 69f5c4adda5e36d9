// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/samplestation.h"

#include "models/sample/sample.h"

namespace vs
{

using namespace Qt::Literals::StringLiterals;

SampleStation::SampleStation(Context &context, Filling filling)
{
    auto opened = Workplace::open(
        context.folder.filePath(u"station.vsdb"_s), context.clock, Database::Mode::CreateMissing);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    m_workplace = *std::move(opened);
    const auto founded = m_workplace->station().found(
        {u"泰山社区志愿服务站"_s, u"411102001001"_s, u"王秀兰"_s, u"abcd1234"_s});
    if (!founded)
        qFatal("%s", qPrintable(founded.error().text));
    if (filling == Filling::Empty)
        return;
    const auto filled = Sample::fill(m_workplace->database(), SampleScale::Small);
    if (!filled)
        qFatal("%s", qPrintable(filled.error().text));
}

} // namespace vs
