// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileimport.h"

#include <algorithm>
#include <array>

namespace files {

namespace {

struct Magic {
    std::string_view bytes;
    const char *name;
};

constexpr std::array<Magic, 24> magics{{
    {"\x89PNG\r\n\x1A\n", "PNG"},
    {"\xFF\xD8\xFF", "JPEG"},
    {"GIF87a", "GIF"},
    {"GIF89a", "GIF"},
    {"%PDF-", "PDF"},
    {"\x7F"
     "ELF",
     "ELF"},
    {"\x1F\x8B", "GZIP"},
    {"BZh", "BZIP2"},
    {std::string_view("\xFD"
                      "7zXZ\0",
                      6),
     "XZ"},
    {"\x28\xB5\x2F\xFD", "ZSTD"},
    {"7z\xBC\xAF\x27\x1C", "7Z"},
    {"Rar!\x1A\x07", "RAR"},
    {"SQLite format 3", "SQLite"},
    {"RIFF", "RIFF"},
    {"OggS", "OGG"},
    {"ID3", "MP3"},
    {"fLaC", "FLAC"},
    {std::string_view("\0\0\x01\0", 4), "ICO"},
    {std::string_view("II*\0", 4), "TIFF"},
    {std::string_view("MM\0*", 4), "TIFF"},
    {"PAR1", "Parquet"},
    {"\xCA\xFE\xBA\xBE", "Java"},
    {"MZ", "EXE"},
    {"{\\rtf", "RTF"},
}};

bool needsBinaryBytes(std::string_view name)
{
    return name == "EXE" || name == "BZIP2" || name == "RIFF" || name == "OGG" || name == "MP3";
}

/// Bytes that no text has: control characters other than tab, line ends, form feed, the separators of old
/// systems.
bool isMostlyBinary(QByteArrayView head)
{
    if (encodingOfBom(head))
        return false;
    const Encoding encoding = guessEncoding(head, false);
    if (encoding.name.startsWith("UTF-16") || encoding.name.startsWith("UTF-32"))
        return false;
    while (head.endsWith('\0')) // what a write that was cut off leaves behind good text
        head.chop(1);
    if (head.isEmpty())
        return true;
    qsizetype controls = 0;
    qsizetype nul = 0;
    for (const char c : head) {
        const auto byte = static_cast<quint8>(c);
        const bool usual = byte >= 0x20 || (byte >= 9 && byte <= 13) || byte == 0x1A || byte == 0x1B
            || (byte >= 0x1C && byte <= 0x1F) || byte == 1 || byte == 2;
        controls += !usual || byte == 0x7F ? 1 : 0;
        nul += byte == 0 ? 1 : 0;
    }
    return (controls - nul) * 50 > head.size() || nul * 10 > head.size() || controls * 20 > head.size();
}

} // namespace

FileError binaryKind(QByteArrayView head, const QString &path)
{
    const std::string_view text(head.data(), static_cast<std::size_t>(head.size()));
    const auto binary = [&path](const char *name) {
        return FileError{FileErrorKind::Binary, path, QString::fromLatin1(name), 0};
    };
    const auto spreadsheet = [&path](const char *name) {
        return FileError{FileErrorKind::Spreadsheet, path, QString::fromLatin1(name), 0};
    };
    if (text.starts_with("PK\x03\x04") || text.starts_with("PK\x05\x06")) {
        if (text.find("opendocument.spreadsheet") != std::string_view::npos)
            return spreadsheet("ods");
        const bool office = text.find("xl/") != std::string_view::npos
            || text.find("[Content_Types].xml") != std::string_view::npos;
        if (text.find("xl/") != std::string_view::npos
            || (office && path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)))
            return spreadsheet("xlsx");
        if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
            return spreadsheet("xlsx");
        if (path.endsWith(QLatin1String(".ods"), Qt::CaseInsensitive))
            return spreadsheet("ods");
        return binary("ZIP");
    }
    if (text.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? spreadsheet("xlsx")
                                                                          : spreadsheet("xls");
    const bool mostlyBinary = isMostlyBinary(head.first(std::min<qsizetype>(head.size(), 64 * 1024)));
    for (const Magic &magic : magics) {
        if (text.starts_with(magic.bytes) && (mostlyBinary || !needsBinaryBytes(magic.name)))
            return binary(magic.name);
    }
    return mostlyBinary ? binary("") : FileError{};
}

} // namespace files
