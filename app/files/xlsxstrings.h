// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/spreadsheetxml.h"

#include <optional>
#include <string>
#include <vector>

namespace files {

/// Puts together the text of an <si> or <is>: its runs joined, phonetic runs left out, spaces at the ends of
/// a <t> only where xml:space says so, as Excel does. Not for other rooms.
class XlsxText {
public:
    /// The element that holds the text begins.
    void begin(const XmlAttributes &attributes);
    /// Something inside it begins or ends; `to` has the text so far.
    void start(std::string_view localName, const XmlAttributes &attributes, const std::string &to);
    void end(std::string_view localName, std::string &to);
    /// True when text() belongs to it.
    [[nodiscard]] bool isInText() const { return m_inText; }

private:
    bool m_inText = false;
    bool m_keepSpaces = false;
    bool m_keepSpacesHere = false;
    int m_phonetic = 0;
    std::size_t m_textBegin = 0;
};

/// The shared strings of a workbook, read only as far as somebody asks for them and kept one behind the
/// other.
class XlsxStrings final : public XmlHandler {
public:
    /// `part` may be null: a workbook without shared strings.
    XlsxStrings(std::unique_ptr<ZipPart> part, const SpreadsheetLimits &limits);

    /// The text, valid as long as this object; none when the file has no such string, or after an error.
    [[nodiscard]] std::optional<std::string_view> at(quint64 index)
    {
        if (index >= m_strings.size() && !readUpTo(index))
            return {};
        const char *text = m_strings[static_cast<std::size_t>(index)];
        quint32 size = 0;
        std::copy_n(text, sizeof size, reinterpret_cast<char *>(&size));
        return std::string_view(text + sizeof size, size);
    }
    [[nodiscard]] const SpreadsheetError &error() const { return m_error; }

    void startElement(std::string_view localName, const XmlAttributes &attributes) override;
    void endElement(std::string_view localName) override;
    void text(std::string_view text) override;

private:
    bool readUpTo(quint64 index);
    void keep();
    void fail(const QString &limit, qint64 value);

    SpreadsheetLimits m_limits;
    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::size_t m_chunkSize = 0;
    std::size_t m_chunkUsed = 0;
    std::vector<const char *> m_strings; ///< each begins with its length
    qint64 m_bytes = 0;

    int m_depth = 0;
    bool m_inItem = false;
    XlsxText m_item;
    std::string m_current;
    SpreadsheetError m_error;
    std::unique_ptr<XmlStream> m_stream;
};

} // namespace files
