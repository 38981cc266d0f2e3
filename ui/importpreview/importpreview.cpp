// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/importpreview.h"

#include "ui/droppedfiles.h"
#include "ui/importpreview/dialectbar.h"
#include "ui/importpreview/filelist.h"
#include "ui/importpreview/missingfields.h"
#include "ui/importpreview/offers.h"
#include "ui/importpreview/previewpage.h"
#include "ui/importpreview/rawline.h"
#include "ui/theme.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtGui/QDropEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int progressSteps = 1000;

QPushButton *quietButton(const QString &text, bool checkable)
{
    auto *button = new QPushButton(text);
    button->setCheckable(checkable);
    button->setAutoDefault(false);
    return button;
}

QList<friends::Column> tagsOf(const friends::Table &table)
{
    QList<friends::Column> tags;
    for (const friends::Column &column : table.columns()) {
        if (column.field == friends::Field::CustomItem)
            tags.append(column);
    }
    return tags;
}

} // namespace

class ImportPreview::Private {
    Q_DECLARE_TR_FUNCTIONS(ui::ImportPreview)

public:
    Private(ImportPreview &dialog, friends::Table &table, Settings *settings);

    void read(const QStringList &paths);
    void setAddSource(const QString &addSource) { m_missing->suggestAddSource(addSource); }
    [[nodiscard]] QStringList paths() const { return m_paths; }
    void setAsk(Ask ask) { m_ask = std::move(ask); }
    void stop() { m_set.stop(); }
    [[nodiscard]] ImportChoice take();

private:
    void makeWidgets(const friends::Table &table);
    QWidget *makeBottom();
    void connectSet();
    void connectWidgets();

    void showFiles();
    void showCurrent();
    void showSettled();
    void showProgress(qint64 done, qint64 total);
    void showCounts();
    void showButtons();
    void chooseFiles(bool instead);
    void askTag(int column);
    void choose(bool replace);

    ImportPreview &q;
    bool m_canReplace;
    PreviewSet m_set;
    QStringList m_paths;
    QString m_dialectOf; ///< the file whose way of reading is shown
    bool m_shownBefore = false;
    bool m_waiting = false; ///< a button was pressed while a check went on
    bool m_replace = false;
    Ask m_ask;

    DialectBar *m_dialect = nullptr;
    FileList *m_list = nullptr;
    PreviewPage *m_page = nullptr;
    OffersPane *m_offers = nullptr;
    MissingFields *m_missing = nullptr;
    QLabel *m_counts = nullptr;
    QPushButton *m_showProblems = nullptr;
    QCheckBox *m_remember = nullptr;
    QPushButton *m_showRaw = nullptr;
    QPushButton *m_otherFields = nullptr;
    QPushButton *m_addFiles = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_replaceButton = nullptr;
    QPushButton *m_add = nullptr;
};

// --- making

ImportPreview::Private::Private(ImportPreview &dialog, friends::Table &table, Settings *settings)
    : q(dialog), m_canReplace(table.rowCount() > 0), m_set(table, settings)
{
    makeWidgets(table);
    connectSet();
    connectWidgets();
    m_set.setFixedValues(m_missing->values());
}

void ImportPreview::Private::makeWidgets(const friends::Table &table)
{
    m_dialect = new DialectBar;
    m_list = new FileList;
    m_page = new PreviewPage(tagsOf(table));
    m_offers = new OffersPane;
    m_missing = new MissingFields;

    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::m);
    middle->addWidget(m_list);
    middle->addWidget(m_page, 1);
    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_dialect);
    layout->addLayout(middle, 1);
    layout->addWidget(m_offers);
    layout->addWidget(m_missing);
    layout->addWidget(makeBottom());
    q.resize(fitting({size::previewWidth, size::previewHeight}, q));
}

