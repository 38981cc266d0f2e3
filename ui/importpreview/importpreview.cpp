// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/importpreview.h"

#include "ui/importpreview/dialectbar.h"
#include "ui/importpreview/mappingheader.h"
#include "ui/importpreview/missingfields.h"
#include "ui/importpreview/previewmodel.h"
#include "ui/importpreview/problemlist.h"
#include "ui/theme.h"
#include "words/filewords.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace ui {

namespace {

constexpr int rowsForWidths = 50;
constexpr int progressSteps = 1000;

/// Whether what a person sees could still be read differently: then the controls stay, only the rows are
/// missing.
bool canBeReadDifferently(const files::FileError &error)
{
    switch (error.kind) {
    case files::FileErrorKind::None:
    case files::FileErrorKind::NoRows:
    case files::FileErrorKind::TooLarge:
        return true;
    case files::FileErrorKind::NotFound:
    case files::FileErrorKind::IsFolder:
    case files::FileErrorKind::NoPermission:
    case files::FileErrorKind::Empty:
    case files::FileErrorKind::Spreadsheet:
    case files::FileErrorKind::Binary:
    case files::FileErrorKind::Changed:
    case files::FileErrorKind::Disappeared:
    case files::FileErrorKind::ReadFailed:
    case files::FileErrorKind::Cancelled:
    case files::FileErrorKind::WriteFailed:
    case files::FileErrorKind::NoSpace:
    case files::FileErrorKind::NotEncodable:
        return false;
    }
    return false;
}

QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

class ImportPreview::Private {
    Q_DECLARE_TR_FUNCTIONS(ui::ImportPreview)

public:
    Private(ImportPreview &dialog, friends::Table &table);

    void read(const QString &path);
    void reread();
    void setAddSource(const QString &addSource) { m_missing->suggestAddSource(addSource); }
    [[nodiscard]] const QString &path() const { return m_path; }
    void stop() { m_reader.stop(); }
    [[nodiscard]] ImportChoice take();

private:
    void makeWidgets();
    QWidget *makeRowsPage();
    QWidget *makeErrorPage();
    QWidget *makeBottom();
    void connectWidgets();

    void show(const std::shared_ptr<ReadFile> &read);
    void showError(const files::FileError &error);
    void takeChecked(const std::shared_ptr<Checked> &checked);
    void showCounts();
    void showButtons();
    void setWidths();
    void askProgress(qint64 done, qint64 total);
    void chooseAnother();

    [[nodiscard]] friends::Layout wantedLayout() const;
    void checkAgain();
    void map(int column, const std::optional<friends::Column> &field);
    void askTag(int column);
    void leadTo(int row, int column);
    void choose(bool replace);

    ImportPreview &q;
    quint32 m_rowsOfTable;
    QList<friends::Column> m_tagsOfTable;
    PreviewReader m_reader;
    QString m_path;
    std::shared_ptr<ReadFile> m_file; ///< none while nothing can be shown
    QList<friends::SourceColumn> m_columns; ///< as they are to be
    QList<files::MapEntry> m_overrides; ///< what a person mapped, by the columns' names
    QStringList m_widthsOf; ///< names of the columns whose widths were set
    std::optional<bool> m_chosen; ///< the button that was pressed while a check went on: replace or not
    bool m_replace = false;

    DialectBar *m_dialect = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    QTableView *m_view = nullptr;
    PreviewModel *m_model = nullptr;
    MappingHeader *m_header = nullptr;
    ProblemList *m_problems = nullptr;
    QLabel *m_problemsCut = nullptr;
    QWidget *m_problemsPane = nullptr;
    QLabel *m_errorTitle = nullptr;
    QLabel *m_errorText = nullptr;
    QPushButton *m_another = nullptr;
    MissingFields *m_missing = nullptr;
    QLabel *m_counts = nullptr;
    QPushButton *m_showProblems = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_replaceButton = nullptr;
    QPushButton *m_add = nullptr;
};

// --- making

ImportPreview::Private::Private(ImportPreview &dialog, friends::Table &table)
    : q(dialog), m_rowsOfTable(table.rowCount()), m_reader(std::make_shared<TableRows>(table))
{
    for (const friends::Column &column : table.columns()) {
        if (column.field == friends::Field::CustomItem)
            m_tagsOfTable.append(column);
    }
    makeWidgets();
    connectWidgets();
}

void ImportPreview::Private::makeWidgets()
{
    m_dialect = new DialectBar;
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeRowsPage());
    m_pages->addWidget(makeErrorPage());
    m_missing = new MissingFields;

    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_dialect);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_missing);
    layout->addWidget(makeBottom());
    q.resize(fitting({size::previewWidth, size::previewHeight}, q));
}

