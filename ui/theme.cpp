// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/flatstyle.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtGui/QFont>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct Shades {
    QRgb light;
    QRgb dark;
};

Shades shades(Colour which)
{
    switch (which) {
    case Colour::Window:
        return {0xfff4f5f7, 0xff1f2227};
    case Colour::Base:
        return {0xffffffff, 0xff17191d};
    case Colour::Stripe:
        return {0xfff9fafb, 0xff1b1e22};
    case Colour::Raised:
        return {0xffffffff, 0xff2a2e35};
    case Colour::Line:
        return {0xffdfe3e8, 0xff33383f};
    case Colour::Edge:
        return {0xff79828e, 0xff707a87};
    case Colour::ReadOnly:
        return {0xfff0f2f4, 0xff202328};
    case Colour::AccentSoft:
        return {0xffdfeafb, 0xff22375a};
    case Colour::ErrorSoft:
        return {0xfffdecea, 0xff43211f};
    case Colour::WarningSoft:
        return {0xfffff4dc, 0xff3d3016};
    case Colour::NoticeSoft:
        return {0xffeaf1fc, 0xff202c40};
    case Colour::Text:
        return {0xff1b1f24, 0xffe7eaee};
    case Colour::Muted:
        return {0xff56606c, 0xffa6b0bd};
    case Colour::Accent:
        return {0xff1f5fbf, 0xff84b4ff};
    case Colour::OnAccent:
        return {0xffffffff, 0xff0b1a33};
    case Colour::Ready:
        return {0xff3d4f66, 0xffb9c6d8};
    case Colour::Problem:
        return {0xff855000, 0xfff2b65c};
    case Colour::Waiting:
        return {0xff1f5fbf, 0xff84b4ff};
    case Colour::Imported:
        return {0xff186a3b, 0xff74d69b};
    case Colour::Failed:
        return {0xffb3261e, 0xffff9088};
    case Colour::Unknown:
        return {0xff6a3fa0, 0xffcbabff};
    case Colour::Warning:
        return {0xff855000, 0xfff2b65c};
    case Colour::Error:
        return {0xffb3261e, 0xffff9088};
    }
    Q_UNREACHABLE();
}

QColor shade(Colour which, bool dark)
{
    const Shades both = shades(which);
    return QColor::fromRgb(dark ? both.dark : both.light);
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(static_cast<double>(colour.redF()))
        + 0.7152 * linear(static_cast<double>(colour.greenF()))
        + 0.0722 * linear(static_cast<double>(colour.blueF()));
}

/// In a style sheet: so much larger than the system's text as a heading is.
QString headingSize()
{
    constexpr qreal larger = 1.75;
    const QFont text = QApplication::font();
    return text.pointSizeF() > 0 ? QStringLiteral("%1pt").arg(text.pointSizeF() * larger)
                                 : QStringLiteral("%1px").arg(qRound(text.pixelSize() * larger));
}

