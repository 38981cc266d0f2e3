// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"
#include "friends/outcome.h"

#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QPalette>

class QAction;
class QApplication;
class QLineEdit;
class QMenu;
class QWidget;

/// Windows, view models, dialogs. GUI thread throughout.
namespace ui {

// --- sizes: one grid of 4 px, in device-independent pixels; no other file has a number of pixels of its own

namespace space {
inline constexpr int hair = 1; ///< lines between parts
inline constexpr int xs = 4; ///< between things that belong together: an icon and its word
inline constexpr int s = 8; ///< between controls of one group
inline constexpr int m = 12; ///< between groups; inside of bars, left and right
inline constexpr int l = 16; ///< margins of dialogs and panes
inline constexpr int xl = 24; ///< between sections
inline constexpr int xxl = 32; ///< around an invitation
} // namespace space

namespace size {
inline constexpr int radius = 4; ///< corners
inline constexpr int letters = 12; ///< of the text that widths of words were chosen for
inline constexpr int icon = 16; ///< in the text's line
inline constexpr int toolIcon = 20; ///< in the toolbar
inline constexpr int largeIcon = 32; ///< on an invitation's buttons
inline constexpr int dot = 10; ///< a connection's mark
inline constexpr int control = 32; ///< height of buttons and fields
inline constexpr int button = 26; ///< the same without its frame
inline constexpr int chip = 24; ///< height of a chip without its frame
inline constexpr int row = 28; ///< height of a row of the table
inline constexpr int line = 22; ///< height of a row of a list that is only read
inline constexpr int bar = 8; ///< height of the progress bar
inline constexpr int scrollBar = 12; ///< width of a scroll bar
inline constexpr int thumb = 32; ///< least length of what is dragged in it
inline constexpr int chevron = 8; ///< width of the arrow of a list
inline constexpr qreal stroke = 1.5; ///< of the arrow, as in the icons
inline constexpr int focus = 2; ///< width of the frame around what has the focus
inline constexpr int cellMargin = 8; ///< left and right of a cell's text
inline constexpr int columnMin = 64; ///< narrowest column
inline constexpr int columnShort = 112; ///< a column of times
inline constexpr int columnText = 144; ///< a column of accounts, remarks
inline constexpr int columnStatus = 256; ///< room for "From_Account has too many friends"
inline constexpr int columnSource = 184; ///< "AddSource_Type_Android"
inline constexpr int columnResult = 320;
inline constexpr int invitation = 256; ///< width of the buttons of an empty table
inline constexpr int details = 56; ///< three lines about a row
inline constexpr int field = 200; ///< width of a text field in a bar
inline constexpr int fieldMin = 96; ///< the least of it
inline constexpr int sentence = 560; ///< widest line of running text
inline constexpr int dialog = 480; ///< width of a small dialog
inline constexpr int question = 400; ///< width of the text of a question
inline constexpr int windowWidth = 1280; ///< the main window when it is opened for the first time
inline constexpr int windowHeight = 800;
inline constexpr int windowFrame = 72; ///< title bar and panel, kept free when a window first opens
inline constexpr int windowMinWidth = 800;
inline constexpr int windowMinHeight = 480;
inline constexpr int previewWidth = 1040; ///< the import preview
inline constexpr int previewHeight = 680;
inline constexpr int summaryWidth = 800; ///< the summary of a run
inline constexpr int chart = 120; ///< height of a chart over time
inline constexpr int guideHeight = 360; ///< of one question of the connection guide
inline constexpr int guidePicture = 640; ///< width of a picture in the guide
} // namespace size

// --- colours: every colour of the program, light and dark

/// What a colour is for. On Window and Base, each of those named in the second and third group has a contrast
/// of 4.5:1 or more.
enum class Colour : quint8 {
    Window, ///< behind bars, panes and dialogs
    Base, ///< behind the cells of the table and inside of fields
    Stripe, ///< behind every other row
    Raised, ///< buttons
    Line, ///< between parts, and grid lines
    Edge, ///< around fields and buttons (3:1)
    ReadOnly, ///< behind cells that cannot be edited
    AccentSoft, ///< behind what is chosen or selected
    ErrorSoft, ///< behind a cell with an error
    WarningSoft, ///< behind a cell with a warning
    NoticeSoft, ///< behind a message bar

