// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sortheader.h"

#include <vector>

namespace ui {

/// A horizontal header some of whose sections stay in sight: scrolled past the left edge, they stick to it,
/// one beside the other, and the others go on beneath them. The table's view asks it where a column is.
class StickyHeader : public SortHeader {
    Q_OBJECT

public:
    /// The model outlives the header.
    explicit StickyHeader(TableModel &model, QWidget *parent = nullptr);

    /// Sections (logical) that stick. They do not while they would take more than half of the width.
    void setSticky(std::vector<int> sections);
    [[nodiscard]] bool isSticky(int section) const;
    /// The stuck section that covers this place of the viewport, or -1.
    [[nodiscard]] int stuckAt(int x) const;
    /// Whether the section is now drawn elsewhere than where it stands.
    [[nodiscard]] bool isStuck(int section) const { return shownAt(section) != standsAt(section); }
    /// The left edge of the section as it is drawn, in the viewport.
    [[nodiscard]] int shownAt(int section) const;
    /// The stuck sections, from left to right.
    [[nodiscard]] std::vector<int> stuck() const;
    /// Right of the last stuck section; 0 without one.
    [[nodiscard]] int stuckEnd() const;

Q_SIGNALS:
    /// A person wants to do something with columns; -1 beside all of them.
    void menuWanted(int section, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int standsAt(int section) const { return sectionViewportPosition(section); }
    /// The sections that stick, in the order in which they are shown; none while there is no room.
    [[nodiscard]] std::vector<int> inOrder() const;
    [[nodiscard]] int sectionUnder(const QPoint &position) const;
    /// How far a place on a stuck section is from where that section stands.
    [[nodiscard]] int shiftAt(int x) const;
    void showHint(const QPoint &position, const QPoint &globalPosition);

    std::vector<int> m_sticky;
    int m_shift = 0; ///< while a button is held
};

} // namespace ui
