// SPDX-License-Identifier: Apache-2.0
// A Python object as the ports of the library: time, randomness, a log, secrets, a transport.
#ifndef COUVERT_PYTHON_HOST_HPP
#define COUVERT_PYTHON_HOST_HPP

#include <memory>

#include "capi/calls.hpp"
#include "errors.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

/// Methods that the object has, and that are not those of couvert.Host, are called; for the others the system does.
/// Called from any thread; takes Python's lock each time. Made and ended with the lock held or without.
class PythonHost final : public spi::Host, public spi::Secrets, public spi::Transport {
 public:
  explicit PythonHost(const py::object& host);
  ~PythonHost() override;
  PythonHost(const PythonHost&) = delete;
  PythonHost& operator=(const PythonHost&) = delete;

  capi::Ports ports() noexcept;

  Instant now() override;
  spi::Uptime uptime() override;
  void random(std::span<std::uint8_t> out) override;
  void log(spi::LogLevel level, std::string_view message) override;
  Result<SecretKey> storage_key(std::string_view path) override;
  Result<std::string> access_token() override;
  Result<spi::Response> send(const spi::Request& request, Duration limit) override;
  void close() override;

 private:
  // Bound methods, or null. References of their own: the lock is not held when this ends.
  PyObject* now_ = nullptr;
  PyObject* uptime_ = nullptr;
  PyObject* random_ = nullptr;
  PyObject* log_ = nullptr;
  PyObject* storage_key_ = nullptr;
  PyObject* access_token_ = nullptr;
  PyObject* send_ = nullptr;
  PyObject* end_sends_ = nullptr;
};

}  // namespace python
}  // namespace v0
}  // namespace couvert

#endif
