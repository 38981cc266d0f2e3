// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiondialog.h"

#include "connections/connectioncheck.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/keptwhere.h"
#include "ui/theme.h"
#include "words/connectionwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace ui {

namespace {

using connections::Secret;

/// A page that tells when it wants another size.
class FittedPage : public QWidget {
public:
    explicit FittedPage(std::function<void()> fit) : m_fit(std::move(fit)) { }

protected:
    bool event(QEvent *event) override
    {
        const bool done = QWidget::event(event);
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            m_fit();
        return done;
    }

private:
    std::function<void()> m_fit;
};

QLabel *sentenceLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

} // namespace

class ConnectionDialog::Private {
    Q_DECLARE_TR_FUNCTIONS(ui::ConnectionDialog)

public:
    Private(ConnectionDialog &dialog, const ConnectionServices &services, const QUuid &id);

    void askForSecrets();
    void save();
    void end();
    [[nodiscard]] QUuid savedId() const { return m_id; }

private:
    using SecretUse = std::function<void(const std::optional<Secret> &)>;

    void makeWidgets();
    QWidget *makeCheckRow();
    QWidget *makeButtons();
    void connectWidgets();
    void askKeychain();
    void findKept(const connections::KeychainState &state);

    void withSecret(SecretUse use);
    void withKept(SecretUse use);
    void store(const connections::Connection &connection, const std::optional<Secret> &secret);
    void stored(const QString &name, const connections::KeepResult &result);

    void toggleCheck();
    void check(const Secret &secret);
    void checked(const connections::Connection &connection, const connections::CheckResult &result);
    void forgetCheck();

    void say(QLabel &label, const QString &text, Colour colour);
    void setBusy(bool busy);
    void growToFit();

    ConnectionDialog &q;
    ConnectionServices m_services;
    QUuid m_id;
    bool m_busy = false;
    std::unique_ptr<connections::ConnectionCheck> m_check;

    ConnectionForm *m_form = nullptr;
    KeptWhere *m_where = nullptr;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_checkButton = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_failure = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

ConnectionDialog::Private::Private(ConnectionDialog &dialog, const ConnectionServices &services,
                                   const QUuid &id)
    : q(dialog), m_services(services), m_id(id)
{
    makeWidgets();
    connectWidgets();
    const std::optional<connections::Connection> known = m_services.list.find(id);
    q.setWindowTitle(known ? tr("Edit a connection") : tr("New connection"));
    m_form->setConnection(known.value_or(connections::Connection{}), m_services.list.connections());
    askKeychain();
}

void ConnectionDialog::Private::makeWidgets()
{
    m_form = new ConnectionForm;
    m_where = new KeptWhere;
    auto *page = new FittedPage([this] { growToFit(); });
    auto *form = new QVBoxLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::l);
    form->addWidget(m_form);
    form->addWidget(m_where);
    form->addWidget(makeCheckRow());
    form->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(scroll, 1);
    m_failure = sentenceLabel();
    layout->addWidget(m_failure);
    layout->addWidget(makeButtons());

    m_scroll = scroll;
    q.resize(size::sentence + 2 * space::xl, size::dialog);
}

QWidget *ConnectionDialog::Private::makeCheckRow()
{
    m_checkButton = new QPushButton(tr("Ch&eck connection"));
    m_checkButton->setAutoDefault(false);
    setHint(*m_checkButton,
            tr("Makes one harmless call that changes nothing, and says what is wrong if it fails."));
    m_verdict = sentenceLabel();
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_checkButton, 0, Qt::AlignLeft);
    layout->addWidget(m_verdict);
    return row;
}

QWidget *ConnectionDialog::Private::makeButtons()
{
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("&Save"));
    m_save->setDefault(true);
    makePrimary(*m_save);
    setHint(*m_save, tr("Saves the connection and chooses it."));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_save);
    return row;
}