QWidget *ImportPreview::Private::makeBottom()
{
    m_counts = new QLabel;
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_remember = new QCheckBox(tr("Remember for files like &this"));
    m_remember->setObjectName(QStringLiteral("remember"));
    m_remember->setChecked(true);
    setHint(*m_remember,
            tr("The next file with the same header has its columns mapped as they are mapped here."));
    m_showProblems = quietButton(tr("Show &problems"), true);
    setHint(*m_showProblems, tr("What is wrong, line by line. Press a problem to go to its row."));
    m_showRaw = quietButton(tr("Ra&w line"), true);
    setHint(*m_showRaw, tr("The line of the chosen row as it stands in the file, with what cannot be seen."));
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(size::bar);
    m_addFiles = quietButton(tr("&More files…"), false);
    setHint(*m_addFiles, tr("Further files for the same import. They can also be dropped here."));
    m_otherFields = quietButton(tr("&Other fields"), true);
    setHint(*m_otherFields, tr("Fields that are in no column of the file."));
    m_cancel = quietButton(tr("Cancel"), false);
    m_replaceButton = quietButton(tr("&Replace the table"), false);
    setHint(*m_replaceButton, tr("Replaces the rows of the table with these. One Undo takes it back."));
    m_replaceButton->setVisible(m_canReplace);
    m_add = new QPushButton;
    setHint(*m_add, tr("Puts these rows into the table. Nothing is sent yet, and one Undo takes it back."));
    m_add->setDefault(true);
    makePrimary(*m_add);

    auto *counts = new QHBoxLayout;
    counts->setSpacing(space::s);
    counts->addWidget(m_counts, 1);
    counts->addWidget(m_showProblems);
    counts->addWidget(m_showRaw);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_addFiles);
    buttons->addWidget(m_otherFields);
    buttons->addSpacing(space::s);
    buttons->addWidget(m_remember);
    buttons->addStretch();
    for (QPushButton *button : {m_cancel, m_replaceButton, m_add})
        buttons->addWidget(button);
    auto *bottom = new QWidget;
    auto *layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(counts);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    return bottom;
}

void ImportPreview::Private::connectSet()
{
    QObject::connect(&m_set, &PreviewSet::filesChanged, &q, [this] { showFiles(); });
    QObject::connect(&m_set, &PreviewSet::currentChanged, &q, [this] { showCurrent(); });
    QObject::connect(&m_set, &PreviewSet::firstRowsShown, &q, &ImportPreview::firstRowsShown);
    QObject::connect(&m_set, &PreviewSet::progressed, &q,
                     [this](qint64 done, qint64 total) { showProgress(done, total); });
    QObject::connect(&m_set, &PreviewSet::settled, &q, [this] { showSettled(); });
}

void ImportPreview::Private::connectWidgets()
{
    QObject::connect(m_dialect, &DialectBar::changed, &q, [this] {
        m_waiting = false;
        m_set.setDialect(m_dialect->choice());
    });
    QObject::connect(m_list, &FileList::chosen, &q, [this](int file) { m_set.setCurrent(file); });
    QObject::connect(m_list, &FileList::removeWanted, &q, [this](int file) { m_set.remove(file); });
    QObject::connect(m_page, &PreviewPage::mapped, &q, [this](int column, const auto &field) {
        m_waiting = false; // a change takes back a button that was pressed before it
        m_set.map(column, field);
    });
    QObject::connect(m_page, &PreviewPage::tagWanted, &q, [this](int column) { askTag(column); });
    QObject::connect(m_page, &PreviewPage::anotherWanted, &q, [this] { chooseFiles(true); });
    QObject::connect(m_page, &PreviewPage::rawWanted, &q, [this] {
        if (m_showRaw->isVisible())
            m_showRaw->setChecked(true);
    });
    QObject::connect(m_offers, &OffersPane::changed, &q, [this] {
        m_waiting = false;
        m_set.setWanted(m_offers->wanted());
        m_offers->show(m_set);
    });
    QObject::connect(m_offers, &OffersPane::forgetWanted, &q, [this] { m_set.forgetMapping(); });
    QObject::connect(m_missing, &MissingFields::changed, &q, [this] {
        m_waiting = false;
        m_set.setFixedValues(m_missing->values());
        showFiles();
    });
    QObject::connect(m_showProblems, &QPushButton::toggled, &q, [this](bool shown) {
        m_page->setProblemsShown(shown);
        m_showProblems->setText(shown ? tr("Hide &problems") : tr("Show &problems"));
    });
    QObject::connect(m_showRaw, &QPushButton::toggled, &q,
                     [this](bool shown) { m_page->setRawShown(shown); });
    QObject::connect(m_otherFields, &QPushButton::toggled, &q,
                     [this](bool shown) { m_missing->setOthersShown(shown); });
    QObject::connect(m_addFiles, &QPushButton::clicked, &q, [this] { chooseFiles(false); });
    QObject::connect(m_cancel, &QPushButton::clicked, &q, &QDialog::reject);
    QObject::connect(m_replaceButton, &QPushButton::clicked, &q, [this] { choose(true); });
    QObject::connect(m_add, &QPushButton::clicked, &q, [this] { choose(false); });
}

