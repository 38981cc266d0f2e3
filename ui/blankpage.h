// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace ui {

/// Lays out a page that stands in the place of what there is to show: a heading, a sentence of no more than
/// size::sentence below it, and what can be done, all in the middle. Both are shown as plain text. The page
/// takes them over; `action` may be null.
void layOutBlankPage(QWidget &page, QLabel *heading, QLabel *text, QWidget *action = nullptr);

} // namespace ui