/// What Fusion does not draw by itself. `%name%` stands for a colour, `@n` for a size.
QString styleSheet(bool dark)
{
    QString sheet = QStringLiteral(R"(
QPushButton {
    background: %raised%; color: %text%; border: @hair solid %edge%; border-radius: @radius;
    padding: 0 @m; min-height: @inner; outline: none;
}
QPushButton:hover { background: %hover%; }
QPushButton:pressed, QPushButton:checked { background: %line%; }
QPushButton:focus { border: @focus solid %accent%; }
QPushButton:default { border-color: %accent%; }
QPushButton:disabled { color: %faint%; border-color: %line%; }
QPushButton[fcPrimary="true"] {
    background: %accent%; color: %onAccent%; border: @hair solid %accent%; padding: 0 @l; font-weight: 600;
}
QPushButton[fcPrimary="true"]:hover { background: %accentHover%; }
QPushButton[fcPrimary="true"]:pressed { background: %accentPressed%; }
QPushButton[fcPrimary="true"]:focus { border: @ring double %onAccent%; }
QPushButton[fcPrimary="true"]:disabled { background: %line%; color: %muted%; border-color: %line%; }
QPushButton[fcChip="true"] {
    background: transparent; border: @hair solid transparent; border-radius: @round; min-height: @chip;
}
QPushButton[fcChip="true"][fcFramed="true"] { background: %raised%; border-color: %edge%; }
QPushButton[fcChip="true"]:hover { background: %line%; }
QPushButton[fcChip="true"]:checked { background: %accentSoft%; border-color: %accent%; }
QPushButton[fcChip="true"]:focus { border: @focus solid %accent%; }
QHeaderView { background: %window%; border: none; }
QHeaderView::section {
    background: %window%; color: %text%; border: none; padding: 0 @s;
    border-right: @hair solid %line%; border-bottom: @hair solid %line%;
}
QTableView { gridline-color: %line%; }
QTableView[fcText="true"]::item { padding: @s 0; }
QTableCornerButton::section {
    background: %window%; border: none; border-right: @hair solid %line%; border-bottom: @hair solid %line%;
}
QWidget[fcBar="top"] { background: %window%; border: none; border-top: @hair solid %line%; }
QWidget[fcBar="bottom"] { background: %window%; border: none; border-bottom: @hair solid %line%; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
QMessageBox QLabel#qt_msgbox_informativelabel { min-width: @question; }
QLabel[fcMuted="true"] { color: %muted%; }
QLabel[fcHeading="true"] { font-size: @heading; font-weight: 600; }
QToolTip { background: %raised%; color: %text%; border: @hair solid %edge%; padding: @xs; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolButton[fcMenu="true"] { padding: @xs @s; border: @hair solid transparent; border-radius: @radius; }
QToolButton[fcMenu="true"]:hover { background: %line%; }
QToolButton[fcMenu="true"]:focus { border: @focus solid %accent%; }
)");
    for (const Colour ink : {Colour::Text, Colour::Muted, Colour::Problem, Colour::Imported, Colour::Failed,
                             Colour::Warning, Colour::Error})
        sheet += QStringLiteral("QLabel[fcInk=\"%1\"] { color: %2; }\n")
                     .arg(QString::number(static_cast<int>(ink)), css(shade(ink, dark)));
    const QColor accent = shade(Colour::Accent, dark);
    const std::pair<const char *, QColor> colours[] = {
        {"%accent%", accent},
        {"%accentHover%", dark ? accent.lighter(108) : accent.darker(112)},
        {"%accentPressed%", dark ? accent.lighter(116) : accent.darker(128)},
        {"%onAccent%", shade(Colour::OnAccent, dark)},
        {"%accentSoft%", shade(Colour::AccentSoft, dark)},
        {"%window%", shade(Colour::Window, dark)},
        {"%raised%", shade(Colour::Raised, dark)},
        {"%hover%", shade(Colour::ReadOnly, dark)},
        {"%faint%", shade(Colour::Edge, dark)},
        {"%line%", shade(Colour::Line, dark)},
        {"%edge%", shade(Colour::Edge, dark)},
        {"%text%", shade(Colour::Text, dark)},
        {"%muted%", shade(Colour::Muted, dark)},
    };
    for (const auto &[name, value] : colours)
        sheet.replace(QLatin1String(name), css(value));
    const std::pair<const char *, int> sizes[] = {
        {"@hair", space::hair},
        {"@radius", size::radius},
        {"@focus", size::focus},
        {"@chip", size::chip},
        {"@ring", 2 * size::focus},
        {"@round", size::chip / 2},
        {"@inner", size::button},
        {"@xs", space::xs},
        {"@least", size::columnMin},
        {"@s", space::s},
        {"@m", space::m},
        {"@l", space::l},
        {"@xl", space::xl},
        {"@question", size::question},
    };
    sheet.replace(QLatin1String("@heading"), headingSize());
    for (const auto &[name, value] : sizes)
        sheet.replace(QLatin1String(name), QString::number(value) + QStringLiteral("px"));
    return sheet;
}

void mark(QWidget &widget, const char *property, const QVariant &value)
{
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

QColor colour(Colour which, const QPalette &palette)
{
    return shade(which, isDark(palette));
}

QColor colour(Colour which, const QWidget &widget)
{
    return colour(which, widget.palette());
}

bool isDark(const QPalette &palette)
{
    // A style sheet that gives a widget a background changes the window colour of its palette, never this
    // one.
    return isDark(palette.color(QPalette::Active, QPalette::ToolTipBase));
}

bool isDark(const QColor &colour)
{
    return luminance(colour) < 0.2;
}

Colour stateColour(friends::State state)
{
    switch (state) {
    case friends::State::Ready:
        return Colour::Ready;
    case friends::State::Problem:
        return Colour::Problem;
    case friends::State::Queued:
    case friends::State::Sending:
        return Colour::Waiting;
    case friends::State::Imported:
        return Colour::Imported;
    case friends::State::Failed:
        return Colour::Failed;
    case friends::State::Unknown:
        return Colour::Unknown;
    }
    Q_UNREACHABLE();
}

QColor connectionColour(connections::ConnectionColour which, const QPalette &palette)
{
    const auto pick = [&palette](QRgb light, QRgb dark) {
        return QColor::fromRgb(isDark(palette) ? dark : light);
    };
    switch (which) {
    case connections::ConnectionColour::Green:
        return pick(0xff1e8e4e, 0xff4cc57f);
    case connections::ConnectionColour::Amber:
        return pick(0xffb87400, 0xfff0a93a);
    case connections::ConnectionColour::Red:
        return pick(0xffc62f26, 0xffff7268);
    case connections::ConnectionColour::Blue:
        return pick(0xff2468cf, 0xff6fa5f7);
    case connections::ConnectionColour::Grey:
        return pick(0xff717b88, 0xff9aa4b1);
    }
    Q_UNREACHABLE();
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QString css(const QColor &colour)
{
    return colour.name(QColor::HexRgb);
}

QPalette paletteFor(bool dark)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Colour which) {
        palette.setColor(role, shade(which, dark));
    };
    set(QPalette::Window, Colour::Window);
    set(QPalette::WindowText, Colour::Text);
    set(QPalette::Base, Colour::Base);
    set(QPalette::AlternateBase, Colour::Stripe);
    set(QPalette::Text, Colour::Text);
    set(QPalette::Button, Colour::Raised);
    set(QPalette::ButtonText, Colour::Text);
    set(QPalette::BrightText, Colour::Error);
    set(QPalette::ToolTipBase, Colour::Raised);
    set(QPalette::ToolTipText, Colour::Text);
    set(QPalette::PlaceholderText, Colour::Muted);
    set(QPalette::Link, Colour::Accent);
    set(QPalette::LinkVisited, Colour::Accent);
    set(QPalette::Highlight, Colour::Accent);
    set(QPalette::HighlightedText, Colour::OnAccent);
    set(QPalette::Mid, Colour::Line);
    set(QPalette::Midlight, Colour::Line);
    set(QPalette::Light, Colour::Raised);
    set(QPalette::Dark, Colour::Edge);
    palette.setColor(QPalette::Shadow, QColor(Qt::black));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shade(Colour::Edge, dark));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shade(Colour::Line, dark));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, shade(Colour::Muted, dark));
    return palette;
}

