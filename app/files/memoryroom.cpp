// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/memoryroom.h"

#include <algorithm>
#include <fstream>
#include <string>

namespace files {

namespace {

#if defined(Q_OS_LINUX)

/// The only number in a file; none when there is another word ("max").
std::optional<quint64> numberIn(const char *path)
{
    std::ifstream file(path);
    quint64 number = 0;
    return file >> number ? std::optional(number) : std::nullopt;
}

std::optional<quint64> availableNow()
{
    std::ifstream file("/proc/meminfo");
    std::string name;
    quint64 kilobytes = 0;
    for (std::string line; file >> name >> kilobytes; std::getline(file, line)) {
        if (name == "MemAvailable:")
            return kilobytes * 1024;
    }
    return {};
}

#endif

} // namespace

std::optional<quint64> memoryRoom()
{
#if defined(Q_OS_LINUX)
    std::optional<quint64> room = availableNow();
    const std::optional<quint64> limit = numberIn("/sys/fs/cgroup/memory.max");
    const std::optional<quint64> used = numberIn("/sys/fs/cgroup/memory.current");
    if (limit && used)
        room = std::min(room.value_or(*limit), *limit - std::min(*limit, *used));
    return room;
#else
    return {};
#endif
}

} // namespace files
