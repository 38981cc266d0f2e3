// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "files/fileimport.h"

#include <array>
#include <variant>

namespace cli {

/// The options that say how a file is read, for every command that reads one.
inline constexpr std::array fileOptionSpecs{
    OptionSpec{"encoding", "NAME"}, OptionSpec{"delimiter", "CHAR"}, OptionSpec{"quote", "CHAR"},
    OptionSpec{"header"},           OptionSpec{"no-header"},         OptionSpec{"sheet", "NAME"},
};

/// What they say, or the sentence that says which of them cannot be used.
[[nodiscard]] std::variant<files::ImportOptions, QString> readFileOptions(const Arguments &arguments);

/// The sentence for a command line that could not be taken apart.
[[nodiscard]] QString argumentErrorText(const ArgumentError &error, const QString &command);

/// The sentence that asks for the one file which a command needs; empty when there is exactly one.
[[nodiscard]] QString filesError(const Arguments &arguments, const QString &command);

/// The files that are named, as they are opened: "-" is the standard input.
[[nodiscard]] QStringList inputPaths(const Arguments &arguments);

} // namespace cli
