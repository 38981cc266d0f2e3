// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/xlsxstrings.h"

#include "files/spreadsheetvalues.h"

#include <algorithm>
#include <cstring>

namespace files {

namespace {

constexpr std::size_t chunkBytes = 1024 * 1024;

void readSpace(const XmlAttributes &attributes, bool &keep)
{
    const std::string_view space = attributes.prefixedValue("space");
    if (space.data())
        keep = space == "preserve";
}

} // namespace

void XlsxText::begin(const XmlAttributes &attributes)
{
    m_inText = false;
    m_phonetic = 0;
    m_keepSpaces = false;
    readSpace(attributes, m_keepSpaces);
}

void XlsxText::start(std::string_view localName, const XmlAttributes &attributes, const std::string &to)
{
    if (localName == "rPh") {
        ++m_phonetic;
    } else if (localName == "t" && m_phonetic == 0) {
        m_inText = true;
        m_textBegin = to.size();
        m_keepSpacesHere = m_keepSpaces;
        readSpace(attributes, m_keepSpacesHere);
    }
}

void XlsxText::end(std::string_view localName, std::string &to)
{
    constexpr std::string_view spaces = " \t\r\n";
    if (localName == "rPh")
        --m_phonetic;
    if (localName != "t" || !m_inText)
        return;
    m_inText = false;
    if (m_keepSpacesHere)
        return;
    const std::size_t first = std::min(to.find_first_not_of(spaces, m_textBegin), to.size());
    to.erase(m_textBegin, first - m_textBegin);
    to.erase(std::max(to.find_last_not_of(spaces) + 1, m_textBegin));
}

XlsxStrings::XlsxStrings(std::unique_ptr<ZipPart> part, const SpreadsheetLimits &limits) : m_limits(limits)
{
    if (part)
        m_stream = std::make_unique<XmlStream>(std::move(part), *this, limits);
}

bool XlsxStrings::readUpTo(quint64 index)
{
    while (m_stream && index >= m_strings.size()) {
        const XmlStream::State state = m_stream->step();
        if (state == XmlStream::State::More)
            continue;
        if (state == XmlStream::State::Failed)
            m_error = m_stream->error();
        m_stream.reset();
        m_strings.shrink_to_fit();
    }
    return !m_error && index < m_strings.size();
}

void XlsxStrings::fail(const QString &limit, qint64 value)
{
    m_error = {SpreadsheetErrorKind::TooLarge, m_stream ? m_stream->part().name() : QString(), limit, value};
    stop();
}

void XlsxStrings::startElement(std::string_view localName, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_inItem) {
        m_item.start(localName, attributes, m_current);
    } else if (m_depth == 2 && localName == "si") {
        m_inItem = true;
        m_current.clear();
        m_item.begin(attributes);
    }
}

void XlsxStrings::endElement(std::string_view localName)
{
    --m_depth;
    if (!m_inItem)
        return;
    if (m_depth > 1) {
        m_item.end(localName, m_current);
        return;
    }
    m_inItem = false;
    unescapeUnits(m_current);
    keep();
}

void XlsxStrings::text(std::string_view text)
{
    if (!m_inItem || !m_item.isInText())
        return;
    m_current += text;
    if (static_cast<qint64>(m_current.size()) > m_limits.rowBytes)
        fail(QStringLiteral("rowBytes"), m_limits.rowBytes);
}

void XlsxStrings::keep()
{
    const auto size = static_cast<quint32>(m_current.size());
    const std::size_t needed = sizeof size + m_current.size();
    m_bytes += static_cast<qint64>(needed + sizeof(const char *));
    if (m_bytes > m_limits.stringBytes) {
        fail(QStringLiteral("stringBytes"), m_limits.stringBytes);
        return;
    }
    if (m_chunkSize - m_chunkUsed < needed) {
        m_chunkSize = std::max(chunkBytes, needed);
        m_chunkUsed = 0;
        m_chunks.push_back(std::unique_ptr<char[]>(new char[m_chunkSize]));
    }
    char *at = m_chunks.back().get() + m_chunkUsed;
    std::memcpy(at, &size, sizeof size);
    std::memcpy(at + sizeof size, m_current.data(), m_current.size());
    m_chunkUsed += needed;
    m_strings.push_back(at);
}

} // namespace files
