// SPDX-FileCopyrightText: PactLedger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "gallery/gallery.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QTranslator>
#include <QWidget>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace pact::gallery {

namespace {

std::vector<Picture>& pictures()
{
    static std::vector<Picture> all;
    return all;
}

/// The translations of every library in one language, for as long as the object lives.
class Translations
{
public:
    explicit Translations(const QString& language)
    {
        const QDir folder(u":/translations"_s);
        for (const QString& file : folder.entryList({u"*_%1.qm"_s.arg(language)})) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(folder.filePath(file)) && QCoreApplication::installTranslator(translator.get()))
                m_all.push_back(std::move(translator));
        }
    }

private:
    std::vector<std::unique_ptr<QTranslator>> m_all;
};

bool take(const Picture& picture, const QString& file)
{
    const std::unique_ptr<QWidget> widget(picture.make());
    widget->resize(1366, 768);
    widget->show();
    widget->activateWindow();
    if (widget->focusProxy() != nullptr)
        widget->setFocus();
    QDeadlineTimer limit(10'000);
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (picture.isReady && !picture.isReady(*widget) && !limit.hasExpired());
    QCoreApplication::processEvents();
    return widget->grab().save(file);
}

}

bool addPicture(const QString& name, std::function<QWidget*()> make, std::function<bool(QWidget&)> isReady)
{
    pictures().push_back({name, std::move(make), std::move(isReady)});
    return true;
}

}

int main(int argc, char* argv[])
{
    using namespace pact;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1.5");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        std::fputs("pact_gallery FOLDER [NAME...]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.first());
    folder.mkpath(u"."_s);
    bool saved = true;
    for (const bool english : {false, true}) {
        domain::setLanguage(english ? domain::Language::English : domain::Language::Chinese);
        const gallery::Translations translations(english ? u"en"_s : u"zh_CN"_s);
        for (const bool dark : {false, true}) {
            ui::ThemeNotifier::instance().apply(dark);
            for (const gallery::Picture& picture : gallery::pictures()) {
                if (arguments.size() > 1 && !arguments.mid(1).contains(picture.name))
                    continue;
                const QString name = u"%1-%2-%3.png"_s.arg(picture.name, dark ? u"dark"_s : u"light"_s, english ? u"en"_s : u"zh"_s);
                saved = gallery::take(picture, folder.filePath(name)) && saved;
            }
        }
    }
    return saved ? 0 : 1;
}
