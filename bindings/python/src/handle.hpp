// SPDX-License-Identifier: Apache-2.0
// What lives behind Book, Client and House: it can be closed, cannot outlive a fork, and runs without Python's lock.
#ifndef COUVERT_PYTHON_HANDLE_HPP
#define COUVERT_PYTHON_HANDLE_HPP

#include <cstdint>
#include <memory>
#include <utility>

#include "couvert/venue_book.hpp"
#include "errors.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

/// How often this process came out of a fork().
std::uint32_t forks() noexcept;
std::int64_t live_handles() noexcept;
void count_handle(std::int64_t change) noexcept;

/// Runs something long without Python's lock. The body touches no Python object.
template <class F>
auto unlocked(F&& body) {
  const py::gil_scoped_release release;
  return std::forward<F>(body)();
}

/// Holds an object of the library for Python. An object that was made before a fork belongs to threads that stayed
/// behind: it is neither used nor destroyed in the child.
template <class T>
class Handle {
 public:
  explicit Handle(std::shared_ptr<T> object) : object_(std::move(object)), fork_(forks()) { count_handle(1); }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() {
    count_handle(-1);
    if (fork_ != forks()) {
      new std::shared_ptr<T>(std::move(object_));  // on purpose never ended
      return;
    }
    if (!object_) return;
    const py::gil_scoped_release release;  // ending it may wait for callbacks, which need the lock
    object_.reset();
  }

  /// Shared, so that a call that runs keeps what it works on. Errors: invalid_argument, closed.
  std::shared_ptr<T> get() const {
    if (fork_ != forks()) refuse(Errc::invalid_argument, "made before a fork");
    if (!object_) refuse(Errc::closed, {});
    return object_;
  }
  /// Leaves nothing behind; null when there was nothing.
  std::shared_ptr<T> take() {
    if (fork_ != forks()) refuse(Errc::invalid_argument, "made before a fork");
    return std::exchange(object_, nullptr);
  }
  bool is_open() const noexcept { return object_ && fork_ == forks(); }

 private:
  std::shared_ptr<T> object_;  // shared: see get()
  std::uint32_t fork_;
};

/// A BookHandle for a snapshot.
py::object give_book(VenueBookPtr book);

/// A callable that is called and ended with Python's lock, whichever thread does it. What it raises goes to
/// sys.unraisablehook: there is nobody above who could take it.
class Callback {
 public:
  explicit Callback(py::object callable);
  void operator()(const py::object& argument) const;  ///< the caller holds the lock

 private:
  std::shared_ptr<PyObject> callable_;  // shared: std::function copies what it holds
};

}  // namespace python
}  // namespace v0
}  // namespace couvert

#endif
