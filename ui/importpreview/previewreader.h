// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileimport.h"
#include "friends/preparation.h"
#include "ui/importpreview/survey.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace ui {

/// A file as it was read, and what was found in it. What is inside belongs to the thread that is told of it,
/// with one exception: while a check goes on, the layout of its block does not.
struct ReadFile {
    files::ImportedFile file; ///< its records are the rows as the file has them
    /// Rows as they go to the table, when some of them are changed: Record::block 0 is file.block, 1
    /// `changed`. Empty: they are file.records.
    std::vector<friends::Record> prepared;
    std::shared_ptr<friends::Block> changed;
    std::vector<friends::FixCount> fixes; ///< what is, or could be, put right
    std::vector<friends::TimeColumn> times; ///< what its columns of times hold
    Survey survey;
    bool wholeFile = false; ///< false: the first rows, the rest is still on its way

    [[nodiscard]] const std::vector<friends::Record> &rows() const
    {
        return prepared.empty() ? file.records : prepared;
    }
    /// The row as it goes to the table.
    [[nodiscard]] friends::RowText text(std::size_t row) const
    {
        const friends::Record &record = rows()[row];
        return (record.block == 0 ? file.block : changed)->text(record.place);
    }
};

/// What is wanted of the rows beside their mapping.
struct Wanted {
    friends::Preparation preparation;
    Keep keep = Keep::All;

    bool operator==(const Wanted &) const = default;
};

/// Files that were read to their ends, and how the columns of each are to be taken.
using FilesToCheck = std::vector<std::pair<std::shared_ptr<ReadFile>, friends::Layout>>;

/// What a check with other columns, defaults or wishes gave.
struct Checked {
    struct File {
        std::shared_ptr<ReadFile> file; ///< what was checked; not touched
        friends::Prepared prepared;
        Survey survey;
    };
    std::vector<File> files;
    std::vector<quint32> givingWay; ///< rows of the table that go
};

/// Puts what a check gave into the file that was checked. GUI thread.
void takeChecked(Checked::File &checked);

/// Reads and checks files on a thread of its own. One order at a time: a new one stops the one before, and
/// what that still says is dropped. Lives on the GUI thread.
class PreviewReader : public QObject {
    Q_OBJECT

public:
    explicit PreviewReader(std::shared_ptr<const TableRows> table, QObject *parent = nullptr);
    /// Stops, and waits until the thread has noticed: some milliseconds.
    ~PreviewReader() override;

    /// Reads a file from its begin: firstRows(), unless they are all, then wholeFile().
    void read(const QString &path, const files::ImportOptions &options, const Wanted &wanted);
    /// Checks rows again, with all files together: checked(). Nobody else reads the blocks' layouts
    /// meanwhile.
    void check(const FilesToCheck &files, const Wanted &wanted);
    /// Ends what goes on; nothing more is told of it.
    void stop();

    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] bool isChecking() const { return m_checking; }

Q_SIGNALS:
    void firstRows(const std::shared_ptr<ui::ReadFile> &file);
    /// Also when it could not be read: ImportedFile::error. `givingWay`: rows of the table that would go.
    void wholeFile(const std::shared_ptr<ui::ReadFile> &file, const std::vector<quint32> &givingWay);
    void checked(const std::shared_ptr<ui::Checked> &checked);
    /// About 20 times a second while a file is read: bytes read, bytes in all.
    void progressed(qint64 done, qint64 total);

private:
    struct Order;

    std::shared_ptr<Order> newOrder();
    void start(const std::shared_ptr<Order> &order, std::function<void()> work);
    /// Carries `tell` out on the GUI thread, unless a newer order was given.
    void tellLater(const std::shared_ptr<Order> &order, std::function<void()> tell);
    void tellProgress();

    std::shared_ptr<const TableRows> m_table;
    std::shared_ptr<Order> m_order;
    bool m_reading = false;
    bool m_checking = false;
    QTimer m_progress;
    QThreadPool m_thread; ///< one thread, so that no two orders touch one block
};

} // namespace ui
