// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/previewset.h"

#include "files/filename.h"
#include "ui/settings.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace ui {

namespace {

bool feeds(const QList<friends::SourceColumn> &columns, const friends::Column &field)
{
    return std::any_of(columns.begin(), columns.end(),
                       [&](const friends::SourceColumn &column) { return column.column == field; });
}

QList<files::MapEntry> entriesOf(const QList<friends::SourceColumn> &columns)
{
    QList<files::MapEntry> entries;
    for (const friends::SourceColumn &column : columns)
        entries.append({column.name, column.column});
    return entries;
}

} // namespace

bool haveSameHeader(const PreviewFile &a, const PreviewFile &b)
{
    return a.read && b.read && !a.read->file.headerCells.isEmpty()
        && a.read->file.headerCells == b.read->file.headerCells;
}

PreviewSet::PreviewSet(friends::Table &table, Settings *settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_reader(std::make_shared<TableRows>(table)),
      m_rowsOfTable(table.rowCount())
{
    connect(&m_reader, &PreviewReader::firstRows, this, &PreviewSet::takeRead);
    connect(&m_reader, &PreviewReader::wholeFile, this,
            [this](const std::shared_ptr<ReadFile> &read, const std::vector<quint32> &givingWay) {
                m_givingWay = givingWay;
                takeRead(read);
            });
    connect(&m_reader, &PreviewReader::checked, this, &PreviewSet::takeChecked);
    connect(&m_reader, &PreviewReader::progressed, this, &PreviewSet::progressed);
}

void PreviewSet::add(const QStringList &paths)
{
    const bool first = m_files.empty();
    for (const QString &path : paths) {
        const bool known = std::any_of(m_files.begin(), m_files.end(), [&](const PreviewFile &file) {
            return QFileInfo(file.path) == QFileInfo(path);
        });
        if (!known) {
            m_files.push_back({});
            m_files.back().path = path;
        }
    }
    Q_EMIT filesChanged();
    if (first)
        Q_EMIT currentChanged();
    if (!m_reader.isReading())
        readNext();
}

void PreviewSet::remove(int index)
{
    if (index < 0 || index >= count() || count() == 1)
        return;
    m_reader.stop();
    m_beingRead = -1;
    m_files.erase(m_files.begin() + index);
    if (m_current > index || m_current == count())
        --m_current;
    Q_EMIT filesChanged();
    Q_EMIT currentChanged();
    readNext();
}

void PreviewSet::replaceCurrent(const QString &path)
{
    PreviewFile fresh;
    fresh.path = path;
    m_files[static_cast<std::size_t>(m_current)] = fresh;
    Q_EMIT filesChanged();
    Q_EMIT currentChanged();
    readAgain(m_current);
}

void PreviewSet::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    m_current = index;
    Q_EMIT filesChanged();
    Q_EMIT currentChanged();
}

// --- reading

bool PreviewSet::isUsable(const PreviewFile &file) const
{
    return file.read && file.read->wholeFile && !file.error;
}

bool PreviewSet::isBusy() const
{
    return m_reader.isReading() || m_reader.isChecking()
        || std::any_of(m_files.begin(), m_files.end(),
                       [this](const PreviewFile &file) { return !isUsable(file) && !file.error; });
}

/// The file that is looked at comes first, then the others in their order.
void PreviewSet::readNext()
{
    const auto isOpen = [this](const PreviewFile &file) { return !isUsable(file) && !file.error; };
    int next = -1;
    if (m_current < count() && isOpen(file(m_current)))
        next = m_current;
    for (int i = 0; next < 0 && i < count(); ++i)
        next = isOpen(file(i)) ? i : -1;
    if (next >= 0)
        readAgain(next);
    else if (!m_files.empty())
        checkAgain();
}

void PreviewSet::readAgain(int index)
{
    PreviewFile &file = m_files[static_cast<std::size_t>(index)];
    file.error = {};
    file.checkedFor.reset();
    if (file.read)
        file.read->wholeFile = false;
    files::ImportOptions options;
    options.encoding = file.dialect.encoding;
    options.dialect = file.dialect.hints;
    options.sheet = file.dialect.sheet;
    options.mapping = file.overrides;
    options.defaults = file.columns.isEmpty() ? FixedValues() : layoutOf(file).defaults;
    options.maxRows = static_cast<quint64>(
        std::max<qint64>(1, static_cast<qint64>(files::mostRowsOfTable) - m_rowsOfTable));
    m_beingRead = index;
    m_beingReadWith = options.defaults;
    m_beingCheckedFor = m_wanted;
    m_reader.read(file.path, options, m_wanted);
    Q_EMIT progressed(0, 0);
}

