// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionkeeper.h"
#include "connections/connectionstore.h"
#include "connections/secretstore.h"
#include "connections/sessionstore.h"

namespace ui {

/// What the connection's widgets work on, made once by main() and handed on. All of it outlives them.
struct ConnectionServices {
    connections::ConnectionStore &list;
    connections::SecretStore &keychain;
    connections::SessionStore &session;
    connections::ConnectionKeeper &keeper;
};

} // namespace ui
