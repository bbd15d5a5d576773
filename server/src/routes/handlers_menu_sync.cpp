// SPDX-License-Identifier: Apache-2.0
// Menus for those who keep a copy: what changed since, signed, and the key that vouches for it.
#include "couvert/codec.hpp"
#include "couvert/menu_sync.hpp"
#include "routes/handlers.hpp"
#include "routes/statics.hpp"

namespace couvert::server::handlers {

namespace {

/// Signs with the server's key: 64 octets r || s of ES256 over the payload's octets, as base64url.
class KeySigner final : public Signer {
 public:
  explicit KeySigner(const SigningKey& key) : key_(key) {}
  std::string key() const override { return key_.id(); }
  Result<std::string> sign(std::string_view payload) const override {
    auto octets = key_.sign(payload);
    if (!octets) return octets.error();
    return base64url(*octets);
  }

 private:
  const SigningKey& key_;
};

struct Span {
  std::int64_t from = 0, to = 0;
};

// The whole menu for who holds nothing; else what leads from one version to the other.
Result<SignedDocument> sealed(Api& api, const VenueId& venue, const Span& span) {
  const KeySigner signer(api.tokens().key());
  auto to = api.house().menu(venue, span.to);
  if (!to) return to.error();
  if (span.from == 0) return seal(*to, signer);
  auto from = api.house().menu(venue, span.from);
  if (!from) return from.error();
  auto delta = diff(*from, *to);
  if (!delta) return delta.error();
  return seal(*delta, signer);
}

// Tags name the two versions and the content. They are weak: a signature made anew has other octets and the same worth.
Result<SignedMenus::Entry> made(Api& api, const VenueId& venue, const Span& span) {
  auto document = sealed(api, venue, span);
  if (!document) return document.error();
  SignedMenus::Entry entry;
  entry.tag =
      "\"" + std::to_string(span.from) + "-" + std::to_string(span.to) + "-" + content_tag(document->payload).substr(1);
  entry.bytes = std::make_shared<const std::string>(to_json(*document));
  return entry;
}

}  // namespace

void get_menu_delta(Api& api, Call& call) {
  auto book = api.house().book(call.path[0]);
  if (!book) return call.fail(book.error());
  if (!(*book)->index) return call.fail(Error(Errc::menu_not_published));
  const std::int64_t current = (*book)->index->menu().version;
  const Span span{call.integer("from"), call.text("to") ? call.integer("to") : current};
  for (const auto& [name, version] : {std::pair{"to", span.to}, {"from", span.from}}) {
    if (version > current) return call.reply(query_problem(name, "no such version yet", call.request.path));
  }
  if (span.from > span.to) return call.reply(query_problem("from", "stands after `to`", call.request.path));

  const std::string name = call.path[0] + "\n" + std::to_string(span.from) + "\n" + std::to_string(span.to);
  auto entry = api.signed_menus().find(name);
  if (!entry) {
    auto fresh = made(api, call.path[0], span);
    if (!fresh && fresh.error().code() == Errc::cursor_expired)
      return call.reply(query_problem(span.from == 0 ? "to" : "from", fresh.error(), call.request.path));
    if (!fresh) return call.fail(fresh.error());
    entry = *std::move(fresh);
    api.signed_menus().put(name, *entry);
  }
  Response response;
  response.set("ETag", "W/" + entry->tag);
  response.set("Cache-Control", "no-cache");
  const auto held = call.request.header("If-None-Match");
  if (held && names_tag(*held, entry->tag)) {
    response.status = 304;
  } else {
    response.content_type = "application/json";
    response.shared = entry->bytes;
  }
  call.reply(std::move(response));
}

void get_keys(Api& api, Call& call) {
  Response response;
  response.content_type = "application/json";
  response.set("Cache-Control", "max-age=300");
  response.body = R"({"keys":[)" + api.tokens().key().jwk() + "]}";
  call.reply(std::move(response));
}

}  // namespace couvert::server::handlers
