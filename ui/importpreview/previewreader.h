// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileimport.h"
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
    files::ImportedFile file; ///< its records are the rows
    Survey survey;
    bool wholeFile = false; ///< false: the first rows, the rest is still on its way
};

/// What a check with other columns or defaults gave.
struct Checked {
    std::vector<friends::Record> records;
    Survey survey;
};

/// Reads and checks files on a thread of its own. One order at a time: a new one stops the one before, and
/// what that still says is dropped. Lives on the GUI thread.
class PreviewReader : public QObject {
    Q_OBJECT

public:
    explicit PreviewReader(std::shared_ptr<const TableRows> table, QObject *parent = nullptr);
    /// Stops, and waits until the thread has noticed: some milliseconds.
    ~PreviewReader() override;

    /// Reads a file from its begin: firstRows(), unless they are all, then wholeFile().
    void read(const QString &path, const files::ImportOptions &options);
    /// Checks rows again with another layout: checked(). Nobody else reads the block's layout meanwhile.
    void check(const std::shared_ptr<ReadFile> &file, const friends::Layout &layout);
    /// Ends what goes on; nothing more is told of it.
    void stop();

    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] bool isChecking() const { return m_checking; }

Q_SIGNALS:
    void firstRows(const std::shared_ptr<ui::ReadFile> &file);
    /// Also when it could not be read: ImportedFile::error.
    void wholeFile(const std::shared_ptr<ui::ReadFile> &file);
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
