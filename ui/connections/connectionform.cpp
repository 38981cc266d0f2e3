// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionform.h"

#include "ui/connections/connectionmark.h"
#include "ui/theme.h"
#include "words/connectionwords.h"
#include "words/said.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace ui {

namespace {

using connections::ConnectionColour;
using connections::ConnectionPart;
using connections::ConnectionProblem;

constexpr std::array<ConnectionPart, 6> allParts{
    ConnectionPart::Name,  ConnectionPart::Host,     ConnectionPart::CaFile,
    ConnectionPart::Admin, ConnectionPart::SdkAppId, ConnectionPart::SecretKey,
};

constexpr std::array<ConnectionColour, 5> colours{
    ConnectionColour::Amber, ConnectionColour::Red,  ConnectionColour::Green,
    ConnectionColour::Blue,  ConnectionColour::Grey,
};

QString withoutMnemonic(QString name)
{
    return name.remove(QLatin1Char('&'));
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent) : QWidget(parent)
{
    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::m);
    m_layout->setVerticalSpacing(space::s);
    m_layout->setColumnStretch(1, 1);
    makeFields();
    for (const ConnectionPart part : allParts) {
        QLineEdit *edit = field(part).edit;
        connect(edit, &QLineEdit::textEdited, this, [this, part] {
            tellAgain(part);
            Q_EMIT changed();
        });
        connect(edit, &QLineEdit::editingFinished, this, [this, part] { tell(part, problems()); });
    }
    connect(m_colour, &QComboBox::activated, this, &ConnectionForm::changed);
    connect(m_region, &QComboBox::activated, this, [this] {
        showRegion();
        Q_EMIT changed();
    });
}

void ConnectionForm::makeFields()
{
    addField(ConnectionPart::Name, tr("&Name"), tr("What the connection is called in this program."));
    makeColours();
    addRow(tr("&Colour"), m_colour);
    setHint(*m_colour,
            tr("Marks the connection wherever it is named, so that nobody takes production for a test."));
    makeRegions();
    addRow(tr("&Region"), m_region);
    setHint(*m_region, tr("Where the app was made. The vendor's console shows it with the app."));
    addField(ConnectionPart::Host, tr("&Host"),
             tr("The address of the service, if it is in none of the regions."));
    field(ConnectionPart::Host).edit->setPlaceholderText(QStringLiteral("https://chat.example.com"));

    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAutoDefault(false);
    browse->setAccessibleName(tr("Browse for a CA file"));
    setHint(*browse, tr("Choose the file on this computer."));
    connect(browse, &QPushButton::clicked, this, &ConnectionForm::chooseCaFile);
    addField(
        ConnectionPart::CaFile, tr("C&A file"),
        tr("The certificate of the authority that vouches for the host, if the system does not know it."),
        browse);
    field(ConnectionPart::CaFile)
        .edit->setPlaceholderText(tr("only if the host uses a certificate of your own"));
    addField(ConnectionPart::Admin, tr("Admin &UserID"),
             tr("An administrator of the app, who makes the calls. The vendor's console lists them under "
                "account management."));
    addField(ConnectionPart::SdkAppId, tr("SDKApp&ID"),
             tr("The number beside the app's name in the vendor's console."));
    makeKeyField();
}

void ConnectionForm::makeKeyField()
{
    m_showKey = new QPushButton(tr("Sho&w while held"));
    m_showKey->setAutoDefault(false);
    m_showKey->setEnabled(false);
    setHint(*m_showKey, tr("Shows the key that you typed as long as this button is held down."));
    addField(ConnectionPart::SecretKey, tr("Secret &key"),
             tr("In the vendor's console: the app, its basic configuration, “Display key”."), m_showKey);
    QLineEdit *key = field(ConnectionPart::SecretKey).edit;
    key->setEchoMode(QLineEdit::Password);
    connect(m_showKey, &QPushButton::pressed, key, [key] { key->setEchoMode(QLineEdit::Normal); });
    connect(m_showKey, &QPushButton::released, key, [key] { key->setEchoMode(QLineEdit::Password); });
    connect(key, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_showKey->setEnabled(!typed.isEmpty()); });
}

