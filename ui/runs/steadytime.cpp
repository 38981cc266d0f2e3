// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/steadytime.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds warmUp = 1500ms; // what is measured before is noise
constexpr std::chrono::milliseconds settles = 5s; // so long ago a measurement still counts for a third
constexpr double clearlyMore = 1.3;

std::chrono::milliseconds stepFor(std::chrono::milliseconds time)
{
    if (time <= 10s)
        return 1s;
    if (time <= 1min)
        return 5s;
    return time <= 10min ? 15s : 60s;
}

} // namespace

SteadyTime::Milliseconds SteadyTime::show(Milliseconds left, Milliseconds now)
{
    if (left.count() < 0)
        return m_shown;
    const double end = static_cast<double>((now + left).count());
    if (!m_end) {
        m_end = end;
        m_first = now;
    } else {
        const double passed = static_cast<double>((now - m_last).count());
        *m_end += (1 - std::exp(-passed / static_cast<double>(settles.count()))) * (end - *m_end);
    }
    m_last = now;
    if (now - m_first < warmUp)
        return Milliseconds{-1};
    const Milliseconds remains{std::max<qint64>(0, static_cast<qint64>(*m_end) - now.count())};
    const Milliseconds step = stepFor(remains);
    const Milliseconds rounded{(remains.count() + step.count() - 1) / step.count() * step.count()};
    const bool isWrong = static_cast<double>(rounded.count())
        > static_cast<double>(m_shown.count()) * clearlyMore + static_cast<double>(step.count());
    if (m_shown.count() < 0 || rounded < m_shown || isWrong) {
        m_shown = rounded;
    }
    return m_shown;
}

} // namespace ui
