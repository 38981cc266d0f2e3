// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/settings.h"

namespace sandbox {

chatapi::Credentials credentials()
{
    return {sdkAppId, secretKey, admin};
}

} // namespace sandbox
