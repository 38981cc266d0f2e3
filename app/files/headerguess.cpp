// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/celltypes.h"
#include "files/columnmapping.h"
#include "files/dialectdetector.h"

#include <algorithm>
#include <array>
#include <set>

namespace files {

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool isData(CellType type)
{
    return type == CellType::Number || type == CellType::Date || type == CellType::Time
        || type == CellType::DateTime || type == CellType::Url;
}

/// How a text is written: what it begins with, and whether it is one word.
struct Shape {
    enum class Begin : quint8 { Lower, Upper, Digit, Beyond, Mark } begin = Begin::Mark;
    bool severalWords = false;

    bool operator==(const Shape &) const = default;
};

Shape shapeOf(const QByteArray &text)
{
    Shape shape;
    const char c = text.isEmpty() ? ' ' : text.front();
    if (c >= 'a' && c <= 'z')
        shape.begin = Shape::Begin::Lower;
    else if (c >= 'A' && c <= 'Z')
        shape.begin = Shape::Begin::Upper;
    else if (c >= '0' && c <= '9')
        shape.begin = Shape::Begin::Digit;
    else if (static_cast<quint8>(c) >= 0x80)
        shape.begin = Shape::Begin::Beyond;
    shape.severalWords = text.contains(' ');
    return shape;
}

/// "user12", "A-7".
bool isNumbered(const QByteArray &text, CellType type)
{
    return type == CellType::Identifier
        && std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "It grows by the river."
bool isSentence(const QByteArray &text)
{
    return text.count(' ') >= 2 && (text.endsWith('.') || text.endsWith('!') || text.endsWith("。"));
}

/// "(when a page is opened)", or an object with its quotes.
bool isRemark(const QByteArray &text, CellType type)
{
    return type == CellType::Json && (text.contains('"') || (text.startsWith('(') && text.contains(' ')));
}

/// What stands below the candidate in one column.
struct Below {
    std::array<int, 11> types{};
    std::set<QByteArray> values;
    int filled = 0;
    int likeName = 0; ///< cells of the candidate's own shape
    int numbered = 0; ///< words with a figure in them
    int again = 0; ///< cells that are the candidate's text
    qsizetype bytes = 0;
    bool oneLength = true;

    [[nodiscard]] CellType usual() const
    {
        return static_cast<CellType>(std::max_element(types.begin(), types.end()) - types.begin());
    }
    [[nodiscard]] bool mostly(CellType type) const
    {
        return types[static_cast<std::size_t>(type)] * 5 >= filled * 4;
    }
};

Below lookBelow(const QList<QList<QByteArray>> &rows, qsizetype column, const QByteArray &name)
{
    Below below;
    qsizetype length = 0;
    const Shape shape = shapeOf(name);
    for (qsizetype row = 1; row < rows.size(); ++row) {
        if (column >= rows.at(row).size())
            continue;
        const QByteArray cell = rows.at(row).at(column).trimmed();
        const CellType type = typeOfCell(view(cell));
        if (type == CellType::Empty)
            continue;
        ++below.filled;
        ++below.types[static_cast<std::size_t>(type)];
        below.values.insert(cell);
        below.likeName += shapeOf(cell) == shape ? 1 : 0;
        below.numbered += isNumbered(cell, type) ? 1 : 0;
        below.again += cell == name ? 1 : 0;
        below.bytes += cell.size();
        below.oneLength = below.oneLength && (length == 0 || length == cell.size());
        length = cell.size();
    }
    return below;
}

/// How much a cell looks like the name of what stands below it; below 0 when it looks like one of them.
double votesOf(const QByteArray &name, const Below &below)
{
    const CellType type = typeOfCell(view(name));
    if (type == CellType::Empty)
        return below.filled > 0 ? -0.3 : 0;
    double votes = 0;
    if (isData(type)) {
        const bool year = name.size() == 4 && (name.startsWith("19") || name.startsWith("20"));
        votes -= year ? 0.3 : 1.5;
    }
    if (below.filled == 0)
        return votes;
    const CellType usual = below.usual();
    const bool figures = isData(usual) && below.mostly(usual);
    // A name among figures may come again, above the next table; a mark for "no figure" comes more often.
    const bool seldom =
        figures && !isData(type) && type != CellType::Logical && below.again * 10 <= below.filled;
    if (below.again > 0 && !seldom)
        return votes - 1.0;
    if (figures)
        return isData(type) ? votes : votes + 1.5;
    if (isRemark(name, type) || isSentence(name))
        return votes - 0.6;
    if (isNumbered(name, type) && below.numbered * 10 >= below.filled * 9)
        votes -= 0.8;
    if (usual == CellType::Identifier && type == CellType::Words && below.mostly(usual))
        votes += 0.6;
    else if (below.oneLength && below.filled >= 3 && below.bytes != name.size() * below.filled
             && !isData(type))
        votes += 0.5;
    if (below.filled >= 3 && below.likeName * 10 <= below.filled && !isData(type))
        votes += 0.5;
    else if (below.filled >= 3 && below.bytes >= 4 * name.size() * below.filled)
        votes += 0.5;
    const bool few = below.filled >= 6 && below.values.size() * 2 <= static_cast<std::size_t>(below.filled);
    return votes + (few && !isData(type) ? 0.4 : 0);
}

/// A code like those below: of their one length and shape, and they differ.
bool isOneOfTheCodes(const QByteArray &name, const Below &below)
{
    return below.filled >= 5 && below.oneLength && below.bytes == name.size() * below.filled
        && below.likeName == below.filled && below.values.size() >= 3 && !isData(below.usual());
}

/// The rows without those that are the first again: they say nothing about it.
QList<QList<QByteArray>> withoutRepeats(const QList<QList<QByteArray>> &rows)
{
    QList<QList<QByteArray>> others{rows.front()};
    std::copy_if(rows.begin() + 1, rows.end(), std::back_inserter(others),
                 [&rows](const QList<QByteArray> &row) { return row != rows.front(); });
    return others.size() > 1 ? others : rows;
}

/// "AddSource_Type_Android": a value of the service, which names no column.
bool isValueOfTheService(const QByteArray &text)
{
    constexpr QByteArrayView prefix = "AddSource_Type_";
    return text.size() > prefix.size() && text.startsWith(prefix);
}

} // namespace

bool looksLikeHeader(const QList<QList<QByteArray>> &all)
{
    const QList<QList<QByteArray>> rows = withoutRepeats(all);
    const QList<QByteArray> &first = rows.front();
    int known = 0;
    int named = 0;
    int data = 0;
    int codes = 0;
    std::set<QByteArray> names;
    double votes = 0;
    if (std::any_of(first.begin(), first.end(), isValueOfTheService))
        return false;
    for (qsizetype column = 0; column < first.size(); ++column) {
        const QByteArray name = first.at(column).trimmed();
        const CellType type = typeOfCell(view(name));
        known += columnForHeader(QString::fromUtf8(name)) ? 1 : 0;
        named += type != CellType::Empty ? 1 : 0;
        data += isData(type) ? 1 : 0;
        names.insert(name.toLower());
        const Below below = lookBelow(rows, column, name);
        votes += votesOf(name, below);
        codes += isOneOfTheCodes(name, below) ? 1 : 0;
    }
    if (known >= 2 || (known == 1 && first.size() == 1))
        return true;
    if (named == 0)
        return false;
    const bool repeated = static_cast<int>(names.size()) < named;
    // One column of codes may have a name of the same length by chance.
    votes += (known > 0 ? 1.5 : 0) - (repeated ? 0.5 : 0) - (codes > 1 ? 0.6 * codes : 0);
    if (rows.size() == 1)
        return known > 0 || (first.size() >= 3 && data == 0 && named == first.size());
    if (votes > 0.01 || votes < -0.01)
        return votes > 0;
    return first.size() > 1 && named == first.size() && rows.size() == all.size();
}

} // namespace files