QWidget *ImportPreview::Private::makeRowsPage()
{
    m_view = new QTableView;
    m_view->setAccessibleName(tr("Rows of the file"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_header = new MappingHeader(m_view);
    m_header->offerTags(m_tagsOfTable);
    m_view->setHorizontalHeader(m_header);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(size::row);
    m_view->verticalHeader()->setHighlightSections(false);
    m_model = new PreviewModel(*m_view);
    m_view->setModel(m_model);

    m_problems = new ProblemList;
    m_problemsCut = plainLabel();
    makeMuted(*m_problemsCut);
    m_problemsPane = new QWidget;
    auto *pane = new QVBoxLayout(m_problemsPane);
    pane->setContentsMargins(0, 0, 0, 0);
    pane->setSpacing(space::xs);
    pane->addWidget(m_problems);
    pane->addWidget(m_problemsCut);
    m_problemsPane->hide();

    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_problemsPane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    return m_splitter;
}

QWidget *ImportPreview::Private::makeErrorPage()
{
    m_errorTitle = plainLabel();
    makeHeading(*m_errorTitle);
    m_errorText = plainLabel();
    m_errorText->setWordWrap(true);
    m_errorText->setAlignment(Qt::AlignHCenter);
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_errorText->setFixedWidth(size::sentence);
    m_another = new QPushButton(tr("Choose another &file…"));
    m_another->setAutoDefault(false);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    layout->setSpacing(space::m);
    layout->addStretch();
    layout->addWidget(m_errorTitle, 0, Qt::AlignHCenter);
    layout->addWidget(m_errorText, 0, Qt::AlignHCenter);
    layout->addWidget(m_another, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget *ImportPreview::Private::makeBottom()
{
    m_counts = plainLabel();
    m_showProblems = new QPushButton(tr("&Show them"));
    m_showProblems->setCheckable(true);
    m_showProblems->setAutoDefault(false);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(size::bar);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    m_replaceButton = new QPushButton(tr("&Replace the table"));
    m_replaceButton->setAutoDefault(false);
    m_replaceButton->setVisible(m_rowsOfTable > 0);
    m_add = new QPushButton;
    m_add->setDefault(true);
    makePrimary(*m_add);

    auto *counts = new QHBoxLayout;
    counts->setSpacing(space::s);
    counts->addWidget(m_counts);
    counts->addWidget(m_showProblems);
    counts->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
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

void ImportPreview::Private::connectWidgets()
{
    QObject::connect(&m_reader, &PreviewReader::firstRows, &q, [this](const auto &read) {
        show(read);
        Q_EMIT q.firstRowsShown();
    });
    QObject::connect(&m_reader, &PreviewReader::wholeFile, &q, [this](const auto &read) { show(read); });
    QObject::connect(&m_reader, &PreviewReader::checked, &q,
                     [this](const auto &checked) { takeChecked(checked); });
    QObject::connect(&m_reader, &PreviewReader::progressed, &q,
                     [this](qint64 done, qint64 total) { askProgress(done, total); });
    QObject::connect(m_dialect, &DialectBar::changed, &q, [this] { reread(); });
    QObject::connect(m_header, &MappingHeader::mapped, &q,
                     [this](int column, const auto &field) { map(column, field); });
    QObject::connect(m_header, &MappingHeader::tagWanted, &q, [this](int column) { askTag(column); });
    QObject::connect(m_missing, &MissingFields::changed, &q, [this] { checkAgain(); });
    QObject::connect(m_showProblems, &QPushButton::toggled, &q, [this](bool shown) {
        m_problemsPane->setVisible(shown);
        m_showProblems->setText(shown ? tr("&Hide them") : tr("&Show them"));
    });
    QObject::connect(m_problems, &ProblemList::chosen, &q,
                     [this](int row, int column) { leadTo(row, column); });
    QObject::connect(m_another, &QPushButton::clicked, &q, [this] { chooseAnother(); });
    QObject::connect(m_cancel, &QPushButton::clicked, &q, &QDialog::reject);
    QObject::connect(m_replaceButton, &QPushButton::clicked, &q, [this] { choose(true); });
    QObject::connect(m_add, &QPushButton::clicked, &q, [this] { choose(false); });
}

// --- reading

void ImportPreview::Private::read(const QString &path)
{
    m_path = path;
    m_overrides.clear();
    m_dialect->clear();
    q.setWindowTitle(tr("Import %1").arg(words::visible(QFileInfo(path).fileName())));
    reread();
    m_view->setFocus();
}

void ImportPreview::Private::reread()
{
    m_chosen.reset();
    files::ImportOptions options;
    options.encoding = m_dialect->encoding();
    options.dialect = m_dialect->hints();
    options.sheet = m_dialect->sheet();
    options.mapping = m_overrides;
    options.defaults = m_missing->defaults();
    m_reader.read(m_path, options);
    askProgress(0, 0);
    showCounts();
    showButtons();
}

void ImportPreview::Private::show(const std::shared_ptr<ReadFile> &read)
{
    const bool first = !m_file;
    const files::ImportedFile &file = read->file;
    if (file.error) {
        showError(file.error);
        return;
    }
    const bool sameColumns = m_file && m_file->file.columns == file.columns;
    m_file = read;
    m_dialect->show();
    m_add->setDefault(true);
    m_dialect->showFound(file);
    m_pages->setCurrentIndex(0);
    // What a person mapped while the file was read stands.
    if (!sameColumns || m_columns.size() != file.columns.size())
        m_columns = file.columns;
    m_model->show(m_file);
    m_header->setColumns(m_columns);
    m_missing->setColumns(m_columns);
    setWidths();
    if (first && q.focusWidget() == m_view)
        m_missing->focusMissing();
    if (m_file->wholeFile && file.block->layout() != wantedLayout()) {
        checkAgain();
        return;
    }
    showCounts();
    showButtons();
    if (m_file->wholeFile)
        Q_EMIT q.settled();
}

void ImportPreview::Private::showError(const files::FileError &error)
{
    m_file.reset();
    m_columns.clear();
    m_model->show(nullptr);
    m_missing->setColumns({});
    const words::Said said = words::fileErrorWords(error);
    m_errorTitle->setText(said.title);
    m_errorText->setText(said.text());
    m_pages->setCurrentIndex(1);
    m_dialect->setVisible(canBeReadDifferently(error));
    showCounts();
    showButtons();
    if (!canBeReadDifferently(error)) {
        m_another->setDefault(true);
        m_another->setFocus();
    }
    Q_EMIT q.settled();
}

void ImportPreview::Private::askProgress(qint64 done, qint64 total)
{
    m_progress->setVisible(m_reader.isReading());
    m_progress->setValue(total > 0 ? static_cast<int>(done * progressSteps / total) : 0);
    if (m_reader.isReading())
        showCounts();
}

void ImportPreview::Private::chooseAnother()
{
    auto *files = new QFileDialog(&q, tr("Choose a file to import"), QFileInfo(m_path).absolutePath());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)"), tr("All files (*)")});
    QObject::connect(files, &QFileDialog::fileSelected, &q, [this](const QString &path) { read(path); });
    files->open();
}

// --- mapping and checking

friends::Layout ImportPreview::Private::wantedLayout() const
{
    return {m_columns, m_missing->defaults()};
}

void ImportPreview::Private::checkAgain()
{
    m_chosen.reset(); // a change takes back a button that was pressed before it
    // While the file is read there is nothing to check yet: show() sees to it once it is.
    if (m_file && m_file->wholeFile && !m_reader.isReading())
        m_reader.check(m_file, wantedLayout());
    showCounts();
    showButtons();
}

void ImportPreview::Private::takeChecked(const std::shared_ptr<Checked> &checked)
{
    m_file->file.columns = m_columns;
    m_file->file.records = std::move(checked->records);
    m_file->survey = std::move(checked->survey);
    m_model->showChecked();
    showCounts();
    showButtons();
    Q_EMIT q.settled();
    if (m_chosen)
        choose(*m_chosen);
}

void ImportPreview::Private::map(int column, const std::optional<friends::Column> &field)
{
    const auto remember = [this](const QString &name, const std::optional<friends::Column> &what) {
        m_overrides.removeIf([&name](const files::MapEntry &entry) { return entry.fileColumn == name; });
        m_overrides.append({name, what});
    };
    for (friends::SourceColumn &other : m_columns) {
        if (field && other.column == field) {
            other.column.reset(); // a field comes from one column: the one that was chosen last
            remember(other.name, {});
        }
    }
    m_columns[column].column = field;
    remember(m_columns.at(column).name, field);
    m_header->setColumns(m_columns);
    m_missing->setColumns(m_columns);
    checkAgain();
}

void ImportPreview::Private::askTag(int column)
{
    auto *ask = new QInputDialog(&q);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Custom tag"));
    const QString prefix = QString::fromLatin1(friends::customTagPrefix.data(),
                                               static_cast<qsizetype>(friends::customTagPrefix.size()));
    ask->setLabelText(
        tr("The tag's name, as it is set up for the app. What you type is put behind %1.").arg(prefix));
    QObject::connect(ask, &QInputDialog::textValueSelected, &q, [this, column, prefix](const QString &typed) {
        const QString keyword = typed.trimmed();
        const QByteArray tag = (keyword.startsWith(prefix) ? keyword : prefix + keyword).toUtf8();
        if (tag.size() > prefix.size() && column < m_columns.size())
            map(column, friends::Column{friends::Field::CustomItem, tag});
    });
    ask->open();
}

void ImportPreview::Private::leadTo(int row, int column)
{
    const QModelIndex cell = m_model->index(row, std::max(column, 0));
    if (!cell.isValid())
        return;
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    if (column < 0)
        m_view->selectRow(row);
}

// --- showing

void ImportPreview::Private::setWidths()
{
    QStringList names;
    for (const friends::SourceColumn &column : m_file->file.columns)
        names.append(column.name);
    if (names == m_widthsOf)
        return; // a person may have set them since
    m_widthsOf = names;
    const QFontMetrics metrics = m_view->fontMetrics();
    const int least = m_header->leastWidth();
    const int rows = std::min(m_model->rowCount(), rowsForWidths);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int widest = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < rows; ++row)
            widest =
                std::max(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        m_header->resizeSection(column, std::clamp(widest + 2 * size::cellMargin, least, size::columnResult));
    }
}

void ImportPreview::Private::showCounts()
{
    const bool reading = m_reader.isReading();
    m_progress->setVisible(reading);
    const Survey none;
    const Survey &survey = m_file ? m_file->survey : none;
    const bool problems = m_file && !survey.problems.empty();
    m_problems->show(m_file);
    m_showProblems->setVisible(problems);
    if (!problems)
        m_showProblems->setChecked(false);
    m_problemsCut->setVisible(!survey.listIsWhole);
    m_problemsCut->setText(tr("There are more; these are the first %1 of each kind.")
                               .arg(words::number(static_cast<qint64>(listedMost))));
    if (!m_file) {
        m_counts->setText(reading ? tr("Reading the file…") : QString());
        return;
    }
    if (reading || !m_file->wholeFile) {
        m_counts->setText(
            tr("These are the first rows. Reading the rest of %1…").arg(words::fileSize(m_file->file.size)));
        return;
    }
    QStringList parts{words::rowCount(survey.rows), tr("%1 ready").arg(words::number(survey.ready))};
    if (survey.withErrors > 0)
        parts.append(tr("%1 with problems").arg(words::number(survey.withErrors)));
    if (survey.alreadyInTable > 0)
        parts.append(tr("%1 of these already in the table").arg(words::number(survey.alreadyInTable)));
    if (survey.twiceInFile > 0)
        parts.append(tr("%1 of these twice in the file").arg(words::number(survey.twiceInFile)));
    if (survey.withWarnings > 0)
        parts.append(tr("%1 with warnings").arg(words::number(survey.withWarnings)));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

void ImportPreview::Private::showButtons()
{
    const bool usable = m_file && m_file->wholeFile && !m_reader.isReading() && !m_file->file.records.empty()
        && m_missing->isComplete();
    m_add->setEnabled(usable);
    m_replaceButton->setEnabled(usable);
    const qint64 rows = m_file && m_file->wholeFile ? m_file->survey.rows : 0;
    m_add->setText(rows > 0 ? tr("&Add %1").arg(words::rowCount(rows)) : tr("&Add rows"));
}

// --- taking

void ImportPreview::Private::choose(bool replace)
{
    m_chosen = replace;
    if (m_reader.isChecking())
        return; // takeChecked() goes on
    m_replace = replace;
    q.accept();
}

ImportChoice ImportPreview::Private::take()
{
    if (!m_file || !m_chosen)
        return {};
    ImportChoice choice{m_file->file.block, std::move(m_file->file.records), m_replace,
                        m_missing->addSource()};
    m_model->show(nullptr);
    m_problems->show({});
    m_file.reset();
    m_chosen.reset();
    return choice;
}

// --- the dialog

ImportPreview::ImportPreview(friends::Table &table, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(*this, table))
{
    setWindowModality(Qt::WindowModal);
    setSizeGripEnabled(true);
}

ImportPreview::~ImportPreview() = default;

void ImportPreview::suggestAddSource(const QString &addSource)
{
    d->setAddSource(addSource);
}

void ImportPreview::readFile(const QString &path)
{
    d->read(path);
}

QString ImportPreview::file() const
{
    return d->path();
}

ImportChoice ImportPreview::takeChoice()
{
    return result() == Accepted ? d->take() : ImportChoice{};
}

void ImportPreview::done(int result)
{
    d->stop();
    QDialog::done(result);
}

} // namespace ui
