# SPDX-FileCopyrightText: PactLedger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the project is compiled: one interface target for warnings, and tools that are used when present.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(PACT_PRECOMPILE "Use precompiled headers" ON)
set(PACT_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them")

find_program(PACT_CCACHE ccache)
if(PACT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers are cached only when ccache may trust their defines.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${PACT_CCACHE})
endif()
find_program(PACT_MOLD mold)
if(PACT_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

add_library(pact_warnings INTERFACE)
target_compile_options(pact_warnings INTERFACE -Wall -Wextra -Wshadow=local -Wconversion -Wold-style-cast -Werror)
target_compile_definitions(pact_warnings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_DEBUG_OUTPUT_STREAM_SPACES)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # clang knows this flag without the level, and warns on Qt 6.4's own literals otherwise.
  target_compile_options(pact_warnings INTERFACE -Wno-unknown-warning-option)
endif()
if(CMAKE_CXX_CLANG_TIDY)
  # What moc and rcc write into the build folder is not ours to mend; a file without any check is an error.
  file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-definitions-in-headers'\n")
endif()
if(PACT_SANITIZE)
  # GCC 12 takes a std::variant that it has instrumented for uninitialised; every other preset has this warning as an error.
  target_compile_options(pact_warnings INTERFACE -Wno-maybe-uninitialized)
  add_compile_options(-fsanitize=${PACT_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${PACT_SANITIZE})
endif()

# pact_library(NAME FOLDER LINKS...)  A static library of all sources in FOLDER.
function(pact_library name folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
  if(NOT sources)
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE ${ARGN})
    return()
  endif()
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC ${ARGN} PRIVATE pact_warnings)
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  if(PACT_PRECOMPILE)
    target_precompile_headers(${name} PRIVATE <QtCore> <memory> <optional> <variant> <vector>)
  endif()
endfunction()
