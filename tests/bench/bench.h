// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <unistd.h>

/// How benchmarks measure and print. A row is what was done, the figure, and what it means, between tabs;
/// tests/bench/run makes one table of the rows of all benchmarks. There are no thresholds.
namespace bench {

inline void row(const std::string &what, const std::string &figure, const std::string &note = {})
{
    std::printf("%s\t%s\t%s\n", what.c_str(), figure.c_str(), note.c_str());
    std::fflush(stdout);
}

inline std::string withUnit(double number, const char *unit)
{
    char text[64];
    std::snprintf(text, sizeof text,
                  number < 10        ? "%.2f %s"
                      : number < 100 ? "%.1f %s"
                                     : "%.0f %s",
                  number, unit);
    return text;
}

inline std::string duration(std::chrono::duration<double> time)
{
    const double seconds = time.count();
    if (seconds < 1e-3)
        return withUnit(seconds * 1e6, "us");
    return seconds < 1 ? withUnit(seconds * 1e3, "ms") : withUnit(seconds, "s");
}

/// How long `work` takes.
template <typename Work> std::chrono::duration<double> measure(Work &&work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::steady_clock::now() - begin;
}

/// The shortest of `times` runs of `work`: what the machine can do when nothing else disturbs it.
template <typename Work> std::chrono::duration<double> best(int times, Work &&work)
{
    std::chrono::duration<double> shortest = measure(work);
    for (int i = 1; i < times; ++i)
        shortest = std::min(shortest, measure(work));
    return shortest;
}

/// Bytes of memory that this process holds now (Linux).
inline double residentBytes()
{
    std::ifstream file("/proc/self/statm");
    double total = 0;
    double resident = 0;
    file >> total >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

} // namespace bench
