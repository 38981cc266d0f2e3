// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands on the command line of `import` and `resume`, it is understood or refused in a sentence of
// plain visible text. The arguments of the input stand on lines of their own.
#include "cli/fileoptions.h"
#include "cli/importrequest.h"
#include "cli/resumecommand.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void mustBePlain(const QString &sentence)
{
    if (sentence.isEmpty())
        std::abort();
    for (const QChar c : sentence) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QStringList given = text.split(QLatin1Char('\n'));
    const cli::Arguments arguments = cli::readArguments(given, cli::importOptionSpecs());
    if (arguments.error) {
        mustBePlain(cli::argumentErrorText(*arguments.error, QStringLiteral("import")));
    } else {
        const auto request = cli::readImportRequest(arguments);
        if (const QString *sentence = std::get_if<QString>(&request))
            mustBePlain(*sentence);
    }
    const auto resume = cli::readResumeRequest(given);
    if (const QString *sentence = std::get_if<QString>(&resume))
        mustBePlain(*sentence);
    return 0;
}
