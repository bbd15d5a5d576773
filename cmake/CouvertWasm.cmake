# SPDX-License-Identifier: Apache-2.0
# The engine for browsers: couvert.mjs and couvert.wasm below build/…/wasm, by Emscripten.
#
#   emcmake cmake -S . -B build/wasm -G Ninja -DCOUVERT_BUILD_WASM=ON -DCMAKE_BUILD_TYPE=MinSizeRel
#
# Included in place of the storage engine, threads and nlohmann_json of a system: a browser has none of them. SQLite is the
# amalgamation that the encrypting engine is made of, compiled without its cipher: what a page keeps is encrypted by the
# browser (bindings/wasm/src/vault.mjs).
if(NOT EMSCRIPTEN)
  message(FATAL_ERROR "COUVERT_BUILD_WASM needs Emscripten: configure with emcmake")
endif()

set(COUVERT_SQLCIPHER_DIR "${PROJECT_SOURCE_DIR}/build/third_party/sqlcipher-4.14.0" CACHE PATH
    "Folder with SQLCipher's amalgamation, sqlite3.c and sqlite3.h; ./dev sqlcipher fetches it")
if(NOT EXISTS "${COUVERT_SQLCIPHER_DIR}/sqlite3.c")
  message(FATAL_ERROR "COUVERT_BUILD_WASM: ${COUVERT_SQLCIPHER_DIR}/sqlite3.c is not there")
endif()
include(CouvertHostJson)

add_library(couvert_wasm_sqlite STATIC "${COUVERT_SQLCIPHER_DIR}/sqlite3.c")
target_include_directories(couvert_wasm_sqlite SYSTEM INTERFACE "${COUVERT_SQLCIPHER_DIR}")
target_compile_options(couvert_wasm_sqlite PRIVATE -w)
# What no store of ours uses is left out. The journal of writes needs shared memory; in one process ordinary memory will do.
target_compile_definitions(couvert_wasm_sqlite PRIVATE
  NDEBUG SQLITE_THREADSAFE=0 SQLITE_DQS=0 SQLITE_TEMP_STORE=2 SQLITE_OMIT_LOAD_EXTENSION SQLITE_OMIT_SHARED_CACHE
  SQLITE_OMIT_DEPRECATED SQLITE_OMIT_PROGRESS_CALLBACK SQLITE_OMIT_UTF16 SQLITE_DEFAULT_MEMSTATUS=0 SQLITE_OMIT_TRACE)
add_library(SQLite::SQLite3 ALIAS couvert_wasm_sqlite)
set(COUVERT_ENGINE_TARGET SQLite::SQLite3)
set(COUVERT_ENGINE_LINK SQLite::SQLite3)
function(couvert_engine_sources)
endfunction()

add_library(couvert_wasm_threads INTERFACE)
add_library(Threads::Threads ALIAS couvert_wasm_threads)

# Exceptions are WebAssembly's own: what may throw is called as everything else, not by way of JavaScript. They are refusals
# within the C interface; anywhere else they mean that the engine is at its end, and unwinding it would make it a third
# larger: see docs/adr/0320.
set(COUVERT_WASM_EXCEPTIONS -fwasm-exceptions)
set(COUVERT_WASM_NEVER_CATCHES "/capi/(calls|documents)\\.cpp$")

# Emscripten's -Os inlines nothing that does not say "inline", even where -O2 follows: after linking that is the smallest file
# and the slowest. What every basket runs through is compiled for speed, with the functions of the library's strings in place.
set(COUVERT_WASM_SPEED -O2 -finline-functions -D_LIBCPP_DISABLE_EXTERN_TEMPLATE)
set(COUVERT_WASM_HOT
  cart/check cart/line_parts cart/selections codec/json_parse codec/reader codec/writer core/text core/time menu/index
  money/exact money/money orderable/orderable pricing/phases pricing/prepared pricing/price)
list(TRANSFORM COUVERT_WASM_HOT REPLACE "(.+)" "${PROJECT_SOURCE_DIR}/src/\\1.cpp")

# couvert_wasm_exports(<out> <symbol>…): writes the list that the linker reads. What none of these reaches is not linked.
function(couvert_wasm_exports out)
  list(TRANSFORM ARGN PREPEND "\"_" OUTPUT_VARIABLE symbols)
  list(TRANSFORM symbols APPEND "\"")
  list(JOIN symbols "," symbols)
  file(CONFIGURE OUTPUT "${out}" CONTENT "[${symbols}]\n")
endfunction()

