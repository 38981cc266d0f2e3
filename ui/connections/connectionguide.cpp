// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionguide.h"

#include "connections/connectioncheck.h"
#include "ui/connections/connectionmark.h"
#include "ui/connections/keptwhere.h"
#include "ui/theme.h"
#include "words/connectionwords.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace ui {

namespace {

using connections::ConnectionPart;
using connections::ConnectionProblem;
using connections::Secret;

enum Question : int { RegionQuestion, SdkAppIdQuestion, KeyQuestion, AdminQuestion, questionCount };

QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// What is wrong with one part, as a person reads it; empty when nothing is.
QString saidOf(const QList<ConnectionProblem> &problems, ConnectionPart part)
{
    for (const ConnectionProblem &problem : problems) {
        if (problem.part == part && problem.prevents())
            return words::connectionProblemWords(problem).message();
    }
    return {};
}

} // namespace

class ConnectionGuide::Private {
    Q_DECLARE_TR_FUNCTIONS(ui::ConnectionGuide)

public:
    Private(ConnectionGuide &dialog, const ConnectionServices &services);

    void end();

    QUuid savedId;

private:
    void makeWidgets();
    void addQuestion(const QString &question, const QString &where, QWidget *answer, const QString &name);
    void addLastPage();
    QComboBox *makeRegions();
    QWidget *makeButtons();
    void connectWidgets();

    void show(int page);
    void next();
    void back();
    void askKeychain();
    [[nodiscard]] QString problemOf(int question) const;
    [[nodiscard]] QString freeName() const;
    [[nodiscard]] connections::Connection connection() const;
    [[nodiscard]] std::optional<Secret> secret() const;
    void check();
    void checked(const connections::CheckResult &result);
    void save();
    void say(QLabel &label, const QString &text, Colour colour);

    ConnectionGuide &q;
    ConnectionServices m_services;
    std::unique_ptr<connections::ConnectionCheck> m_check;
    bool m_fine = false; ///< the last check found nothing wrong

    QLabel *m_step = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_problem = nullptr;
    QComboBox *m_region = nullptr;
    QLineEdit *m_host = nullptr; ///< shown for "Another host" only
    QLineEdit *m_sdkAppId = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_admin = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_colour = nullptr;
    KeptWhere *m_where = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

ConnectionGuide::Private::Private(ConnectionGuide &dialog, const ConnectionServices &services)
    : q(dialog), m_services(services)
{
    makeWidgets();
    connectWidgets();
    show(RegionQuestion);
    askKeychain();
}

void ConnectionGuide::Private::makeWidgets()
{
    q.setWindowTitle(tr("Connect to your app"));
    m_step = plainLabel();
    makeMuted(*m_step);
    m_pages = new QStackedWidget;
    m_region = makeRegions();
    addQuestion(tr("In which region was your app made?"),
                tr("The vendor's console shows the region on the app's card and at the top of its page. An "
                   "app is known in its own region only."),
                m_region, tr("Region"));
    m_host = new QLineEdit;
    m_host->setPlaceholderText(QStringLiteral("https://chat.example.com"));
    m_host->setAccessibleName(tr("Host"));
    setHint(*m_host, tr("The address of the service, if it is in none of the regions."));
    m_host->setMinimumHeight(size::control);
    m_host->hide();
    qobject_cast<QBoxLayout *>(m_pages->widget(RegionQuestion)->layout())->insertWidget(2, m_host);
    m_sdkAppId = new QLineEdit;
    addQuestion(tr("What is the app's SDKAppID?"),
                tr("A number, in the console's list of applications beside the app's name. Copy it from "
                   "there."),
                m_sdkAppId, tr("SDKAppID"));
    m_key = new QLineEdit;
    m_key->setEchoMode(QLineEdit::Password);
    addQuestion(tr("What is the app's secret key?"),
                tr("In the console, open the app and its basic configuration, and press “Display key”. Copy "
                   "the whole key. Whoever has it can do everything in the app, so it is kept in the "
                   "keychain and never shown again."),
                m_key, tr("Secret key"));
    m_admin = new QLineEdit(QStringLiteral("administrator"));
    addQuestion(tr("Which admin makes the calls?"),
                tr("A UserID that is an administrator of the app: the console lists them under account "
                   "management. “administrator” is always there."),
                m_admin, tr("Admin UserID"));
    addLastPage();
    m_problem = plainLabel();
    m_problem->hide();

    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_step);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeButtons());
    q.resize(size::sentence + 2 * space::xl, size::guideHeight);
}

void ConnectionGuide::Private::addQuestion(const QString &question, const QString &where, QWidget *answer,
                                           const QString &name)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    auto *heading = plainLabel(question);
    makeHeading(*heading);
    heading->setBuddy(answer);
    answer->setMinimumHeight(size::control);
    answer->setAccessibleName(name);
    setHint(*answer, where);
    layout->addWidget(heading);
    layout->addWidget(answer);
    auto *found = plainLabel(where);
    makeMuted(*found);
    layout->addWidget(found);
    layout->addStretch();
    m_pages->addWidget(page);
}

