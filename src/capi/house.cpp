// SPDX-License-Identifier: Apache-2.0
// The house, and the tools for stores.
#include "couvert/house.hpp"

#include <cstring>
#include <optional>
#include <utility>

#include "capi/book.hpp"
#include "capi/calls.hpp"
#include "capi/guard.hpp"
#include "capi/host.hpp"

using namespace couvert;
using namespace couvert::capi;

namespace {

struct Authority {
  std::unique_ptr<HostPorts> ports;  // outlives the house, which uses it
  std::optional<House> house;
};

std::shared_ptr<Authority> authority(const couvert_house* handle) {
  return std::static_pointer_cast<Authority>(object(handle, HandleType::house));
}

SecretKey key_of(const uint8_t* octets) {
  if (octets == nullptr) refuse(Errc::invalid_argument, "a key is NULL");
  std::array<std::uint8_t, SecretKey::octets> copy{};
  std::memcpy(copy.data(), octets, copy.size());
  SecretKey key(copy);
  wipe(copy);
  return key;
}

Actor actor_of(const char* data, std::size_t size) { return document<Actor>("actor", data, size); }

std::optional<std::int64_t> expected(std::int64_t version) {
  return version < 0 ? std::nullopt : std::optional(version);
}

}  // namespace

extern "C" {

couvert_code couvert_house_open(const char* options, size_t options_size, const couvert_host* host, couvert_house** out,
                                couvert_error** error) {
  return guard(error, [&] {
    auto opened = std::make_shared<Authority>();
    opened->ports = HostPorts::make(host);  // first: userdata goes back whatever follows
    Made<couvert_house> made(out, HandleType::house);
    const auto asked = document<HouseOptionsDocument>(options, options_size);
    opened->house = need(House::open(need(house_options(asked, opened->ports->all()))));
    made.set(std::move(opened));
  });
}

couvert_code couvert_house_close(couvert_house* self, couvert_error** error) {
  return guard(error, [&] { need(authority(self)->house->close()); });
}

void couvert_house_free(couvert_house* handle) {
  const auto taken = std::static_pointer_cast<Authority>(take_handle(handle, HandleType::house));
  if (taken) guard(nullptr, [&] { need(taken->house->close()); });
}

couvert_code couvert_house_put_venue(couvert_house* self, const char* venue, size_t venue_size, const char* actor,
                                     size_t actor_size, int64_t expected_version, couvert_buf* out,
                                     couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    auto value = document<Venue>("venue", venue, venue_size);
    output.document(need(
        authority(self)->house->put_venue(std::move(value), actor_of(actor, actor_size), expected(expected_version))));
  });
}

couvert_code couvert_house_publish(couvert_house* self, const char* menu, size_t menu_size, const char* rules,
                                   size_t rules_size, const char* actor, size_t actor_size, int64_t expected_version,
                                   couvert_book** out, couvert_error** error) {
  return guard(error, [&] {
    Made<couvert_book> made(out, HandleType::book);
    auto value = document<Menu>("menu", menu, menu_size);
    auto priced = document<PriceRules>("rules", rules, rules_size);
    give_book(made, need(authority(self)->house->publish(std::move(value), std::move(priced),
                                                         actor_of(actor, actor_size), expected(expected_version))));
  });
}

couvert_code couvert_house_book(couvert_house* self, const char* venue, size_t venue_size, couvert_book** out,
                                couvert_error** error) {
  return guard(error, [&] {
    Made<couvert_book> made(out, HandleType::book);
    give_book(made, need(authority(self)->house->book(std::string(text(venue, venue_size)))));
  });
}

couvert_code couvert_house_venues(couvert_house* self, const char* query, size_t query_size, couvert_buf* out,
                                  couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto asked = document<VenueQuery>(query, query_size);
    if (asked.limit < 1 || asked.limit > 200 || asked.offset < 0) refuse(Errc::limit_exceeded, {}, "/limit");
    output.document(document_of(authority(self)->house->venues(asked)));
  });
}

couvert_code couvert_house_quote(couvert_house* self, const char* request, size_t request_size, couvert_buf* out,
                                 couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(authority(self)->house->quote(document<House::QuoteRequest>(request, request_size))));
  });
}

