// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>

namespace words {

namespace {

thread_local int englishDepth = 0;

/// One file of translations. Gives way to the sentence in the code, or to the file below it, where English is
/// wanted.
class FileTranslator final : public QTranslator {
public:
    explicit FileTranslator(bool isEnglish) : m_isEnglish(isEnglish) { }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override
    {
        if (!m_isEnglish && InEnglish::isOn())
            return {};
        return QTranslator::translate(context, source, disambiguation, n);
    }

private:
    bool m_isEnglish;
};

/// What the environment says by itself; empty for "C" and for nothing.
QString unixLocale()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return {QLocale::English, QLocale::UnitedStates};
    case Language::Chinese:
        return {QLocale::Chinese, QLocale::China};
    case Language::Korean:
        return {QLocale::Korean, QLocale::SouthKorea};
    case Language::Japanese:
        return {QLocale::Japanese, QLocale::Japan};
    }
    Q_UNREACHABLE();
}

} // namespace

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::Chinese:
        return QStringLiteral("zh_CN");
    case Language::Korean:
        return QStringLiteral("ko");
    case Language::Japanese:
        return QStringLiteral("ja");
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(const QString &code)
{
    for (const Language language : languages) {
        if (languageCode(language) == code)
            return language;
    }
    return {};
}

QString languageName(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("English");
    case Language::Chinese:
        return QStringLiteral("简体中文");
    case Language::Korean:
        return QStringLiteral("한국어");
    case Language::Japanese:
        return QStringLiteral("日本語");
    }
    Q_UNREACHABLE();
}

Language languageFor(const QStringList &names)
{
    for (const QString &name : names) {
        for (const Language language : languages) {
            const QString tongue = languageCode(language).section(QLatin1Char('_'), 0, 0);
            if (!name.startsWith(tongue, Qt::CaseInsensitive))
                continue;
            const QString rest = name.sliced(tongue.size());
            if (rest.isEmpty() || QStringLiteral("_-.@").contains(rest.front()))
                return language;
        }
    }
    return Language::English;
}

Language systemLanguage()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString locale = unixLocale();
    if (locale == QLatin1String("C") || locale == QLatin1String("POSIX"))
        return Language::English;
    QStringList names = qEnvironmentVariable("LANGUAGE").split(QLatin1Char(':'), Qt::SkipEmptyParts);
    names += locale;
    return languageFor(names);
#else
    return languageFor(QLocale::system().uiLanguages());
#endif
}

Speech::Speech() = default;

Speech::~Speech()
{
    silence();
}

void Speech::speak(std::optional<Language> chosen)
{
    silence();
    const Language wanted = systemLanguage();
    m_language = chosen.value_or(wanted);
    const QLocale system = QLocale::system();
    const bool isOfSystem = !chosen || localeOf(m_language).language() == system.language();
    const bool saysNothing =
        system.language() == QLocale::C; // and English numbers for Chinese sentences are odd
    QLocale::setDefault(isOfSystem && !saysNothing ? system : localeOf(m_language));

    const QString own = QStringLiteral(":/translations");
    install(QStringLiteral("friendconsole_en"), own);
    if (m_language == Language::English)
        return;
    install(QStringLiteral("qtbase_") + languageCode(m_language),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("friendconsole_") + languageCode(m_language), own);
}

void Speech::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<FileTranslator>(file.endsWith(QLatin1String("_en")));
    if (!translator->load(file, folder)) // Qt's own are a package that may be missing
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

void Speech::silence()
{
    while (!m_installed.empty()) {
        QCoreApplication::removeTranslator(m_installed.back().get());
        m_installed.pop_back();
    }
}

InEnglish::InEnglish()
{
    ++englishDepth;
}

InEnglish::~InEnglish()
{
    --englishDepth;
}

bool InEnglish::isOn()
{
    return englishDepth > 0;
}

} // namespace words
