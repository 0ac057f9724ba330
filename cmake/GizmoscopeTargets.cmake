# SPDX-FileCopyrightText: 2026 The Gizmoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with. Anything else (a library, a define) is named at the target.
function(gizmoscope_target target)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 $<$<BOOL:${GIZMOSCOPE_WERROR}>:/WX>)
    else()
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
            $<$<BOOL:${GIZMOSCOPE_WERROR}>:-Werror>)
    endif()
    target_compile_definitions(${target} PRIVATE
        QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS
        QT_DISABLE_DEPRECATED_BEFORE=0x060400 GIZMOSCOPE_VERSION="${PROJECT_VERSION}")
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${GIZMOSCOPE_UNITY} UNITY_BUILD_MODE GROUP)
    if(GIZMOSCOPE_SANITIZE)
        target_compile_options(${target} PUBLIC -fsanitize=${GIZMOSCOPE_SANITIZE} -fno-omit-frame-pointer
            -fno-sanitize-recover=all)
        target_link_options(${target} PUBLIC -fsanitize=${GIZMOSCOPE_SANITIZE})
        # The thread sanitizer does not know the fences inside Asio; g++ warns of each.
        if(GIZMOSCOPE_SANITIZE MATCHES thread AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
            target_compile_options(${target} PRIVATE -Wno-tsan)
        endif()
    endif()
    if(GIZMOSCOPE_COVERAGE)
        target_compile_options(${target} PUBLIC --coverage -fprofile-update=atomic)
        target_link_options(${target} PUBLIC --coverage)
    endif()
endfunction()

# One floor or part of one: a static library with the name it is linked by.
function(gizmoscope_library target alias)
    add_library(${target} STATIC ${ARGN})
    add_library(Gizmoscope::${alias} ALIAS ${target})
    gizmoscope_target(${target})
endfunction()

# Files that a unity build compiles together: mostly the same headers, so nearly the time of one.
function(gizmoscope_together group)
    set_source_files_properties(${ARGN} PROPERTIES UNITY_GROUP ${group})
endfunction()
