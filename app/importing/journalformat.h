// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/journal.h"

#include <QtCore/QByteArray>

#include <memory>
#include <optional>
#include <span>
#include <vector>

/// How lists of rows and outcomes are written into a journal's blobs. Version 1 of the format; a number once
/// given (State, Cause, Verdict, RunEnd, TransportError) is never given another meaning.
namespace importing {

/// Places as runs of neighbours: pairs of (first, count) as variable-length numbers.
QByteArray writePlaces(const std::vector<quint32> &places);
/// None when the bytes are not of that form or name a place at or beyond `limit`.
std::optional<std::vector<quint32>> readPlaces(const QByteArray &bytes, qint64 limit);

QByteArray writeVerdicts(const AttemptEnd &end);
/// None when the bytes are not of that form or do not hold `rows` verdicts.
std::optional<AttemptEnd> readVerdicts(const QByteArray &bytes, std::size_t rows);

/// One row's text with the number of its block.
void appendRow(QByteArray &bytes, const RunInput &input, const SourceRow &row);
/// Puts rows that appendRow() wrote into their blocks and adds their places. False when the bytes are not of
/// that form.
bool takeRows(const QByteArray &bytes, std::span<const std::shared_ptr<friends::Block>> blocks,
              std::vector<SourceRow> &rows);

} // namespace importing
