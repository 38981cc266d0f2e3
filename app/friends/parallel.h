// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace friends {

/// Into how many parts work on `count` things is best cut: one for each processor, none with fewer than
/// `least` things. Always 1 or more.
inline std::size_t partCount(std::size_t count, std::size_t least)
{
    return std::clamp<std::size_t>(count / least, 1, std::max(1U, std::thread::hardware_concurrency()));
}

/// Calls work(part, first, last) for each part of 0..count, each on a thread of its own (the first one on
/// this), and returns when all are done. Not for the window's thread.
template <typename Work> void inParts(std::size_t count, std::size_t parts, const Work &work)
{
    const auto begin = [&](std::size_t part) { return count * part / parts; };
    std::vector<std::jthread> others;
    for (std::size_t part = 1; part < parts; ++part)
        others.emplace_back([&, part] { work(part, begin(part), begin(part + 1)); });
    work(0, 0, begin(1));
}

} // namespace friends
