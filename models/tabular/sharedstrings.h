// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace vs
{

/// The texts that cells refer to by number, packed: hundreds of thousands are usual.
class SharedStrings final
{
public:
    void add(std::string_view utf8)
    {
        m_text += utf8;
        m_ends.push_back(quint32(m_text.size()));
    }

    size_t size() const { return m_ends.size(); }
    size_t bytes() const { return m_text.size(); }

    QString at(size_t index) const
    {
        const size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return QString::fromUtf8(m_text.data() + begin, qsizetype(m_ends[index] - begin));
    }

private:
    std::string m_text;
    std::vector<quint32> m_ends; ///< of each text in m_text
};

} // namespace vs
