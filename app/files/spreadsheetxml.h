// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/zippackage.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string_view>

struct XML_ParserStruct;

/// The XML inside a spreadsheet, piece by piece, through expat. Not for other rooms.
///
/// Names are local ones: the prefix is cut off and namespaces are not looked at, so that transitional and
/// strict Office Open XML are one. Where a name alone would not do, its place among its parents does.
namespace files {

/// The attributes of an element, valid during XmlHandler::startElement().
class XmlAttributes {
public:
    explicit XmlAttributes(const char *const *pairs) : m_pairs(pairs) { }

    /// The value of the first attribute with this local name; data() is null when there is
    /// none.
    [[nodiscard]] std::string_view value(std::string_view localName) const;
    /// The same for an attribute that has a prefix ("r:id").
    [[nodiscard]] std::string_view prefixedValue(std::string_view localName) const;
    /// name, value, name, value, ..., null.
    [[nodiscard]] const char *const *pairs() const { return m_pairs; }

private:
    const char *const *m_pairs;
};

/// What is told of the XML. Text is UTF-8 and may come in several pieces.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view localName, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view localName) = 0;
    virtual void text(std::string_view text) = 0;

    [[nodiscard]] bool stopped() const { return m_stopped; }

protected:
    /// Nothing more is told.
    void stop() { m_stopped = true; }

private:
    bool m_stopped = false;
};

/// One part, being parsed. Document type declarations, and with them all entities but XML's own five, are
/// refused.
class XmlStream {
public:
    enum class State : quint8 { More, End, Stopped, Failed };

    /// `handler` outlives the stream.
    XmlStream(std::unique_ptr<ZipPart> part, XmlHandler &handler, const SpreadsheetLimits &limits);
    ~XmlStream();
    XmlStream(const XmlStream &) = delete;
    XmlStream &operator=(const XmlStream &) = delete;

    /// Unpacks and parses the next 64 KiB.
    State step();
    /// All steps. Failed with SpreadsheetErrorKind::Cancelled when `stopToken` says so.
    State run(const std::stop_token &stopToken = {},
              const std::function<void(qint64 done, qint64 total)> &progress = {});

    [[nodiscard]] const SpreadsheetError &error() const { return m_error; }
    [[nodiscard]] const ZipPart &part() const { return *m_part; }

private:
    struct Calls;
    State fail(SpreadsheetErrorKind kind, const QString &raw, qint64 limit = 0);
    State failParsing();

    std::unique_ptr<ZipPart> m_part;
    XmlHandler &m_handler;
    SpreadsheetLimits m_limits;
    XML_ParserStruct *m_parser = nullptr;
    SpreadsheetError m_error;
    State m_state = State::More;
    qint64 m_sinceEvent = 0;
    int m_depth = 0;
    const char *m_refusal = nullptr;
};

} // namespace files
