// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

#include <memory>
#include <utility>

namespace ui {

/// Carries `work` out on a thread of the pool and hands what it gives to `then` on the window's thread,
/// unless `context` was destroyed meanwhile. `work` captures values only.
template <typename Work, typename Then> void inBackground(QObject *context, Work work, Then then)
{
    QThreadPool::globalInstance()->start(
        [context = QPointer<QObject>(context), work = std::move(work), then = std::move(then)] {
            auto result = std::make_shared<decltype(work())>(work());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [context, then, result] {
                    if (context)
                        then(std::move(*result));
                },
                Qt::QueuedConnection);
        });
}

} // namespace ui
