// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the program's own window through an import to the sandbox, as a person would: opens a file in the
// preview, presses "Add N rows", presses "Submit N rows", waits for the end of the run, prints the counts and
// saves a picture.
#include "connections/sessionstore.h"
#include "ui/application.h"
#include "ui/importpreview/importpreview.h"
#include "ui/tableview.h"
#include "words/numbers.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

#include <cstdio>

namespace {

constexpr std::chrono::seconds patience{120};

void say(const QString &line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

/// The visible button whose text begins like this, or null.
QPushButton *buttonNamed(const QWidget &inside, const QString &begin)
{
    for (QPushButton *button : inside.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&').startsWith(begin))
            return button;
    }
    return nullptr;
}

class Tour : public QObject {
    Q_OBJECT

public:
    Tour(ui::Application &program, QString picture) : m_program(program), m_picture(std::move(picture))
    {
        connect(&program.runs(), &ui::RunController::finished, this, &Tour::ended);
        connect(&program.runs(), &ui::RunController::notStarted, this,
                [this](const words::Said &why) { stopWith(why.text()); });
        QTimer::singleShot(patience, this,
                           [this] { stopWith(QStringLiteral("the run did not end in time")); });
    }

    void begin()
    {
        ui::ImportPreview *preview = m_program.window().preview();
        if (!preview)
            return stopWith(QStringLiteral("the import preview did not open"));
        connect(
            preview, &ui::ImportPreview::settled, this, [this, preview] { takeRows(*preview); },
            Qt::QueuedConnection);
    }

private:
    void takeRows(ui::ImportPreview &preview)
    {
        if (m_taken)
            return;
        m_taken = true;
        savePicture(preview, QStringLiteral("-preview"));
        QPushButton *add = buttonNamed(preview, QStringLiteral("Add "));
        if (!add || !add->isEnabled())
            return stopWith(QStringLiteral("the preview offers no rows to add"));
        say(QStringLiteral("Preview: pressing “%1”").arg(add->text().remove(u'&')));
        connect(&preview, &QDialog::finished, this, &Tour::submit, Qt::QueuedConnection);
        add->click();
    }

    void submit()
    {
        savePicture(m_program.window(), QStringLiteral("-table"));
        QPushButton *submit = buttonNamed(m_program.window(), QStringLiteral("Submit"));
        if (!submit || !submit->isEnabled())
            return stopWith(QStringLiteral("there is nothing to submit"));
        say(QStringLiteral("Window: pressing “%1”").arg(submit->text()));
        submit->click();
    }

    void ended()
    {
        const importing::RunResult &result = *m_program.runs().result();
        const importing::Progress &totals = result.totals;
        say(QStringLiteral("Imported %1 · Failed %2 · Unknown %3 · Not sent %4 · Problems %5")
                .arg(words::number(totals.imported), words::number(totals.failed),
                     words::number(totals.unknown), words::number(totals.notSent),
                     words::number(qint64{m_program.table().count(friends::State::Problem)})));
        say(m_program.runs().resultWords().text());
        showAFailedRow();
        // The window paints what the end of the run changed before its picture is taken.
        QTimer::singleShot(0, this, [this, done = result.end == importing::RunEnd::Completed] {
            const bool saved = savePicture(m_program.window(), {});
            QCoreApplication::exit(done && saved ? 0 : 1);
        });
    }

    void showAFailedRow()
    {
        for (quint32 row = 0; row < m_program.table().rowCount(); ++row) {
            if (m_program.table().state(row) == friends::State::Failed) {
                m_program.window().view().goToTableRow(row);
                return;
            }
        }
    }

    bool savePicture(QWidget &widget, const QString &suffix)
    {
        if (m_picture.isEmpty())
            return true;
        const QFileInfo file(m_picture);
        QDir().mkpath(file.absolutePath());
        const QString path =
            file.absolutePath() + u'/' + file.completeBaseName() + suffix + QStringLiteral(".png");
        const bool saved = widget.grab().save(path);
        say((saved ? QStringLiteral("Picture: %1") : QStringLiteral("No picture could be saved as %1"))
                .arg(path));
        return saved;
    }

    void stopWith(const QString &why)
    {
        say(QStringLiteral("The tour could not go on: %1").arg(why));
        QCoreApplication::exit(1);
    }

    ui::Application &m_program;
    QString m_picture;
    bool m_taken = false;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("friendconsole"));
    QApplication qt(argc, argv);
    const QCommandLineOption picture(QStringLiteral("picture"), QStringLiteral("Save the window as <FILE>."),
                                     QStringLiteral("FILE"));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"),
                                     QStringLiteral("Keep settings and state under <DIR>."),
                                     QStringLiteral("DIR"));
    QCommandLineParser parser;
    parser.addOptions({picture, dataDir});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The file to import."));
    parser.process(qt);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    ui::StartOptions options;
    options.sandbox = true;
    options.files = {QFileInfo(parser.positionalArguments().first()).absoluteFilePath()};
    options.dataDir = parser.value(dataDir);
    connections::SessionStore secrets;
    ui::Application program(qt, secrets, options);
    program.show();
    Tour tour(program, parser.value(picture));
    tour.begin();
    return QApplication::exec();
}

#include "tour.moc"
