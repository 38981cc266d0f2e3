// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/codes.h"

#include <QtCore/QString>

namespace words {

/// What the program does by itself when a code comes, as a whole sentence: "Tries again by itself, up to the
/// number of attempts that is set." Empty for Success.
[[nodiscard]] QString actionSentence(chatapi::Action action);

} // namespace words
