// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <span>

namespace cli {

/// An option that a command knows.
struct OptionSpec {
    const char *name; ///< without "--"
    const char *value = nullptr; ///< what its value is called in the help ("FILE"); nullptr for a switch
    bool repeatable = false;
};

enum class ArgumentErrorKind : quint8 {
    UnknownOption,
    MissingValue, ///< nothing stands behind an option that takes a value
    UnexpectedValue, ///< --switch=value
    Repeated, ///< an option twice that is taken once
};

struct ArgumentError {
    ArgumentErrorKind kind = ArgumentErrorKind::UnknownOption;
    QString option; ///< as given, with its dashes
};

/// A command line taken apart.
struct Arguments {
    QStringList files; ///< what is no option, in order
    QMap<QString, QStringList> options; ///< by name; a switch has an empty value
    std::optional<ArgumentError> error; ///< the first one

    [[nodiscard]] bool has(const char *name) const { return options.contains(QLatin1String(name)); }
    /// The option's (last) value; empty when it was not given.
    [[nodiscard]] QString value(const char *name) const;
    [[nodiscard]] QStringList values(const char *name) const;
};

/// The program's arguments as text, the first one its own name. Names of files that are no UTF-8 can be
/// turned back into what they are (files::fileNameToBytes()).
[[nodiscard]] QStringList argumentsAsText(int argc, char **argv);

/// Takes a command line apart: `--name value`, `--name=value`, options before and behind files, "--" ends
/// options, "-h" is "--help". A value may begin with two dashes only in the form with '='.
[[nodiscard]] Arguments readArguments(const QStringList &given, std::span<const OptionSpec> known);

} // namespace cli
