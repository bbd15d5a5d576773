// SPDX-License-Identifier: Apache-2.0
// Client and House for Python: opened with a host that outlives them, called without Python's lock, closed once.
#ifndef COUVERT_PYTHON_HOSTED_HPP
#define COUVERT_PYTHON_HOSTED_HPP

#include <memory>
#include <optional>
#include <utility>

#include "convert.hpp"
#include "handle.hpp"
#include "host.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

template <class T>
struct Hosted {
  std::unique_ptr<PythonHost> host;  // outlives the object, which uses it
  std::optional<T> object;
};
template <class T>
using HostedHandle = Handle<Hosted<T>>;

/// `prepare` makes T's options of the document and the host's ports.
template <class T, class Document, class Prepare>
std::unique_ptr<HostedHandle<T>> open_hosted(const py::object& options, const py::object& host, Prepare prepare) {
  auto hosted = std::make_shared<Hosted<T>>();
  hosted->host = std::make_unique<PythonHost>(host);
  const auto& asked = ref<Document>(options, "options");
  need(unlocked([&]() -> Status {
    auto made = prepare(asked, hosted->host->ports());
    if (!made) return made.error();
    auto opened = T::open(*std::move(made));
    if (!opened) return opened.error();
    hosted->object.emplace(*std::move(opened));
    return {};
  }));
  return std::make_unique<HostedHandle<T>>(std::move(hosted));
}

/// Runs a call without Python's lock. The object lives until it returns, and where this is the last to hold it, ends
/// without the lock too: its end may wait for callbacks.
template <class T, class F>
auto call(const Handle<Hosted<T>>& self, F&& body) {
  auto hosted = self.get();  // while the lock is held, so that nobody closes it meanwhile
  const py::gil_scoped_release release;
  const auto kept = std::move(hosted);
  return std::forward<F>(body)(*kept->object);
}

/// Calls that run end well: the last of them lets go of the store.
template <class T>
void close_hosted(Handle<Hosted<T>>& self) {
  auto hosted = self.take();
  if (!hosted) return;
  need([&] {
    const py::gil_scoped_release release;
    const auto kept = std::move(hosted);
    return kept->object->close();
  }());
}

}  // namespace python
}  // namespace v0
}  // namespace couvert

#endif
