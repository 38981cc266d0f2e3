// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cellmatcher.h"

namespace ui {

namespace {

/// Steps that an expression may take in one cell: about a millisecond.
constexpr QLatin1String stepsOfACell("(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=10000)");

QString textOf(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

/// What stands for one occurrence, its groups put in.
void appendExpanded(const QString &with, const QRegularExpressionMatch &found, QString &text)
{
    for (qsizetype i = 0; i < with.size(); ++i) {
        const QChar c = with.at(i);
        const bool marks = (c == u'$' || c == u'\\') && i + 1 < with.size();
        const QChar next = marks ? with.at(i + 1) : QChar();
        if (marks && next >= u'0' && next <= u'9') {
            text += found.captured(next.digitValue());
            ++i;
        } else {
            text += c;
            i += marks && next == c ? 1 : 0;
        }
    }
}

} // namespace

CellMatcher::CellMatcher(const QString &text, FindMode mode, Qt::CaseSensitivity sensitivity)
    : m_text(text), m_mode(mode), m_sensitivity(sensitivity), m_matcher(text, sensitivity)
{
    if (mode != FindMode::Regex || text.isEmpty())
        return;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, sensitivity == Qt::CaseInsensitive);
    const QRegularExpression alone(text, options);
    if (!alone.isValid()) {
        m_error = PatternError{alone.errorString(), alone.patternErrorOffset()};
        return;
    }
    m_regex = QRegularExpression(stepsOfACell + text, options);
    m_regex.optimize();
}

bool CellMatcher::mayMatch(std::string_view bytes) const
{
    return !isEmpty() && !m_error && (m_mode == FindMode::Regex || m_matcher.mayMatch(bytes));
}

CellMatch CellMatcher::match(std::string_view cell) const
{
    if (isEmpty() || m_error)
        return CellMatch::No;
    switch (m_mode) {
    case FindMode::Part:
        return m_matcher.matches(cell) ? CellMatch::Yes : CellMatch::No;
    case FindMode::WholeCell:
        return m_matcher.mayMatch(cell) && textOf(cell).compare(m_text, m_sensitivity) == 0 ? CellMatch::Yes
                                                                                            : CellMatch::No;
    case FindMode::Regex: {
        const QRegularExpressionMatch found = m_regex.match(textOf(cell));
        if (!found.isValid())
            return CellMatch::TooHard;
        return found.hasMatch() ? CellMatch::Yes : CellMatch::No;
    }
    }
    Q_UNREACHABLE();
}

CellMatch CellMatcher::replace(std::string_view cell, const QString &with, std::string &replaced) const
{
    if (m_mode == FindMode::Regex && !isEmpty() && !m_error)
        return replaceByRegex(textOf(cell), with, replaced);
    const CellMatch matches = match(cell);
    if (matches != CellMatch::Yes)
        return matches;
    QString text = m_mode == FindMode::WholeCell ? with : textOf(cell);
    if (m_mode == FindMode::Part)
        text.replace(m_text, with, m_sensitivity);
    replaced = text.toStdString();
    return CellMatch::Yes;
}

CellMatch CellMatcher::replaceByRegex(const QString &cell, const QString &with, std::string &replaced) const
{
    QString text;
    qsizetype done = 0;
    bool any = false;
    QRegularExpressionMatchIterator each = m_regex.globalMatch(cell);
    while (each.hasNext()) {
        const QRegularExpressionMatch found = each.next();
        text += QStringView(cell).sliced(done, found.capturedStart() - done);
        appendExpanded(with, found, text);
        done = found.capturedEnd();
        any = true;
    }
    // The iterator ends in the same way when there is no further match and when the steps are used up.
    const QRegularExpressionMatch rest = m_regex.match(cell, std::min(done, cell.size()));
    if (!each.isValid() || !rest.isValid())
        return CellMatch::TooHard;
    if (!any)
        return CellMatch::No;
    text += QStringView(cell).sliced(done);
    replaced = text.toStdString();
    return CellMatch::Yes;
}

} // namespace ui
