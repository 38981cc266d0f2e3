// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/actionwords.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Actions)
};

} // namespace

QString actionSentence(chatapi::Action action)
{
    switch (action) {
    case chatapi::Action::Success:
        return {};
    case chatapi::Action::Retry:
        return Text::tr("Tries again by itself after a growing wait.");
    case chatapi::Action::RetrySlow:
        return Text::tr("Sends more slowly and tries again by itself.");
    case chatapi::Action::RenewSignature:
        return Text::tr("Makes a new signature and tries again once.");
    case chatapi::Action::FailRow:
        return Text::tr("Marks the row as failed and goes on with the others.");
    case chatapi::Action::FailBatch:
        return Text::tr("Marks every row of the call as failed and goes on with the others.");
    case chatapi::Action::Stop:
        return Text::tr("Stops the run, because every further call would fail in the same way.");
    }
    return {};
}

} // namespace words
