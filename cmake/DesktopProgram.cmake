# SPDX-License-Identifier: GPL-3.0-or-later
# fc_desktop_program(TARGET MAIN): how the program is installed. On Linux one executable, and what the desktop reads lies in
# resources/. On Windows and macOS its icon is made from the drawing while it is built, and `cmake --install` puts Qt and
# the other libraries beside it. Those two are written from the documents of Qt and CMake and were never run.
add_executable(friendconsole-appicon EXCLUDE_FROM_ALL "${CMAKE_SOURCE_DIR}/cmake/appicon.cpp")
target_link_libraries(friendconsole-appicon PRIVATE Qt6::Svg fc_options)

# fc_app_icon(NAME): the icon in the build folder, its format by the end of its name. Sets fc_icon to its path.
function(fc_app_icon name)
    set(drawing "${CMAKE_SOURCE_DIR}/resources/icons/friendconsole.svg")
    set(icon "${CMAKE_CURRENT_BINARY_DIR}/${name}")
    add_custom_command(OUTPUT "${icon}" DEPENDS "${drawing}" friendconsole-appicon VERBATIM
        COMMAND friendconsole-appicon "${drawing}" "${icon}"
        COMMENT "Making ${name}")
    set(fc_icon "${icon}" PARENT_SCOPE)
endfunction()

# The libraries of Qt, its plugins and its translations go beside what was installed.
function(fc_deploy_qt target)
    if(Qt6_VERSION VERSION_LESS 6.5)
        qt_generate_deploy_app_script(TARGET ${target} FILENAME_VARIABLE script)
    else()
        qt_generate_deploy_app_script(TARGET ${target} OUTPUT_SCRIPT script)
    endif()
    install(SCRIPT "${script}")
endfunction()

# The window is friendconsole.exe, a program without a console. A prompt that is asked for "friendconsole" takes
# friendconsole.com before it: the same program with the console, for the commands.
function(fc_windows_program target main)
    fc_app_icon(friendconsole.ico)
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/friendconsole.rc" @ONLY CONTENT
        "1 ICON \"@fc_icon@\"\n")
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/friendconsole.rc" PROPERTIES OBJECT_DEPENDS "${fc_icon}")
    target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/friendconsole.rc")
    set_target_properties(${target} PROPERTIES WIN32_EXECUTABLE ON)
    add_executable(${target}-terminal "${main}")
    set_target_properties(${target}-terminal PROPERTIES OUTPUT_NAME friendconsole SUFFIX .com)
    target_link_libraries(${target}-terminal PRIVATE $<TARGET_PROPERTY:${target},LINK_LIBRARIES>)
    # What is not Qt's: ICU, libzip, expat, QtKeychain and so on, wherever PATH finds them. Windows' own stay where they are.
    install(TARGETS ${target} ${target}-terminal
        RUNTIME_DEPENDENCIES
            PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^hvsifiletrust"
            POST_EXCLUDE_REGEXES "[\\\\/][Ss]ystem32[\\\\/]"
            DIRECTORIES $ENV{PATH}
        RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt)
    fc_deploy_qt(${target})
endfunction()

# macdeployqt copies every library that is not the system's, Qt's or not, into the bundle.
function(fc_macos_program target)
    fc_app_icon(friendconsole.icns)
    target_sources(${target} PRIVATE "${fc_icon}")
    set_source_files_properties("${fc_icon}" PROPERTIES MACOSX_PACKAGE_LOCATION Resources GENERATED ON)
    set_target_properties(${target} PROPERTIES
        MACOSX_BUNDLE ON
        OUTPUT_NAME "Friend Console"
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_SOURCE_DIR}/cmake/Info.plist.in"
        MACOSX_BUNDLE_BUNDLE_NAME "Friend Console"
        MACOSX_BUNDLE_GUI_IDENTIFIER org.friendconsole.FriendConsole
        MACOSX_BUNDLE_ICON_FILE friendconsole.icns
        MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}")
    install(TARGETS ${target} BUNDLE DESTINATION .)
    fc_deploy_qt(${target})
endfunction()

function(fc_desktop_program target main)
    if(WIN32)
        fc_windows_program(${target} "${main}")
    elseif(APPLE)
        fc_macos_program(${target})
    else()
        install(TARGETS ${target} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    endif()
endfunction()
