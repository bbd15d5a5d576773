// SPDX-License-Identifier: Apache-2.0
// Calls from the library out to Python.
#include "host.hpp"

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

#include "capi/fields.hpp"
#include "convert.hpp"

namespace couvert {
inline namespace v0 {
namespace python {
namespace {

// A bound method that the host brings, or null. What stands in couvert.Host is there to be replaced, and does nothing.
PyObject* method(const py::object& host, const char* name) {
  const py::object own = py::getattr(py::type::of(host), name, py::none());
  const py::object base = py::module_::import("couvert._host").attr("Host").attr(name);
  const py::object found = py::getattr(host, name, py::none());
  if (found.is_none() || own.is(base)) return nullptr;
  if (PyCallable_Check(found.ptr()) == 0)
    throw Wrong{"a method", Py_TYPE(found.ptr())->tp_name, std::string("host.") + name};
  return found.inc_ref().ptr();
}

void unraisable(PyObject* source) noexcept { PyErr_WriteUnraisable(source); }

// Runs `body`; what it raises is told to sys.unraisablehook, and the answer is `otherwise`.
template <class F, class T>
T told(PyObject* source, T otherwise, F&& body) noexcept {
  const py::gil_scoped_acquire lock;
  try {
    return std::forward<F>(body)();
  } catch (...) {
    raise_current();
    unraisable(source);
    return otherwise;
  }
}

// Runs `body`; what it raises is the error of the port.
template <class T, class F>
Result<T> answered(PyObject* source, F&& body) noexcept {
  const py::gil_scoped_acquire lock;
  try {
    return std::forward<F>(body)();
  } catch (py::error_already_set& raised) {
    return error_of(raised, source);
  } catch (...) {
    raise_current();
    unraisable(source);
    return Error(Errc::internal, "the host answered with a wrong type");
  }
}

}  // namespace

PythonHost::PythonHost(const py::object& host) {
  if (host.is_none()) return;
  now_ = method(host, "now");
  uptime_ = method(host, "uptime");
  random_ = method(host, "random");
  log_ = method(host, "log");
  storage_key_ = method(host, "storage_key");
  access_token_ = method(host, "access_token");
  send_ = method(host, "send");
  end_sends_ = method(host, "end_sends");
}

PythonHost::~PythonHost() {
  if (!Py_IsInitialized()) return;
  const py::gil_scoped_acquire lock;
  for (PyObject* each : {now_, uptime_, random_, log_, storage_key_, access_token_, send_, end_sends_})
    Py_XDECREF(each);
}

capi::Ports PythonHost::ports() noexcept {
  return {this, storage_key_ != nullptr || access_token_ != nullptr ? this : nullptr, send_ != nullptr ? this : nullptr,
          storage_key_ != nullptr};
}

Instant PythonHost::now() {
  const Instant system = spi::system_host().now();
  if (now_ == nullptr) return system;
  return told(now_, system, [&] { return take<Instant>(py::handle(now_)(), "now()"); });
}

spi::Uptime PythonHost::uptime() {
  if (uptime_ == nullptr) return now_ != nullptr ? spi::Uptime{0, now().us} : spi::system_host().uptime();
  return told(uptime_, spi::system_host().uptime(), [&] {
    const py::object pair = py::handle(uptime_)();
    if (!PyTuple_Check(pair.ptr()) || PyTuple_GET_SIZE(pair.ptr()) != 2) wrong_type("(boot, timedelta)", pair.ptr());
    spi::Uptime up;
    hex_in(up.boot, PyTuple_GET_ITEM(pair.ptr(), 0));
    up.us = duration_from(PyTuple_GET_ITEM(pair.ptr(), 1)).us;
    return up;
  });
}

// Fewer octets than asked for would be predictable ones: then the system's are taken.
void PythonHost::random(std::span<std::uint8_t> out) {
  const bool filled =
      random_ != nullptr && told(random_, false, [&] {
        const py::object made = py::handle(random_)(out.size());
        if (!PyBytes_Check(made.ptr())) wrong_type("bytes", made.ptr());
        if (static_cast<std::size_t>(PyBytes_GET_SIZE(made.ptr())) != out.size())
          refuse(Errc::invalid_argument, "random() gave another number of octets than it was asked for");
        if (!out.empty()) std::memcpy(out.data(), PyBytes_AS_STRING(made.ptr()), out.size());
        return true;
      });
  if (!filled) spi::system_host().random(out);
}

void PythonHost::log(spi::LogLevel level, std::string_view message) {
  if (log_ == nullptr) return spi::system_host().log(level, message);
  static constexpr const char* levels[] = {"debug", "info", "warning", "error"};
  told(log_, false, [&] {
    const py::handle tell = log_;
    tell(levels[static_cast<std::size_t>(level)], py::str(std::string(message)));
    return true;
  });
}

Result<SecretKey> PythonHost::storage_key(std::string_view path) {
  if (storage_key_ == nullptr) return Error(Errc::not_found);
  return answered<SecretKey>(storage_key_, [&]() -> Result<SecretKey> {
    const py::object key = py::handle(storage_key_)(py::str(std::string(path)));
    if (key.is_none()) return Error(Errc::not_found, "the host gave no key");
    return key_from(key.ptr());
  });
}

Result<std::string> PythonHost::access_token() {
  if (access_token_ == nullptr) return std::string();
  return answered<std::string>(access_token_, [&]() -> Result<std::string> {
    const py::object token = py::handle(access_token_)();
    return token.is_none() ? std::string() : take<std::string>(token, "access_token()");
  });
}

Result<spi::Response> PythonHost::send(const spi::Request& request, Duration limit) {
  return answered<spi::Response>(send_, [&]() -> Result<spi::Response> {
    const py::object seconds = py::float_(static_cast<double>(limit.us) / 1e6);
    const py::object answer = py::handle(send_)(give(capi::document_of(request)), seconds);
    return capi::response_of(take<capi::TransportResponse>(answer, "send()"));
  });
}

void PythonHost::close() {
  if (end_sends_ == nullptr) return;
  told(end_sends_, false, [&] {
    const py::handle end = end_sends_;
    end();
    return true;
  });
}

}  // namespace python
}  // namespace v0
}  // namespace couvert