void PreviewSet::takeRead(const std::shared_ptr<ReadFile> &read)
{
    const int index = m_beingRead;
    if (index < 0 || index >= count())
        return;
    PreviewFile &file = m_files[static_cast<std::size_t>(index)];
    file.error = read->file.error;
    const bool first = !file.read;
    if (file.error) {
        file.read.reset();
        file.columns.clear();
    } else {
        const bool sameColumns = file.read && file.read->file.columns == read->file.columns;
        file.read = read;
        file.checkedFor = friends::Layout{read->file.columns, m_beingReadWith};
        // What a person mapped while the file was read stands.
        if (!sameColumns || file.columns.size() != read->file.columns.size())
            takeColumns(file);
    }
    Q_EMIT filesChanged();
    if (index == m_current)
        Q_EMIT currentChanged();
    if (index == m_current && first && file.read)
        Q_EMIT firstRowsShown();
    if (!file.error && !read->wholeFile)
        return;
    m_beingRead = -1;
    m_checkedFor = m_beingCheckedFor;
    readNext();
}

/// The columns of a file that was read anew: as a neighbour with this header has them, or as last time.
void PreviewSet::takeColumns(PreviewFile &file)
{
    file.columns = file.read->file.columns;
    if (!file.overrides.isEmpty())
        return;
    if (const PreviewFile *other = sameHeader(file)) {
        file.columns = other->columns;
        file.overrides = other->overrides;
        file.asLastTime = other->asLastTime;
        return;
    }
    if (!m_settings || file.read->file.headerCells.isEmpty())
        return;
    const std::optional<QStringList> known = m_settings->mapping(file.read->file.headerCells);
    if (!known || known->size() != file.columns.size())
        return;
    for (qsizetype i = 0; i < file.columns.size(); ++i)
        file.columns[i].column = friends::columnNamed(known->at(i).toStdString());
    file.asLastTime = file.columns != file.read->file.columns;
    if (file.asLastTime)
        file.overrides = entriesOf(file.columns);
}

const PreviewFile *PreviewSet::sameHeader(const PreviewFile &file) const
{
    for (const PreviewFile &other : m_files) {
        if (&other != &file && haveSameHeader(file, other) && other.columns.size() == file.columns.size())
            return &other;
    }
    return nullptr;
}

void PreviewSet::setDialect(const DialectChoice &dialect)
{
    m_files[static_cast<std::size_t>(m_current)].dialect = dialect;
    readAgain(m_current);
}

// --- mapping and checking

friends::Layout PreviewSet::layoutOf(const PreviewFile &file) const
{
    friends::Layout layout{file.columns, {}};
    for (const auto &value : m_fixedValues) {
        if (!value.second.isEmpty() && !feeds(file.columns, value.first))
            layout.defaults.append(value);
    }
    return layout;
}

bool PreviewSet::lacks(const PreviewFile &file, friends::Field field) const
{
    const friends::Column column{field, {}};
    return !feeds(file.columns, column)
        && std::none_of(m_fixedValues.begin(), m_fixedValues.end(),
                        [&](const auto &value) { return value.first == column && !value.second.isEmpty(); });
}

void PreviewSet::map(int column, const std::optional<friends::Column> &field)
{
    PreviewFile &file = m_files[static_cast<std::size_t>(m_current)];
    if (column < 0 || column >= file.columns.size())
        return;
    const auto remember = [&file](const QString &name, const std::optional<friends::Column> &what) {
        file.overrides.removeIf([&name](const files::MapEntry &entry) { return entry.fileColumn == name; });
        file.overrides.append({name, what});
    };
    for (friends::SourceColumn &other : file.columns) {
        if (field && other.column == field) {
            other.column.reset(); // a field comes from one column: the one that was chosen last
            remember(other.name, {});
        }
    }
    file.columns[column].column = field;
    remember(file.columns.at(column).name, field);
    file.mappedByPerson = true;
    for (PreviewFile &other : m_files) {
        if (&other != &file && haveSameHeader(other, file) && other.columns.size() == file.columns.size()) {
            other.columns = file.columns;
            other.overrides = file.overrides;
        }
    }
    Q_EMIT currentChanged();
    checkAgain();
}

void PreviewSet::forgetMapping()
{
    const PreviewFile current = file(m_current);
    if (!current.read)
        return;
    if (m_settings)
        m_settings->forgetMapping(current.read->file.headerCells);
    for (PreviewFile &file : m_files) {
        if (!haveSameHeader(file, current))
            continue;
        file.overrides.clear();
        file.asLastTime = false;
        file.columns = files::mapColumns(file.read->file.headerCells, file.columns.size(), file.overrides);
    }
    Q_EMIT currentChanged();
    checkAgain();
}

bool PreviewSet::canRemember(const PreviewFile &file) const
{
    return m_settings && file.read && !file.read->file.headerCells.isEmpty()
        && (file.mappedByPerson || file.asLastTime);
}

bool PreviewSet::canRememberMappings() const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [this](const PreviewFile &file) { return canRemember(file); });
}