# couvert_wasm_link(<target> <output name> <exports>)
function(couvert_wasm_link target name exports)
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/include")
  set_target_properties(${target} PROPERTIES OUTPUT_NAME ${name} SUFFIX ".mjs" LINKER_LANGUAGE CXX
                        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/engine" LINK_DEPENDS "${exports}")
  # No eval: pages forbid it. The environment "node" is not named, because what Emscripten 3.1.6 writes for it does not work
  # in a module; the wrapper hands in the engine's octets itself, which works everywhere.
  target_link_options(${target} PRIVATE
    -Os ${COUVERT_WASM_EXCEPTIONS} -sSUPPORT_LONGJMP=0 "-sEXPORTED_FUNCTIONS=@${exports}" -sMODULARIZE=1 -sEXPORT_ES6=1
    -sUSE_ES6_IMPORT_META=0 -sENVIRONMENT=web,worker -sALLOW_MEMORY_GROWTH=1 -sWASM_BIGINT=1 -sDYNAMIC_EXECUTION=0
    -sEXPORT_NAME=couvertEngine -sINCOMING_MODULE_JS_API=instantiateWasm,print,printErr,noExitRuntime)
endfunction()

# couvert_wasm_program(): after the library and the C interface are known.
function(couvert_wasm_program)
  file(STRINGS "${PROJECT_SOURCE_DIR}/bindings/spec/exports.txt" symbols REGEX "^couvert_")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/bindings/spec/exports.txt")
  # Stores of a page are encrypted by its vault, and there are no files to check: see LEFT_OUT in bindings/gen/ts_documents.py.
  list(REMOVE_ITEM symbols couvert_store_encrypt couvert_store_rekey couvert_house_verify)
  set(source "${PROJECT_SOURCE_DIR}/bindings/wasm/src")

  set_source_files_properties(${COUVERT_WASM_HOT} PROPERTIES COMPILE_OPTIONS "${COUVERT_WASM_SPEED}")
  add_library(couvert_wasm_quote OBJECT "${source}/quote_documents.cpp")
  target_compile_options(couvert_wasm_quote PRIVATE ${COUVERT_WASM_SPEED})
  target_include_directories(couvert_wasm_quote PRIVATE "${PROJECT_SOURCE_DIR}/src")
  target_link_libraries(couvert_wasm_quote PRIVATE couvert)
  couvert_own_target(couvert_wasm_quote)

  set(exports "${PROJECT_BINARY_DIR}/generated/wasm_exports.json")
  couvert_wasm_exports("${exports}" ${symbols} couvert_page_client_open couvert_page_client_watch couvert_page_house_open
                       couvert_page_house_watch malloc free)
  add_executable(couvert_wasm "${source}/bridge.c" "$<TARGET_OBJECTS:couvert_wasm_quote>")
  target_link_libraries(couvert_wasm PRIVATE couvert_c_objects)
  couvert_wasm_link(couvert_wasm couvert_engine "${exports}")
  target_link_options(couvert_wasm PRIVATE -sEXPORTED_RUNTIME_METHODS=FS -sFORCE_FILESYSTEM=1)

  # The same objects without whatever needs a store, for pages that only price: bindings/wasm/src/core.mjs.
  list(FILTER symbols EXCLUDE REGEX "^couvert_(client|house|store|engine|reply)")
  set(exports "${PROJECT_BINARY_DIR}/generated/wasm_core_exports.json")
  couvert_wasm_exports("${exports}" ${symbols} malloc free)
  add_executable(couvert_wasm_core "$<TARGET_OBJECTS:couvert_wasm_quote>"
                 "$<FILTER:$<TARGET_OBJECTS:couvert_c_objects>,EXCLUDE,/capi/(client|house)\\.cpp>")
  target_link_libraries(couvert_wasm_core PRIVATE couvert)
  couvert_wasm_link(couvert_wasm_core couvert_core_engine "${exports}")

  # The package as npm packs it: the engines, the wrapper, its types.
  set(package "${PROJECT_BINARY_DIR}/wasm")
  set(files couvert.mjs core.mjs base.mjs calls.mjs errors.mjs vault.mjs zones.mjs couvert.d.ts core.d.ts)
  list(TRANSFORM files PREPEND "${source}/" OUTPUT_VARIABLE inputs)
  set(about "${PROJECT_SOURCE_DIR}/bindings/wasm/package.template.json")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${about}")
  configure_file("${about}" "${PROJECT_BINARY_DIR}/generated/package.json" @ONLY)
  set(engine "${PROJECT_BINARY_DIR}/engine")
  add_custom_command(OUTPUT "${package}/couvert.wasm" "${package}/couvert-core.wasm"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${package}"
    COMMAND "${CMAKE_COMMAND}" -E copy ${inputs} "${PROJECT_BINARY_DIR}/generated/package.json"
            "${PROJECT_SOURCE_DIR}/bindings/wasm/README.md" "${PROJECT_SOURCE_DIR}/LICENSE" "${package}"
    COMMAND "${CMAKE_COMMAND}" -E copy "${engine}/couvert_engine.mjs" "${package}/engine.mjs"
    COMMAND "${CMAKE_COMMAND}" -E copy "${engine}/couvert_engine.wasm" "${package}/couvert.wasm"
    COMMAND "${CMAKE_COMMAND}" -E copy "${engine}/couvert_core_engine.mjs" "${package}/core_engine.mjs"
    COMMAND "${CMAKE_COMMAND}" -E copy "${engine}/couvert_core_engine.wasm" "${package}/couvert-core.wasm"
    DEPENDS couvert_wasm couvert_wasm_core ${inputs} "${PROJECT_BINARY_DIR}/generated/package.json"
            "${PROJECT_SOURCE_DIR}/bindings/wasm/README.md"
    VERBATIM)
  add_custom_target(couvert_wasm_package ALL DEPENDS "${package}/couvert.wasm")
endfunction()
