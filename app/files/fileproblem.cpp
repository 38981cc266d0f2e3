// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileproblem.h"

namespace files {

friends::Severity severityOf(FileProblemKind kind)
{
    switch (kind) {
    case FileProblemKind::Undecodable:
    case FileProblemKind::UnterminatedQuote:
    case FileProblemKind::RowTooLong:
    case FileProblemKind::MissingText:
    case FileProblemKind::TooManyCells: // the row may be shifted; it is not sent
                                        // (friends::ProblemKind::TooManyCells)
        return friends::Severity::Error;
    case FileProblemKind::StrayQuote:
    case FileProblemKind::TextAfterQuote:
    case FileProblemKind::NulByte:
    case FileProblemKind::TooFewCells:
    case FileProblemKind::CutOff:
    case FileProblemKind::NoCachedValue:
    case FileProblemKind::ErrorValue:
    case FileProblemKind::MisplacedCell:
    case FileProblemKind::EndMark:
    case FileProblemKind::EndNuls:
    case FileProblemKind::BlankRows:
        return friends::Severity::Warning;
    }
    return friends::Severity::Error;
}

} // namespace files
