// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/language.h"

#include <functional>

class QMenu;

namespace ui {

/// The choices of View > Language: as the system, and each language by its own name. `present`: the one that
/// is ticked, none for the system's. `chosen` is called when a person chooses.
void fillLanguageMenu(QMenu &menu, std::optional<words::Language> present,
                      const std::function<void(std::optional<words::Language>)> &chosen);

} // namespace ui
