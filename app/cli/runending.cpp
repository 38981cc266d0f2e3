// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/runending.h"

#include "connections/keychainstore.h"
#include "words/runwords.h"

#include <utility>

namespace cli {

namespace {

constexpr std::chrono::seconds shortWait{5};

} // namespace

ExitStatus statusOf(const importing::RunResult &result, bool interrupted, bool allImported)
{
    using importing::RunEnd;
    if (interrupted)
        return ExitStatus::Interrupted;
    switch (result.end) {
    case RunEnd::StoppedByService:
        return ExitStatus::Refused;
    case RunEnd::StoppedByPerson:
        return ExitStatus::Interrupted;
    case RunEnd::JournalUnwritable:
    case RunEnd::JournalInUse:
        return result.totals.calls == 0 ? ExitStatus::Unusable : ExitStatus::SomeNot;
    case RunEnd::Completed:
        return allImported ? ExitStatus::Done : ExitStatus::SomeNot;
    }
    Q_UNREACHABLE();
}

void WaitTelling::tell(const importing::Progress &progress, Console &console)
{
    if (progress.phase == importing::RunPhase::Waiting && !std::exchange(m_appIsSaid, true))
        console.say(words::waitingForApp());
    const bool waits = progress.phase == importing::RunPhase::Running && progress.untilNextCall > shortWait;
    if (waits && !std::exchange(m_waitIsSaid, true))
        console.say(words::longWait(progress.untilNextCall));
}

ProxyAnswers::ProxyAnswers(importing::Run &run) : m_run(run)
{
    connect(&run, &importing::Run::proxyPasswordWanted, this, &ProxyAnswers::ask);
}

void ProxyAnswers::ask(const chatapi::ProxyQuestion &question)
{
    using namespace connections;
    if (std::exchange(m_given, true)) {
        m_run.refuseProxyPassword();
        return;
    }
    m_keychain = std::make_unique<KeychainStore>();
    m_keychain->read(EntryName::ofProxy(question.proxy()), this, [this](const SecretResult &result) {
        if (result.status == SecretStatus::Done && result.secret)
            m_run.setProxyPassword(result.secret->proxyUser, QString::fromUtf8(result.secret->secretKey));
        else
            m_run.refuseProxyPassword();
    });
}

} // namespace cli