void PreviewSet::rememberMappings()
{
    for (const PreviewFile &file : m_files) {
        if (!canRemember(file))
            continue;
        QStringList fields;
        for (const friends::SourceColumn &column : file.columns)
            fields.append(column.column ? friends::columnName(*column.column) : QString());
        m_settings->rememberMapping(file.read->file.headerCells, fields);
    }
}

void PreviewSet::setFixedValues(const FixedValues &values)
{
    if (m_fixedValues == values)
        return;
    m_fixedValues = values;
    checkAgain();
}

void PreviewSet::setWanted(const Wanted &wanted)
{
    if (m_wanted == wanted)
        return;
    m_wanted = wanted;
    checkAgain();
}

/// Checks what is not as it is wanted; while files are read, it waits for the last of them.
void PreviewSet::checkAgain()
{
    if (m_reader.isReading() || m_files.empty())
        return;
    FilesToCheck files;
    for (const PreviewFile &file : m_files) {
        if (!isUsable(file) && !file.error)
            return readNext();
        if (isUsable(file))
            files.emplace_back(file.read, layoutOf(file));
    }
    const auto isAsWanted = [this](const PreviewFile &file) {
        return !isUsable(file) || file.checkedFor == layoutOf(file);
    };
    // What several files repeat of one another shows only when they are looked at together.
    const bool asRead = files.size() == 1 && !m_reader.isChecking() && m_checkedFor == m_wanted
        && std::all_of(m_files.begin(), m_files.end(), isAsWanted);
    if (files.empty() || asRead) {
        m_reader.stop();
        Q_EMIT settled();
        return;
    }
    m_beingCheckedFor = m_wanted;
    m_reader.check(files, m_wanted);
    Q_EMIT progressed(0, 0);
}

void PreviewSet::takeChecked(const std::shared_ptr<Checked> &checked)
{
    for (Checked::File &one : checked->files) {
        ui::takeChecked(one);
        for (PreviewFile &file : m_files) {
            if (file.read != one.file)
                continue;
            file.read->file.columns = file.columns;
            file.checkedFor = layoutOf(file);
        }
    }
    m_checkedFor = m_beingCheckedFor;
    m_givingWay = std::move(checked->givingWay);
    Q_EMIT filesChanged();
    Q_EMIT currentChanged();
    Q_EMIT settled();
}

// --- what it comes to

PreviewTotals PreviewSet::totals() const
{
    PreviewTotals totals;
    for (const PreviewFile &file : m_files) {
        totals.unreadable += file.error ? 1 : 0;
        if (!isUsable(file))
            continue;
        const Survey &survey = file.read->survey;
        const auto leftOut = static_cast<qint64>(survey.leftOut.size());
        totals.rows += survey.rows;
        totals.taken += survey.rows - leftOut;
        totals.leftOut += leftOut;
        totals.ready += survey.ready;
        totals.withErrors += survey.withErrors;
        totals.withWarnings += survey.withWarnings;
        totals.alreadyInTable += survey.alreadyInTable;
        totals.twice += survey.twiceInFile;
        const bool incomplete =
            lacks(file, friends::Field::FromAccount) || lacks(file, friends::Field::ToAccount);
        totals.incomplete += incomplete ? 1 : 0;
    }
    return totals;
}

bool PreviewSet::canBeTaken() const
{
    const PreviewTotals sum = totals();
    const bool allRead = std::all_of(m_files.begin(), m_files.end(), [this](const PreviewFile &file) {
        return isUsable(file) || file.error;
    });
    return allRead && !m_reader.isReading() && sum.taken > 0 && sum.incomplete == 0;
}

PreviewSet::Taken PreviewSet::take()
{
    Taken taken;
    taken.givingWay = std::move(m_givingWay);
    QStringList paths;
    for (const PreviewFile &file : m_files)
        paths += file.path;
    const QStringList names = files::namesApart(paths);
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const PreviewFile &file = m_files[i];
        if (!isUsable(file))
            continue;
        ReadFile &read = *file.read;
        read.file.block->setSource(names.at(static_cast<qsizetype>(i)));
        if (read.changed)
            read.changed->setSource(names.at(static_cast<qsizetype>(i)));
        const auto number = static_cast<quint32>(taken.blocks.size());
        taken.blocks.push_back(read.file.block);
        if (read.changed)
            taken.blocks.push_back(read.changed);
        auto leftOut = read.survey.leftOut.cbegin();
        const std::vector<friends::Record> &rows = read.rows();
        taken.records.reserve(taken.records.size() + rows.size() - read.survey.leftOut.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (leftOut != read.survey.leftOut.cend() && *leftOut == row) {
                ++leftOut;
                continue;
            }
            taken.records.push_back(rows[row]);
            taken.records.back().block = (number + rows[row].block) & 0xffff;
        }
    }
    m_files.clear();
    m_current = 0;
    return taken;
}

} // namespace ui
