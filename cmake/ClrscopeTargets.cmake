# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The three kinds of target this project has: a room (library), a program and a test.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

find_program(CLRSCOPE_CCACHE ccache)
if(CLRSCOPE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers are only cacheable when ccache may ignore their time stamps.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${CLRSCOPE_CCACHE})
endif()
find_program(CLRSCOPE_MOLD mold)
if(CLRSCOPE_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
    add_link_options(-fuse-ld=mold)
endif()

add_library(clrscope_options INTERFACE)
target_compile_options(clrscope_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual
    $<$<BOOL:$<TARGET_PROPERTY:CLRSCOPE_MAY_NARROW>>:-Wno-conversion>
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    $<$<BOOL:${CLRSCOPE_WERROR}>:-Werror>
    # g++ 12 sees uninitialised errors in every optimised tl::expected; ASan and tests see real ones.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
target_compile_definitions(clrscope_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_WARN_DEPRECATED_UP_TO=0x060400) # what a later Qt deprecates has no other name in 6.4
if(CLRSCOPE_SANITIZE STREQUAL "address")
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
elseif(CLRSCOPE_SANITIZE STREQUAL "thread")
    add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
    add_link_options(-fsanitize=thread)
endif()

# One precompiled header for all targets with the same Qt libraries: making one costs as much as three sources.
function(clrscope_precompiled target links)
    set(pch clrscope_pch_core)
    set(library Qt6::Core)
    set(header pch_core.h)
    if("${links}" MATCHES "Qt6::Widgets|Clrscope::(Ui|DesktopEngine)")
        set(pch clrscope_pch_widgets)
        set(library Qt6::Widgets Qt6::Network)
        set(header pch_widgets.h)
    elseif("${links}" MATCHES "Qt6::Network|Clrscope::(Diagnostics|Metrics|Artifacts|Operations)")
        set(pch clrscope_pch_network)
        set(library Qt6::Network)
    endif()
    if(NOT TARGET ${pch})
        file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/${pch}.cpp CONTENT "")
        add_library(${pch} OBJECT ${PROJECT_BINARY_DIR}/${pch}.cpp)
        target_link_libraries(${pch} PRIVATE clrscope_options QCoro6::Core ${library})
        target_precompile_headers(${pch} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/${header})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${pch})
endfunction()

# clrscope_library(NetTrace SOURCES a.cpp b.h ... [PUBLIC libs] [PRIVATE libs])
# A static library from this folder, known as Clrscope::<Name>; others see only include/.
# A room without a Qt library in PUBLIC or PRIVATE gets no Qt at all.
function(clrscope_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    string(TOLOWER ${name} lower)
    set(target clrscope_${lower})
    add_library(${target} STATIC ${arg_SOURCES})
    add_library(Clrscope::${name} ALIAS ${target})
    target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/include
        PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE clrscope_options ${arg_PRIVATE})
    if("${arg_PUBLIC};${arg_PRIVATE}" MATCHES "Qt6::|Clrscope::Base")
        # moc reads public headers too: AUTOMOC only sees what is listed.
        file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/include/*.h)
        target_sources(${target} PRIVATE ${headers})
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
        clrscope_precompiled(${target} "${arg_PUBLIC};${arg_PRIVATE}")
    endif()
endfunction()

# moc of a single source leaves an empty file behind, which needs no header to compile.
function(clrscope_quick_moc target sources)
    if(NOT "${sources}" MATCHES "\\.h(;|$)")
        set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp
            PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
endfunction()

# clrscope_program(clrscope-monitor SOURCES main.cpp LINKS Clrscope::Engine)
function(clrscope_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE clrscope_options ${arg_LINKS})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    if("${arg_LINKS}" MATCHES "Qt6::|Clrscope::(DesktopEngine|Engine|Settings|TestSupport|Ui)")
        clrscope_precompiled(${name} "${arg_LINKS}")
        clrscope_quick_moc(${name} "${arg_SOURCES}")
    endif()
endfunction()

# clrscope_test(tst_reader [SOURCES extra.cpp] LINKS Clrscope::NetTrace [LABELS slow])
# A Qt Test program tst_reader.cpp, run offscreen in a temporary folder of its own.
function(clrscope_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE clrscope_options Qt6::Test ${arg_LINKS})
    set_target_properties(${name} PROPERTIES AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/bin)
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.7)
        set_target_properties(${name} PROPERTIES CLRSCOPE_MAY_NARROW ON) # its QTRY macros do
    endif()
    target_link_libraries(${name} PRIVATE Qt6::Network)
    clrscope_precompiled(${name} "Qt6::Network;${arg_LINKS}")
    clrscope_quick_moc(${name} "${arg_SOURCES}")
    target_compile_definitions(${name} PRIVATE
        CLRSCOPE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        CLRSCOPE_BIN_DIR="${PROJECT_BINARY_DIR}/bin"
        CLRSCOPE_TESTBIN_DIR="${PROJECT_BINARY_DIR}/tests/bin")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