void ConnectionDialog::Private::connectWidgets()
{
    QObject::connect(m_form, &ConnectionForm::changed, &q, [this] {
        forgetCheck();
        m_failure->hide();
    });
    QObject::connect(m_where, &KeptWhere::unlockWanted, &q, [this] {
        m_where->setUnlocking(true);
        m_services.keychain.unlock(&q, [this](const connections::SecretResult &result) {
            m_where->setUnlocking(false);
            if (result.status != connections::SecretStatus::Done)
                say(*m_failure, words::secretWords(result.status, {}, result.raw).text(), Colour::Error);
            askKeychain();
        });
    });
    QObject::connect(m_where, &KeptWhere::chosen, &q, [this] { m_failure->hide(); });
    QObject::connect(m_checkButton, &QPushButton::clicked, &q, [this] { toggleCheck(); });
    QObject::connect(m_cancel, &QPushButton::clicked, &q, &QDialog::reject);
    QObject::connect(m_save, &QPushButton::clicked, &q, &QDialog::accept);
}

void ConnectionDialog::Private::askForSecrets()
{
    say(*m_failure,
        tr("The SDKAppID and the secret key of this connection are not kept anywhere. Enter them to go on."),
        Colour::Text);
    m_form->focusSecret();
}

// --- where the secrets are

void ConnectionDialog::Private::askKeychain()
{
    m_services.keychain.state(&q, [this](const connections::KeychainState &state) {
        m_where->setKeychain(state, !m_id.isNull() && m_services.session.holds(m_id));
        findKept(state);
    });
}

/// Tells the form whether a secret is kept already, without letting it see the secret.
void ConnectionDialog::Private::findKept(const connections::KeychainState &state)
{
    if (m_id.isNull())
        return;
    if (m_services.session.holds(m_id)) {
        m_form->setKept(tr("(kept for this session)"));
        return;
    }
    const QString name = connections::keychainName(state.kind);
    switch (state.availability) {
    case connections::KeychainAvailability::NoKeychain:
        m_form->setKept({});
        return;
    case connections::KeychainAvailability::Locked:
        m_form->setKept(name.isEmpty() ? tr("(in the keychain, which is locked)")
                                       : tr("(in %1, which is locked)").arg(name));
        return;
    case connections::KeychainAvailability::Available:
        m_services.keychain.read(m_id, &q, [this, name](const connections::SecretResult &result) {
            const bool kept = result.status == connections::SecretStatus::Done;
            const QString where =
                name.isEmpty() ? tr("(kept in the keychain)") : tr("(kept in %1)").arg(name);
            m_form->setKept(kept ? where : QString());
        });
        return;
    }
}

/// The secret as the form has it; what is not typed is taken from the one that is kept. Nothing when that
/// cannot be had, which is told.
void ConnectionDialog::Private::withSecret(SecretUse use)
{
    if (m_form->hasWholeSecret()) {
        use(m_form->typedSecret());
        return;
    }
    withKept(
        [this, use = std::move(use)](const std::optional<Secret> &kept) { use(m_form->typedOver(*kept)); });
}

void ConnectionDialog::Private::withKept(SecretUse use)
{
    setBusy(true);
    m_services.keeper.secret(m_id, &q, [this, use = std::move(use)](const connections::SecretResult &result) {
        setBusy(false);
        if (result.secret)
            use(result.secret);
        else
            say(*m_failure, words::secretWords(result.status, m_form->connection().name, result.raw).text(),
                Colour::Error);
    });
}

// --- saving

void ConnectionDialog::Private::save()
{
    if (m_busy || !m_form->check(ConnectionForm::For::Saving))
        return;
    const connections::Connection connection = m_form->connection();
    // A secret that was held for the session so far goes to the keychain when the person wants that now.
    const bool moves = !m_id.isNull() && m_services.session.holds(m_id)
        && m_where->keep() == connections::KeepWhere::Keychain;
    if (!m_form->hasTypedSecret() && !moves) {
        store(connection, {});
        return;
    }
    if (!m_where->canKeep()) {
        m_where->pointOut();
        return;
    }
    withSecret([this, connection](const std::optional<Secret> &secret) { store(connection, secret); });
}