// --- reading

void ImportPreview::Private::read(const QStringList &paths)
{
    const bool first = m_set.count() == 0;
    const bool instead = m_set.count() == 1 && m_set.file(0).error && paths.size() == 1;
    if (instead) // of one that cannot be read
        m_set.replaceCurrent(paths.constFirst());
    else
        m_set.add(paths);
    if (first)
        m_page->focusRows();
}

void ImportPreview::Private::chooseFiles(bool instead)
{
    const QString folder = m_paths.isEmpty() ? QString() : QFileInfo(m_paths.constFirst()).absolutePath();
    auto *files = new QFileDialog(&q, tr("Choose files to import"), folder);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(instead ? QFileDialog::ExistingFile : QFileDialog::ExistingFiles);
    files->setNameFilters({tr("Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)"), tr("All files (*)")});
    QObject::connect(files, &QFileDialog::filesSelected, &q, [this, instead](const QStringList &paths) {
        if (instead)
            m_set.replaceCurrent(paths.constFirst());
        else
            m_set.add(paths);
    });
    files->open();
}

// --- showing

void ImportPreview::Private::showFiles()
{
    m_paths.clear();
    for (int i = 0; i < m_set.count(); ++i)
        m_paths.append(m_set.file(i).path);
    m_list->show(m_set);
    if (m_paths.size() > 1)
        q.setWindowTitle(words::inNumber(tr("Import %Ln file(s)", nullptr, words::forPlural(m_paths.size())),
                                         m_paths.size()));
    else if (!m_paths.isEmpty())
        q.setWindowTitle(tr("Import %1").arg(words::visible(QFileInfo(m_paths.constFirst()).fileName())));
    showCounts();
    showButtons();
}

void ImportPreview::Private::showCurrent()
{
    if (m_set.count() == 0)
        return;
    const PreviewFile &file = m_set.file(m_set.current());
    if (std::exchange(m_dialectOf, file.path) != file.path)
        m_dialect->setChoice(file.dialect);
    m_dialect->setVisible(!file.error || canBeReadDifferently(file.error));
    if (file.read)
        m_dialect->showFound(file.read->file);
    m_page->show(file);
    m_remember->setVisible(m_set.canRememberMappings());
    m_missing->setColumns(file.columns);
    m_offers->show(m_set);
    m_showRaw->setVisible(file.read && RawLine::canShow(*file.read));
    m_otherFields->setVisible(m_missing->hasOthers());
    if (file.read && !std::exchange(m_shownBefore, true) && m_page->rowsHaveFocus())
        m_missing->focusMissing();
    if (!file.error)
        m_add->setDefault(true);
    showCounts();
    showButtons();
}

void ImportPreview::Private::showSettled()
{
    m_offers->show(m_set);
    showCounts();
    showButtons();
    Q_EMIT q.settled();
    if (m_waiting)
        choose(m_replace);
}

void ImportPreview::Private::showProgress(qint64 done, qint64 total)
{
    m_progress->setVisible(m_set.isReading());
    m_progress->setValue(total > 0 ? static_cast<int>(done * progressSteps / total) : 0);
    if (m_set.isReading()) {
        showCounts();
        showButtons();
    }
}

