// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionbutton.h"

#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionguide.h"
#include "ui/connections/connectionmark.h"
#include "ui/plainbox.h"
#include "ui/theme.h"
#include "words/connectionwords.h"

#include <QtCore/QEvent>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace ui {

namespace {

/// How much of the connection's colour is behind the button's text.
constexpr double tint = 0.14;

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](int x, int y) { return static_cast<int>(x * part + y * (1 - part)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

/// '&' in a name is no mnemonic.
QString plainInMenu(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QMessageBox *question(QWidget *parent, const QString &title, const QString &text, const QString &more)
{
    QMessageBox *box = plainBox(parent, title, text, more);
    box->setStandardButtons(QMessageBox::Cancel);
    box->setWindowModality(Qt::WindowModal);
    return box;
}

} // namespace

ConnectionButton::ConnectionButton(ConnectionChoice &choice, QWidget *parent)
    : QToolButton(parent), m_choice(choice), m_menu(new QMenu(this))
{
    // Not setMenu(): a press from a screen reader would be ignored, or would wait for the choice.
    connect(this, &QToolButton::clicked, m_menu, [this] { m_menu->popup(mapToGlobal(rect().bottomLeft())); });
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({size::icon, size::icon});
    setFocusPolicy(Qt::TabFocus);
    setHint(*m_menu, tr("Where rows are sent: to the sandbox on this computer, or to an app."));
    connect(&m_choice, &ConnectionChoice::currentChanged, this, &ConnectionButton::showCurrent);
    connect(&m_choice, &ConnectionChoice::connectionsChanged, this, &ConnectionButton::fillMenu);
    connect(&m_choice, &ConnectionChoice::currentChanged, this, &ConnectionButton::fillMenu);
    showCurrent();
    fillMenu();
}

void ConnectionButton::connectToApp()
{
    auto *guide = new ConnectionGuide(m_choice.services(), window());
    guide->setAttribute(Qt::WA_DeleteOnClose);
    connect(guide, &QDialog::accepted, this, [this, guide] { m_choice.setCurrent(guide->savedId()); });
    guide->open();
}

void ConnectionButton::newConnection()
{
    openDialog({});
}

void ConnectionButton::editConnection()
{
    if (const connections::Connection current = m_choice.current(); !current.isSandbox())
        openDialog(current.id);
}

void ConnectionButton::removeConnection()
{
    const connections::Connection current = m_choice.current();
    if (current.isSandbox())
        return;
    m_choice.services().keychain.state(
        this, [this, current](const connections::KeychainState &keychain) { askRemoval(current, keychain); });
}

void ConnectionButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCurrent();
}

void ConnectionButton::showCurrent()
{
    const connections::Connection current = m_choice.current();
    const QString name = ConnectionChoice::displayName(current);
    setIcon(connectionMark(current.colour));
    const QString shown = plainInMenu(fontMetrics().elidedText(name, Qt::ElideMiddle, size::columnResult));
    setText(tr("%1  ▾", "a button that opens a menu").arg(shown));
    setAccessibleName(tr("Connection: %1").arg(name));
    const QString told = tr("Rows go to %1.").arg(words::connectionTarget(current));
    setHint(*this, told + QLatin1Char('\n') + tr("Press to choose where they go."));
    setToolTip(plainToolTip(name + QLatin1Char('\n') + told));

    const QColor edge = connectionColour(current.colour, palette());
    const QColor behind = mixed(edge, colour(Colour::Window, palette()), tint);
    const QString sheet =
        QStringLiteral("QToolButton { color: %1; background: %2; border: %3px solid %4;"
                       " border-radius: %5px; padding: %6px %8px %6px %7px; font-weight: 600; }"
                       "QToolButton:focus { border: %9px solid %1; }"
                       "QToolButton::menu-indicator { subcontrol-position: right center;"
                       " subcontrol-origin: padding; right: %7px; }")
            .arg(css(colour(Colour::Text, palette())), css(behind))
            .arg(space::hair)
            .arg(css(edge))
            .arg(size::radius)
            .arg(space::xs + space::hair)
            .arg(space::s)
            .arg(space::xl)
            .arg(size::focus);
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

void ConnectionButton::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const connections::Connection current = m_choice.current();
    for (const connections::Connection &connection : m_choice.all()) {
        QAction *action = m_menu->addAction(connectionMark(connection.colour),
                                            plainInMenu(ConnectionChoice::displayName(connection)));
        setHint(*action, words::connectionTarget(connection));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(connection.id == current.id);
        connect(action, &QAction::triggered, this, [this, id = connection.id] { m_choice.setCurrent(id); });
    }
    m_menu->addSeparator();
    setHint(*m_menu->addAction(tr("&Connect to your app…"), this, &ConnectionButton::connectToApp),
            tr("Sets up a connection in four questions and checks it."));
    setHint(*m_menu->addAction(tr("&New connection…"), this, &ConnectionButton::newConnection),
            tr("Shows all the settings of a new connection on one page."));
    QAction *edit = m_menu->addAction(tr("&Edit this connection…"), this, &ConnectionButton::editConnection);
    QAction *remove =
        m_menu->addAction(tr("&Remove this connection…"), this, &ConnectionButton::removeConnection);
    setHint(*edit, tr("Changes the connection that is chosen."));
    setHint(*remove, tr("Removes the connection that is chosen, and its secrets, from this computer."));
    for (QAction *action : {edit, remove}) {
        action->setEnabled(!current.isSandbox());
        if (current.isSandbox())
            setHint(*action, tr("The sandbox is always there."));
    }
}

void ConnectionButton::openDialog(const QUuid &id)
{
    auto *dialog = new ConnectionDialog(m_choice.services(), id, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_choice.setCurrent(dialog->savedId()); });
    dialog->open();
}

