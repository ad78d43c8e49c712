// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace pact::domain {

namespace {

/// The translations of all libraries as one, installed once, so that a change of language is announced once.
class Translations : public QTranslator
{
public:
    using QTranslator::QTranslator;

    void load(Language language)
    {
        m_parts.clear();
        const QString ending = u"_%1.qm"_s.arg(languageName(language));
        const QStringList files = QDir(u":/translations"_s).entryList({u'*' + ending}, QDir::Files, QDir::Name);
        for (const QString& file : files)
            take(u":/translations/"_s + file);
        // The toolkit's own words, in its dialogs.
        if (language == Language::Chinese)
            take(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase"_s + ending);
    }

    /// Never, or the application would not take it.
    bool isEmpty() const override
    {
        return false;
    }

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        for (const auto& part : m_parts) {
            QString text = part->translate(context, source, disambiguation, n);
            if (!text.isNull())
                return text;
        }
        return {};
    }

private:
    void take(const QString& file)
    {
        auto part = std::make_unique<QTranslator>();
        if (part->load(file))
            m_parts.push_back(std::move(part));
    }

    std::vector<std::unique_ptr<QTranslator>> m_parts;
};

}

void installLanguage(Language language)
{
    setLanguage(language);
    QCoreApplication* application = QCoreApplication::instance();
    if (!application)
        return;
    static QPointer<Translations> installed;
    if (installed) {
        installed->load(language);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(application, &change);
        return;
    }
    installed = new Translations(application);
    installed->load(language);
    QCoreApplication::installTranslator(installed);
}

std::optional<Language> languageFromName(const QString& name)
{
    if (name == u"en")
        return Language::English;
    if (name == u"zh_CN" || name == u"zh")
        return Language::Chinese;
    return std::nullopt;
}

QString languageName(Language language)
{
    return language == Language::English ? u"en"_s : u"zh_CN"_s;
}

Language languageFromEnvironment()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value.startsWith("en") ? Language::English : Language::Chinese;
    }
    return Language::Chinese;
}

}
