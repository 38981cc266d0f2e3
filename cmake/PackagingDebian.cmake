# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package. Which libraries it depends on, and from which version on, dpkg-shlibdeps reads from the executable. What
# is loaded while the program runs it cannot see; that is named here:
#   libsecret-1-0          how QtKeychain reaches the Secret Service
#   libqt6sql6-sqlite      Qt's driver for the journal of runs
#   qt6-translations-l10n  Qt's own buttons and dialogs in the user's language
#   ca-certificates        whom to trust on the network
# Recommended only: a Secret Service (without one secrets last for a session), Wayland, and Chinese, Japanese and Korean letters.
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, libqt6sql6-sqlite, qt6-translations-l10n, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | keepassxc, qt6-wayland, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
