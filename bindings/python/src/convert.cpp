// SPDX-License-Identifier: Apache-2.0
// Scalars to Python and back. What documents refuse is refused here too, so that every value can be written and read.
#include "convert.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include <datetime.h>

#include "couvert/limits.hpp"

namespace couvert {
inline namespace v0 {
namespace python {
namespace {

constexpr std::int64_t day_us = 86'400'000'000;

// <datetime.h> keeps its functions in a static pointer: this file is the only one that knows of it.
void need_datetime() {
  if (PyDateTimeAPI != nullptr) return;
  PyDateTime_IMPORT;
  if (PyDateTimeAPI == nullptr) throw py::error_already_set();
}

std::string_view text_view(PyObject* from) {
  if (!PyUnicode_Check(from)) wrong_type("str", from);
  Py_ssize_t size = 0;
  const char* text = PyUnicode_AsUTF8AndSize(from, &size);
  if (text == nullptr) {
    PyErr_Clear();  // a lone surrogate
    refuse(Errc::text_encoding, {});
  }
  return {text, static_cast<std::size_t>(size)};
}

PyObject* text_out(std::string_view text) {
  return PyUnicode_DecodeUTF8(text.data(), static_cast<Py_ssize_t>(text.size()), "replace");
}

std::int64_t integer(PyObject* from, std::int64_t low, std::int64_t high) {
  if (PyBool_Check(from) || !PyIndex_Check(from)) wrong_type("int", from);
  const auto number = py::reinterpret_steal<py::object>(PyNumber_Index(from));
  if (!number) throw py::error_already_set();
  int overflow = 0;
  const long long value = PyLong_AsLongLongAndOverflow(number.ptr(), &overflow);
  if (value == -1 && PyErr_Occurred() != nullptr) throw py::error_already_set();
  if (overflow != 0 || value < low || value > high) refuse(Errc::json_number_range, {});
  return value;
}

std::int64_t microseconds(PyObject* delta) {
  return PyDateTime_DELTA_GET_DAYS(delta) * day_us + PyDateTime_DELTA_GET_SECONDS(delta) * std::int64_t{1'000'000} +
         PyDateTime_DELTA_GET_MICROSECONDS(delta);
}

}  // namespace

void in(bool& to, PyObject* from) {
  if (!PyBool_Check(from)) wrong_type("bool", from);
  to = from == Py_True;
}
void in(std::int32_t& to, PyObject* from) {
  using Range = std::numeric_limits<std::int32_t>;
  to = static_cast<std::int32_t>(integer(from, Range::min(), Range::max()));
}
void in(std::int64_t& to, PyObject* from) { to = integer(from, -limits::document_integer, limits::document_integer); }
void in(Rate& to, PyObject* from) { in(to.ppm, from); }

void in(std::string& to, PyObject* from) {
  const std::string_view text = text_view(from);
  if (!valid_text(text)) refuse(Errc::text_encoding, {});
  to = text;
}

// A time of day without a zone says nothing about when.
void in(Instant& to, PyObject* from) {
  need_datetime();
  if (!PyDateTime_Check(from)) wrong_type("datetime", from);
  const auto offset = py::reinterpret_steal<py::object>(PyObject_CallMethod(from, "utcoffset", nullptr));
  if (!offset) throw py::error_already_set();
  if (offset.is_none()) throw Wrong{"a datetime with a time zone", "a naive one"};
  const Date day = make_date(PyDateTime_GET_YEAR(from), PyDateTime_GET_MONTH(from), PyDateTime_GET_DAY(from));
  const std::int64_t second =
      PyDateTime_DATE_GET_HOUR(from) * 3'600 + PyDateTime_DATE_GET_MINUTE(from) * 60 + PyDateTime_DATE_GET_SECOND(from);
  const Instant found{day.days * day_us + second * 1'000'000 + PyDateTime_DATE_GET_MICROSECOND(from) -
                      microseconds(offset.ptr())};
  if (found < Instant{0} || found.us >= (std::int64_t{make_date(9999, 12, 31).days} + 1) * day_us)
    refuse(Errc::time_range, {});
  to = found;
}

void in(Date& to, PyObject* from) {
  need_datetime();
  if (!PyDate_Check(from) || PyDateTime_Check(from)) wrong_type("date", from);
  to = need(parse_date(
      date_text(make_date(PyDateTime_GET_YEAR(from), PyDateTime_GET_MONTH(from), PyDateTime_GET_DAY(from)))));
}

void in(Currency& to, PyObject* from) {
  if (from == Py_None) {
    to = Currency();
    return;
  }
  to = need(Currency::parse(text_view(from)));
}

void in(Errc& to, PyObject* from) { to = code_from_python(from); }

// None is the nil id: in documents it stands for "absent".
void in(UuidBytes& to, PyObject* from) {
  if (from == Py_None) {
    to = {};
    return;
  }
  if (PyUnicode_Check(from)) {
    to = need(parse_uuid(text_view(from)));
    return;
  }
  if (std::string_view(Py_TYPE(from)->tp_name) != "UUID") wrong_type("str or UUID", from);
  const auto text = py::reinterpret_steal<py::object>(PyObject_Str(from));
  if (!text) throw py::error_already_set();
  to = need(parse_uuid(text_view(text.ptr())));
}

void in(LocalizedText& to, PyObject* from) {
  std::string text;
  if (PyUnicode_Check(from)) {
    in(text, from);
    to = LocalizedText(std::move(text));
    return;
  }
  if (!PyMapping_Check(from) || PySequence_Check(from)) wrong_type("str, or dict of str by language", from);
  LocalizedText made;
  const auto pairs = py::reinterpret_steal<py::object>(PyMapping_Items(from));
  if (!pairs) throw py::error_already_set();
  for (const py::handle pair : pairs) {
    std::string locale;
    in(locale, py::object(pair[py::int_(0)]).ptr());
    at_place("[" + locale + "]", "/" + locale, [&] { in(text, py::object(pair[py::int_(1)]).ptr()); });
    made.by_locale.emplace_back(std::move(locale), text);
  }
  to = std::move(made);
}

void minute_in(std::int32_t& to, PyObject* from) {
  need_datetime();
  if (PyTime_Check(from)) {
    if (PyDateTime_TIME_GET_SECOND(from) != 0 || PyDateTime_TIME_GET_MICROSECOND(from) != 0)
      refuse(Errc::time_format, "whole minutes");
    to = PyDateTime_TIME_GET_HOUR(from) * 60 + PyDateTime_TIME_GET_MINUTE(from);
    return;
  }
  if (!PyUnicode_Check(from)) wrong_type("\"HH:MM\" or time", from);
  const std::string_view text = text_view(from);
  const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : -100; };
  if (text.size() != 5 || text[2] != ':') refuse(Errc::time_format, {});
  const int hours = digit(0) * 10 + digit(1);
  const int minutes = digit(3) * 10 + digit(4);
  if (hours < 0 || hours > 47 || minutes < 0 || minutes > 59) refuse(Errc::time_format, {});
  to = hours * 60 + minutes;
}

void hex_in(std::uint64_t& to, PyObject* from) {
  if (PyBool_Check(from) || !PyLong_Check(from)) wrong_type("int", from);
  const unsigned long long value = PyLong_AsUnsignedLongLong(from);
  if (PyErr_Occurred() != nullptr) {
    PyErr_Clear();
    refuse(Errc::json_number_range, {});
  }
  to = value;
}

PyObject* out(bool value) { return PyBool_FromLong(value); }
PyObject* out(std::int32_t value) { return PyLong_FromLong(value); }
PyObject* out(std::int64_t value) { return PyLong_FromLongLong(value); }
PyObject* out(const std::string& value) { return text_out(value); }
PyObject* out(Rate value) { return PyLong_FromLongLong(value.ppm); }
PyObject* out(Errc value) { return code_to_python(value); }
PyObject* hex_out(std::uint64_t value) { return PyLong_FromUnsignedLongLong(value); }

PyObject* out(const UuidBytes& value) {
  if (value == UuidBytes{}) Py_RETURN_NONE;
  return text_out(uuid_text(value));
}

PyObject* out(const Currency& value) {
  if (!value.is_set()) Py_RETURN_NONE;
  return text_out(value.code());
}

PyObject* out(Instant value) {
  need_datetime();
  std::int64_t days = value.us / day_us;
  if (value.us < 0 && days * day_us != value.us) --days;
  const std::int64_t rest = value.us - days * day_us;
  const YearMonthDay day = civil(Date{static_cast<std::int32_t>(days)});
  const auto second = static_cast<int>(rest / 1'000'000);
  return PyDateTimeAPI->DateTime_FromDateAndTime(day.year, day.month, day.day, second / 3'600, second / 60 % 60,
                                                 second % 60, static_cast<int>(rest % 1'000'000),
                                                 PyDateTime_TimeZone_UTC, PyDateTimeAPI->DateTimeType);
}

PyObject* out(Date value) {
  need_datetime();
  const YearMonthDay day = civil(value);
  return PyDate_FromDate(day.year, day.month, day.day);
}

// Read-only, so that nobody writes into a copy.
PyObject* out(const LocalizedText& value) {
  py::dict made;
  for (const auto& [locale, text] : value.by_locale) {
    const auto key = py::reinterpret_steal<py::object>(text_out(locale));
    const auto words = py::reinterpret_steal<py::object>(text_out(text));
    if (!key || !words) throw py::error_already_set();
    made[key] = words;
  }
  return PyDictProxy_New(made.ptr());
}

PyObject* minute_out(std::int32_t value) {
  std::string text = "00:00";
  text[0] = static_cast<char>('0' + value / 600 % 10);
  text[1] = static_cast<char>('0' + value / 60 % 10);
  text[3] = static_cast<char>('0' + value % 60 / 10);
  text[4] = static_cast<char>('0' + value % 10);
  return text_out(text);
}

Duration duration_from(PyObject* from) {
  need_datetime();
  if (PyDelta_Check(from)) return Duration{microseconds(from)};
  if (PyBool_Check(from) || (!PyLong_Check(from) && !PyFloat_Check(from))) wrong_type("timedelta or seconds", from);
  const double seconds = PyFloat_AsDouble(from);
  if (PyErr_Occurred() != nullptr) throw py::error_already_set();
  if (!(seconds >= -1e9 && seconds <= 1e9)) refuse(Errc::invalid_argument, "a time beyond thirty years");
  return Duration{static_cast<std::int64_t>(seconds * 1e6)};
}

SecretKey key_from(PyObject* from) {
  if (!PyBytes_Check(from) && !PyByteArray_Check(from)) wrong_type("32 bytes", from);
  const bool bytes = PyBytes_Check(from);
  const auto size = static_cast<std::size_t>(bytes ? PyBytes_GET_SIZE(from) : PyByteArray_GET_SIZE(from));
  if (size != SecretKey::octets) refuse(Errc::invalid_argument, "a key has 32 octets");
  const char* data = bytes ? PyBytes_AS_STRING(from) : PyByteArray_AS_STRING(from);
  std::array<std::uint8_t, SecretKey::octets> copy{};
  std::copy(data, data + size, reinterpret_cast<char*>(copy.data()));
  SecretKey key(copy);
  wipe(copy);
  return key;
}

// ---- enumerations ----

PyObject* word_out(const Words& words, std::size_t index) {
  PyObject* member = index < words.members.size() ? words.members[index] : Py_None;
  Py_INCREF(member);
  return member;
}

std::size_t word_in(const Words& words, PyObject* from) {
  for (std::size_t i = 0; i < words.members.size(); ++i)
    if (words.members[i] == from) return i;
  if (!PyUnicode_CheckExact(from)) wrong_type(words.name, from);
  for (std::size_t i = 0; i < words.members.size(); ++i)
    if (PyUnicode_Compare(words.members[i], from) == 0) return i;
  refuse(Errc::json_enum, std::string("no such ") + words.name);
}

void bind_words(py::module_& m, Words& words, std::string_view type, const std::string_view* names, std::size_t count) {
  py::list values;
  for (std::size_t i = 0; i < count; ++i) values.append(std::string(names[i]));
  const py::object made = py::module_::import("couvert._errors").attr("make_enum")(std::string(type), values);
  words.name = PyUnicode_AsUTF8(made.attr("__name__").ptr());
  words.type = made.inc_ref().ptr();
  for (const py::handle value : values) words.members.push_back(made(value).release().ptr());
  m.attr(words.name) = made;
}

}  // namespace python
}  // namespace v0
}  // namespace couvert