void ConnectionGuide::Private::addLastPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    auto *heading = plainLabel(tr("What should this connection be called?"));
    makeHeading(*heading);
    m_name = new QLineEdit(freeName());
    m_name->setAccessibleName(tr("Name"));
    setHint(*m_name, tr("What the connection is called in this program."));
    m_name->setMinimumHeight(size::control);
    m_colour = new QComboBox;
    m_colour->setAccessibleName(tr("Colour"));
    setHint(*m_colour,
            tr("Marks the connection wherever it is named, so that nobody takes production for a test."));
    m_colour->setMinimumHeight(size::control);
    for (const connections::ConnectionColour each :
         {connections::ConnectionColour::Amber, connections::ConnectionColour::Red,
          connections::ConnectionColour::Green, connections::ConnectionColour::Blue,
          connections::ConnectionColour::Grey})
        m_colour->addItem(connectionMark(each), words::colourName(each), static_cast<int>(each));
    auto *both = new QHBoxLayout;
    both->setSpacing(space::s);
    both->addWidget(m_name, 1);
    both->addWidget(m_colour);
    m_verdict = plainLabel();
    m_again = new QPushButton(tr("Chec&k again"));
    m_again->setAutoDefault(false);
    setHint(*m_again,
            tr("Makes one harmless call that changes nothing, and says what is wrong if it fails."));
    m_where = new KeptWhere;
    layout->addWidget(heading);
    layout->addLayout(both);
    layout->addWidget(m_verdict);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    layout->addWidget(m_where);
    layout->addStretch();
    m_pages->addWidget(page);
}

QComboBox *ConnectionGuide::Private::makeRegions()
{
    auto *regions = new QComboBox;
    connections::Connection sample;
    for (const chatapi::Region region : chatapi::regions) {
        sample.region = region;
        regions->addItem(words::connectionTarget(sample), static_cast<int>(region));
    }
    regions->addItem(tr("Another host"));
    return regions;
}

QWidget *ConnectionGuide::Private::makeButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, &q, &QDialog::reject);
    m_back = new QPushButton(tr("&Back"));
    m_back->setAutoDefault(false);
    setHint(*m_back, tr("Goes back to the previous question. Your answers stay."));
    m_next = new QPushButton(tr("&Next"));
    m_next->setDefault(true);
    makePrimary(*m_next);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(cancel);
    layout->addStretch();
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    return row;
}

