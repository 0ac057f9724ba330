# SPDX-FileCopyrightText: 2026 The Gizmoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs the build into a directory of its own and looks at what is there.
#   cmake -DBUILD= -DPREFIX= -DBIN= -DDATA= -DDOC= -DID= -DVERSION= -P installtest.cmake
cmake_minimum_required(VERSION 3.25)
if(NOT PREFIX OR NOT BUILD)
    message(FATAL_ERROR "PREFIX and BUILD are needed")
endif()

file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX}
    OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "cmake --install failed:\n${output}")
endif()

set(desktop_file ${DATA}/applications/${ID}.desktop)
set(expected ${BIN}/gizmoscope ${BIN}/gizmoscope-cli ${desktop_file} ${DATA}/metainfo/${ID}.metainfo.xml
    ${DATA}/mime/packages/${ID}.xml
    ${DATA}/icons/hicolor/scalable/apps/${ID}.svg ${DOC}/README.md ${DOC}/LICENSES/GPL-3.0-or-later.txt
    ${DOC}/docs/tour.md)
foreach(file ${expected})
    if(NOT EXISTS ${PREFIX}/${file})
        message(SEND_ERROR "not installed: ${file}")
    endif()
endforeach()

# Nothing but these: no library, header or test of ours belongs into a system.
file(GLOB_RECURSE installed RELATIVE ${PREFIX} ${PREFIX}/*)
foreach(file ${installed})
    string(FIND "${file}" "${DOC}/" place)
    if(NOT file IN_LIST expected AND NOT place EQUAL 0)
        message(SEND_ERROR "installed without need: ${file}")
    endif()
endforeach()

foreach(program gizmoscope gizmoscope-cli)
    execute_process(COMMAND ${PREFIX}/${BIN}/${program} --version
        OUTPUT_VARIABLE said ERROR_VARIABLE complained RESULT_VARIABLE status)
    string(FIND "${said}" "${VERSION}" place)
    if(NOT status EQUAL 0 OR place EQUAL -1)
        message(SEND_ERROR "${program} --version: ${status} ${said}${complained}")
    endif()
endforeach()

file(STRINGS ${PREFIX}/${desktop_file} lines REGEX "^(Exec|Icon)=")
foreach(line ${lines})
    if(line MATCHES "^Exec=([^ ]+)")
        set(named ${BIN}/${CMAKE_MATCH_1})
    elseif(line MATCHES "^Icon=(.+)")
        set(named ${DATA}/icons/hicolor/scalable/apps/${CMAKE_MATCH_1}.svg)
    endif()
    if(NOT named IN_LIST expected)
        message(SEND_ERROR "${line}: there is no ${named}")
    endif()
endforeach()
list(LENGTH lines count)
if(NOT count EQUAL 2)
    message(SEND_ERROR "the desktop file needs one Exec and one Icon, it has: ${lines}")
endif()
file(REMOVE_RECURSE ${PREFIX})