void ConnectionDialog::Private::store(const connections::Connection &connection,
                                      const std::optional<Secret> &secret)
{
    setBusy(true);
    m_failure->hide();
    m_services.keeper.save(connection, secret, m_where->keep(), &q,
                           [this, name = connection.name](const connections::KeepResult &result) {
                               setBusy(false);
                               stored(name, result);
                           });
}

void ConnectionDialog::Private::stored(const QString &name, const connections::KeepResult &result)
{
    if (result.isDone()) {
        if (const auto saved = m_services.list.findByName(name))
            m_id = saved->id;
        q.QDialog::accept();
        return;
    }
    const words::Said said = result.list.isError()
        ? words::storeErrorWords(result.list)
        : words::secretWords(result.secretStatus, name, result.secretRaw);
    say(*m_failure, said.text(), Colour::Error);
    askKeychain();
}

void ConnectionDialog::Private::end()
{
    m_check.reset();
    m_form->forgetSecret();
}

void ConnectionDialog::Private::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_where->setEnabled(!busy);
    m_checkButton->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_save->setText(busy ? tr("One moment…") : tr("&Save"));
}

/// Makes room for what is said, as far as the screen has it; the rest is scrolled to.
void ConnectionDialog::Private::growToFit()
{
    QWidget &page = *m_scroll->widget();
    page.layout()->activate();
    m_scroll->setMinimumWidth(page.minimumSizeHint().width()
                              + m_scroll->verticalScrollBar()->sizeHint().width());
    const int wide = m_scroll->viewport()->width();
    const int wanted = page.hasHeightForWidth() ? page.heightForWidth(wide) : page.sizeHint().height();
    const int missing = wanted - m_scroll->viewport()->height();
    const int most = q.screen() ? q.screen()->availableSize().height() - 2 * space::xxl : size::windowHeight;
    if (missing > 0 && q.height() < most)
        q.resize(q.width(), std::min(q.height() + missing, most));
}

// --- checking

void ConnectionDialog::Private::toggleCheck()
{
    if (m_check) {
        forgetCheck();
        return;
    }
    if (m_busy || !m_form->check(ConnectionForm::For::Calling))
        return;
    withSecret([this](const std::optional<Secret> &secret) { check(*secret); });
}

void ConnectionDialog::Private::check(const Secret &secret)
{
    const connections::Connection connection = m_form->connection();
    m_check = std::make_unique<connections::ConnectionCheck>(connection, secret);
    QObject::connect(
        m_check.get(), &connections::ConnectionCheck::finished, &q,
        [this, connection](const connections::CheckResult &result) { checked(connection, result); });
    m_checkButton->setText(tr("Stop ch&ecking"));
    say(*m_verdict, tr("Checking %1…").arg(words::connectionTarget(connection)), Colour::Text);
    m_check->start();
}

void ConnectionDialog::Private::checked(const connections::Connection &connection,
                                        const connections::CheckResult &result)
{
    const words::Said said = words::checkWords(result, connection);
    const bool fine = result.verdict == connections::CheckVerdict::Fine;
    m_check.release()->deleteLater();
    m_checkButton->setText(tr("Ch&eck connection"));
    say(*m_verdict,
        (fine ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + said.title + QStringLiteral(". ")
            + said.text(),
        fine ? Colour::Imported : Colour::Error);
}

void ConnectionDialog::Private::forgetCheck()
{
    m_check.reset();
    m_checkButton->setText(tr("Ch&eck connection"));
    m_verdict->hide();
}

void ConnectionDialog::Private::say(QLabel &label, const QString &text, Colour colour)
{
    label.setText(text);
    makeColoured(label, colour);
    label.show();
}

// --- the dialog

ConnectionDialog::ConnectionDialog(const ConnectionServices &services, const QUuid &id, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(*this, services, id))
{
    setWindowModality(Qt::WindowModal);
    setSizeGripEnabled(true);
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::askForSecrets()
{
    d->askForSecrets();
}

QUuid ConnectionDialog::savedId() const
{
    return result() == Accepted ? d->savedId() : QUuid();
}

void ConnectionDialog::accept()
{
    d->save();
}

void ConnectionDialog::done(int result)
{
    d->end();
    QDialog::done(result);
}

} // namespace ui