namespace {

/// Where Enter and the other keys go in a window.
struct KeyPlaces {
    QPointer<QWidget> window;
    QPointer<QWidget> focus;
    QPointer<QPushButton> standard;
};

std::vector<KeyPlaces> keyPlaces()
{
    std::vector<KeyPlaces> all;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        KeyPlaces places{window, window->focusWidget(), nullptr};
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            if (button->isDefault() && button->window() == window)
                places.standard = button;
        }
        all.push_back(places);
    }
    return all;
}

void putBack(const KeyPlaces &places)
{
    if (places.window && places.focus)
        places.focus->setFocus(Qt::OtherFocusReason);
    if (places.window && places.standard)
        places.standard->setDefault(true);
}

} // namespace

void applyTheme(QApplication &application, ThemeChoice choice, bool systemIsDark)
{
    bool dark = systemIsDark;
    switch (choice) {
    case ThemeChoice::System:
        break;
    case ThemeChoice::Light:
        dark = false;
        break;
    case ThemeChoice::Dark:
        dark = true;
        break;
    }
    // A box of buttons lays itself out anew for a new style. Its buttons are hidden meanwhile, and the focus,
    // with what Enter does, goes to the first of them.
    const std::vector<KeyPlaces> before = keyPlaces();
    application.setStyleSheet({});
    application.setStyle(new FlatStyle);
    application.setPalette(paletteFor(dark));
    application.setStyleSheet(styleSheet(dark));
    std::ranges::for_each(before, putBack);
}

