// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QMessageBox;
class QWidget;

namespace ui {

/// A question or a message that shows text from outside as it is: Qt takes the smaller text below the
/// question for markup whatever setTextFormat() says, and follows links in it. Does not block the program:
/// open() it; it deletes itself when it was closed.
[[nodiscard]] QMessageBox *plainBox(QWidget *parent, const QString &title, const QString &text,
                                    const QString &more = {});
/// The smaller text in the place of that of before.
void setMore(QMessageBox &box, const QString &more);

} // namespace ui
