// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collation.h"

#include <algorithm>

#include <unicode/ucol.h>
#include <unicode/ustring.h>

namespace ui {

namespace {

constexpr int32_t notACharacter = 0xFFFD; ///< for bytes that are not UTF-8

} // namespace

Collation::Collation(const QLocale &locale)
{
    const QByteArray name = locale == QLocale::c() ? QByteArray() : locale.name().toLatin1();
    UErrorCode error = U_ZERO_ERROR;
    m_collator = ucol_open(name.constData(), &error);
    if (U_FAILURE(error))
        m_collator = nullptr;
}

Collation::~Collation()
{
    if (m_collator)
        ucol_close(m_collator);
}

void Collation::appendKey(std::string_view text, std::string &key)
{
    if (!m_collator) {
        key.append(text);
        return;
    }
    if (m_units.size() < text.size())
        m_units.resize(std::max<std::size_t>(64, 2 * text.size()));
    UErrorCode error = U_ZERO_ERROR;
    int32_t units = 0;
    u_strFromUTF8WithSub(m_units.data(), static_cast<int32_t>(m_units.size()), &units, text.data(),
                         static_cast<int32_t>(text.size()), notACharacter, nullptr, &error);
    const std::size_t before = key.size();
    std::size_t room = 2 * text.size() + 16;
    while (true) {
        key.resize(before + room);
        const int32_t size =
            ucol_getSortKey(m_collator, m_units.data(), units,
                            reinterpret_cast<uint8_t *>(key.data() + before), static_cast<int32_t>(room));
        if (static_cast<std::size_t>(size) <= room) {
            key.resize(before + static_cast<std::size_t>(std::max(1, size)) - 1); // it ends with a 0
            return;
        }
        room = static_cast<std::size_t>(size);
    }
}

} // namespace ui
