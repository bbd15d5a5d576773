# SPDX-License-Identifier: Apache-2.0
# Run by CPack on what it has gathered: archives without debugging information and without dates.
file(GLOB_RECURSE archives "${CPACK_TEMPORARY_DIRECTORY}/*.a")
find_program(STRIP_PROGRAM strip)
foreach(archive IN LISTS archives)
  execute_process(COMMAND "${STRIP_PROGRAM}" --strip-debug --enable-deterministic-archives "${archive}"
                  COMMAND_ERROR_IS_FATAL ANY)
endforeach()
