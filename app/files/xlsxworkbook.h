// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/spreadsheet.h"
#include "files/spreadsheetvalues.h"
#include "files/xlsxstrings.h"
#include "files/zippackage.h"

#include <optional>
#include <vector>

namespace files {

/// The parts of an .xlsx around its sheets: which there are, cell formats, shared strings. Not for other
/// rooms.
class XlsxWorkbook {
public:
    XlsxWorkbook(const ZipPackage &package, const SpreadsheetLimits &limits);

    /// Finds the workbook and its sheets.
    SpreadsheetError open();

    struct Sheet {
        SheetInfo info;
        QString part;
    };
    [[nodiscard]] const std::vector<Sheet> &sheets() const { return m_sheets; }
    [[nodiscard]] bool from1904() const { return m_from1904; }

    /// What readSheet() needs of styles and strings; read once. Strings only begin to be read.
    SpreadsheetError prepare();
    [[nodiscard]] NumberFormat format(quint64 style) const
    {
        return style < m_formats.size() ? m_formats[static_cast<std::size_t>(style)] : NumberFormat{};
    }
    [[nodiscard]] XlsxStrings &strings() { return *m_strings; }

private:
    QString findWorkbook(SpreadsheetError &error) const;
    SpreadsheetError notAWorkbook() const;

    const ZipPackage &m_package;
    SpreadsheetLimits m_limits;
    std::vector<Sheet> m_sheets;
    bool m_from1904 = false;
    QString m_stylesPart;
    QString m_stringsPart;
    std::vector<NumberFormat> m_formats; ///< by style number
    std::unique_ptr<XlsxStrings> m_strings;
};

} // namespace files
