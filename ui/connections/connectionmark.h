// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"

#include <QtGui/QIcon>

namespace ui {

/// A connection's mark in its colour, and in a shape that only this colour has, because colour alone tells
/// nothing to some: a disc for green, a triangle for amber, a square for red, a diamond for blue, a ring for
/// grey. It follows a change of theme.
[[nodiscard]] QIcon connectionMark(connections::ConnectionColour colour);

} // namespace ui
