# SPDX-FileCopyrightText: 2026 The Gizmoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes a database of our file type in a directory of its own, as installing does, and looks at what is in it.
#   cmake -DUPDATE= -DDESKTOP= -DID= -DDIR= -P mimetest.cmake
cmake_minimum_required(VERSION 3.25)
if(NOT DIR OR NOT UPDATE)
    message(FATAL_ERROR "DIR and UPDATE are needed")
endif()

file(REMOVE_RECURSE ${DIR})
file(MAKE_DIRECTORY ${DIR}/packages)
file(COPY ${DESKTOP}/${ID}.xml DESTINATION ${DIR}/packages)
execute_process(COMMAND ${UPDATE} -V ${DIR} OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE status)
if(NOT status EQUAL 0 OR said MATCHES "rror|arning")
    message(SEND_ERROR "update-mime-database: ${status} ${said}")
endif()

set(type application/x-gizmorun)
file(STRINGS ${DIR}/globs2 globs)
if(NOT "50:${type}:*.gizmorun" IN_LIST globs)
    message(SEND_ERROR "no name pattern: ${globs}")
endif()
file(STRINGS ${DIR}/magic magic)
if(NOT magic MATCHES "GIZMORUN")
    message(SEND_ERROR "no magic: ${magic}")
endif()
file(STRINGS ${DESKTOP}/${ID}.desktop types REGEX "^MimeType=")
if(NOT types MATCHES "^MimeType=${type}")
    message(SEND_ERROR "the desktop file does not name the type: ${types}")
endif()
file(REMOVE_RECURSE ${DIR})
