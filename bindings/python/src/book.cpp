// SPDX-License-Identifier: Apache-2.0
// Book: a venue with its menu and rules, for pricing without a store.
#include <optional>
#include <string>

#include "capi/calls.hpp"
#include "capi/fields.hpp"
#include "convert.hpp"
#include "docs.hpp"
#include "functions.hpp"
#include "handle.hpp"

namespace couvert {
inline namespace v0 {
namespace python {
namespace {

using py::arg;
using Object = const py::object&;
using Book = Handle<const VenueBook>;

// Members of a book are seen without a copy; the capsule keeps the book for as long as somebody sees them.
py::object keeper(const VenueBookPtr& book) {
  return py::capsule(new VenueBookPtr(book), [](void* kept) { delete static_cast<VenueBookPtr*>(kept); });
}
template <class T>
py::object seen(const VenueBookPtr& book, const T& part) {
  return py::reinterpret_steal<py::object>(view(type_of<T>(), &part, keeper(book).ptr()));
}

std::unique_ptr<Book> create(Object venue, Object menu, Object rules) {
  const auto& of = ref<Venue>(venue, "venue");
  std::optional<Menu> published;
  if (!menu.is_none()) published = ref<Menu>(menu, "menu");
  PriceRules priced;
  if (!rules.is_none()) priced = ref<PriceRules>(rules, "rules");
  return std::make_unique<Book>(
      need(unlocked([&] { return capi::make_book(of, std::move(published), std::move(priced)); })));
}

py::object document(const Book& self, Object part) {
  const auto book = self.get();
  const auto name = take<std::string>(part, "part");
  if (name == "venue") return seen(book, book->venue);
  if (name == "menu") return seen(book, need(capi::menu_of(*book))->menu());
  if (name == "rules") return seen(book, book->rules);
  refuse(Errc::invalid_argument, "venue, menu or rules");
}

// One of the functions of capi/calls.hpp with a request, and its result as a value.
template <class Request, class Answer>
auto asked(Result<Answer> (*function)(const VenueBook&, const Request&)) {
  return [function](const Book& self, Object request) {
    const auto book = self.get();
    const auto& of = ref<Request>(request, "request");
    auto answer = need(unlocked([&] { return function(*book, of); }));
    if constexpr (Described<Answer>) {
      return give(std::move(answer));
    } else {
      return scalar(answer);
    }
  };
}

// What is asked most, a price now, without a request as an object of Python.
py::object quoted(const Book& self, Object cart, Object at) {
  const auto book = self.get();
  const capi::PricingRequest request{.cart = ref<Cart>(cart, "cart"), .at = take<Instant>(at, "at")};
  return give(need(unlocked([&] { return capi::quote(*book, request); })));
}

py::object priced(const Book& self, Object cart, Object at) {
  const auto book = self.get();
  const auto& of = ref<Cart>(cart, "cart");
  const auto instant = take<Instant>(at, "at");
  return give(need(unlocked([&] { return price_at(*book, of, instant); })));
}

py::object reordered(const Book& self, Object order, Object cart_id, Object at) {
  const auto book = self.get();
  const auto& old = ref<Order>(order, "order");
  const auto id = take<CartId>(cart_id, "cart_id");
  const auto instant = take<Instant>(at, "at");
  return give(need(unlocked([&] { return capi::reorder(*book, old, id, instant); })));
}

py::object checked(const Book& self, Object cart) {
  const auto book = self.get();
  return give(check(ref<Cart>(cart, "cart"), *need(capi::menu_of(*book))));
}

py::object exported(const Book& self, Object format) {
  const auto book = self.get();
  const auto name = take<std::string>(format, "format");
  return give(need(unlocked([&] { return capi::export_menu(*book, name); })));
}

}  // namespace

py::object give_book(VenueBookPtr book) { return py::cast(std::make_unique<Book>(std::move(book))); }

void bind_book(py::module_& m) {
  py::options texts;
  texts.disable_function_signatures();
  py::class_<Book> type(m, "BookHandle");
  only_made_here(type);
  m.def("_book", &create, arg("venue"), arg("menu"), arg("rules"), doc("book_create"));
  type.def("document", &document, arg("part"), doc("book_document"))
      .def("quote", asked(&capi::quote), arg("request"), doc("book_quote"))
      .def("quote_cart", &quoted, arg("cart"), arg("at"))
      .def("price", &priced, arg("cart"), arg("at"))
      .def("total", asked(&capi::total), arg("request"), doc("book_total"))
      .def("check", &checked, arg("cart"), doc("book_check"))
      .def("orderable", asked(&capi::orderable), arg("request"), doc("book_orderable"))
      .def("bounds", asked(&capi::bounds), arg("request"), doc("book_bounds"))
      .def("menu_at", asked(&capi::menu_at), arg("request"), doc("book_menu_at"))
      .def("reorder", &reordered, arg("order"), arg("cart_id"), arg("at"), doc("book_reorder"))
      .def("prove", asked(&capi::prove), arg("request"), doc("book_prove"))
      .def("export", &exported, arg("format"), doc("menu_export"))
      .def(
          "close", [](Book& self) { self.take(); }, doc("book_free"))
      .def_property_readonly("is_open", &Book::is_open);
}

}  // namespace python
}  // namespace v0
}  // namespace couvert
