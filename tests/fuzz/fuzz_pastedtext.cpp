// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever text is pasted, it becomes cells; copied again these paste as the same cells, and no text is made
// up.
#include "ui/tsv.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ui::Grid grid = ui::readTsv(text);
    qsizetype characters = 0;
    QString copied;
    for (const QStringList &row : grid) {
        for (const QString &cell : row)
            characters += cell.size();
        ui::appendTsvRow(copied, row);
    }
    if (characters > text.size() || grid.size() > text.size() || ui::readTsv(copied) != grid)
        std::abort();
    return 0;
}
