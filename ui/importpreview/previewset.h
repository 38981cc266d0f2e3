// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importpreview/dialectbar.h"
#include "ui/importpreview/previewreader.h"

#include <QtCore/QObject>

namespace ui {

class Settings;

/// What stands for fields that a file lacks; chosen once for all files.
using FixedValues = QList<std::pair<friends::Column, QByteArray>>;

/// One file of the preview: how it is to be read, what its columns mean, and what was read of it.
struct PreviewFile {
    QString path;
    DialectChoice dialect;
    QList<files::MapEntry> overrides; ///< what a person mapped, by the columns' names
    QList<friends::SourceColumn> columns; ///< as they are to be
    bool asLastTime = false; ///< they came from the memory of this header
    bool mappedByPerson = false;
    std::shared_ptr<ReadFile> read; ///< none while nothing of it can be shown
    files::FileError error;
    /// The layout for which `read` was checked; none while that is not known.
    std::optional<friends::Layout> checkedFor;
};

/// What all files come to together.
struct PreviewTotals {
    qint64 rows = 0; ///< in the files
    qint64 taken = 0; ///< of these: would go to the table
    qint64 ready = 0;
    qint64 withErrors = 0;
    qint64 withWarnings = 0;
    qint64 alreadyInTable = 0;
    qint64 twice = 0;
    qint64 leftOut = 0;
    int unreadable = 0; ///< files
    int incomplete = 0; ///< files that lack From_Account or To_Account
};

/// The files of the import preview, apart from what is seen of them: reads one after the other, the one that
/// is looked at first; files with one header share their mapping; everything is checked together. GUI thread;
/// reading and checking happen elsewhere.
class PreviewSet : public QObject {
    Q_OBJECT

public:
    /// `settings`: where mappings are remembered; null: nowhere. Both outlive the set.
    PreviewSet(friends::Table &table, Settings *settings, QObject *parent = nullptr);

    /// More files, behind those that are there; a file that is there already is not taken twice.
    void add(const QStringList &paths);
    /// Takes a file out again; not the last one.
    void remove(int index);
    /// Another file in the place of the one that is looked at.
    void replaceCurrent(const QString &path);
    [[nodiscard]] int count() const { return static_cast<int>(m_files.size()); }
    [[nodiscard]] const PreviewFile &file(int index) const
    {
        return m_files[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

    /// How the current file is read: it is read again.
    void setDialect(const DialectChoice &dialect);
    /// What a column of the current file means, and of the files with the same header.
    void map(int column, const std::optional<friends::Column> &field);
    /// Forgets the mapping that was remembered for the current file's header, and takes the usual one.
    void forgetMapping();
    void setFixedValues(const FixedValues &values);
    void setWanted(const Wanted &wanted);
    [[nodiscard]] const Wanted &wanted() const { return m_wanted; }
    /// Whether a person mapped columns (or has them as last time) under a header that can be remembered.
    [[nodiscard]] bool canRememberMappings() const;
    /// Remembers the mappings that a person made.
    void rememberMappings();

    [[nodiscard]] bool isReading() const { return m_reader.isReading(); }
    /// Some file is not read to its end yet, or a check goes on.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isChecking() const { return m_reader.isChecking(); }
    [[nodiscard]] PreviewTotals totals() const;
    /// True when there are rows to take and each file that was read has From_Account and To_Account.
    [[nodiscard]] bool canBeTaken() const;
    void stop() { m_reader.stop(); }

    /// Everything that is to go to the table, for friends::Table::prepareImport(). Once; the set is empty
    /// then.
    struct Taken {
        std::vector<std::shared_ptr<friends::Block>> blocks;
        std::vector<friends::Record> records;
        std::vector<quint32> givingWay;
    };
    [[nodiscard]] Taken take();

    /// Fields that these columns do not give and the fixed values do not stand for, of those that a row
    /// needs.
    [[nodiscard]] bool lacks(const PreviewFile &file, friends::Field field) const;

Q_SIGNALS:
    /// The list of files, or which of them is looked at, is another.
    void filesChanged();
    /// What is known of the current file is more or another: rows, columns, or why there are none.
    void currentChanged();
    /// The first rows of the current file are there.
    void firstRowsShown();
    /// All files are read (or cannot be) and checked. Again after each change.
    void settled();
    void progressed(qint64 done, qint64 total);

private:
    void readNext();
    void readAgain(int index);
    void takeRead(const std::shared_ptr<ReadFile> &read);
    [[nodiscard]] bool canRemember(const PreviewFile &file) const;
    void takeColumns(PreviewFile &file);
    void takeChecked(const std::shared_ptr<Checked> &checked);
    void checkAgain();
    [[nodiscard]] friends::Layout layoutOf(const PreviewFile &file) const;
    [[nodiscard]] bool isUsable(const PreviewFile &file) const;
    [[nodiscard]] const PreviewFile *sameHeader(const PreviewFile &file) const;

    Settings *m_settings;
    PreviewReader m_reader;
    std::vector<PreviewFile> m_files;
    int m_current = 0;
    int m_beingRead = -1;
    Wanted m_wanted;
    FixedValues m_fixedValues;
    Wanted m_checkedFor; ///< what the files were checked for last
    Wanted m_beingCheckedFor;
    FixedValues m_beingReadWith;
    qint64 m_rowsOfTable;
    std::vector<quint32> m_givingWay;
};

/// Whether two files have the same header, so that one mapping serves both.
[[nodiscard]] bool haveSameHeader(const PreviewFile &a, const PreviewFile &b);

} // namespace ui
