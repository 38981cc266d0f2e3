// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server answers, reading it neither crashes nor gives more than was there.
#include "chatapi/answers.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static chatapi::AnswerReader reader;
    const QByteArrayView json(data, static_cast<qsizetype>(size));
    const auto imported = reader.readFriendImport(json);
    if (const auto *answer = std::get_if<chatapi::FriendImportAnswer>(&imported)) {
        if (answer->items.size() + answer->failAccounts.size() > size)
            std::abort();
    }
    reader.readFriendCheck(json);
    reader.readAccountCheck(json);
    return 0;
}
