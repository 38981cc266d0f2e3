// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/outcome.h"
#include "friends/rules.h"

#include <QtCore/QRectF>
#include <QtGui/QColor>

class QPainter;

namespace ui {

/// The mark of a state, told apart by its shape alone: a dot for ready, a triangle for a problem, a ring for
/// waiting, an arrow for sending, a tick for imported, a cross for failed, a question mark for unknown. Fills
/// the square `where`.
void paintState(QPainter &painter, const QRectF &where, friends::State state, const QColor &colour);

/// A closed lock, for what cannot be edited. Fills the square `where`.
void paintLock(QPainter &painter, const QRectF &where, const QColor &colour);

/// The corner at the top right of a cell that something is wrong with: filled for an error, hollow for a
/// warning.
void paintCorner(QPainter &painter, const QRectF &cell, friends::Severity severity, const QColor &colour);

} // namespace ui
