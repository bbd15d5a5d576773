// SPDX-License-Identifier: Apache-2.0
// Counting handles and forks; calling back.
#include "handle.hpp"

#include <atomic>

#if defined(__unix__) || defined(__APPLE__)
#include <pthread.h>
#define COUVERT_PYTHON_FORKS 1
#endif

namespace couvert {
inline namespace v0 {
namespace python {
namespace {

std::atomic<std::uint32_t> fork_count{0};
std::atomic<std::int64_t> handle_count{0};

bool watch_forks() noexcept {
#ifdef COUVERT_PYTHON_FORKS
  return pthread_atfork(nullptr, nullptr, [] { fork_count.fetch_add(1, std::memory_order_relaxed); }) == 0;
#else
  return true;
#endif
}

}  // namespace

std::uint32_t forks() noexcept {
  static const bool watched = watch_forks();
  return watched ? fork_count.load(std::memory_order_relaxed) : 0;
}
std::int64_t live_handles() noexcept { return handle_count.load(std::memory_order_relaxed); }
void count_handle(std::int64_t change) noexcept { handle_count.fetch_add(change, std::memory_order_relaxed); }

Callback::Callback(py::object callable)
    : callable_(callable.release().ptr(), [](PyObject* object) {
        if (!Py_IsInitialized()) return;  // the interpreter took it along
        const py::gil_scoped_acquire lock;
        Py_XDECREF(object);
      }) {}

void Callback::operator()(const py::object& argument) const {
  PyObject* result = PyObject_CallFunctionObjArgs(callable_.get(), argument.ptr(), nullptr);
  if (result == nullptr) PyErr_WriteUnraisable(callable_.get());
  Py_XDECREF(result);
}

}  // namespace python
}  // namespace v0
}  // namespace couvert
