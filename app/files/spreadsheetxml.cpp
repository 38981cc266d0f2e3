// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/spreadsheetxml.h"

#include <cstring>
#include <expat.h>

namespace files {

namespace {

constexpr int pieceBytes = 64 * 1024;
constexpr qint64 bytesBetweenReports = 1024 * 1024;

std::string_view localNameOf(const char *name)
{
    const char *colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

} // namespace

std::string_view XmlAttributes::value(std::string_view localName) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        if (localNameOf(pair[0]) == localName)
            return pair[1];
    }
    return {};
}

std::string_view XmlAttributes::prefixedValue(std::string_view localName) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        const char *colon = std::strchr(pair[0], ':');
        if (colon && localName == colon + 1)
            return pair[1];
    }
    return {};
}

/// What expat calls.
struct XmlStream::Calls {
    static XmlStream &stream(void *self) { return *static_cast<XmlStream *>(self); }

    static void settle(XmlStream &stream)
    {
        stream.m_sinceEvent = 0;
        if (stream.m_handler.stopped() || stream.m_refusal)
            XML_StopParser(stream.m_parser, XML_FALSE);
    }

    static void start(void *self, const char *name, const char **attributes)
    {
        XmlStream &to = stream(self);
        if (to.m_handler.stopped() || to.m_refusal)
            return;
        if (++to.m_depth > to.m_limits.depth)
            to.m_refusal = "elements nested too deep";
        else
            to.m_handler.startElement(localNameOf(name), XmlAttributes(attributes));
        settle(to);
    }

    static void end(void *self, const char *name)
    {
        XmlStream &to = stream(self);
        if (to.m_handler.stopped() || to.m_refusal)
            return;
        --to.m_depth;
        to.m_handler.endElement(localNameOf(name));
        settle(to);
    }

    static void text(void *self, const char *text, int length)
    {
        XmlStream &to = stream(self);
        if (to.m_handler.stopped() || to.m_refusal)
            return;
        to.m_handler.text({text, static_cast<std::size_t>(length)});
        settle(to);
    }

    static void documentType(void *self, const char *, const char *, const char *, int)
    {
        stream(self).m_refusal = "document type declaration";
        settle(stream(self));
    }
};

XmlStream::XmlStream(std::unique_ptr<ZipPart> part, XmlHandler &handler, const SpreadsheetLimits &limits)
    : m_part(std::move(part)), m_handler(handler), m_limits(limits), m_parser(XML_ParserCreate(nullptr))
{
    if (!m_parser) {
        fail(SpreadsheetErrorKind::Broken, QStringLiteral("out of memory"));
        return;
    }
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Calls::start, &Calls::end);
    XML_SetCharacterDataHandler(m_parser, &Calls::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Calls::documentType);
}

XmlStream::~XmlStream()
{
    if (m_parser)
        XML_ParserFree(m_parser);
}

XmlStream::State XmlStream::fail(SpreadsheetErrorKind kind, const QString &raw, qint64 limit)
{
    m_error = {kind, m_part->name(), raw, limit};
    return m_state = State::Failed;
}

XmlStream::State XmlStream::failParsing()
{
    if (m_handler.stopped() && !m_refusal)
        return m_state = State::Stopped;
    const char *words = m_refusal ? m_refusal : XML_ErrorString(XML_GetErrorCode(m_parser));
    return fail(SpreadsheetErrorKind::Broken,
                QStringLiteral("%1, line %2, column %3")
                    .arg(QString::fromUtf8(words))
                    .arg(XML_GetCurrentLineNumber(m_parser))
                    .arg(XML_GetCurrentColumnNumber(m_parser) + 1));
}

XmlStream::State XmlStream::step()
{
    if (m_state != State::More)
        return m_state;
    void *buffer = XML_GetBuffer(m_parser, pieceBytes);
    if (!buffer)
        return fail(SpreadsheetErrorKind::Broken, QStringLiteral("out of memory"));
    const qint64 got = m_part->read(static_cast<char *>(buffer), pieceBytes);
    if (got < 0) {
        m_error = m_part->error();
        return m_state = State::Failed;
    }
    m_sinceEvent += got;
    if (XML_ParseBuffer(m_parser, static_cast<int>(got), got == 0) != XML_STATUS_OK)
        return failParsing();
    if (got == 0)
        return m_state = State::End;
    if (m_sinceEvent > m_limits.tokenBytes)
        return fail(SpreadsheetErrorKind::TooLarge, QStringLiteral("tokenBytes"), m_limits.tokenBytes);
    return State::More;
}

XmlStream::State XmlStream::run(const std::stop_token &stopToken,
                                const std::function<void(qint64 done, qint64 total)> &progress)
{
    qint64 reported = 0;
    while (step() == State::More) {
        if (stopToken.stop_requested())
            return fail(SpreadsheetErrorKind::Cancelled, {});
        if (progress && m_part->done() - reported >= bytesBetweenReports) {
            reported = m_part->done();
            progress(reported, std::max(reported, m_part->size()));
        }
    }
    return m_state;
}

} // namespace files