void makePrimary(QWidget &button)
{
    mark(button, "fcPrimary", true);
}

void makeChip(QWidget &button)
{
    mark(button, "fcChip", true);
}

void makeFramedChip(QWidget &button)
{
    makeChip(button);
    mark(button, "fcFramed", true);
}

void makeTextTable(QWidget &view)
{
    mark(view, "fcText", true);
}

void makeMenuButton(QWidget &button)
{
    mark(button, "fcMenu", true);
}

void makeBar(QWidget &bar, BarEdge line)
{
    bar.setAttribute(Qt::WA_StyledBackground);
    mark(bar, "fcBar", line == BarEdge::Top ? QStringLiteral("top") : QStringLiteral("bottom"));
}

void makeMuted(QWidget &label, bool muted)
{
    if (label.property("fcMuted").toBool() != muted)
        mark(label, "fcMuted", muted);
}

void makeColoured(QWidget &label, Colour which)
{
    if (const QVariant ink = static_cast<int>(which); label.property("fcInk") != ink)
        mark(label, "fcInk", ink);
}

void makeHeading(QWidget &label)
{
    mark(label, "fcHeading", true);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<qt><p style='white-space:pre-wrap'>%1</p></qt>").arg(text.toHtmlEscaped());
}

void explain(QWidget &widget, const QString &text)
{
    widget.setWhatsThis(plainToolTip(text));
    widget.setAccessibleDescription(text);
}

void setHint(QWidget &widget, const QString &text)
{
    explain(widget, text);
    widget.setToolTip(plainToolTip(text));
}

void setHint(QAction &action, const QString &text)
{
    action.setWhatsThis(plainToolTip(text));
    action.setToolTip(plainToolTip(text));
    action.setProperty("fcHint", text);
}

void setHint(QMenu &menu, const QString &text)
{
    setHint(*menu.menuAction(), text);
    menu.setWhatsThis(plainToolTip(text));
    menu.setToolTipsVisible(true);
}

QString hintOf(const QAction &action)
{
    return action.property("fcHint").toString();
}

int forText(int pixels, const QWidget &widget)
{
    const int letters = widget.fontInfo().pixelSize();
    return letters <= size::letters ? pixels : pixels * letters / size::letters;
}

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    const QString name = field.accessibleName();
    for (auto *button : field.findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        button->setAccessibleName(name.isEmpty()
                                      ? QCoreApplication::translate("ui::Theme", "Clear the text")
                                      : QCoreApplication::translate("ui::Theme", "Clear “%1”").arg(name));
}

QSize fitting(const QSize &wanted, const QWidget &window)
{
    const QSize screen = window.screen()->availableGeometry().size();
    return wanted.boundedTo(screen - QSize(space::l, size::windowFrame));
}

} // namespace ui