void ConnectionForm::addRow(const QString &name, QWidget *control, QWidget *buddy)
{
    const int row = m_layout->rowCount();
    auto *label = new QLabel(name);
    label->setBuddy(buddy ? buddy : control);
    (buddy ? buddy : control)->setAccessibleName(withoutMnemonic(name));
    (buddy ? buddy : control)->setMinimumHeight(size::control);
    m_layout->addWidget(label, row, 0);
    m_layout->addWidget(control, row, 1);
}

void ConnectionForm::addField(ConnectionPart part, const QString &name, const QString &hint, QWidget *beside)
{
    Field &made = field(part);
    made.edit = new QLineEdit;
    made.hint = hint;
    setHint(*made.edit, hint);
    QWidget *control = made.edit;
    if (beside) {
        control = new QWidget;
        auto *both = new QHBoxLayout(control);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(space::s);
        both->addWidget(made.edit, 1);
        both->addWidget(beside);
    }
    addRow(name, control, made.edit);
    made.label = qobject_cast<QLabel *>(m_layout->itemAtPosition(m_layout->rowCount() - 1, 0)->widget());
    made.said = new QLabel;
    made.said->setTextFormat(Qt::PlainText);
    made.said->setWordWrap(true);
    made.said->hide();
    m_layout->addWidget(made.said, m_layout->rowCount(), 1);
}

void ConnectionForm::makeColours()
{
    m_colour = new QComboBox;
    for (const ConnectionColour colour : colours)
        m_colour->addItem(connectionMark(colour), words::colourName(colour), static_cast<int>(colour));
}

void ConnectionForm::makeRegions()
{
    m_region = new QComboBox;
    connections::Connection sample;
    for (const chatapi::Region region : chatapi::regions) {
        sample.region = region;
        m_region->addItem(words::connectionTarget(sample), static_cast<int>(region));
    }
    m_region->addItem(tr("Another host"));
}

void ConnectionForm::setConnection(const connections::Connection &connection,
                                   const QList<connections::Connection> &others)
{
    m_begun = connection;
    m_others = others;
    field(ConnectionPart::Name).edit->setText(connection.name);
    field(ConnectionPart::Host).edit->setText(connection.customHost);
    field(ConnectionPart::CaFile).edit->setText(connection.caFile);
    field(ConnectionPart::Admin).edit->setText(connection.admin);
    m_colour->setCurrentIndex(m_colour->findData(static_cast<int>(connection.colour)));
    const bool isNew = connection.id.isNull();
    if (connection.region || isNew)
        m_region->setCurrentIndex(
            m_region->findData(static_cast<int>(connection.region.value_or(chatapi::Region::China))));
    else
        m_region->setCurrentIndex(m_region->count() - 1);
    showRegion();
}

connections::Connection ConnectionForm::connection() const
{
    connections::Connection connection = m_begun;
    connection.name = text(ConnectionPart::Name).trimmed();
    connection.colour = static_cast<ConnectionColour>(m_colour->currentData().toInt());
    connection.region.reset();
    if (m_region->currentData().isValid())
        connection.region = static_cast<chatapi::Region>(m_region->currentData().toInt());
    connection.customHost = connection.region ? QString() : text(ConnectionPart::Host).trimmed();
    connection.caFile = text(ConnectionPart::CaFile).trimmed();
    connection.admin = text(ConnectionPart::Admin);
    return connection;
}

void ConnectionForm::setKept(const QString &where)
{
    m_kept = where;
    field(ConnectionPart::SdkAppId).edit->setPlaceholderText(where);
    field(ConnectionPart::SecretKey).edit->setPlaceholderText(where);
}

bool ConnectionForm::hasTypedSecret() const
{
    return !text(ConnectionPart::SdkAppId).trimmed().isEmpty()
        || !text(ConnectionPart::SecretKey).trimmed().isEmpty();
}

bool ConnectionForm::hasWholeSecret() const
{
    return !text(ConnectionPart::SdkAppId).trimmed().isEmpty()
        && !text(ConnectionPart::SecretKey).trimmed().isEmpty();
}