    Text,
    Muted, ///< second to Text: hints, numbers of rows, what is inactive but has to be read
    Accent, ///< the one accent: primary button, focus, links, progress
    OnAccent, ///< text on Accent (4.5:1)

    Ready,
    Problem,
    Waiting, ///< queued and sending
    Imported,
    Failed,
    Unknown,
    Warning,
    Error,
};

/// The colour for this palette: the light or the dark one. Pass the palette
/// of the widget that paints, so that nothing has to be handed around or kept up to date.
[[nodiscard]] QColor colour(Colour which, const QPalette &palette);
[[nodiscard]] QColor colour(Colour which, const QWidget &widget);
/// Whether a palette that paletteFor() made, or one derived from it, is the dark one.
[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] bool isDark(const QColor &colour);

/// A row's state as a colour for text and shape.
[[nodiscard]] Colour stateColour(friends::State state);
/// The mark of a connection; 3:1 on Window at least. Its name always stands beside it.
[[nodiscard]] QColor connectionColour(connections::ConnectionColour which, const QPalette &palette);

/// How far two colours are apart by WCAG 2: 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// A colour as a style sheet writes it: "#rrggbb".
[[nodiscard]] QString css(const QColor &colour);

// --- the whole look

enum class ThemeChoice : quint8 { System, Light, Dark };
inline constexpr int themeChoiceCount = 3;

/// The program's palette.
[[nodiscard]] QPalette paletteFor(bool dark);

/// FlatStyle, the palette and the few things that it does not do (a primary button, chips, bars). Call it
/// again when the choice or the system's scheme changes. `systemIsDark` counts for ThemeChoice::System only.
void applyTheme(QApplication &application, ThemeChoice choice, bool systemIsDark);

/// A button that stands for the main thing to do in its window.
void makePrimary(QWidget &button);
/// A small checkable button with round ends.
void makeChip(QWidget &button);
/// The same with a frame, for a button that is pressed or dragged.
void makeFramedChip(QWidget &button);
/// A table view whose cells hold running text, with room around it.
void makeTextTable(QWidget &view);
/// A tool button with words that opens a menu.
void makeMenuButton(QWidget &button);
/// A widget drawn on Window with a line above or below it, as the bars of the main window are.
enum class BarEdge : quint8 { Top, Bottom };
void makeBar(QWidget &bar, BarEdge line);
/// Text that is second to what stands beside it.
void makeMuted(QWidget &label, bool muted = true);
/// A label in the colour of a state or of a severity (or Text, or Muted), in whatever theme comes to be.
/// Never the only mark of it.
void makeColoured(QWidget &label, Colour which);
/// The large sentence at the head of an invitation or a dialog.
void makeHeading(QWidget &label);

/// A text from outside for a tool tip, which Qt would take for HTML if it looked like it; lines are kept and
/// wrapped.
[[nodiscard]] QString plainToolTip(const QString &text);

/// What a control is for, as What's This (Shift+F1) answers and as who listens to the screen hears it. Plain
/// text, from outside or not. Alone for tables and long texts, where a tool tip would be in the way.
void explain(QWidget &widget, const QString &text);
/// The same, and a tool tip.
void setHint(QWidget &widget, const QString &text);
/// The same for an entry of a menu and for the buttons that stand for it (see hintOf()).
void setHint(QAction &action, const QString &text);
/// The same for a menu: for the entry that opens it, and for each of its entries that says nothing itself.
void setHint(QMenu &menu, const QString &text);
/// What setHint() said of an entry, for who listens to the screen.
[[nodiscard]] QString hintOf(const QAction &action);

/// A width that was chosen for words, for the size of the letters that this widget has: what `pixels` is for
/// letters of 12 pixels, as long as they are no smaller.
[[nodiscard]] int forText(int pixels, const QWidget &widget);

/// A button in the field that empties it, with a name of its own; after the field got its name.
void addClearButton(QLineEdit &field);

/// A window's size, no larger than what its screen has to offer beside panels and the window's own frame.
[[nodiscard]] QSize fitting(const QSize &wanted, const QWidget &window);

} // namespace ui
