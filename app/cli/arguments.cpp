// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "files/filename.h"

#include <algorithm>

namespace cli {

QStringList argumentsAsText(int argc, char **argv)
{
    QStringList texts;
    for (int i = 0; i < argc; ++i)
        texts += files::fileNameFromBytes(argv[i]);
    return texts;
}

namespace {

const OptionSpec *find(std::span<const OptionSpec> known, const QString &name)
{
    const auto is = [&name](const OptionSpec &spec) { return name == QLatin1String(spec.name); };
    const auto found = std::ranges::find_if(known, is);
    return found == known.end() ? nullptr : &*found;
}

class Reader {
public:
    Reader(const QStringList &given, std::span<const OptionSpec> known) : m_given(given), m_known(known) { }

    Arguments read()
    {
        bool onlyFiles = false;
        while (m_next < m_given.size() && !m_read.error) {
            const QString argument = m_given.at(m_next++);
            if (onlyFiles || !argument.startsWith(QLatin1Char('-')) || argument == QLatin1String("-"))
                m_read.files += argument;
            else if (argument == QLatin1String("--"))
                onlyFiles = true;
            else
                takeOption(argument == QLatin1String("-h") ? QStringLiteral("--help") : argument);
        }
        return m_read;
    }

private:
    void takeOption(const QString &argument)
    {
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString shown = equals < 0 ? argument : argument.first(equals);
        const QString name = shown.mid(2);
        const OptionSpec *spec = shown.startsWith(QLatin1String("--")) ? find(m_known, name) : nullptr;
        if (!spec)
            return fail(ArgumentErrorKind::UnknownOption, shown);
        if (!spec->value && equals >= 0)
            return fail(ArgumentErrorKind::UnexpectedValue, shown);
        if (m_read.options.contains(name) && !spec->repeatable && spec->value)
            return fail(ArgumentErrorKind::Repeated, shown);
        QString value = equals < 0 ? QString() : argument.mid(equals + 1);
        if (spec->value && equals < 0) {
            if (m_next >= m_given.size() || m_given.at(m_next).startsWith(QLatin1String("--")))
                return fail(ArgumentErrorKind::MissingValue, shown);
            value = m_given.at(m_next++);
        }
        m_read.options[name] += value;
    }

    void fail(ArgumentErrorKind kind, const QString &option) { m_read.error = ArgumentError{kind, option}; }

    const QStringList &m_given;
    std::span<const OptionSpec> m_known;
    qsizetype m_next = 0;
    Arguments m_read;
};

} // namespace

QString Arguments::value(const char *name) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Arguments::values(const char *name) const
{
    return options.value(QLatin1String(name));
}

Arguments readArguments(const QStringList &given, std::span<const OptionSpec> known)
{
    return Reader(given, known).read();
}

} // namespace cli