void ConnectionGuide::Private::connectWidgets()
{
    QObject::connect(m_back, &QPushButton::clicked, &q, [this] { back(); });
    QObject::connect(m_next, &QPushButton::clicked, &q, [this] { next(); });
    QObject::connect(m_again, &QPushButton::clicked, &q, [this] { check(); });
    QObject::connect(m_region, &QComboBox::currentIndexChanged, &q,
                     [this] { m_host->setVisible(!m_region->currentData().isValid()); });
    for (QLineEdit *edit : {m_host, m_sdkAppId, m_key, m_admin, m_name})
        QObject::connect(edit, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    QObject::connect(m_where, &KeptWhere::unlockWanted, &q, [this] {
        m_where->setUnlocking(true);
        m_services.keychain.unlock(&q, [this](const connections::SecretResult &result) {
            m_where->setUnlocking(false);
            if (result.status != connections::SecretStatus::Done)
                say(*m_problem, words::secretWords(result.status, {}, result.raw).text(), Colour::Error);
            askKeychain();
        });
    });
}

void ConnectionGuide::Private::askKeychain()
{
    m_services.keychain.state(
        &q, [this](const connections::KeychainState &state) { m_where->setKeychain(state, false); });
}

// --- going through the questions

void ConnectionGuide::Private::show(int page)
{
    const bool last = page == questionCount;
    m_pages->setCurrentIndex(page);
    m_step->setText(last ? tr("Check and save") : tr("Question %1 of %2").arg(page + 1).arg(questionCount));
    m_back->setEnabled(page > 0);
    m_next->setText(last ? tr("&Save") : tr("&Next"));
    setHint(*m_next, last ? tr("Saves the connection and chooses it.") : tr("Goes to the next question."));
    m_problem->hide();
    // Under the answer that it speaks of.
    qobject_cast<QBoxLayout *>(m_pages->widget(page)->layout())
        ->insertWidget(page == RegionQuestion ? 3 : 2, m_problem);
    QWidget *const answers[] = {m_region, m_sdkAppId, m_key, m_admin, m_name};
    answers[page]->setFocus(Qt::OtherFocusReason);
    if (last)
        check();
}

void ConnectionGuide::Private::next()
{
    const int page = m_pages->currentIndex();
    if (page == questionCount)
        return save();
    if (const QString problem = problemOf(page); !problem.isEmpty()) {
        say(*m_problem, problem, Colour::Error);
        return;
    }
    show(page + 1);
}

void ConnectionGuide::Private::back()
{
    m_check.reset();
    show(m_pages->currentIndex() - 1);
}

QString ConnectionGuide::Private::problemOf(int question) const
{
    switch (question) {
    case RegionQuestion:
        return m_region->currentData().isValid()
            ? QString()
            : saidOf(connections::checkHost(m_host->text()), ConnectionPart::Host);
    case SdkAppIdQuestion:
        return saidOf(connections::readSecret(m_sdkAppId->text(), {}).problems, ConnectionPart::SdkAppId);
    case KeyQuestion:
        return saidOf(connections::readSecret(m_sdkAppId->text(), m_key->text()).problems,
                      ConnectionPart::SecretKey);
    case AdminQuestion:
        return saidOf(connections::checkAdmin(m_admin->text()), ConnectionPart::Admin);
    default:
        return {};
    }
}

/// A name that no connection has.
QString ConnectionGuide::Private::freeName() const
{
    QString name = tr("My app");
    for (int number = 2; m_services.list.findByName(name); ++number)
        name = tr("My app %1").arg(number);
    return name;
}

connections::Connection ConnectionGuide::Private::connection() const
{
    connections::Connection made;
    made.name = m_name->text().trimmed();
    made.colour = static_cast<connections::ConnectionColour>(m_colour->currentData().toInt());
    if (m_region->currentData().isValid())
        made.region = static_cast<chatapi::Region>(m_region->currentData().toInt());
    else
        made.customHost = m_host->text().trimmed();
    made.admin = m_admin->text();
    return made;
}

std::optional<Secret> ConnectionGuide::Private::secret() const
{
    return connections::readSecret(m_sdkAppId->text(), m_key->text()).secret;
}

// --- check and save

void ConnectionGuide::Private::check()
{
    const std::optional<Secret> typed = secret();
    if (!typed)
        return;
    m_fine = false;
    m_check = std::make_unique<connections::ConnectionCheck>(connection(), *typed);
    QObject::connect(m_check.get(), &connections::ConnectionCheck::finished, &q,
                     [this](const connections::CheckResult &result) { checked(result); });
    m_again->setEnabled(false);
    say(*m_verdict, tr("Checking %1…").arg(words::connectionTarget(connection())), Colour::Text);
    m_check->start();
}

void ConnectionGuide::Private::checked(const connections::CheckResult &result)
{
    const words::Said said = words::checkWords(result, connection());
    m_fine = result.verdict == connections::CheckVerdict::Fine;
    m_check.release()->deleteLater();
    m_again->setEnabled(true);
    const QString all = tr("%1. %2", "title and text of a verdict").arg(said.title, said.text());
    if (m_fine)
        return say(*m_verdict, tr("✓ %1").arg(all), Colour::Imported);
    say(*m_verdict, tr("✗ %1\nGo back and correct it, or save it as it is and correct it later.").arg(all),
        Colour::Error);
}

void ConnectionGuide::Private::save()
{
    const connections::Connection made = connection();
    const QString problem =
        saidOf(connections::checkConnection(made, m_services.list.connections()), ConnectionPart::Name);
    if (!problem.isEmpty())
        return say(*m_problem, problem, Colour::Error);
    if (!m_where->canKeep())
        return m_where->pointOut();
    m_next->setEnabled(false);
    m_services.keeper.save(made, secret(), m_where->keep(), &q,
                           [this, name = made.name](const connections::KeepResult &result) {
                               m_next->setEnabled(true);
                               if (!result.isDone()) {
                                   const words::Said said = result.list.isError()
                                       ? words::storeErrorWords(result.list)
                                       : words::secretWords(result.secretStatus, name, result.secretRaw);
                                   say(*m_problem, said.text(), Colour::Error);
                                   return askKeychain();
                               }
                               if (const auto saved = m_services.list.findByName(name))
                                   savedId = saved->id;
                               q.accept();
                           });
}

void ConnectionGuide::Private::end()
{
    m_check.reset();
    m_key->clear();
}

void ConnectionGuide::Private::say(QLabel &label, const QString &text, Colour colour)
{
    label.setText(text);
    makeColoured(label, colour);
    label.show();
}

// --- the dialog

ConnectionGuide::ConnectionGuide(const ConnectionServices &services, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(*this, services))
{
    setWindowModality(Qt::WindowModal);
}

ConnectionGuide::~ConnectionGuide() = default;

QUuid ConnectionGuide::savedId() const
{
    return result() == Accepted ? d->savedId : QUuid();
}

bool ConnectionGuide::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    // A dialog does not grow by itself with text that wraps.
    if (event->type() == QEvent::LayoutRequest && layout()->heightForWidth(width()) > height())
        resize(width(), layout()->heightForWidth(width()));
    return done;
}

void ConnectionGuide::done(int result)
{
    d->end();
    QDialog::done(result);
}

} // namespace ui