void ImportPreview::Private::showCounts()
{
    if (m_set.count() == 0)
        return;
    m_progress->setVisible(m_set.isReading());
    const PreviewFile &file = m_set.file(m_set.current());
    const bool problems = file.read && !file.read->survey.problems.empty();
    m_showProblems->setVisible(problems);
    if (!problems)
        m_showProblems->setChecked(false);
    if (!file.read || m_set.isReading()) {
        const bool reading = m_set.isReading();
        m_counts->setText(!reading        ? QString()
                              : file.read ? tr("These are the first rows. Reading the rest of %1…")
                                                .arg(words::fileSize(file.read->file.size))
                                          : tr("Reading the file…"));
        return;
    }
    const PreviewTotals sum = m_set.totals();
    QStringList parts{words::rowCount(sum.rows), tr("%1 ready").arg(words::number(sum.ready))};
    if (sum.withErrors > 0)
        parts.append(tr("%1 with problems").arg(words::number(sum.withErrors)));
    const bool keepsAll = m_set.wanted().keep == Keep::All;
    if (keepsAll && sum.alreadyInTable > 0)
        parts.append(tr("%1 of these already in the table").arg(words::number(sum.alreadyInTable)));
    if (keepsAll && sum.twice > 0)
        parts.append(tr("%1 of these twice in the file").arg(words::number(sum.twice)));
    if (sum.leftOut > 0)
        parts.append(tr("%1 left out").arg(words::number(sum.leftOut)));
    if (sum.withWarnings > 0)
        parts.append(tr("%1 with warnings").arg(words::number(sum.withWarnings)));
    if (sum.unreadable > 0)
        parts.append(words::inNumber(
            tr("%Ln file(s) cannot be read", nullptr, words::forPlural(sum.unreadable)), sum.unreadable));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

void ImportPreview::Private::showButtons()
{
    const bool usable = m_set.canBeTaken();
    m_add->setEnabled(usable);
    m_replaceButton->setEnabled(usable);
    const qint64 rows = m_set.isReading() ? 0 : m_set.totals().taken;
    m_add->setText(rows > 0 ? tr("&Add %1").arg(words::rowCount(rows)) : tr("&Add rows"));
}

void ImportPreview::Private::askTag(int column)
{
    auto *ask = new QInputDialog(&q);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Custom tag"));
    const QString prefix = QString::fromLatin1(friends::customTagPrefix.data(),
                                               static_cast<qsizetype>(friends::customTagPrefix.size()));
    ask->setLabelText(
        tr("The tag's name, as it is set up for the app. What you type is put after %1.").arg(prefix));
    setHint(*ask, tr("The cells of the column are sent as a custom field of the friend, under this tag."));
    ask->resize(fitting({size::dialog, ask->sizeHint().height()}, q));
    QObject::connect(ask, &QInputDialog::textValueSelected, &q, [this, column, prefix](const QString &typed) {
        const QString keyword = typed.trimmed();
        const QByteArray tag = (keyword.startsWith(prefix) ? keyword : prefix + keyword).toUtf8();
        if (tag.size() > prefix.size())
            m_set.map(column, friends::Column{friends::Field::CustomItem, tag});
    });
    ask->open();
}

// --- taking

void ImportPreview::Private::choose(bool replace)
{
    m_replace = replace;
    m_waiting = m_set.isChecking(); // then showSettled() goes on
    if (m_waiting)
        return;
    if (replace && m_ask)
        m_ask(q, [this] { q.accept(); });
    else
        q.accept();
}

ImportChoice ImportPreview::Private::take()
{
    if (m_remember->isChecked())
        m_set.rememberMappings();
    PreviewSet::Taken taken = m_set.take();
    m_page->show({});
    return {std::move(taken.blocks), std::move(taken.records), std::move(taken.givingWay), m_replace,
            m_missing->addSource()};
}

// --- the dialog

ImportPreview::ImportPreview(friends::Table &table, Settings *settings, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(*this, table, settings))
{
    setWindowModality(Qt::WindowModal);
    setSizeGripEnabled(true);
    setAcceptDrops(true);
}

ImportPreview::~ImportPreview() = default;

void ImportPreview::suggestAddSource(const QString &addSource)
{
    d->setAddSource(addSource);
}

void ImportPreview::readFiles(const QStringList &paths)
{
    d->read(paths);
}

void ImportPreview::setAskBeforeReplacing(Ask ask)
{
    d->setAsk(std::move(ask));
}

QStringList ImportPreview::files() const
{
    return d->paths();
}

ImportChoice ImportPreview::takeChoice()
{
    return result() == Accepted ? d->take() : ImportChoice{};
}

void ImportPreview::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPreview::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    d->read(droppedFiles(*event->mimeData()));
}

void ImportPreview::done(int result)
{
    d->stop();
    QDialog::done(result);
}

} // namespace ui
