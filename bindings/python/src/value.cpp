// SPDX-License-Identifier: Apache-2.0
// The Python side of values: types made at import from their tables.
#include "value.hpp"

#include <array>
#include <functional>
#include <memory>
#include <unordered_map>

#include "couvert/ids.hpp"
#include "couvert/spi/host.hpp"
#include "handle.hpp"

namespace couvert {
inline namespace v0 {
namespace python {
namespace {

// What `data` points to is the object's own, or stands inside what `owner` keeps alive. Values are never changed, so
// that both may be read from any thread. Owners are no values with views of their own: there are no cycles.
struct ValueObject {
  PyObject_HEAD const Type* type;
  const void* data;
  PyObject* owner;
};

ValueObject* object_of(PyObject* self) noexcept { return reinterpret_cast<ValueObject*>(self); }

PyTypeObject*& base_type() {
  static PyTypeObject* only = nullptr;
  return only;
}
std::unordered_map<PyTypeObject*, const Type*>& types() {
  static std::unordered_map<PyTypeObject*, const Type*> only;
  return only;
}

struct Destroy {
  const Type* type;
  void operator()(void* value) const noexcept { type->destroy(value); }
};
using Owned = std::unique_ptr<void, Destroy>;

const Type& type_named(PyObject* cls) {
  const auto found = types().find(reinterpret_cast<PyTypeObject*>(cls));
  if (found == types().end()) throw Wrong{"a type of value", "couvert.Value"};
  return *found->second;
}

PyObject* make_object(const Type& type, const void* data, PyObject* owner) {
  PyObject* self = type.python->tp_alloc(type.python, 0);
  if (self == nullptr) throw py::error_already_set();
  object_of(self)->type = &type;
  object_of(self)->data = data;
  Py_XINCREF(owner);
  object_of(self)->owner = owner;
  return self;
}

// ---- construction ----

py::object fresh_id() {
  std::array<std::uint8_t, 10> random{};
  spi::system_host().random(random);
  return py::str(uuid_text(make_uuid_v7(spi::system_host().now().us, random)));
}

const Member* member_named(const Type& type, PyObject* name) {
  for (const Member& member : type.members)
    if (member.python == name) return &member;
  for (const Member& member : type.members)
    if (PyUnicode_Compare(member.python, name) == 0) return &member;
  return nullptr;
}

void assign(const Type& type, void* value, const Member& member, PyObject* object) {
  at_place(std::string(type.name) + "." + PyUnicode_AsUTF8(member.python), "/" + std::string(member.name),
           [&] { member.ops->from(static_cast<char*>(value) + member.offset, object); });
}

void assign_all(const Type& type, void* value, PyObject* keywords, std::vector<bool>& given) {
  PyObject *name = nullptr, *object = nullptr;
  Py_ssize_t at = 0;
  while (keywords != nullptr && PyDict_Next(keywords, &at, &name, &object)) {
    const Member* member = member_named(type, name);
    if (member == nullptr) {
      PyErr_Format(PyExc_TypeError, "%s has no member %R", type.full_name.c_str(), name);
      throw py::error_already_set();
    }
    given[static_cast<std::size_t>(member - type.members.data())] = true;
    assign(type, value, *member, object);
  }
}

PyObject* value_new(PyTypeObject* cls, PyObject* args, PyObject* keywords) {
  return guarded([&]() -> PyObject* {
    const Type& type = type_named(reinterpret_cast<PyObject*>(cls));
    if (PyTuple_GET_SIZE(args) != 0) {
      PyErr_Format(PyExc_TypeError, "%s takes its members by name", type.full_name.c_str());
      throw py::error_already_set();
    }
    Owned made(type.make(), Destroy{&type});
    std::vector<bool> given(type.members.size());
    assign_all(type, made.get(), keywords, given);
    for (std::size_t i = 0; i < given.size(); ++i) {
      const Member& member = type.members[i];
      if (given[i]) continue;
      if (member.fresh_id) {
        assign(type, made.get(), member, fresh_id().ptr());
      } else if (member.required) {
        PyErr_Format(PyExc_TypeError, "%s needs the member %R", type.full_name.c_str(), member.python);
        throw py::error_already_set();
      }
    }
    return box(type, made.release());
  });
}

void value_dealloc(PyObject* self) {
  ValueObject* object = object_of(self);
  PyTypeObject* cls = Py_TYPE(self);
  if (object->owner != nullptr) {
    Py_DECREF(object->owner);
  } else if (object->data != nullptr) {
    object->type->destroy(const_cast<void*>(object->data));
  }
  cls->tp_free(self);
  Py_DECREF(cls);
}

// ---- reading ----

py::object read_member(const Member& member, const void* value, PyObject* owner) {
  PyObject* found = member.ops->to(static_cast<const char*>(value) + member.offset, owner);
  if (found == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(found);
}

// A view of a view belongs to the first owner, so that chains do not grow.
PyObject* owner_of(PyObject* self) noexcept {
  ValueObject* object = object_of(self);
  return object->owner != nullptr ? object->owner : self;
}

PyObject* value_get(PyObject* self, void* closure) {
  return guarded([&] {
    const auto& member = *static_cast<const Member*>(closure);
    return read_member(member, object_of(self)->data, owner_of(self)).release().ptr();
  });
}

// Members at their default are left out: a menu's item has two dozen.
PyObject* value_repr(PyObject* self) {
  return guarded([&] {
    const ValueObject& object = *object_of(self);
    std::string text(object.type->name);
    text += '(';
    for (const Member& member : object.type->members) {
      const py::object value = read_member(member, object.data, owner_of(self));
      if (!member.required && value.equal(read_member(member, object.type->prototype, Py_None))) continue;
      if (text.back() != '(') text += ", ";
      const py::object shown = (Py_TYPE(value.ptr()) == &PyDictProxy_Type) ? py::object(py::dict(value)) : value;
      text.append(PyUnicode_AsUTF8(member.python)).append("=").append(py::repr(shown).cast<std::string>());
    }
    return py::str(text += ')').release().ptr();
  });
}

std::string json_of(PyObject* self) { return object_of(self)->type->write(object_of(self)->data); }

Py_hash_t value_hash(PyObject* self) {
  try {
    const auto hash = static_cast<Py_hash_t>(std::hash<std::string>()(json_of(self)));
    return hash == -1 ? -2 : hash;
  } catch (...) {
    raise_current();
    return -1;
  }
}

PyObject* value_compare(PyObject* a, PyObject* b, int operation) {
  if ((operation != Py_EQ && operation != Py_NE) || Py_TYPE(a) != Py_TYPE(b)) Py_RETURN_NOTIMPLEMENTED;
  return guarded([&] {
    const Type& type = *object_of(a)->type;
    const bool same = object_of(a)->data == object_of(b)->data || type.equal(object_of(a)->data, object_of(b)->data);
    return PyBool_FromLong(same == (operation == Py_EQ));
  });
}

// ---- methods ----

PyObject* value_replace(PyObject* self, PyObject* args, PyObject* keywords) {
  return guarded([&]() -> PyObject* {
    const Type& type = *object_of(self)->type;
    if (PyTuple_GET_SIZE(args) != 0) throw Wrong{"members by name", "a position", std::string(type.name) + ".replace"};
    Owned made(type.copy(object_of(self)->data), Destroy{&type});
    std::vector<bool> given(type.members.size());
    assign_all(type, made.get(), keywords, given);
    return box(type, made.release());
  });
}

PyObject* value_to_json(PyObject* self, PyObject*) {
  return guarded([&] { return py::str(json_of(self)).release().ptr(); });
}

std::string_view text_or_octets(PyObject* object) {
  Py_ssize_t size = 0;
  if (PyUnicode_Check(object)) {
    const char* text = PyUnicode_AsUTF8AndSize(object, &size);
    if (text == nullptr) throw py::error_already_set();
    return {text, static_cast<std::size_t>(size)};
  }
  if (!PyBytes_Check(object)) wrong_type("str or bytes", object);
  return {PyBytes_AS_STRING(object), static_cast<std::size_t>(PyBytes_GET_SIZE(object))};
}

// From here on other threads go on meanwhile; handing over the lock costs more than reading a smaller document.
constexpr std::size_t unlocked_octets = 65'536;

PyObject* value_from_json(PyObject* cls, PyObject* args, PyObject* keywords) {
  return guarded([&]() -> PyObject* {
    const Type& type = type_named(cls);
    static const char* names[] = {"text", "strict", nullptr};
    PyObject* text = nullptr;
    int strict = 0;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O|$p:from_json", const_cast<char**>(names), &text, &strict))
      throw py::error_already_set();
    const auto unknown = strict != 0 ? UnknownMembers::refuse : UnknownMembers::ignore;
    const std::string_view document = text_or_octets(text);
    if (document.size() < unlocked_octets) return box(type, type.read(document, unknown));
    return box(type, unlocked([&] { return type.read(document, unknown); }));
  });
}

PyObject* value_reduce(PyObject* self, PyObject*) {
  return guarded([&] {
    const py::object read = py::getattr(reinterpret_cast<PyObject*>(Py_TYPE(self)), "from_json");
    return py::make_tuple(read, py::make_tuple(py::str(json_of(self)))).release().ptr();
  });
}

PyObject* value_itself(PyObject* self, PyObject*) {
  Py_INCREF(self);
  return self;
}

// ---- amounts ----

// The currency given, or else the value's own.
py::object currency_of(PyObject* self, PyObject* given) {
  if (given != nullptr && given != Py_None) return py::reinterpret_borrow<py::object>(given);
  const Type& type = *object_of(self)->type;
  for (const Member& member : type.members) {
    if (std::string_view(member.name) != "currency") continue;
    py::object own = read_member(member, object_of(self)->data, owner_of(self));
    if (!own.is_none()) return own;
  }
  throw Wrong{"the name of a currency", "none", std::string(type.name) + " has none"};
}

py::object decimal_of(const py::object& minor, const py::object& currency) {
  return py::module_::import("couvert._money").attr("decimal")(minor, currency);
}

PyObject* value_decimal(PyObject* self, PyObject* args, PyObject* keywords) {
  return guarded([&]() -> PyObject* {
    static const char* names[] = {"minor", "currency", nullptr};
    PyObject *minor = nullptr, *currency = nullptr;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O|O:decimal", const_cast<char**>(names), &minor, &currency))
      throw py::error_already_set();
    return decimal_of(py::reinterpret_borrow<py::object>(minor), currency_of(self, currency)).release().ptr();
  });
}

// Every member whose name ends in _minor, without that ending.
PyObject* value_decimals(PyObject* self, PyObject* args, PyObject* keywords) {
  return guarded([&]() -> PyObject* {
    static const char* names[] = {"currency", nullptr};
    PyObject* given = nullptr;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "|O:decimals", const_cast<char**>(names), &given))
      throw py::error_already_set();
    const py::object currency = currency_of(self, given);
    py::dict out;
    for (const Member& member : object_of(self)->type->members) {
      const std::string_view name = member.name;
      if (!name.ends_with("_minor")) continue;
      const py::object minor = read_member(member, object_of(self)->data, owner_of(self));
      if (PyLong_Check(minor.ptr()))
        out[py::str(std::string(name.substr(0, name.size() - 6)))] = decimal_of(minor, currency);
    }
    return py::module_::import("types").attr("SimpleNamespace")(**out).release().ptr();
  });
}

template <class F>
PyCFunction as_method(F* function) noexcept {
  return reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(function));
}

PyMethodDef* methods() {
  static PyMethodDef all[] = {
      {"replace", as_method(&value_replace), METH_VARARGS | METH_KEYWORDS,
       "replace(**changes)\n\nA copy with the members given."},
      {"__replace__", as_method(&value_replace), METH_VARARGS | METH_KEYWORDS, "For copy.replace()."},
      {"to_json", as_method(&value_to_json), METH_NOARGS,
       "to_json()\n\nThe canonical document: equal values give equal texts."},
      {"from_json", as_method(&value_from_json), METH_VARARGS | METH_KEYWORDS | METH_CLASS,
       "from_json(text, *, strict=False)\n\nReads a document; strict refuses members that no schema names."},
      {"decimal", as_method(&value_decimal), METH_VARARGS | METH_KEYWORDS,
       "decimal(minor, currency=None)\n\nMinor units as a Decimal, in the value's own currency where it has one."},
      {"decimals", as_method(&value_decimals), METH_VARARGS | METH_KEYWORDS,
       "decimals(currency=None)\n\nThe value's own amounts as Decimals: total_minor is total there."},
      {"__reduce__", as_method(&value_reduce), METH_NOARGS, nullptr},
      {"__copy__", as_method(&value_itself), METH_NOARGS, nullptr},
      {"__deepcopy__", as_method(&value_itself), METH_O, nullptr},
      {nullptr, nullptr, 0, nullptr}};
  return all;
}

unsigned int leaf_flags() noexcept {
  unsigned int flags = Py_TPFLAGS_DEFAULT;
#ifdef Py_TPFLAGS_IMMUTABLETYPE
  flags |= Py_TPFLAGS_IMMUTABLETYPE;
#endif
  return flags;
}

void fill_getset(Type& type) {
  for (const Member& member : type.members) {
    const std::string& doc = type.texts.emplace_back(member.note != nullptr ? member.note : "");
    type.getset.push_back({PyUnicode_AsUTF8(member.python), &value_get, nullptr, doc.empty() ? nullptr : doc.c_str(),
                           const_cast<Member*>(&member)});
  }
  type.getset.push_back({nullptr, nullptr, nullptr, nullptr, nullptr});
}

}  // namespace

PyObject* python_name(const char* name) {
  const py::object keyword = py::module_::import("keyword").attr("iskeyword")(name);
  PyObject* text = PyUnicode_InternFromString((std::string(name) + (keyword.cast<bool>() ? "_" : "")).c_str());
  if (text == nullptr) throw py::error_already_set();
  return text;
}

PyObject* box(const Type& type, void* owned) {
  Owned guard(owned, Destroy{&type});
  PyObject* self = make_object(type, owned, nullptr);
  guard.release();
  return self;
}

PyObject* view(const Type& type, const void* inside, PyObject* owner) { return make_object(type, inside, owner); }

const void* unbox(const Type& type, PyObject* object) {
  if (Py_TYPE(object) != type.python) wrong_type(std::string(type.name).c_str(), object);
  return object_of(object)->data;
}

py::object sequence(PyObject* object) {
  if (PyUnicode_Check(object) || PyBytes_Check(object) || PyDict_Check(object)) wrong_type("a sequence", object);
  PyObject* items = PySequence_Tuple(object);  // a copy: reading an element may run code that changes a list
  if (items == nullptr) {
    if (!PyErr_ExceptionMatches(PyExc_TypeError)) throw py::error_already_set();
    PyErr_Clear();
    wrong_type("a sequence", object);
  }
  return py::reinterpret_steal<py::object>(items);
}

void rethrow_at(const std::string& place, const std::string& pointer) {
  try {
    throw;
  } catch (Wrong& wrong) {
    // "Cart.lines" before "[2]", and before "CartLine.quantity" only the outer place with the inner member
    const bool joined = wrong.place.empty() || wrong.place.front() == '[';
    wrong.place = place + (joined ? "" : ": ") + wrong.place;
    throw wrong;
  } catch (Raise& raise) {
    if (pointer.empty()) throw;
    throw Raise{raise.error.under(pointer)};
  }
}

void bind_value_base(py::module_& m) {
  PyType_Slot slots[] = {
      {Py_tp_dealloc, reinterpret_cast<void*>(&value_dealloc)},
      {Py_tp_new, reinterpret_cast<void*>(&value_new)},
      {Py_tp_repr, reinterpret_cast<void*>(&value_repr)},
      {Py_tp_hash, reinterpret_cast<void*>(&value_hash)},
      {Py_tp_richcompare, reinterpret_cast<void*>(&value_compare)},
      {Py_tp_methods, methods()},
      {Py_tp_doc, const_cast<char*>("A value of the library: never changed, compared by its members.")},
      {0, nullptr}};
  PyType_Spec spec{"couvert.Value", sizeof(ValueObject), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, slots};
  PyObject* made = PyType_FromSpec(&spec);
  if (made == nullptr) throw py::error_already_set();
  base_type() = reinterpret_cast<PyTypeObject*>(made);
  m.attr("Value") = py::handle(made);
}

void bind_type(py::module_& m, Type& type) {
  type.full_name = "couvert." + std::string(type.name);
  type.doc = type.document.empty() ? "A value." : "The document " + std::string(type.document) + ".";
  fill_getset(type);
  PyType_Slot slots[] = {{Py_tp_dealloc, reinterpret_cast<void*>(&value_dealloc)},
                         {Py_tp_new, reinterpret_cast<void*>(&value_new)},
                         {Py_tp_getset, type.getset.data()},
                         {Py_tp_doc, const_cast<char*>(type.doc.c_str())},
                         {0, nullptr}};
  PyType_Spec spec{type.full_name.c_str(), sizeof(ValueObject), 0, leaf_flags(), slots};
  const auto bases = py::make_tuple(py::handle(reinterpret_cast<PyObject*>(base_type())));
  PyObject* made = PyType_FromSpecWithBases(&spec, bases.ptr());
  if (made == nullptr) throw py::error_already_set();
  type.python = reinterpret_cast<PyTypeObject*>(made);
  types()[type.python] = &type;
  m.add_object(std::string(type.name).c_str(), py::reinterpret_borrow<py::object>(made));
}

}  // namespace python
}  // namespace v0
}  // namespace couvert
