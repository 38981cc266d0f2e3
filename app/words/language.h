// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QTranslator;

namespace words {

/// The languages that everything is said in.
enum class Language : quint8 { English, Chinese, Korean, Japanese };
inline constexpr std::array languages{Language::English, Language::Chinese, Language::Korean,
                                      Language::Japanese};

/// "en", "zh_CN", "ko", "ja": how its files in translations/ and the settings call it.
[[nodiscard]] QString languageCode(Language language);
/// The other way round; none for a code that is no language of the program.
[[nodiscard]] std::optional<Language> languageFromCode(const QString &code);
/// As its speakers write it, never translated: "English", "简体中文", "한국어", "日本語".
[[nodiscard]] QString languageName(Language language);

/// The first of these that the program speaks, else English. `names`: as the system lists what a person
/// reads, the one liked best first: "zh-Hans-CN", "ja_JP.UTF-8", "ko". Every Chinese is taken for simplified.
[[nodiscard]] Language languageFor(const QStringList &names);
/// What the system asks for. On Unix LC_ALL, LC_MESSAGES and LANG, the first that is set; LANGUAGE, a list,
/// goes before them unless they say "C" or "POSIX".
[[nodiscard]] Language systemLanguage();

/// Makes tr() speak a language everywhere in the program, and QLocale() write its numbers and dates. One for
/// a process, made after the application object and destroyed before it. GUI or main thread.
class Speech {
public:
    Speech();
    ~Speech();
    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;

    /// None: as the system asks, with the system's own way of writing numbers. English is installed below the
    /// others, for its plural forms. What is already said stays as it was said.
    void speak(std::optional<Language> chosen);
    [[nodiscard]] Language language() const { return m_language; }

private:
    void install(const QString &file, const QString &folder);
    void silence();

    Language m_language = Language::English;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

/// While one of these lives, everything that its thread says is English, with English numbers: for JSON and
/// for files, which read the same whatever language the person speaks.
class InEnglish {
public:
    InEnglish();
    ~InEnglish();
    InEnglish(const InEnglish &) = delete;
    InEnglish &operator=(const InEnglish &) = delete;
    /// Whether one lives in this thread.
    [[nodiscard]] static bool isOn();
};

} // namespace words