std::optional<connections::Secret> ConnectionForm::typedSecret() const
{
    return connections::readSecret(text(ConnectionPart::SdkAppId), text(ConnectionPart::SecretKey)).secret;
}

connections::Secret ConnectionForm::typedOver(const connections::Secret &kept) const
{
    connections::Secret secret = kept;
    if (const auto id = chatapi::readSdkAppId(text(ConnectionPart::SdkAppId)))
        secret.sdkAppId = *id;
    if (const QString key = text(ConnectionPart::SecretKey).trimmed(); !key.isEmpty())
        secret.secretKey = key.toUtf8();
    return secret;
}

void ConnectionForm::forgetSecret()
{
    field(ConnectionPart::SdkAppId).edit->clear();
    field(ConnectionPart::SecretKey).edit->clear();
}

void ConnectionForm::focusSecret()
{
    field(ConnectionPart::SdkAppId).edit->setFocus(Qt::OtherFocusReason);
}

bool ConnectionForm::check(For purpose)
{
    QList<ConnectionProblem> found = problems();
    if (purpose == For::Calling)
        found.removeIf([](const ConnectionProblem &problem) { return problem.part == ConnectionPart::Name; });
    QLineEdit *first = nullptr;
    for (const ConnectionPart part : allParts) {
        tell(part, found);
        const bool prevents =
            std::any_of(found.cbegin(), found.cend(), [part](const ConnectionProblem &problem) {
                return problem.part == part && problem.prevents();
            });
        if (prevents && !first)
            first = field(part).edit;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

/// What was said of a field leaves as soon as it is no longer so; what is new is said when the field is left.
void ConnectionForm::tellAgain(ConnectionPart part)
{
    if (!field(part).said->isHidden())
        tell(part, problems());
}

void ConnectionForm::chooseCaFile()
{
    QLineEdit *edit = field(ConnectionPart::CaFile).edit;
    auto *files = new QFileDialog(this, tr("Choose a CA file"), QFileInfo(edit->text()).absolutePath());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, [this, edit](const QString &path) {
        edit->setText(path);
        tell(ConnectionPart::CaFile, problems());
        Q_EMIT changed();
    });
    files->open();
}

void ConnectionForm::showRegion()
{
    const Field &host = field(ConnectionPart::Host);
    const bool custom = !m_region->currentData().isValid();
    host.label->setVisible(custom);
    host.edit->setVisible(custom);
    if (!custom)
        host.said->hide();
}

ConnectionForm::Field &ConnectionForm::field(ConnectionPart part)
{
    return m_fields.at(static_cast<std::size_t>(part));
}

const ConnectionForm::Field &ConnectionForm::field(ConnectionPart part) const
{
    return m_fields.at(static_cast<std::size_t>(part));
}

QString ConnectionForm::text(ConnectionPart part) const
{
    return field(part).edit->text();
}

QList<ConnectionProblem> ConnectionForm::problems() const
{
    return connections::checkConnection(connection(), m_others) + secretProblems();
}

QList<ConnectionProblem> ConnectionForm::secretProblems() const
{
    QList<ConnectionProblem> found =
        connections::readSecret(text(ConnectionPart::SdkAppId), text(ConnectionPart::SecretKey)).problems;
    if (!m_kept.isEmpty())
        found.removeIf([](const ConnectionProblem &problem) {
            return problem.kind == connections::ConnectionProblemKind::Missing;
        });
    return found;
}

void ConnectionForm::tell(ConnectionPart part, const QList<ConnectionProblem> &problems)
{
    QStringList said;
    bool prevents = false;
    for (const ConnectionProblem &problem : problems) {
        if (problem.part != part)
            continue;
        prevents = prevents || problem.prevents();
        said.append(words::connectionProblemWords(problem).message());
    }
    QLabel &label = *field(part).said;
    label.setText(said.join(QLatin1Char('\n')));
    makeColoured(label, prevents ? Colour::Error : Colour::Warning);
    label.setVisible(!said.isEmpty());
    field(part).edit->setAccessibleDescription(said.isEmpty() ? field(part).hint : label.text());
}

} // namespace ui
