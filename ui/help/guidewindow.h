// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/guidewords.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QTextBrowser;

namespace ui {

/// The guide: its pages at the left, one of them with its pictures at the right. Works without a network;
/// follows no link out of the program. Not modal: it stands beside the window while the person works.
class GuideWindow : public QDialog {
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);

    /// Shows the page of this id; the first one when there is none.
    void showPage(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();

    QList<words::GuidePage> m_pages;
    QListWidget *m_list = nullptr;
    QTextBrowser *m_page = nullptr;
};

} // namespace ui
