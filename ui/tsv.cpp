// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tsv.h"

#include "files/formulaguard.h"

namespace ui {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool needsQuotes(QStringView cell)
{
    for (const QChar c : cell) {
        if (c == u'\t' || c == u'"' || isLineEnd(c))
            return true;
    }
    return false;
}

/// The end of the cell behind the closing quote, or -1 when the quote at `begin` is text.
qsizetype quotedEnd(QStringView text, qsizetype begin)
{
    qsizetype at = begin + 1;
    while (at < text.size()) {
        at = text.indexOf(u'"', at);
        if (at < 0)
            return -1;
        if (at + 1 < text.size() && text[at + 1] == u'"') {
            at += 2;
            continue;
        }
        const bool closes = at + 1 == text.size() || text[at + 1] == u'\t' || isLineEnd(text[at + 1]);
        return closes ? at + 1 : -1;
    }
    return -1;
}

/// Most cells are told apart by their first character, without being looked at as bytes.
bool mayNeedGuard(QStringView cell)
{
    static constexpr QStringView begins = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20\u2060";
    return !cell.isEmpty() && begins.contains(cell.front());
}

/// With what keeps spreadsheets from running it, in front.
QString guarded(const QString &cell)
{
    const QByteArray bytes = mayNeedGuard(cell) ? cell.toUtf8() : QByteArray();
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return files::needsGuard(view, files::CellUse::Identifier) ? QChar(u'\u2060') + cell : cell;
}

/// As it was before guarded().
QString unguarded(QString cell)
{
    if (!cell.startsWith(u'\u2060'))
        return cell;
    const QByteArray bytes = cell.toUtf8();
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return files::withoutGuard(view).size() == view.size() ? cell : cell.mid(1);
}

qsizetype plainEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at] != u'\t' && !isLineEnd(text[at]))
        ++at;
    return at;
}

QString readCell(QStringView text, qsizetype &at)
{
    if (at < text.size() && text[at] == u'"') {
        const qsizetype end = quotedEnd(text, at);
        if (end >= 0) {
            QString cell = text.mid(at + 1, end - at - 2).toString();
            cell.replace(QLatin1String("\"\""), QLatin1String("\""));
            at = end;
            return unguarded(cell);
        }
    }
    const qsizetype end = plainEnd(text, at);
    QString cell = text.mid(at, end - at).toString();
    at = end;
    return unguarded(std::move(cell));
}

} // namespace

void appendTsvRow(QString &text, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += u'\t';
        QString cell = guarded(cells[i]);
        if (needsQuotes(cell))
            text += u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
        else
            text += cell;
    }
    text += u'\n';
}

bool TsvReader::readRow(QStringList &row)
{
    row.clear();
    if (m_at >= m_text.size())
        return false;
    row.append(readCell(m_text, m_at));
    while (m_at < m_text.size() && m_text[m_at] == u'\t') {
        ++m_at;
        row.append(readCell(m_text, m_at));
    }
    if (m_at < m_text.size())
        m_at += m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
    return true;
}

Grid readTsv(QStringView text)
{
    Grid grid;
    TsvReader reader(text);
    for (QStringList row; reader.readRow(row);)
        grid.append(row);
    return grid;
}

} // namespace ui
