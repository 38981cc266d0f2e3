// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/call.h"
#include "words/said.h"

namespace words {

/// One reason why a certificate does not verify: "expired on 3 Mar 2026", with what to do.
[[nodiscard]] Said certificateFaultWords(const chatapi::CertificateFault &fault, const QString &host = {});
/// All of them. An empty list gives the sentence of TransportError::CertificateInvalid.
[[nodiscard]] Said certificateWords(const QList<chatapi::CertificateFault> &faults, const QString &host = {});

} // namespace words
