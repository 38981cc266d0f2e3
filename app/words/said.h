// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// What is said to a person, the same in the window and in the terminal: translated, whole sentences, numbers
/// as the person's locale writes them. Uses no widget and keeps no state. Everything that comes from outside
/// (cells, names, what the service wrote) is made safe with visible() before it is put into a sentence; the
/// result is plain text, never markup.
namespace words {

/// One thing that is said: what happened, what it means, what to do. Parts may be empty, `title` never is.
struct Said {
    QString title; ///< a few words for a cell or a heading, no full stop: "Account not found"
    QString sentence; ///< what happened and what it means, whole sentences
    QString nextStep; ///< what to do now, whole sentences; empty when there is nothing to do
    QString code; ///< "[30003]", "[HTTP 502]"; empty when there is none
    QString raw; ///< the service's or the system's own words, made visible, for "Copy details"; may be empty

    /// Sentence and next step (the title when there is no sentence): the message of a report.
    [[nodiscard]] QString message() const;
    /// The same with the code behind it: what the details pane and stderr say.
    [[nodiscard]] QString text() const;
};

} // namespace words
