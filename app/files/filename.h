// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace files {

/// A file's name as the system has it (bytes), as text, and back again without loss: bytes that are no UTF-8
/// become the lone surrogates U+DC80 to U+DCFF, which show as replacement characters. On systems whose names
/// are not bytes: as QFile::decodeName() and encodeName(). Any thread.
[[nodiscard]] QString fileNameFromBytes(QByteArrayView name);
[[nodiscard]] QByteArray fileNameToBytes(const QString &name);

/// Names by which people tell these files from one another: a file's own name, and as many folders before it
/// as it takes where several have the same ("north/november.csv"). In the order of `paths`; a path that is
/// there twice gets the same name twice.
[[nodiscard]] QStringList namesApart(const QStringList &paths);

} // namespace files
