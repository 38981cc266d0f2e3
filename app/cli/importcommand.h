// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/exitstatus.h"
#include "cli/filereading.h"
#include "cli/importrequest.h"
#include "cli/importsummary.h"
#include "cli/interruption.h"
#include "cli/runending.h"
#include "cli/sourcefiles.h"
#include "cli/targetfinder.h"
#include "friends/table.h"
#include "importing/run.h"
#include "importing/tracelessfolder.h"

#include <QtCore/QObject>

#include <memory>

namespace cli {

/// `import`, step by step: the files are read one after the other, looked through, the target found, the rows
/// sent, the results written and told. Every way through ends in finished(), exactly once.
class ImportCommand : public QObject {
    Q_OBJECT

public:
    /// `console` outlives the command.
    ImportCommand(ImportRequest request, Console &console, QObject *parent = nullptr);
    ~ImportCommand() override;

    void start();

Q_SIGNALS:
    void finished(cli::ExitStatus status);

private:
    [[nodiscard]] bool makeFolders();
    void interrupt();
    void readNext();
    void takeFile(const std::shared_ptr<files::ImportedFile> &file);
    [[nodiscard]] bool readsAsHeaderWhatIsARow(const files::ImportedFile &file) const;
    [[nodiscard]] QString whatIsMissing(const files::ImportedFile &file) const;
    [[nodiscard]] QString unknownColumn() const;
    void takeFiles();
    void fillTable();
    void findTarget();
    void send(const importing::Target &target);
    void update(const importing::RunUpdates &updates);
    void takeResult(const importing::RunResult &result);

    void unusable(const QString &why);
    void conclude(ExitStatus status);
    [[nodiscard]] bool writeResults();

    ImportRequest m_request;
    Console &m_console;
    Interruption m_interruption;
    FileReading m_reading;
    TargetFinder m_targets;
    files::ImportOptions m_options; ///< of the file that is being read
    SourceFiles m_files; ///< as far as they were read
    friends::Table m_table;
    ImportSummary m_summary;
    std::vector<quint32> m_rows; ///< of the table, in the order of the run
    std::shared_ptr<friends::Tracker> m_tracker;
    QString m_runsFolder; ///< where the run is recorded
    std::unique_ptr<importing::TracelessFolder> m_traceless; ///< m_runsFolder, when no record is wanted
    std::unique_ptr<importing::Run> m_run;
    std::unique_ptr<ProxyAnswers> m_proxyAnswers; ///< of m_run
    WaitTelling m_waits;
    bool m_isFinished = false;
};

} // namespace cli
