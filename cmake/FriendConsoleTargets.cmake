# SPDX-License-Identifier: GPL-3.0-or-later
# How a room, a test and a benchmark become targets: warnings, precompiled headers and link rules in one place.

option(FC_WARNINGS_AS_ERRORS "Treat warnings as errors" ON)
option(FC_BENCHMARKS "Build the benchmarks under tests/bench" OFF)
option(FC_FUZZERS "Build the fuzz targets under tests/fuzz (clang only)" OFF)
set(FC_SANITIZE "" CACHE STRING "Sanitizers to build with: address,undefined or thread")

find_program(FC_CCACHE ccache)
if(FC_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # CCACHE_BASEDIR and CCACHE_NOHASHDIR: objects of another clone of the same sources are taken over.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${FC_CCACHE})
endif()
find_program(FC_MOLD mold)
if(FC_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# What the code that people run is compiled with besides; tests/style/hardening.py looks whether it arrived. Control flow is
# guarded by the processor where it can (-fcf-protection, on ARM -mbranch-protection): clang's own checks would take Qt's
# objects, which were built without them, for strangers.
include(CheckCXXCompilerFlag)
set(FC_HARDENING "")
set(CMAKE_REQUIRED_FLAGS -Werror) # clang only warns of a flag that is another processor's
foreach(flag -fstack-clash-protection -fcf-protection=full -mbranch-protection=standard)
    string(MAKE_C_IDENTIFIER "FC_HAS${flag}" known)
    check_cxx_compiler_flag("${flag}" ${known})
    if(${known})
        list(APPEND FC_HARDENING ${flag})
    endif()
endforeach()
unset(CMAKE_REQUIRED_FLAGS)
if(NOT FC_SANITIZE) # which look at the same calls themselves
    list(APPEND FC_HARDENING -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
endif()

add_library(fc_options INTERFACE)
if(MSVC)
    target_compile_options(fc_options INTERFACE /W4 /utf-8 /permissive-)
else()
    target_compile_options(fc_options INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wswitch-enum -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${FC_WARNINGS_AS_ERRORS}>:-Werror>
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess -Wno-error=invalid-pch>
        -fstack-protector-strong $<$<NOT:$<CONFIG:Debug>>:${FC_HARDENING}>)
endif()
target_compile_definitions(fc_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 FC_VERSION="${PROJECT_VERSION}")
target_link_options(fc_options INTERFACE $<$<PLATFORM_ID:Linux>:-Wl,-z,relro,-z,now,-z,noexecstack>)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()
if(FC_SANITIZE)
    add_compile_options(-fsanitize=${FC_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${FC_SANITIZE})
    if(FC_SANITIZE MATCHES undefined)
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
endif()

# fc_room(NAME [LINKS target...]): app/NAME as the static library fc_NAME. LINKS names the rooms below it and
# the packages it uses; nothing else can be linked, so an arrow that goes up does not build.
function(fc_room name)
    cmake_parse_arguments(ROOM "" "" "LINKS;PRIVATE_LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(fc_${name} STATIC ${sources})
    set_target_properties(fc_${name} PROPERTIES AUTOMOC ON)
    target_include_directories(fc_${name} PUBLIC "${CMAKE_SOURCE_DIR}/app")
    target_link_libraries(fc_${name} PUBLIC Qt6::Core ${ROOM_LINKS} PRIVATE fc_options ${ROOM_PRIVATE_LINKS})
    target_precompile_headers(fc_${name} REUSE_FROM fc_pch_core)
endfunction()

# Where tests find their data. In a header, not in definitions: only what includes it differs from clone to clone.
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/testpaths/testpaths.h" CONTENT
"#define FC_TEST_DATA \"${CMAKE_SOURCE_DIR}/tests/data\"
#define FC_SOURCE_DIR \"${CMAKE_SOURCE_DIR}\"
#define FC_BINARY_DIR \"${CMAKE_BINARY_DIR}\"
")

# fc_test(NAME SOURCES file... LINKS target... [ENVIRONMENT name=value...] [COMMAND words...] [TIMEOUT s]): one Qt Test
# executable. COMMAND is put before it (a private D-Bus session, say). The target tests_LABEL builds all tests of a label.
function(fc_test name)
    cmake_parse_arguments(T "" "TIMEOUT" "SOURCES;LINKS;ENVIRONMENT;COMMAND;LABELS" ${ARGN})
    add_executable(${name} ${T_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE Qt6::Test ${T_LINKS} fc_options)
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests" "${CMAKE_BINARY_DIR}/testpaths")
    target_precompile_headers(${name} REUSE_FROM fc_pch_core)
    if(FC_SANITIZE MATCHES thread)
        target_link_libraries(${name} PRIVATE fc_qtorder)
        list(APPEND T_ENVIRONMENT "TSAN_OPTIONS=ignore_noninstrumented_modules=1 halt_on_error=1\
 suppressions=${CMAKE_SOURCE_DIR}/tests/sanitizers/tsan.supp")
    endif()
    add_test(NAME ${name} COMMAND ${T_COMMAND} $<TARGET_FILE:${name}>)
    foreach(label ${T_LABELS})
        if(NOT TARGET tests_${label})
            add_custom_target(tests_${label})
        endif()
        add_dependencies(tests_${label} ${name})
    endforeach()
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANGUAGE=;TZ=UTC;${T_ENVIRONMENT}")
endfunction()