void ConnectionButton::askRemoval(const connections::Connection &connection,
                                  const connections::KeychainState &keychain)
{
    const QString name = ConnectionChoice::displayName(connection);
    const QString place = connections::keychainName(keychain.kind);
    const QString secrets = m_choice.services().session.holds(connection.id)
        ? tr("Its SDKAppID and secret key, which are held for this session, are forgotten.")
        : place.isEmpty()
        ? tr("Its SDKAppID and secret key are removed with it.")
        : tr("Its entry in %1, with the SDKAppID and the secret key, is removed with it.").arg(place);
    QMessageBox *box =
        question(window(), tr("Remove a connection"), tr("Remove the connection “%1”?").arg(name),
                 secrets + QLatin1Char('\n') + tr("What was imported through it stays where it is."));
    QPushButton *remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, connection] { carryOutRemoval(connection, false); });
    box->open();
}

void ConnectionButton::carryOutRemoval(const connections::Connection &connection, bool evenIfSecretStays)
{
    m_choice.services().keeper.remove(connection.id, evenIfSecretStays, this,
                                      [this, connection](const connections::KeepResult &result) {
                                          // The connection itself may be gone while its secret stayed.
                                          if (m_choice.services().list.find(connection.id))
                                              tellRemovalFailed(connection, result);
                                      });
}

void ConnectionButton::tellRemovalFailed(const connections::Connection &connection,
                                         const connections::KeepResult &result)
{
    const QString name = ConnectionChoice::displayName(connection);
    const words::Said said = result.list.isError()
        ? words::storeErrorWords(result.list)
        : words::secretWords(result.secretStatus, name, result.secretRaw);
    QMessageBox *box = question(window(), tr("Remove a connection"),
                                tr("The connection “%1” was not removed.").arg(name), said.text());
    if (!result.list.isError()) {
        setMore(*box,
                said.text() + QLatin1Char('\n')
                    + tr("You can remove the connection and leave its secret key where it is kept."));
        QPushButton *remove =
            box->addButton(tr("&Remove, and leave the key there"), QMessageBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this,
                [this, connection] { carryOutRemoval(connection, true); });
    }
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

} // namespace ui
