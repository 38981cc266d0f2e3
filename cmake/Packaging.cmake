# SPDX-License-Identifier: GPL-3.0-or-later
# `./dev package`, or cpack in a build folder: a Debian package; on Windows an installer and a .zip, on macOS a disk image
# (both written from the documents of CMake, and never run).
# What is installed was built before; packing it must not build every test as well.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(CPACK_PACKAGE_VENDOR "The Friend Console authors")
set(CPACK_PACKAGE_CONTACT "The Friend Console authors <friendconsole@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "import friends into a Tencent Cloud Chat app")
set(CPACK_PACKAGE_DESCRIPTION
    "Friend Console brings friends from spreadsheets and CSV files into a Tencent
Cloud Chat app: it shows a file before anything counts, sends its rows in batches
at the pace that the service allows, and tells what became of every row.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    set(CPACK_GENERATOR "NSIS;ZIP")
    set(CPACK_PACKAGE_NAME "Friend Console")
    set(CPACK_PACKAGE_INSTALL_DIRECTORY "Friend Console")
    set(CPACK_PACKAGE_EXECUTABLES friendconsole "Friend Console") # the entry of the start menu
    set(CPACK_NSIS_DISPLAY_NAME "Friend Console")
    set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\friendconsole.exe")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH ON) # offers to make `friendconsole` known at a prompt
    set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
    # Named under "Open with" for these files, without taking them from another program.
    set(key "Software\\Classes\\Applications\\friendconsole.exe")
    foreach(kind .csv .tsv .xlsx .ods)
        string(APPEND CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
            WriteRegStr SHCTX '${key}\\SupportedTypes' '${kind}' ''")
    endforeach()
    string(APPEND CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
            WriteRegStr SHCTX '${key}\\shell\\open\\command' '' '\"$INSTDIR\\bin\\friendconsole.exe\" \"%1\"'")
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
            DeleteRegKey SHCTX '${key}'")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop) # the bundle beside a link to the folder of applications
    set(CPACK_PACKAGE_NAME "Friend Console")
    set(CPACK_DMG_VOLUME_NAME "Friend Console")
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGE_NAME friendconsole)
    include(PackagingDebian)
endif()
include(CPack)
