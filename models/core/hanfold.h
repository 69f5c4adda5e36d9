// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace vs
{

/// Writes traditional characters simplified, one by one (張偉 → 张伟), so that the same name in
/// both scripts compares equal. Remembers each character; not to be shared between threads.
class HanFolder final
{
public:
    HanFolder();
    ~HanFolder();
    Q_DISABLE_COPY_MOVE(HanFolder)

    /// Also half-width and small letters; spaces and separators are left out.
    QString fold(QStringView text);

private:
    class Transliterator;
    char16_t simplified(char16_t character);

    std::unique_ptr<Transliterator> m_transliterator;
    std::vector<char16_t> m_known; ///< by code unit; 0: not asked yet
};

} // namespace vs