couvert_code couvert_house_place(couvert_house* self, const char* order, size_t order_size, const char* actor,
                                 size_t actor_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    auto command = document<PlaceOrder>("order", order, order_size);
    output.document(need(authority(self)->house->submit(std::move(command), actor_of(actor, actor_size))));
  });
}

couvert_code couvert_house_submit(couvert_house* self, const char* command, size_t command_size, const char* actor,
                                  size_t actor_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    auto value = document<OrderCommand>("command", command, command_size);
    output.document(need(authority(self)->house->submit(std::move(value), actor_of(actor, actor_size))));
  });
}

couvert_code couvert_house_submit_stock(couvert_house* self, const char* command, size_t command_size,
                                        const char* actor, size_t actor_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    auto value = document<StockCommand>("command", command, command_size);
    output.document(need(authority(self)->house->submit(std::move(value), actor_of(actor, actor_size))));
  });
}

couvert_code couvert_house_order(couvert_house* self, const char* id_text, size_t id_size, const char* actor,
                                 size_t actor_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(authority(self)->house->order(id<OrderId>(id_text, id_size), actor_of(actor, actor_size))));
  });
}

couvert_code couvert_house_orders(couvert_house* self, const char* query, size_t query_size, const char* actor,
                                  size_t actor_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto asked = document<House::OrderQuery>("query", query, query_size);
    output.document(need(authority(self)->house->orders(asked, actor_of(actor, actor_size))));
  });
}

couvert_code couvert_house_events(couvert_house* self, int64_t after, int32_t limit, const char* actor,
                                  size_t actor_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(authority(self)->house->events(after, limit, actor_of(actor, actor_size))));
  });
}

couvert_code couvert_house_push(couvert_house* self, const char* request, size_t request_size, const char* actor,
                                size_t actor_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    auto value = document<sync::PushRequest>("request", request, request_size);
    output.document(need(authority(self)->house->push(std::move(value), actor_of(actor, actor_size))));
  });
}

couvert_code couvert_house_pull(couvert_house* self, const char* request, size_t request_size, const char* actor,
                                size_t actor_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto value = document<sync::PullRequest>("request", request, request_size);
    output.document(need(authority(self)->house->pull(value, actor_of(actor, actor_size))));
  });
}

couvert_code couvert_house_set_access(couvert_house* self, const char* change, size_t change_size, const char* actor,
                                      size_t actor_size, couvert_error** error) {
  return guard(error, [&] {
    auto value = document<AccessChange>("change", change, change_size);
    need(authority(self)->house->set_access(std::move(value), actor_of(actor, actor_size)));
  });
}

couvert_code couvert_house_tick(couvert_house* self, int32_t* out, couvert_error** error) {
  return guard(error, [&] {
    Number<int32_t> result(out);
    result.set(authority(self)->house->tick());
  });
}

couvert_code couvert_house_watch(couvert_house* self, couvert_callback observer, void* userdata,
                                 void (*free_userdata)(void*), couvert_error** error) {
  return guard(error, [&] {
    auto watcher = std::make_shared<Watcher>(observer, userdata, free_userdata);
    const auto own = authority(self);
    if (observer == nullptr) return own->house->on_commit({});
    own->house->on_commit([watcher](std::int64_t head) {
      const std::string told = to_json(CommitNotice{head});
      watcher->call(watcher->data.get(), told.data(), told.size());
    });
  });
}

couvert_code couvert_house_verify(const char* path, size_t path_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(verify(text(path, path_size))));
  });
}

// ---- stores ----

couvert_code couvert_store_encrypt(const char* path, size_t path_size, const uint8_t key[32], couvert_error** error) {
  return guard(error, [&] { need(spi::encrypt_sqlite_storage(std::string(text(path, path_size)), key_of(key))); });
}

couvert_code couvert_store_rekey(const char* path, size_t path_size, const uint8_t key[32], const uint8_t new_key[32],
                                 couvert_error** error) {
  return guard(error, [&] {
    spi::SqliteOptions options;
    options.path = text(path, path_size);
    options.create = false;
    options.key = key_of(key);
    need(spi::rekey_sqlite_storage(options, key_of(new_key)));
  });
}

}  // extern "C"
