// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/repeats.h"
#include "files/fileimport.h"
#include "friends/preparation.h"

#include <QtCore/QJsonArray>

#include <array>
#include <variant>

namespace cli {

/// The options that say what is done with rows before they are looked at and sent. Without them nothing is.
inline constexpr std::array preparationOptionSpecs{
    OptionSpec{"fix", "LIST", true},
    OptionSpec{"zone", "NAME"},
    OptionSpec{"duplicates", "WHICH"},
};

/// What they say.
struct PreparationRequest {
    friends::Preparation preparation{{}, {}, false};
    std::optional<Keep> keep; ///< none: not asked for, which is Keep::All

    /// Whether rows may have other texts than in their file.
    [[nodiscard]] bool changesRows() const { return !preparation.fixes.empty() || preparation.changesTimes; }
    /// For one file: a workbook that counts days from 1904 says so itself.
    [[nodiscard]] friends::Preparation forFile(const files::ImportedFile &file) const;
};

/// Reads them; the sentence says which of them cannot be used.
[[nodiscard]] std::variant<PreparationRequest, QString> readPreparation(const Arguments &arguments);

/// The name of a fix on the command line and in JSON: "trim".
[[nodiscard]] QString fixName(friends::FixKind kind);

/// `[{"fix", "field", "cells", "before", "after", "applied"}]`.
[[nodiscard]] QJsonArray fixesJson(const std::vector<friends::FixCount> &fixes,
                                   const PreparationRequest &request);
/// `[{"field", "unixSeconds", "unixMilliseconds", "withZone", "yearFirst", "dayAndMonth", "dayNumber",
/// "dateDigits", "notATime", "undecided", "clockChanges", "zone", "example", "meaning", "applied"}]`;
/// "meaning" is Unix seconds or null.
[[nodiscard]] QJsonArray timesJson(const std::vector<friends::TimeColumn> &times,
                                   const friends::Preparation &preparation);

} // namespace cli
