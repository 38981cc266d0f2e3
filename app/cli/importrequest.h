// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/outputs.h"
#include "cli/preparationoptions.h"
#include "files/fileimport.h"
#include "importing/runsettings.h"

#include <variant>

namespace cli {

enum class TargetKind : quint8 { Connection, Host, Sandbox };

/// What `import` was asked to do.
struct ImportRequest {
    QStringList files; ///< in the order given
    files::ImportOptions reading;
    PreparationRequest preparation;

    TargetKind target = TargetKind::Sandbox;
    QString connection; ///< its name
    QString host; ///< as given
    QString admin;
    QString caFile; ///< empty for none
    importing::RunSettings settings;

    QString report; ///< empty for none
    QString failed; ///< empty for none
    QString dataDir; ///< empty for the system's own places
    bool noTrace = false; ///< the run's journal goes when the run has ended
    bool dryRun = false;
    bool json = false;
    bool rawCells = false; ///< cells that begin like formulas are written without a guard

    [[nodiscard]] Outputs outputs() const { return {{"report", report}, {"failed", failed}}; }
};

/// Reads the arguments of `import`, and checks whatever can be checked without reading the file. The sentence
/// says what cannot be used.
[[nodiscard]] std::variant<ImportRequest, QString> readImportRequest(const Arguments &arguments);

/// The options of `import`.
[[nodiscard]] std::vector<OptionSpec> importOptionSpecs();

} // namespace cli
